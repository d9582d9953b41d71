package org.filigraph.mention;

import java.util.Arrays;

/**
 * Words of the French language in all their forms, with the newer words of the trade press: what tells the capital that
 * begins a sentence from the one that begins a name. Immutable, safe for threads.
 */
public final class FrenchWords {
    /** Hashes of the folded words, sorted: a tenth of the memory of a set of strings. */
    private static final long[] HASHES = ReferenceTable.lines("french-words.txt").stream()
            .mapToLong(FrenchWords::hash)
            .sorted()
            .toArray();

    private FrenchWords() {}

    /** Whether a folded word, or each part of a compound, is French. */
    public static boolean has(String folded) {
        return contains(folded)
                || (isCompound(folded) && Arrays.stream(folded.split("-")).allMatch(FrenchWords::contains));
    }

    private static boolean isCompound(String folded) {
        return folded.indexOf('-') > 0 && !folded.endsWith("-");
    }

    private static boolean contains(String folded) {
        return Arrays.binarySearch(HASHES, hash(folded)) >= 0;
    }

    // FNV-1a over UTF-16 units
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
