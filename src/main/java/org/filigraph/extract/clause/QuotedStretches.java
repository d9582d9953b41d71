package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;

/**
 * Stretches in quotation marks that are long enough to be what somebody says. One may run over several paragraphs, each of
 * which may begin with a mark again, and hold others.
 */
final class QuotedStretches {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 6000;
    /** Farther into a paragraph no mark says that the quotation before goes on. */
    private static final int INDENT = 320;

    private QuotedStretches() {}

    /** Those of a text, in order: the outermost, with their marks. */
    static List<Span> in(Layout layout) {
        List<Span> found = new ArrayList<>();
        String text = layout.text();
        int open = -1;
        int depth = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                open = -1;
                depth = 0;
                continue;
            }
            int straight = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (c == '«' || c == '“') {
                    boolean again = depth > 0 && isFirst(text, block, i);
                    if (depth == 0 || (open >= 0 && i - open > LONGEST)) {
                        open = i;
                        depth = 1;
                    } else if (!again) {
                        depth++;
                    }
                } else if ((c == '»' || c == '”') && depth > 0) {
                    depth--;
                    if (depth == 0) {
                        add(found, open, i + 1);
                    }
                } else if (c == '"' && depth == 0) {
                    if (straight < 0) {
                        straight = i;
                    } else {
                        add(found, straight, i + 1);
                        straight = -1;
                    }
                }
            }
            // a quotation that is never closed ends with its paragraph
            if (depth > 0 && open >= block.span().start() && !closesLater(text, block)) {
                add(found, open, block.span().end());
                depth = 0;
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    private static boolean closesLater(String text, Block block) {
        int limit = Math.min(text.length(), block.span().end() + LONGEST / 2);
        for (int i = block.span().end(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '»' || c == '”') {
                return true;
            }
            if (c == '«' || c == '“') {
                return false;
            }
        }
        return false;
    }

    private static boolean isFirst(String text, Block block, int at) {
        if (at - block.span().start() > INDENT) {
            return false;
        }
        for (int i = block.span().start(); i < at; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Span> found, int open, int close) {
        if (close - open >= SHORTEST) {
            found.add(new Span(open, close));
        }
    }
}
