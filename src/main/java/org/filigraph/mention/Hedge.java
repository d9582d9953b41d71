package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

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
            Map.entry("plus des", "moreThan"),
            Map.entry("pas moins de", "moreThan"),
            Map.entry("pas moins d'", "moreThan"),
            Map.entry("au minimum", "moreThan"),
            Map.entry("minimum de", "moreThan"),
            Map.entry("minimale de", "moreThan"),
            Map.entry("au-dessus de", "moreThan"),
            Map.entry("au-dessus des", "moreThan"),
            Map.entry("au dessus de", "moreThan"),
            Map.entry("au dessus des", "moreThan"),
            Map.entry("au-dela des", "moreThan"),
            Map.entry("superieures a", "moreThan"),
            Map.entry("excedant", "moreThan"),
            Map.entry("depassent les", "moreThan"),
            Map.entry("depassera les", "moreThan"),
            Map.entry("depassaient les", "moreThan"),
            Map.entry("a depasse les", "moreThan"),
            Map.entry("depasser les", "moreThan"),
            Map.entry("depasser", "moreThan"),
            Map.entry("≥", "moreThan"),
            Map.entry("±", "about"),
            Map.entry("≤", "upTo"),
            Map.entry("maximum de", "upTo"),
            Map.entry("maximal de", "upTo"),
            Map.entry("maximale de", "upTo"),
            Map.entry("plafonnee a", "upTo"),
            Map.entry("dans la limite de", "upTo"),
            Map.entry("la limite de", "upTo"),
            Map.entry("jusqu' aux", "upTo"),
            Map.entry("au plus", "upTo"),
            Map.entry("au-dessous de", "lessThan"),
            Map.entry("en dessous de", "lessThan"),
            Map.entry("en-dessous de", "lessThan"),
            Map.entry("inferieure a", "lessThan"),
            Map.entry("inferieurs a", "lessThan"),
            Map.entry("moins des", "lessThan"),
            Map.entry("quasi", "about"),
            Map.entry("quasiment", "about"),
            Map.entry("pratiquement", "about"),
            Map.entry("grosso modo", "about"),
            Map.entry("peu ou prou", "about"),
            Map.entry("environ une", "about"),
            Map.entry("autour des", "about"),
            Map.entry("alentours des", "about"),
            Map.entry("frolant les", "about"),
            Map.entry("frole", "about"),
            Map.entry("approche les", "about"),
            Map.entry("approchant les", "about"),
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
            Map.entry("plus du", "moreThan"),
            Map.entry("moins du", "lessThan"),
            Map.entry("peu moins", "lessThan"),
            Map.entry("peu plus", "moreThan"),
            Map.entry("pres", "about"),
            Map.entry("de l' ordre de", "about"),
            Map.entry("de l' ordre d'", "about"),
            Map.entry("l' ordre de", "about"),
            Map.entry("avoisiner les", "about"),
            Map.entry("avoisiner", "about"),
            Map.entry("avoisinera les", "about"),
            Map.entry("avoisinera", "about"),
            Map.entry("avoisinent les", "about"),
            Map.entry("avoisinent", "about"),
            Map.entry("avoisinait les", "about"),
            Map.entry("avoisinait", "about"),
            Map.entry("approcher les", "about"),
            Map.entry("approchent les", "about"),
            Map.entry("frolent les", "about"),
            Map.entry("froler les", "about"),
            Map.entry("environs de", "about"),
            Map.entry("bas mot", "moreThan"),
            Map.entry("minimum d'", "moreThan"),
            Map.entry("plafond de", "upTo"),
            Map.entry("plafonnes a", "upTo"),
            Map.entry("plafonnees a", "upTo"),
            Map.entry("environ les", "about"),
            Map.entry("pres des", "about"));

    /** Words after which a dash apart from its number is a sign: "(- 0,1 %)", "contre – 5,3 %". */
    private static final Set<String> SIGNED = Set.of("(", "contre", "soit", "de", ":");

    private static final Set<String> HEIGHTS = WordSet.of("haut bas fort tard pres vite juste");

    /** Hedges that follow a number: "environ", "minimum", "+". */
    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("environ", "about"),
            Map.entry("minimum", "moreThan"),
            Map.entry("au minimum", "moreThan"),
            Map.entry("au moins", "moreThan"),
            Map.entry("et plus", "moreThan"),
            Map.entry("ou plus", "moreThan"),
            Map.entry("maximum", "upTo"),
            Map.entry("au maximum", "upTo"),
            Map.entry("au plus", "upTo"),
            Map.entry("max", "upTo"));

    /** The hedge that begins at {@code at}, {@code from} being the token after it; null where none stands there. */
    static @Nullable Hedge after(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        if (tokens.get(at).is("+") && !tokens.get(at).spaceBefore()) {
            boolean more = at + 1 >= tokens.size()
                    || tokens.get(at + 1).spaceBefore()
                    || !tokens.get(at + 1).isNumber();
            return more ? new Hedge(at + 1, "moreThan", 0) : null;
        }
        String one = tokens.get(at).folded();
        String two = at + 1 < tokens.size() ? one + " " + tokens.get(at + 1).folded() : "";
        String modifier = AFTER.get(two);
        boolean height =
                at + 2 < tokens.size() && HEIGHTS.contains(tokens.get(at + 2).folded());
        if (modifier != null && !height) {
            return new Hedge(at + 2, modifier, 0);
        }
        modifier = AFTER.get(one);
        return modifier == null ? null : new Hedge(at + 1, modifier, 0);
    }

    static Hedge before(List<Token> tokens, int number) {
        Hedge signed = sign(tokens, number);
        int at = signed.from();
        // a determiner may stand between: "près des 3/4", "environ les deux tiers"
        for (int length = Math.min(4, at); length >= 1; length--) {
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
                        || before.startsWith("decline")
                        || before.startsWith("regroup")
                        || before.startsWith("reuni")
                        || before.startsWith("rassembl"));
    }

    private static boolean isPercent(List<Token> tokens, int number) {
        int i = number;
        while (i < tokens.size()
                && (tokens.get(i).isNumber()
                        || tokens.get(i).is(",")
                        || tokens.get(i).is("."))) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).is("%");
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
            boolean minus = !tokens.get(number).spaceBefore()
                    || number > 1 && SIGNED.contains(tokens.get(number - 2).folded());
            if (before.equals("-") && apart && number > 1 && minus) {
                return new Hedge(number - 1, "exact", -1);
            }
            boolean bracket = number > 1 && tokens.get(number - 2).is("(");
            if (bracket && (before.equals("moins") || before.equals("plus")) && isPercent(tokens, number)) {
                return new Hedge(number - 1, "exact", before.equals("plus") ? 1 : -1); // "(moins 45 %)"
            }
        }
        return new Hedge(number, "exact", 0);
    }
}
