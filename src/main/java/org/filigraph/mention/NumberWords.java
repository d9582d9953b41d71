package org.filigraph.mention;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.filigraph.text.Folding;

/**
 * French numbers in words, from ICU's spelling rules: "quinze", "vingt et un", "quatre-vingt-douze". Safe for threads.
 */
final class NumberWords {
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
    static final Map<String, String> FRACTIONS = Map.of(
            "moitie",
            "50",
            "tiers",
            "33.3",
            "quart",
            "25",
            "quarts",
            "25",
            "cinquieme",
            "20",
            "cinquiemes",
            "20",
            "dixieme",
            "10",
            "dixiemes",
            "10",
            "demie",
            "50",
            "sixieme",
            "16.7");
    static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("premiere", 1),
            Map.entry("deuxieme", 2),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("troisieme", 3),
            Map.entry("quatrieme", 4),
            Map.entry("cinquieme", 5),
            Map.entry("sixieme", 6),
            Map.entry("septieme", 7),
            Map.entry("huitieme", 8),
            Map.entry("neuvieme", 9),
            Map.entry("dixieme", 10));

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

    /** The number that {@code words} (folded, apart by hyphens or spaces) spell, 1 to 999, or 0. */
    static int small(String words) {
        return NUMBERS.getOrDefault(key(words), 0);
    }
}
