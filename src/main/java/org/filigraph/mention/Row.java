package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Span;
import org.filigraph.text.Token;

/**
 * The tokens of a sentence, asked by index without fear of its ends: beyond them stands an empty mark.
 *
 * @param text the document's text
 */
record Row(String text, List<Token> tokens) {
    private static final Token NOTHING = new Token(new Span(0, 0), "", "", Token.Kind.MARK, true);

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    int size() {
        return tokens.size();
    }
}
