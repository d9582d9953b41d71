package org.filigraph.text;

import java.util.Set;

/** Sets of words as they are read: one after another, apart by white space. */
public final class WordSet {
    private WordSet() {}

    /**
     * The words of a text; unmodifiable.
     *
     * @throws IllegalArgumentException where a word stands twice
     */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
