package org.filigraph.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two names are, from 0 to 1, whatever the order of their words, their case and accents. */
final class Likeness {
    // initials are what a name is known by, yet others may share them
    private static final double INITIALS = 0.9;

    private Likeness() {}

    /** 1 where both are the same words; else by the pairs of letters that they share (Dice's coefficient). */
    static double of(String name, String other) {
        String one = Folding.fold(name);
        String two = Folding.fold(other);
        if (one.equals(two)) {
            return 1;
        }
        // below 1, as other words or another order may be another thing
        double shared = Math.min(0.99, dice(pairs(sorted(one)), pairs(sorted(two))));
        return isInitials(one, two) || isInitials(two, one) ? Math.max(shared, INITIALS) : shared;
    }

    /** 1 where both are the same number, else as names. */
    static double ofValues(String value, String other) {
        BigDecimal one = Description.number(value).orElse(null);
        BigDecimal two = Description.number(other).orElse(null);
        if (one != null && two != null) {
            return one.compareTo(two) == 0 ? 1 : 0;
        }
        return of(value, other);
    }

    private static boolean isInitials(String letters, String name) {
        return letters.indexOf(' ') < 0 && Initials.of(Folding.words(name)).contains(letters);
    }

    private static String sorted(String folded) {
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static double dice(Map<String, Integer> one, Map<String, Integer> two) {
        int all = total(one) + total(two);
        int shared = 0;
        for (Map.Entry<String, Integer> pair : one.entrySet()) {
            shared += Math.min(pair.getValue(), two.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int total(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (String word : List.of(text.split(" ", -1))) {
            String bounded = " " + word + " ";
            for (int i = 0; i + 2 <= bounded.length(); i++) {
                pairs.merge(bounded.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
