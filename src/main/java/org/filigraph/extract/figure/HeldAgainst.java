package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Numbers that another is only held against: "46 % des effectifs, contre 35 % en France, et 24 % des sites". What comes after
 * them goes on from the number before.
 */
final class HeldAgainst {
    private static final Set<String> AGAINST = WordSet.of("contre vs versus");
    /** What may stand between "contre" and the number. */
    private static final Set<String> BETWEEN = WordSet.of(
            """
            seulement environ plus moins pres de d' a peine quelque quelques les un une encore + . - –""");

    private static final int NEAR = 5;

    private HeldAgainst() {}

    static boolean is(Sentence sentence, Numeral numeral) {
        int at = sentence.tokenAt(numeral.span().start());
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Token token = sentence.tokens().get(i);
            if (AGAINST.contains(token.folded())) {
                return true;
            }
            if (!BETWEEN.contains(token.folded())) {
                return false;
            }
        }
        return false;
    }
}
