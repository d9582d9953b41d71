package org.filigraph.extract.relation.owner;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose a body is where only a noun for the whole or the part tells it: "Son groupe, A", "La filiale B", the line
 * "B, Lens, groupe italien A, 210 salariés" and, in what a profile says of its body, "Groupe A" and "Capital : A 60 %"
 * ({@code subsidiaryOf}).
 */
final class OwnGroups implements TieReader {
    private static final Set<String> PARTS = WordSet.of("filiale filiales");
    private static final Set<String> JOINTS = WordSet.of(", - – — / | ·");
    /** Who has so much of a body, in percent, has it to himself. */
    private static final double MOST = 50;

    private final Ties ties;

    OwnGroups(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null && !w.begins(i)) {
                continue;
            }
            boolean mother = w.says(i, "maison", "mere") && w.name(i) == null;
            if ((w.word(i).equals("groupe") || mother) && PointingWords.isOwn(w.word(i - 1))) {
                own(w, i, mother ? i + 2 : i + 1);
            } else if (w.word(i).equals("groupe")) {
                line(w, i);
            } else if (PARTS.contains(w.word(i)) && w.name(i) == null) {
                part(w, i);
            }
        }
        boolean capital = w.word(0).equals("capital") || w.word(0).equals("actionnariat");
        if (capital && w.word(1).equals(":")) {
            capital(w);
        }
    }

    // "Son groupe, A, a ses bureaux à": that of whom the sentence goes on about
    private void own(Wording w, int noun, int behind) {
        int name = w.word(behind).equals(",") ? w.afterArticle(behind + 1) : called(w, noun);
        Said unit = w.name(name, EntityKind.ORGANISATION) == null
                ? null
                : ties.subjects().topic(w, noun - 1);
        if (unit != null && unit.entity().kind() == EntityKind.ORGANISATION) {
            tie(w, unit.entity(), NameLists.entity(w, name), noun - 1, w.endOfName(name));
        }
    }

    // "La filiale B exploite": of the one that the text is about
    private void part(Wording w, int noun) {
        boolean pointing = PointingWords.isPointing(w.word(noun - 1));
        int name = pointing && w.afterOf(noun + 1) == noun + 1 ? NameLists.skipNouns(w, noun) : -1;
        if (name <= noun || w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        Entity owner = ties.foremost() != null ? ties.foremost() : ties.carriedTo(w);
        for (int one : NameLists.at(w, name, EntityKind.ORGANISATION)) {
            if (owner != null && !NameLists.entity(w, one).equals(owner)) {
                tie(w, NameLists.entity(w, one), owner, noun, w.endOfName(one));
            }
        }
    }

    // "B, Lens, groupe italien A, 210": a line that begins with whom it tells of; or, in its profile, "Groupe A
    // (Suède)"
    private void line(Wording w, int noun) {
        int name = called(w, noun);
        if (w.name(name, EntityKind.ORGANISATION) == null || hasVerb(w, noun)) {
            return;
        }
        int end = w.endOfName(name);
        if (noun == 0) {
            Entity unit = ties.earlierSubject();
            boolean whole = NameLists.afterBrackets(w, end) >= w.size() - 1;
            if (unit != null
                    && whole
                    && ties.source().context().isProfileAt(w.span().start())) {
                tie(w, unit, NameLists.entity(w, name), noun, end);
            }
            return;
        }
        int first = w.token(0).isNumber() || w.isMark(0) ? 1 : 0;
        int unit = NameLists.skipNouns(w, w.afterArticle(first));
        boolean apart = JOINTS.contains(w.word(noun - 1)) && (end >= w.size() || w.isMark(end));
        if (apart && w.name(unit, EntityKind.ORGANISATION) != null && w.endOfName(unit) <= noun - 1) {
            tie(w, NameLists.entity(w, unit), NameLists.entity(w, name), w.startOfName(unit), end);
        }
    }

    // "Capital : A 60 %, salariés 40 %"
    private void capital(Wording w) {
        int name = NameLists.skipNouns(w, w.afterArticle(2));
        int share = w.endOfName(name);
        share += w.word(share).equals("(")
                        || w.word(share).equals(":")
                        || w.word(share).equals("a")
                ? 1
                : 0;
        boolean most = share < w.size()
                && w.token(share).isNumber()
                && w.word(share + 1).equals("%")
                && Holdings.value(w, share) > MOST;
        Entity unit = ties.foremost() != null ? ties.foremost() : ties.whole();
        if (most && unit != null && w.name(name, EntityKind.ORGANISATION) != null) {
            tie(w, unit, NameLists.entity(w, name), 0, share + 2);
        }
    }

    // "groupe A", "groupe italien A": where its name begins, or -1
    private static int called(Wording w, int noun) {
        int name = w.name(noun, EntityKind.ORGANISATION) != null ? noun : NameLists.skipNouns(w, noun);
        return name - noun < 4 && w.name(name, EntityKind.ORGANISATION) != null ? name : -1;
    }

    // but for "groupe", which could be one
    private static boolean hasVerb(Wording w, int noun) {
        for (int k = 1; k < w.size(); k++) {
            if (k != noun && w.name(k) == null && FiniteVerbs.at(w, k)) {
                return true;
            }
        }
        return false;
    }

    private void tie(Wording w, Entity unit, @Nullable Entity owner, int from, int end) {
        if (owner != null && !PublicBodies.has(unit) && !PublicBodies.has(owner)) {
            ties.add(unit, "subsidiaryOf", owner, Modality.STATED, w.span(from, end), "relation.group", 0.7);
        }
    }
}
