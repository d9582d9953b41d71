package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Shares of what is spent that are paid up to a ceiling: "40 % des frais, dans la limite de 8 000 €" is help. */
final class Ceilings {
    private static final Set<String> OF = WordSet.of("du des de d'");
    private static final List<String> SPENT =
            List.of("cout", "depense", "frais", "montant", "travaux", "investissement", "devis", "prix", "achat");

    private Ceilings() {}

    /** Whether a ceiling follows the share whose number ends before {@code after}. */
    static boolean isHelp(List<Token> tokens, int after) {
        return isOfSpending(tokens, after) && hasCeiling(tokens, after + 1, tokens.size());
    }

    /** Whether the amount at {@code first} is the ceiling of such a share. */
    static boolean isCeiling(List<Token> tokens, int first) {
        if (isOfSpending(tokens, 0) && hasCeiling(tokens, 2, first)) {
            return true; // the share stands on the line above
        }
        for (int i = 0; i + 1 < first; i++) {
            if (tokens.get(i).is("%") && isOfSpending(tokens, i + 1) && hasCeiling(tokens, i + 2, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSpending(List<Token> tokens, int after) {
        return after + 1 < tokens.size()
                && OF.contains(tokens.get(after).folded())
                && SPENT.stream().anyMatch(tokens.get(after + 1).folded()::startsWith);
    }

    private static boolean hasCeiling(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).folded();
            boolean limit = word.equals("limite") && i > 1 && tokens.get(i - 2).is("dans");
            if (limit || word.startsWith("plafon")) {
                return true;
            }
        }
        return false;
    }
}
