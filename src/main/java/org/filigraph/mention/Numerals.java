package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;

/** Finds the numbers in a text, with their hedges, signs and units. */
public final class Numerals {
    private Numerals() {}

    /**
     * The numbers in the content of a text, in order, those left out that belong to a name or a date.
     *
     * @param passedOver receives the numbers that count nothing, with the reason
     */
    public static List<Numeral> of(Layout layout, List<Name> names, List<Time> times, List<PassedOver> passedOver) {
        Taken taken = new Taken(names, times);
        List<Numeral> numerals = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block.isContent() && block.kind() != Block.Kind.DATELINE && block.kind() != Block.Kind.SOURCE) {
                for (Sentence sentence : block.sentences()) {
                    for (Numeral numeral : new NumeralReader(layout.text(), sentence.tokens(), passedOver).all()) {
                        if (taken.holds(numeral.digits())) {
                            passedOver.add(new PassedOver(numeral.digits(), "part of a name or a date"));
                        } else {
                            numerals.add(numeral);
                        }
                    }
                }
            }
        }
        return numerals;
    }

    /** Places that names and dates have taken; asked in order of place, so that it is linear. */
    private static final class Taken {
        private final List<Span> spans = new ArrayList<>();
        private int next;

        Taken(List<Name> names, List<Time> times) {
            names.forEach(n -> spans.add(n.span()));
            times.forEach(t -> spans.add(t.span()));
            spans.sort(null);
        }

        boolean holds(Span span) {
            while (next < spans.size() && spans.get(next).end() <= span.start() - LONGEST_NAME) {
                next++;
            }
            for (int i = next; i < spans.size() && spans.get(i).start() < span.end(); i++) {
                if (spans.get(i).overlaps(span)) {
                    return true;
                }
            }
            return false;
        }

        private static final int LONGEST_NAME = 300;
    }
}
