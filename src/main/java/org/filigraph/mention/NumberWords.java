package org.filigraph.mention;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.filigraph.text.Folding;

/**
 * French numbers in words, from ICU's spelling rules: "quinze", "vingt et un", "quatre-vingt-douze". Safe for threads.
 */
public final class NumberWords {
    private static final int LARGEST = 999;
    /** Words, folded, apart by hyphens, to their number from 1 to 999. */
    private static final Map<String, Integer> NUMBERS = spell();

    static final Map<String, Integer> ABOUT = Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("millier", 1000));
    /** Parts of a whole, in percent. */
    static final Map<String, String> FRACTIONS = Map.ofEntries(
            Map.entry("moitie", "50"),
            Map.entry("tiers", "33.3"),
            Map.entry("quart", "25"),
            Map.entry("quarts", "25"),
            Map.entry("cinquieme", "20"),
            Map.entry("cinquiemes", "20"),
            Map.entry("sixieme", "16.7"),
            Map.entry("sixiemes", "16.7"),
            Map.entry("septieme", "14.3"),
            Map.entry("septiemes", "14.3"),
            Map.entry("huitieme", "12.5"),
            Map.entry("huitiemes", "12.5"),
            Map.entry("dixieme", "10"),
            Map.entry("dixiemes", "10"));

    private NumberWords() {}

    private static Map<String, Integer> spell() {
        RuleBasedNumberFormat french = new RuleBasedNumberFormat(Locale.FRENCH, RuleBasedNumberFormat.SPELLOUT);
        Map<String, Integer> numbers = new HashMap<>();
        for (int n = 1; n <= LARGEST; n++) {
            for (String ruleSet : french.getRuleSetNames()) {
                if (ruleSet.contains("cardinal")) {
                    numbers.putIfAbsent(key(french.format(n, ruleSet)), n);
                }
            }
        }
        return numbers;
    }

    private static String key(String words) {
        return Folding.fold(words)
                .replace(' ', '-')
                .replace("\u00AD", "")
                .replace("cents", "cent")
                .replace("vingts", "vingt");
    }

    /** Whether a folded word is a number from two on: "trois", "quinze", "cent". */
    public static boolean isCount(String word) {
        return NUMBERS.getOrDefault(word, 0) > 1;
    }

    /** The number that {@code words} (folded, apart by hyphens or spaces) spell, 1 to 999, or 0. */
    public static int small(String words) {
        return NUMBERS.getOrDefault(key(words), 0);
    }

    /** The rank that an ordinal in words (folded) tells: "premier", "quinzième"; 0 where it is none. */
    static int ordinal(String word) {
        if (word.startsWith("premier") && (word.length() == 7 || word.equals("premiere"))) {
            return 1;
        }
        if (word.equals("second") || word.equals("seconde")) {
            return 2;
        }
        if (!word.endsWith("ieme")) {
            return 0;
        }
        String stem = word.substring(0, word.length() - 4);
        int rank = small(stem.endsWith("v") ? stem.substring(0, stem.length() - 1) + "f" : stem);
        if (rank == 0) {
            rank = small(stem + "e");
        }
        return rank == 0 && stem.endsWith("u") ? small(stem.substring(0, stem.length() - 1)) : rank;
    }
}
