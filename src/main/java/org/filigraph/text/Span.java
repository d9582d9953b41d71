package org.filigraph.text;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a text, half-open: {@code start} is inside, {@code end} is not. Offsets are UTF-16 units of the
 * document's text as Java counts them; {@link org.filigraph.document.Offsets} turns them into code points.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether both share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of {@code text} in this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Index of the first of some things in the order of a text that begins at {@code offset} or later, or their number. */
    public static <T> int firstFrom(List<T> sorted, Function<? super T, Span> span, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
