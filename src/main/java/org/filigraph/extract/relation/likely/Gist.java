package org.filigraph.extract.relation.likely;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Name;

/**
 * A sentence in which each name is one word that tells its kind, and each number is {@code #}: what sentences about
 * other bodies and places have in common with it. Immutable.
 */
final class Gist {
    private static final int STEM = 6;
    private static final int LONGEST_JOINT = 5;
    private static final String NAME = "<";

    /** What may stand between two names of one list. */
    private static final Set<String> JOINTS = Set.of(
            ",",
            "et",
            "ou",
            "le",
            "la",
            "les",
            "l'",
            "ainsi",
            "que",
            "de",
            "du",
            "des",
            "d'",
            "societe",
            "groupe",
            "entreprise");

    /** Without one of these there is no list. */
    private static final Set<String> LISTING = Set.of(",", "et", "ou");

    private final List<String> words = new ArrayList<>();
    private final Map<Integer, Integer> names = new HashMap<>();

    /** The gist of a sentence. */
    Gist(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null) {
                names.put(i, words.size());
                words.add(NAME + name.entity().kind());
            } else {
                words.add(w.token(i).isNumber() ? "#" : w.word(i));
            }
        }
    }

    int size() {
        return words.size();
    }

    /** The word at {@code i}; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    /** Where the name that begins at this token of the sentence stands. */
    int ofToken(int token) {
        return names.getOrDefault(token, -1);
    }

    boolean isName(int i) {
        return word(i).startsWith(NAME);
    }

    /** Words from {@code from}, inclusive, to {@code to}, exclusive, cut to what is in the sentence. */
    List<String> words(int from, int to) {
        int begin = Math.max(0, from);
        return begin >= to ? List.of() : words.subList(begin, Math.min(words.size(), to));
    }

    /** How many names stand from {@code from}, inclusive, to {@code to}, exclusive. */
    int countNames(int from, int to) {
        return (int) words(from, to).stream().filter(w -> w.startsWith(NAME)).count();
    }

    /** The first name of the list that the name at {@code i} stands in; itself where there is none. */
    int headOfList(int i) {
        int first = i;
        while (true) {
            int k = first - 1;
            boolean listed = false;
            while (k >= 0 && first - k <= LONGEST_JOINT && JOINTS.contains(words.get(k))) {
                listed |= LISTING.contains(words.get(k));
                k--;
            }
            if (k < 0 || !listed || !words.get(k).equals(words.get(i))) {
                return first;
            }
            first = k;
        }
    }

    /** What different forms of a word have in common. */
    static String stem(String word) {
        return word.length() < STEM ? word : word.substring(0, STEM);
    }
}
