package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/** The two bodies that "l'une et l'autre", "toutes deux", "elles … toutes les deux" take up: all that the passage named before. */
final class BothTold {
    private static final Set<String> ALL = WordSet.of("tous toutes");
    private static final Set<String> ONE = WordSet.of("un une");

    private final Ties ties;

    BothTold(Ties ties) {
        this.ties = ties;
    }

    /** The two that the word at {@code k} takes up with those before it; empty where it takes up none, or others were named. */
    List<Said> at(Wording w, int k) {
        boolean each = w.word(k).equals("autre")
                && w.word(k - 1).equals("l'")
                && w.word(k - 2).equals("et")
                && ONE.contains(w.word(k - 3));
        boolean all = w.word(k).equals("deux")
                && (ALL.contains(w.word(k - 1)) || w.word(k - 1).equals("les") && ALL.contains(w.word(k - 2)));
        if (!each && !all) {
            return List.of();
        }
        Span before = new Span(w.block().span().start(), w.token(k).span().start());
        Set<Entity> told = new LinkedHashSet<>();
        for (Name name : ties.source().mentions().namesIn(before)) {
            if (name.is(EntityKind.ORGANISATION)) {
                told.add(name.entity());
            }
        }
        List<Said> both = new ArrayList<>();
        told.forEach(one -> both.add(new Said(one, -1)));
        return both.size() == 2 ? both : List.of();
    }
}
