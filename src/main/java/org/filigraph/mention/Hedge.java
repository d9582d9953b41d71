package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import org.filigraph.text.Token;

/**
 * What stands right before a number and tells how exact it is: "plus de", "près de", "environ", "+". It belongs to that
 * number alone.
 *
 * @param from index of its first token, or of the number where there is none
 * @param modifier the contract's modifier
 * @param sign 1 for a plus, -1 for a minus, 0 where none is written
 */
record Hedge(int from, String modifier, int sign) {
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("plus de", "moreThan"),
            Map.entry("plus d'", "moreThan"),
            Map.entry("+ de", "moreThan"),
            Map.entry("+ d'", "moreThan"),
            Map.entry("au moins", "moreThan"),
            Map.entry("au-dela de", "moreThan"),
            Map.entry("superieur a", "moreThan"),
            Map.entry("superieure a", "moreThan"),
            Map.entry("superieurs a", "moreThan"),
            Map.entry("depassant", "moreThan"),
            Map.entry("depassant les", "moreThan"),
            Map.entry("depasse", "moreThan"),
            Map.entry("depasse les", "moreThan"),
            Map.entry("depassent", "moreThan"),
            Map.entry("depassera", "moreThan"),
            Map.entry("minimum", "moreThan"),
            Map.entry(">", "moreThan"),
            Map.entry("moins de", "lessThan"),
            Map.entry("moins d'", "lessThan"),
            Map.entry("inferieur a", "lessThan"),
            Map.entry("a peine", "lessThan"),
            Map.entry("<", "lessThan"),
            Map.entry("jusqu'a", "upTo"),
            Map.entry("jusqu' a", "upTo"),
            Map.entry("au maximum", "upTo"),
            Map.entry("maximum", "upTo"),
            Map.entry("plafonne a", "upTo"),
            Map.entry("pres de", "about"),
            Map.entry("pres d'", "about"),
            Map.entry("pres du", "about"),
            Map.entry("environ", "about"),
            Map.entry("quelque", "about"),
            Map.entry("quelques", "about"),
            Map.entry("autour de", "about"),
            Map.entry("de l'ordre de", "about"),
            Map.entry("l'ordre de", "about"),
            Map.entry("approximativement", "about"),
            Map.entry("a peu pres", "about"),
            Map.entry("presque", "about"),
            Map.entry("aux alentours de", "about"),
            Map.entry("alentours de", "about"),
            Map.entry("avoisinant", "about"),
            Map.entry("avoisinant les", "about"),
            Map.entry("avoisine", "about"),
            Map.entry("avoisine les", "about"),
            Map.entry("frole les", "about"),
            Map.entry("~", "about"),
            Map.entry("≈", "about"),
            Map.entry("environ les", "about"),
            Map.entry("pres des", "about"));

    static Hedge before(List<Token> tokens, int number) {
        Hedge signed = sign(tokens, number);
        int at = signed.from();
        // a determiner may stand between: "près des 3/4", "environ les deux tiers"
        for (int length = Math.min(3, at); length >= 1; length--) {
            StringBuilder phrase = new StringBuilder();
            for (int i = at - length; i < at; i++) {
                if (!phrase.isEmpty()) {
                    phrase.append(' ');
                }
                phrase.append(tokens.get(i).folded());
            }
            String modifier = PHRASES.get(phrase.toString());
            if (modifier != null && !isFigurative(tokens, at - length)) {
                return new Hedge(at - length, modifier, phrase.charAt(0) == '+' ? 0 : signed.sign);
            }
        }
        return signed;
    }

    /** "s'articule autour de cinq volets" hedges nothing. */
    private static boolean isFigurative(List<Token> tokens, int from) {
        String before = from > 0 ? tokens.get(from - 1).folded() : "";
        return tokens.get(from).is("autour")
                && (before.startsWith("articul")
                        || before.startsWith("structur")
                        || before.startsWith("organis")
                        || before.startsWith("construi")
                        || before.startsWith("decline"));
    }

    private static Hedge sign(List<Token> tokens, int number) {
        if (number > 0) {
            String before = tokens.get(number - 1).folded();
            boolean apart = number == 1
                    || tokens.get(number - 1).spaceBefore()
                    || !tokens.get(number - 2).isWord();
            if (before.equals("+") && apart) {
                return new Hedge(number - 1, "exact", 1);
            }
            if (before.equals("-") && apart && number > 1 && !tokens.get(number).spaceBefore()) {
                return new Hedge(number - 1, "exact", -1);
            }
        }
        return new Hedge(number, "exact", 0);
    }
}
