package org.filigraph.fact;

import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as the text gives it.
 *
 * @param from its begin, or null
 * @param to its end (the same as {@code from} for a single date), or null
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
    /** No time given. */
    public static final Period NONE = new Period(null, null);

    /** A single year, month or day. */
    public static Period in(PartialDate date) {
        return new Period(date, date);
    }

    /** Whether no time is given. */
    public boolean isEmpty() {
        return from == null && to == null;
    }

    /** Whether it is one date and no stretch. */
    public boolean isSingle() {
        return from != null && from.equals(to);
    }
}
