package org.filigraph.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is said to hold: from a date to a date, each as precise as it is said; either may be left open. Days,
 * both ends included.
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
    /** Not said. */
    public static final Period UNKNOWN = new Period(null, null);

    /** The period between two dates in ISO 8601 of any precision; what is no date is left open. */
    public static Period of(@Nullable String from, @Nullable String to) {
        return new Period(date(from), date(to));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return Optional.ofNullable(iso).flatMap(PartialDate::parse).orElse(null);
    }

    /** When a statement that does not say when is meant to hold: in the year of its document, or the one before. */
    public static Period around(@Nullable String issued) {
        PartialDate date = date(issued);
        return date == null ? UNKNOWN : new Period(PartialDate.of(date.year() - 1), PartialDate.of(date.year()));
    }

    /** Whether neither end is known. */
    public boolean isUnknown() {
        return from == null && to == null;
    }

    /** The first day that it may hold. */
    public LocalDate first() {
        return from == null ? LocalDate.MIN : from.firstDay();
    }

    /** The last day that it may hold. */
    public LocalDate last() {
        return to == null ? LocalDate.MAX : to.lastDay();
    }

    /** Whether both may hold on one day. */
    public boolean meets(Period other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /**
     * Whether both hold at one time whatever the days that the dates leave open: what ends in 2025 and what begins in
     * 2025 may follow one another. Never so where an end is open.
     */
    public boolean surelyMeets(Period other) {
        return beginsSurelyBeforeTheEndOf(other) && other.beginsSurelyBeforeTheEndOf(this);
    }

    private boolean beginsSurelyBeforeTheEndOf(Period other) {
        return from != null && other.to != null && from.lastDay().isBefore(other.to.firstDay());
    }

    /** Whether both begin in one year: an event of another year is another edition. */
    public boolean isOfTheYearOf(Period other) {
        return from != null && other.from != null && from.year() == other.from.year();
    }
}
