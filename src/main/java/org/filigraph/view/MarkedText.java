package org.filigraph.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A document's text with the evidence of its facts marked on it.
 *
 * @param blocks its passages in order; only blank space between them is left out
 */
public record MarkedText(List<Block> blocks) {
    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A passage.
     *
     * @param kind as the graph has it: {@code title}, {@code heading}, {@code paragraph} …
     * @param pieces its words and marks; opens and closes are balanced
     */
    public record Block(String kind, List<Piece> pieces) {
        public Block {
            pieces = List.copyOf(pieces);
        }
    }

    /** What stands in a passage, one after the other. */
    public sealed interface Piece {}

    /** Words. */
    public record Words(String text) implements Piece {}

    /** Words that lead to a fact. */
    public record Link(String text, FactView fact) implements Piece {}

    /**
     * A mark begins.
     *
     * @param start where the whole mark begins, in code points
     * @param first whether this is its beginning; else it goes on after another mark has ended
     */
    public record Open(FactView fact, int start, boolean first) implements Piece {}

    /**
     * The innermost open mark ends.
     *
     * @param number the fact's number in the document
     * @param note whether a note that leads to the fact is due here
     */
    public record Close(FactView fact, int number, boolean note) implements Piece {}

    /** A passage of a text: code points, end exclusive. */
    record Passage(int start, int end, String kind) {}

    /**
     * Marks a text.
     *
     * @param passages in order; text outside of them is kept as a passage of its own
     * @param facts numbered from 1 as they are listed
     */
    static MarkedText of(String text, List<Passage> passages, List<FactView> facts) {
        int[] codePoints = text.codePoints().toArray();
        List<Highlights.Mark> marks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            FactView fact = facts.get(i);
            for (Quote quote : fact.basis().evidence()) {
                marks.add(new Highlights.Mark(fact, i + 1, quote.start(), Math.min(quote.end(), codePoints.length)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Passage passage : passages) {
            int start = Math.max(passage.start(), at);
            int end = Math.min(passage.end(), codePoints.length);
            if (start < end) {
                add(blocks, "other", codePoints, at, start, marks);
                add(blocks, passage.kind(), codePoints, start, end, marks);
                at = end;
            }
        }
        add(blocks, "other", codePoints, at, codePoints.length, marks);
        return new MarkedText(blocks);
    }

    private static void add(
            List<Block> blocks, String kind, int[] text, int start, int end, List<Highlights.Mark> marks) {
        if (!new String(text, start, end - start).isBlank()) {
            blocks.add(new Block(kind, Highlights.draw(text, start, end, marks)));
        }
    }
}
