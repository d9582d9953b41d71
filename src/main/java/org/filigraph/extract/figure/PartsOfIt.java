package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Numbers that are parts of the one before and hold when it does: "840 k€ pour la halle (Région : 500 k€ ; Feder : 340 k€)". */
final class PartsOfIt {
    /** A bracket that breaks a number down opens within so many words of it. */
    private static final int BEHIND = 10;

    /** What a bracket holds that bounds each part, and is none. */
    private static final Set<String> BOUNDS =
            WordSet.of("plafond plafonds plafonne maximum maximal maxi max minimum seuil taux");

    private PartsOfIt() {}

    /**
     * Whether a number stands in a bracket right behind another.
     *
     * @param whole offset where the other ends
     */
    static boolean isBrokenDown(Sentence sentence, int whole, Numeral numeral) {
        List<Token> tokens = sentence.tokens();
        int open = -1;
        int from = sentence.tokenAt(whole);
        for (int i = from; i < sentence.tokenAt(numeral.span().start()); i++) {
            Token token = tokens.get(i);
            if (token.is("(") && open < 0) {
                open = i;
            } else if (BOUNDS.contains(token.folded())
                    || token.is(")")
                    || open < 0 && (token.is(",") || token.is(";") || i - from > BEHIND)) {
                return false;
            }
        }
        return open >= 0;
    }
}
