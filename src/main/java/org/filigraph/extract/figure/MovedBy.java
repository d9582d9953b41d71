package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * By how much something moves where a verb or a measure of difference tells it without "de": "les loyers ont pris 18 %",
 * "n'a perdu que 4 %", "on était à moins 14 %", "deux points de plus", "a perdu 60 adhérents".
 */
final class MovedBy {
    private static final Set<String> BETWEEN =
            WordSet.of("que qu' encore ainsi deja pres de d' environ jusqu'a a plus presque");
    private static final Set<String> TAKEN =
            WordSet.of("pris prendre prend prendra prendrait prennent prendront prenait prenaient");
    /** After an increase that was "taken": its time. */
    private static final Set<String> TIMES = WordSet.of("en depuis sur par cette l'an entre");

    private static final Stems LOST = Stems.of("perd cede cedai cederai recul");
    private static final Stems GAINED = Stems.of("gagn regagn");
    private static final List<String> STAKES = List.of("capital", "particip", "parts", "actionn");
    private static final Set<String> MOODS = WordSet.of("a de etait est etaient sont sommes ( , :");
    private static final List<String> LESS = List.of("perd", "recul", "bais", "chut", "diminu", "repli", "ced", "cout");
    private static final Set<String> OF = WordSet.of("de d' du des");
    private static final int NEAR = 4;
    private static final int BEFORE = 6;

    private MovedBy() {}

    /** Whether a number that ends before {@code after} is told in points. */
    static boolean isPoints(List<Token> tokens, int after) {
        if (after < 1 || after > tokens.size()) {
            return false;
        }
        String unit = tokens.get(after - 1).folded();
        return unit.equals("point") || unit.equals("points") || unit.equals("pt") || unit.equals("pts");
    }

    /** 1 where so many points are a rise or lie above, -1 where they are a fall or lie below. */
    static int points(List<Token> tokens, int first, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + NEAR); i++) {
            String word = tokens.get(i).folded();
            if (word.equals("moins")
                    || word.endsWith("dessous")
                    || word.startsWith("inferieur")
                    || word.equals("sous")) {
                return -1;
            }
            if (word.equals("plus")
                    || word.equals("mieux")
                    || word.endsWith("dessus")
                    || word.startsWith("superieur")) {
                return 1;
            }
        }
        return Words.any(tokens, first - BEFORE, first, LESS) ? -1 : 1;
    }

    /** 1 or -1 where a verb that takes so many per cent as its object tells a rise or a fall, else 0. */
    static int verb(List<Token> tokens, int first, int after) {
        if (after < 1 || after > tokens.size() || first == 0) {
            return 0;
        }
        boolean minus = tokens.get(first - 1).is("moins")
                && first > 1
                && MOODS.contains(tokens.get(first - 2).folded());
        if (minus) {
            return -1; // "on était à moins 14 %"
        }
        int verb = first - 1;
        while (verb > 0
                && first - verb < NEAR
                && BETWEEN.contains(tokens.get(verb).folded())) {
            verb--;
        }
        boolean part = after < tokens.size() && OF.contains(tokens.get(after).folded());
        String word = tokens.get(verb).folded();
        boolean given = word.startsWith("ced") && (part || Words.any(tokens, 0, tokens.size(), STAKES));
        if (LOST.begin(word) && !given) {
            return -1;
        }
        if (GAINED.begin(word) && !part) {
            return 1;
        }
        if (!TAKEN.contains(word) || part || Words.any(tokens, 0, tokens.size(), STAKES)) {
            return 0;
        }
        boolean timed =
                after < tokens.size() && TIMES.contains(tokens.get(after).folded());
        int noun = QuantityNouns.before(tokens, verb);
        return timed || noun >= 0 ? 1 : 0;
    }

    /** "a perdu 60 adhérents et 340 hectares": what is counted is lost. */
    static boolean isLost(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            Token token = tokens.get(i);
            boolean mark = !token.isWord() && !token.isNumber() && !token.is(",");
            if (mark || token.is("qui") || token.is("mais")) {
                return false;
            }
            if (token.folded().startsWith("perd") && !token.folded().startsWith("perdur")) {
                int next = i + 1;
                while (next < first && BETWEEN.contains(tokens.get(next).folded())) {
                    next++;
                }
                return next == first || tokens.get(next).isNumber(); // not "qui avait perdu sa marque compte 45"
            }
        }
        return false;
    }
}
