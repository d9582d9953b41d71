package org.filigraph.view;

import org.jspecify.annotations.Nullable;

/**
 * A time that is asked for: years, months or days in ISO 8601, both ends included; either may be left open.
 *
 * @param from the first
 * @param to the last
 */
public record TimeRange(@Nullable String from, @Nullable String to) {
    /** Whenever. */
    public static final TimeRange ALL = new TimeRange(null, null);

    /** After every date that begins with the one before it: "2024" covers all of 2024. */
    private static final String LAST = "-99";

    /** Whether neither end is given. */
    public boolean isAll() {
        return from == null && to == null;
    }

    /** Whether some of it lies in what is asked for; what has no date is in no time but all of it. */
    boolean meets(@Nullable String first, @Nullable String last) {
        return (from == null || (last != null && (last + LAST).compareTo(from) >= 0))
                && (to == null || (first != null && first.compareTo(to + LAST) <= 0));
    }
}
