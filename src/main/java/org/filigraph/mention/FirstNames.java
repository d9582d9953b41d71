package org.filigraph.mention;

import java.util.Set;

/** First names that people in French texts bear. Immutable, safe for threads. */
public final class FirstNames {
    private static final Set<String> NAMES = Set.copyOf(ReferenceTable.lines("first-names.txt"));

    private FirstNames() {}

    /** Whether a folded word is one, or a compound of two. */
    public static boolean has(String folded) {
        if (NAMES.contains(folded)) {
            return true;
        }
        int hyphen = folded.indexOf('-');
        return hyphen > 1
                && NAMES.contains(folded.substring(0, hyphen))
                && NAMES.contains(folded.substring(hyphen + 1));
    }
}
