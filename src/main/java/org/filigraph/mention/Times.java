package org.filigraph.mention;

import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text. */
public final class Times {
    private Times() {}

    /** The dates in a text, in order; relative ones are reckoned from {@code issued} where it is known. */
    public static List<Time> of(Layout layout, @Nullable PartialDate issued) {
        return List.of();
    }
}
