package org.filigraph.view;

import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted; a part that is null does not matter.
 *
 * @param indicator what is counted or measured
 * @param from figures that hold on this date or later: a year, a month or a day in ISO 8601
 * @param to figures that hold on this date or earlier
 */
public record FigureFilter(
        @Nullable Ref indicator,
        @Nullable Ref measure,
        @Nullable Ref territory,
        @Nullable Ref sector,
        @Nullable Ref subject,
        @Nullable Ref document,
        @Nullable String from,
        @Nullable String to) {
    /** All figures. */
    public static final FigureFilter NONE = new FigureFilter(null, null, null, null, null, null, null, null);

    /** Whether a figure is wanted. */
    boolean passes(FigureIndex.Entry figure) {
        return is(indicator, figure.indicator())
                && is(measure, figure.measure())
                && is(territory, figure.territory())
                && is(sector, figure.sector())
                && is(subject, figure.subject())
                && is(document, figure.document())
                && new TimeRange(from, to).meets(figure.from(), figure.to());
    }

    private static boolean is(@Nullable Ref wanted, @Nullable String value) {
        return wanted == null || String.valueOf(wanted.id()).equals(value);
    }
}
