package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Layout;

/** Finds the numbers in a text. */
public final class Numerals {
    private Numerals() {}

    /** The numbers in the content of a text, in order, those left out that belong to a name or a date. */
    public static List<Numeral> of(Layout layout, List<Name> names, List<Time> times) {
        return List.of();
    }
}
