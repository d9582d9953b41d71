package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Positions that are cut short before a name: {@code dir. gén. : Anne Martin}, {@code prés. Anne Martin}. */
final class ShortTitles {
    private static final Set<String> NOUNS = WordSet.of("dir pres vice-pres v-pres resp secr");
    private static final Set<String> ADDED = WordSet.of("gen adj techn comm hon reg");

    private ShortTitles() {}

    /** Index of the first word of the position that ends with the stop at {@code last}, or -1. */
    static int before(Wording w, int last) {
        int i = last;
        while (w.word(i).equals(".") && ADDED.contains(w.word(i - 1))) {
            i -= 2;
        }
        return w.word(i).equals(".") && NOUNS.contains(w.word(i - 1)) ? i - 1 : -1;
    }
}
