package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** What is built or bought, named with its sum: "la presse à 2 M€", "un four de 12 millions d'euros". */
final class Works {
    private static final Set<String> NOUNS = WordSet.of(
            """
            ligne usine machine four halle hall batiment atelier chantier unite station presse robot extension chaudiere
            plateforme pilote demonstrateur laboratoire entrepot centrale installation quai ascenseur scanner cuverie
            methaniseur electrolyseur serre""");
    private static final Set<String> ARTICLES = WordSet.of("la le l' un une cette ce notre sa son");
    private static final int REACH = 6;

    private Works() {}

    /** Whether the amount at {@code first} is the price of a work that is named right before it. */
    static boolean isPriced(List<Token> tokens, int first) {
        if (first < 3 || !tokens.get(first - 1).text().equals("à")) {
            return false;
        }
        for (int i = first - 2; i > 0 && i >= first - REACH && tokens.get(i).isWord(); i--) {
            if (NOUNS.contains(tokens.get(i).folded())) {
                boolean alone = i == first - 2;
                String next = tokens.get(i + 1).folded();
                boolean of = next.equals("de") || next.equals("d'") || next.equals("a");
                return (alone || of || i == first - 3)
                        && ARTICLES.contains(tokens.get(i - 1).folded());
            }
        }
        return false;
    }
}
