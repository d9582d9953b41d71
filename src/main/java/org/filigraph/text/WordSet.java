package org.filigraph.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets of words, asked of nearly every word of a text by hundreds of rules, and nearly always in vain: whether a word is
 * missing is told by one look into a table of hashes that is three quarters empty, without a look at any word.
 * Unmodifiable.
 */
public final class WordSet extends AbstractSet<String> {
    private static final int ROOM = 4;

    private final int size;
    private final int mask;
    // of each place the mixed hash of its word, 0 where there is none; a word stands at the first free place from its
    // own
    private final int[] hashes;
    private final @Nullable String[] words;

    private WordSet(String[] all) {
        size = all.length;
        int places = Integer.highestOneBit(Math.max(1, size) * ROOM * 2 - 1);
        mask = places - 1;
        hashes = new int[places];
        words = new String[places];
        for (String word : all) {
            int hash = mixed(word);
            int place = hash & mask;
            while (hashes[place] != 0) {
                if (word.equals(words[place])) {
                    throw new IllegalArgumentException("twice in one set of words: " + word);
                }
                place = place + 1 & mask;
            }
            hashes[place] = hash;
            words[place] = word;
        }
    }

    /**
     * Words as they are read: one after another, apart by white space.
     *
     * @throws IllegalArgumentException where a word stands twice
     */
    public static Set<String> of(String words) {
        return new WordSet(words.strip().split("\\s+"));
    }

    /** The words of another set. */
    public static Set<String> copyOf(Set<String> words) {
        return new WordSet(words.toArray(String[]::new));
    }

    @Override
    public boolean contains(@Nullable Object asked) {
        if (!(asked instanceof String word)) {
            return false;
        }
        int hash = mixed(word);
        for (int place = hash & mask; hashes[place] != 0; place = place + 1 & mask) {
            if (hashes[place] == hash && word.equals(words[place])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(words).filter(word -> word != null).iterator();
    }

    @Override
    public int size() {
        return size;
    }

    // the upper bits of a hash taken into the lower ones, which tell the place; never 0
    private static int mixed(String word) {
        int hash = word.hashCode();
        hash ^= hash >>> 15 ^ hash >>> 7;
        return hash == 0 ? 1 : hash;
    }
}
