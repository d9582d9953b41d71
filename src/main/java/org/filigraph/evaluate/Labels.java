package org.filigraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two labels name the same thing: without case, accents and articles, and with some words more or less. */
final class Labels {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> STOP = Set.of(
            "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "a", "au", "aux", "en", "pour", "par",
            "sur", "dans", "the", "of");
    private static final double SHARED = 0.5;

    private Labels() {}

    /** The words of a label that count, in order, of ASCII letters and digits. */
    static List<String> words(String label) {
        String plain = Normalizer.normalize(label.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(plain); m.find(); ) {
            if (!STOP.contains(m.group())) {
                words.add(m.group());
            }
        }
        return words;
    }

    /** Whether one holds all the words of the other, or half of all their words are in both. */
    static boolean alike(String one, String other) {
        Set<String> x = new HashSet<>(words(one));
        Set<String> y = new HashSet<>(words(other));
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty() && y.isEmpty();
        }
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        int all = x.size() + y.size() - both.size();
        return x.containsAll(y) || y.containsAll(x) || (double) both.size() / all >= SHARED;
    }

    /** Whether their words are the same, in the same order. */
    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }
}
