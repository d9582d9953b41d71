package org.filigraph.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The initials that people use for a name of several words, with and without its small words. */
final class Initials {
    private static final Set<String> SMALL = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par", "pour", "sur", "the",
            "of", "and");
    // two letters stand for too much
    private static final int FEWEST = 3;

    private Initials() {}

    /**
     * The initials of a folded name's first three words, first four and so on: {@code centre hospitalier universitaire de
     * toulouse} is known as {@code chu}, {@code chut} and {@code chudt}.
     */
    static Set<String> of(List<String> words) {
        Set<String> initials = new HashSet<>();
        add(words, initials);
        add(withoutSmall(words), initials);
        return initials;
    }

    /** The words that carry the meaning of a name, in their order. */
    static List<String> withoutSmall(List<String> words) {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    private static void add(List<String> words, Set<String> initials) {
        List<String> some = new ArrayList<>();
        for (String word : words) {
            some.add(word.substring(0, 1));
            if (some.size() >= FEWEST) {
                initials.add(String.join("", some));
            }
        }
    }
}
