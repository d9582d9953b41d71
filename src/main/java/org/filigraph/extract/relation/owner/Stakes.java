package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/** Reads who has how much of a body: "A détient 55 % de B" ({@code subsidiaryOf}). */
final class Stakes implements TieReader {
    private static final Set<String> HOLDS = Conjugation.forms("detenir", "posseder", "controler");
    private static final Set<String> SHARES = WordSet.of("capital parts actions titres");
    /** Who has so much of a body, in percent, has it to himself. */
    private static final double ENOUGH = 34;

    private static final int NEAR = 6;

    private final Ties ties;

    Stakes(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).equals("%")) {
                held(w, i);
            }
        }
    }

    // "A détient 55 % de B", "A, détenteur à 55,25 % de B": who holds most
    private void held(Wording w, int percent) {
        int of = w.afterOf(percent + 1);
        of = of > percent + 1 && SHARES.contains(w.word(of)) ? w.afterOf(of + 1) : of;
        int unit = of > percent + 1 ? NameLists.skipNouns(w, PointingWords.isOwn(w.word(of)) ? of + 1 : of) : -1;
        if (w.name(unit, EntityKind.ORGANISATION) == null
                || !w.token(percent - 1).isNumber()) {
            return;
        }
        boolean decimal =
                w.word(percent - 2).equals(",") && w.token(percent - 3).isNumber();
        int number = decimal ? percent - 3 : percent - 1;
        int holds = number - 1;
        while (percent - holds < NEAR && w.name(holds) == null && !isHolding(w, holds) && !w.isMark(holds)) {
            holds--;
        }
        boolean holder = w.word(holds).startsWith("detent");
        if (Holdings.value(w, number) < ENOUGH || !isHolding(w, holds)) {
            return;
        }
        List<Said> who = holder ? described(w, holds) : ties.subjects().ofVerb(w, VerbGroup.begin(w, holds));
        for (Said owner : who) {
            if (owner.entity().kind() == EntityKind.ORGANISATION) {
                int from = owner.at() < 0 ? holds : Math.min(owner.at(), holds);
                tie(w, NameLists.entity(w, unit), "subsidiaryOf", owner.entity(), from, w.endOfName(unit));
            }
        }
    }

    private List<Said> described(Wording w, int noun) {
        Said who = ties.subjects().ofDescription(w, noun);
        return who == null ? List.of() : List.of(who);
    }

    private static boolean isHolding(Wording w, int k) {
        return w.name(k) == null && (HOLDS.contains(w.word(k)) || w.word(k).startsWith("detent"));
    }

    private void tie(Wording w, Entity one, String relation, Entity other, int from, int end) {
        ties.add(one, relation, other, Modality.STATED, w.span(Math.max(0, from), end), "relation.stake", 0.75);
    }
}
