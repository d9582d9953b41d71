package org.filigraph.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Draws marks on a stretch of text so that they nest: of two that cross, the one that begins later is split where the
 * other ends. Offsets count code points.
 */
final class Highlights {
    /** What is to be marked: the place of one quote of a fact. */
    record Mark(FactView fact, int number, int start, int end) {
        boolean isMention() {
            return fact instanceof FactView.Mention;
        }
    }

    /** A part of a mark, as it stands in one stretch of text. */
    private record Part(Mark mark, int start, int end) {
        static final Comparator<Part> OUTER_FIRST = Comparator.comparingInt(Part::start)
                .thenComparing(Comparator.comparingInt(Part::end).reversed())
                .thenComparing(part -> part.mark.isMention())
                .thenComparingInt(part -> part.mark.number());

        boolean begins() {
            return start == mark.start;
        }

        boolean ends() {
            return end == mark.end;
        }
    }

    private final int[] text;
    private final List<MarkedText.Piece> pieces = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final PriorityQueue<Part> waiting = new PriorityQueue<>(Part.OUTER_FIRST);
    private final Set<Mark> linked = new HashSet<>();
    private int at;
    private boolean justOpened;

    private Highlights(int[] text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The text from {@code start} to {@code end} with those marks drawn that lie in it, wholly or in part. */
    static List<MarkedText.Piece> draw(int[] text, int start, int end, Collection<Mark> marks) {
        Highlights highlights = new Highlights(text, start);
        for (Mark mark : marks) {
            if (mark.start < end && mark.end > start && mark.start < mark.end) {
                highlights.waiting.add(new Part(mark, Math.max(mark.start, start), Math.min(mark.end, end)));
            }
        }
        highlights.run(end);
        return highlights.pieces;
    }

    private void run(int end) {
        while (!waiting.isEmpty()) {
            Part next = waiting.remove();
            closeUntil(next.start);
            Part outer = open.peek();
            if (outer != null && outer.end < next.end) {
                waiting.add(new Part(next.mark, outer.end, next.end));
                next = new Part(next.mark, next.start, outer.end);
            }
            words(next.start);
            pieces.add(new MarkedText.Open(next.mark.fact(), next.mark.start, next.begins()));
            open.push(next);
            justOpened = true;
        }
        closeUntil(end);
        words(end);
    }

    private void closeUntil(int offset) {
        while (!open.isEmpty() && open.element().end <= offset) {
            Part part = open.element();
            // a name that holds no other mark is itself the link to its fact; links must not nest
            boolean leaf = justOpened && part.mark.isMention();
            words(part.end);
            if (leaf) {
                linked.add(part.mark);
            }
            open.pop();
            boolean note = part.ends() && !linked.contains(part.mark);
            pieces.add(new MarkedText.Close(part.mark.fact(), part.mark.number(), note));
            justOpened = false;
        }
    }

    private void words(int until) {
        if (until > at) {
            Part inner = open.peek();
            boolean link = justOpened && inner != null && inner.mark.isMention() && inner.end == until;
            String words = new String(text, at, until - at);
            pieces.add(link ? new MarkedText.Link(words, inner.mark.fact()) : new MarkedText.Words(words));
            at = until;
        }
    }
}
