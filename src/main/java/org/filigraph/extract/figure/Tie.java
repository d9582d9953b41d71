package org.filigraph.extract.figure;

import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/** How a number hangs on the one before it in its sentence. */
enum Tie {
    /** A part of it: "900 salariés, dont 300 à Brest". */
    PART,
    /** What stands in brackets after it: "un tiers des emplois (5 900 postes)". */
    BRACKET,
    /** Beside it in a list: "160 entreprises et 8 000 emplois". */
    LIST,
    /** In another clause. */
    NONE;

    private static final int LONGEST = 25;

    static Tie of(Sentence sentence, Numeral before, Numeral numeral) {
        int from = sentence.tokenAt(before.span().end());
        int to = sentence.tokenAt(numeral.span().start());
        if (to - from > LONGEST) {
            return NONE;
        }
        int depth = 0;
        boolean apart = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("dont")) {
                return PART;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            apart |= token.is(";") || token.is("»") || token.is("mais") || token.is("qui") || token.is("tandis");
        }
        return apart ? NONE : depth > 0 ? BRACKET : depth == 0 && to - from <= 10 ? LIST : NONE;
    }
}
