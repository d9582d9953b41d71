package org.filigraph.extract.clause;

import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;

/** "Lyon, le 21 mai 2021 – Six lauréats…", "date 2021-05 Six lauréats…": what says before a text where and when it was written. */
public final class Datelines {
    private static final int LONGEST = 9;
    private static final int NEAR = 60;

    private Datelines() {}

    /** Whether a place or a date is told only as where or when a text was written. */
    public static boolean isIn(Layout layout, Span span) {
        return layout.blockAt(span.start()).filter(b -> isIn(b, span)).isPresent();
    }

    /** The same, of a place or date in this block. */
    public static boolean isIn(Block block, Span span) {
        return isLabelled(block, span)
                || block.kind() == Block.Kind.PARAGRAPH
                        && span.start() < block.span().start() + NEAR
                        && isIn(block.sentences().get(0), span);
    }

    // "date 2025-06 Six lauréats…": a label that a page's words begin with
    private static boolean isLabelled(Block block, Span span) {
        if (block.sentences().isEmpty()) {
            return false;
        }
        List<Token> tokens = block.sentences().get(0).tokens();
        return tokens.size() > 1
                && tokens.get(0).text().equals("date")
                && tokens.get(1).span().start() == span.start();
    }

    private static boolean isIn(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int comma = -1;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.is(",")
                    && comma < 0
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("le")) {
                comma = i;
            } else if (comma > 0 && (token.is("–") || token.is("-") || token.is("—"))) {
                return span.end() <= token.span().start();
            }
        }
        return false;
    }
}
