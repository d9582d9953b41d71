package org.filigraph.text;

import java.util.List;

/**
 * A sentence, or a line that is none but stands alone.
 *
 * @param span from its first token to the end of its last
 * @param tokens its tokens, at least one
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Index of the first token that ends after {@code offset}, or the number of tokens. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
