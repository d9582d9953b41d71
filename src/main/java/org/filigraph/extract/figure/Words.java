package org.filigraph.extract.figure;

import java.util.List;
import org.filigraph.text.Token;

/** Looks for words among those around a number. */
final class Words {
    private Words() {}

    /** Whether a word between two tokens begins with one of the stems. */
    static boolean any(List<Token> tokens, int from, int to, List<String> stems) {
        for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
            String word = tokens.get(i).folded();
            for (String stem : stems) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}
