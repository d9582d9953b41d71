package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Lengths that say how far a place is, and measure nothing: "à 30 km de Lyon", "dans un rayon de 50 kilomètres". */
final class Distances {
    private static final Set<String> KILOMETRES = WordSet.of("km kilometre kilometres");
    private static final Set<String> REACH = WordSet.of("rayon distance distant distante distants distantes");
    private static final Set<String> HEDGES =
            WordSet.of("moins plus quelque environ peine pres une de d' quelques seulement");
    private static final Set<String> APART = WordSet.of("separent separant separaient");
    private static final int BACK = 5;
    private static final int SPAN = 8;

    private Distances() {}

    /** Whether {@code numeral}, which ends before the token at {@code after}, tells how far something is. */
    static boolean hold(List<Token> tokens, Numeral numeral, int first, int after) {
        boolean length = numeral.unit().equals("km")
                || after < tokens.size()
                        && KILOMETRES.contains(tokens.get(after).folded())
                || after + 1 < tokens.size()
                        && KILOMETRES.contains(tokens.get(after + 1).folded());
        if (!length) {
            return false;
        }
        if (isBetween(tokens, after)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
            Token token = tokens.get(i);
            if (token.is("a") && token.text().equalsIgnoreCase("à") || REACH.contains(token.folded())) {
                return true;
            }
            if (!HEDGES.contains(token.folded()) && !token.is("un")) {
                return false;
            }
        }
        return false;
    }

    /** "comptez 40 km entre la mine et le port", "30 kilomètres séparent les deux sites". */
    private static boolean isBetween(List<Token> tokens, int after) {
        int i = after;
        if (i < tokens.size() && Set.of("de", "d'").contains(tokens.get(i).folded())) {
            i++;
        }
        if (i < tokens.size() && KILOMETRES.contains(tokens.get(i).folded())) {
            i++;
        }
        if (i < tokens.size() && APART.contains(tokens.get(i).folded())) {
            return true;
        }
        boolean between = i < tokens.size() && tokens.get(i).is("entre");
        for (int j = i + 1;
                between
                        && j < Math.min(tokens.size(), i + SPAN)
                        && tokens.get(j).isWord();
                j++) {
            if (tokens.get(j).is("et")) {
                return true;
            }
        }
        return false;
    }
}
