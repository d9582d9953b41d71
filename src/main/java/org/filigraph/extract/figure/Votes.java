package org.filigraph.extract.figure;

import java.util.List;
import org.filigraph.text.Token;

/** Voices for and against a decision, told without their noun: "118 pour, 3 contre", "repoussé par 58 contre 56". */
final class Votes {
    private static final List<String> VOTING =
            List.of("vote", "scrutin", "adopt", "repouss", "rejet", "approuv", "voix", "suffrage", "amendement", "elu");
    private static final int REACH = 40;

    private Votes() {}

    /** Whether the number from {@code first} up to {@code after} tells how many are for a decision or against it. */
    static boolean tell(List<Token> tokens, int first, int after) {
        boolean side = after < tokens.size()
                && (tokens.get(after).is("pour") || tokens.get(after).is("contre"))
                && (after + 1 >= tokens.size()
                        || !tokens.get(after + 1).isWord()
                        || tokens.get(after + 1).is("et"));
        boolean against = first > 1
                && tokens.get(first - 1).is("contre")
                && tokens.get(first - 2).isNumber()
                && (after >= tokens.size() || !tokens.get(after).isWord());
        return (side || against) && Words.any(tokens, first - REACH, first, VOTING);
    }
}
