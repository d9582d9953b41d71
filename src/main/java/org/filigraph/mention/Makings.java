package org.filigraph.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Words that are told as what somebody makes or lives by: "fabricant de lits et de sommiers", "assemble des tables",
 * "spécialiste du ressort". A noun with many meanings has there the one of its trade.
 */
final class Makings {
    private static final Set<String> MAKERS = WordSet.of(
            """
            fabricant fabricante fabrication fabrique fabriquent fabriquer fabriquant confection confectionne
            confectionner producteur productrice production produit produire produisent produisant concepteur
            conception concoit concoivent concevoir assembleur assemblage assemble assemblent constructeur usine
            manufacture specialiste leader fournisseur createur""");

    /** With "dans", "en" or "de": "spécialisée dans le ressort". */
    private static final Set<String> SPECIALISED = WordSet.of("specialise specialisee specialisation");

    private static final Set<String> LINKS =
            WordSet.of(", et ou de du des d' le la les l' un une ses leurs nos en dans /");
    /** Before these words begins what something is made for, or of, or where. */
    private static final Set<String> ENDS = WordSet.of("pour par qui que avec sans sur dont a au aux chez depuis afin");
    /** A list of what is made has so many words at most between two links. */
    private static final int TOGETHER = 2;
    /** "fabrique chaque année 30 000 lits": so many words at most before the first thing. */
    private static final int BEFORE = 4;

    private final BitSet words = new BitSet();

    private Makings() {}

    static Makings in(List<Token> tokens) {
        Makings found = new Makings();
        for (int i = 0; i < tokens.size(); i++) {
            String word = singular(tokens.get(i).folded());
            boolean maker = MAKERS.contains(word) && !tokens.get(i).is("produits");
            if ((maker || SPECIALISED.contains(word)) && isLinked(tokens, i + 1, maker)) {
                found.words.set(i + 1, end(tokens, i + 1));
            }
        }
        return found;
    }

    /** Whether the word at {@code i} is among what is made. */
    boolean holds(int i) {
        return words.get(i);
    }

    // "fabricant français de", "produit chaque jour 300", "fabrique et vend des"
    private static boolean isLinked(List<Token> tokens, int from, boolean maker) {
        for (int i = from; i < Math.min(tokens.size(), from + BEFORE); i++) {
            String word = tokens.get(i).folded();
            if (ENDS.contains(word) || !tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
                return false;
            }
            if (word.equals("dans") || word.equals("en")) {
                return !maker;
            }
            if (LINKS.contains(word) && !word.equals("et") && !word.equals("ou")
                    || tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<Token> tokens, int from) {
        int linked = from + BEFORE - TOGETHER;
        int i = from;
        while (i < tokens.size()
                && i - linked <= TOGETHER
                && !ENDS.contains(tokens.get(i).folded())) {
            Token token = tokens.get(i);
            if (LINKS.contains(token.folded()) || token.isNumber()) {
                linked = Math.max(linked, i + 1);
            } else if (!token.isWord()) {
                break;
            }
            i++;
        }
        return i;
    }

    private static String singular(String folded) {
        return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
