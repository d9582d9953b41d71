package org.filigraph.extract.relation.body;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun before a verb stands for where the verb has a subject of its own: "B et C lui prêtent main-forte",
 * "deux laboratoires l'épaulent". It is whoever was told before, and none of those who act.
 */
public final class Clitics {
    private static final Set<String> OBJECTS = WordSet.of("l' le la les");
    private static final Set<String> DATIVES = WordSet.of("lui leur");
    private static final int FAR = 40;

    private final Ties ties;

    /** Asks what was told in a document. */
    public Clitics(Ties ties) {
        this.ties = ties;
    }

    /** Index of the pronoun that stands right before the verb group which begins at {@code start} or ends at {@code verb}; or -1. */
    public static int before(Wording w, int start, int verb, boolean dative) {
        for (int k = verb - 1; k >= Math.max(0, start - 1); k--) {
            if (w.name(k) == null && (dative ? DATIVES : OBJECTS).contains(w.word(k))) {
                return k;
            }
        }
        return -1;
    }

    /** The body that the pronoun at {@code i} stands for, none of those told as the verb's subjects; or null. */
    public @Nullable Entity object(Wording w, int i, List<Entity> subjects) {
        for (int k = i - 1; k >= 0 && i - k < FAR; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !subjects.contains(NameLists.entity(w, k))) {
                return NameLists.entity(w, k);
            }
        }
        Entity carried = ties.carriedTo(w);
        if (carried != null && !subjects.contains(carried)) {
            return carried;
        }
        Entity foremost = ties.foremost();
        return foremost != null && !subjects.contains(foremost) ? foremost : null;
    }
}
