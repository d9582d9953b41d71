package org.filigraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Words for the whole world: "à travers le monde", "aux quatre coins du globe", "sur les cinq continents". */
final class Worldwide {
    private static final Set<String> WITHIN = WordSet.of("dans travers entier par");
    private static final Set<String> ON = WordSet.of("sur travers dans");
    /** "aux quatre coins du monde", "à l'échelle de la planète". */
    private static final Set<String> PARTS = WordSet.of("coins coin echelle ensemble total bout partout niveau");

    private static final Set<String> NUMBERS = WordSet.of("cinq quatre");

    private Worldwide() {}

    static boolean isToldAt(List<Token> tokens, int i) {
        if (i < 2) {
            return false;
        }
        return switch (tokens.get(i).folded()) {
            case "monde" -> tokens.get(i - 1).is("le") && WITHIN.contains(word(tokens, i - 2)) || isPart(tokens, i);
            case "planete", "globe" ->
                Set.of("le", "la").contains(word(tokens, i - 1)) && ON.contains(word(tokens, i - 2))
                        || isPart(tokens, i);
            case "continents" ->
                NUMBERS.contains(word(tokens, i - 1)) && tokens.get(i - 2).is("les")
                        || tokens.get(i - 1).is("les") && tokens.get(i - 2).is("tous");
            default -> false;
        };
    }

    private static boolean isPart(List<Token> tokens, int i) {
        boolean feminine = tokens.get(i - 1).is("la") && Set.of("de", "d'").contains(word(tokens, i - 2));
        if (feminine) {
            return i > 2 && PARTS.contains(word(tokens, i - 3));
        }
        return tokens.get(i - 1).is("du") && PARTS.contains(word(tokens, i - 2));
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).folded();
    }
}
