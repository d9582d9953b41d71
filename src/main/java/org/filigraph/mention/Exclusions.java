package org.filigraph.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Words that name what is left out: "hors agriculture et finances", "non agricoles", "à l'exception du bois". */
final class Exclusions {
    private static final Set<String> WITHOUT = WordSet.of("hors hormis excepte sauf");
    /** With "à l'" before and "de" behind. */
    private static final Set<String> EXCEPTION = WordSet.of("exception exclusion");

    private static final Set<String> LINKS = WordSet.of(", et ou de du des d' le la les l' / -");
    /** A list of what is left out has so many words at most between two links. */
    private static final int TOGETHER = 3;

    private final BitSet words = new BitSet();

    private Exclusions() {}

    static Exclusions in(List<Token> tokens) {
        Exclusions found = new Exclusions();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            boolean exception =
                    EXCEPTION.contains(word) && i > 0 && tokens.get(i - 1).is("l'");
            if (WITHOUT.contains(word) || exception) {
                found.words.set(i + 1, end(tokens, i + 1));
            } else if (word.equals("non") && i + 1 < tokens.size()) {
                int next = tokens.get(i + 1).is("-") ? i + 2 : i + 1;
                found.words.set(next, next + 1);
            } else if (word.startsWith("non-")) {
                found.words.set(i);
            }
        }
        return found;
    }

    /** Whether the word at {@code i} is among what is left out. */
    boolean holds(int i) {
        return words.get(i);
    }

    // to the end of the bracket that it opens, else as far as a list of short words goes
    private static int end(List<Token> tokens, int from) {
        int closing = from >= 2 && tokens.get(from - 2).is("(") ? closing(tokens, from) : -1;
        if (closing >= 0) {
            return closing;
        }
        int linked = from;
        int i = from;
        while (i < tokens.size()
                && i - linked <= TOGETHER
                && (tokens.get(i).isWord() || tokens.get(i).is(","))) {
            if (LINKS.contains(tokens.get(i).folded())) {
                linked = i + 1;
            }
            i++;
        }
        return Math.min(tokens.size(), Math.max(linked, from) + 1);
    }

    private static int closing(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && !tokens.get(i).is("("); i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return -1;
    }
}
