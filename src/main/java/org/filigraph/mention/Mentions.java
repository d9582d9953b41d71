package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Span;

/**
 * All that one text names, counts and dates, in order of place.
 *
 * @param names what it names; none overlap, except that a name may hold a shorter one inside
 * @param numerals its numbers, those left out that are part of a date or a name
 * @param times its dates
 * @param passedOver what looked like one of these and was not taken, with the reason
 */
public record Mentions(List<Name> names, List<Numeral> numerals, List<Time> times, List<PassedOver> passedOver) {
    public Mentions {
        names = List.copyOf(names);
        numerals = List.copyOf(numerals);
        times = List.copyOf(times);
        passedOver = List.copyOf(passedOver);
    }

    /** The names that lie inside {@code span}, in order. */
    public List<Name> namesIn(Span span) {
        return inside(names, span);
    }

    /** The numbers that lie inside {@code span}, in order. */
    public List<Numeral> numeralsIn(Span span) {
        return inside(numerals, span);
    }

    /** The dates that lie inside {@code span}, in order. */
    public List<Time> timesIn(Span span) {
        return inside(times, span);
    }

    private static <M extends Mention> List<M> inside(List<M> sorted, Span span) {
        int from = firstAtOrAfter(sorted, span.start());
        int to = firstAtOrAfter(sorted, span.end());
        return sorted.subList(from, to).stream()
                .filter(m -> m.span().end() <= span.end())
                .toList();
    }

    private static int firstAtOrAfter(List<? extends Mention> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
