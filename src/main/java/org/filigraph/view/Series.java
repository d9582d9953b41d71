package org.filigraph.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that can stand in one chart: of one indicator, measure, unit and scope, of several times, sources or
 * territories. Parts have the names of the ontology's properties.
 *
 * @param axis in what the figures differ
 * @param points by time, those that are undated first; of several territories the greatest first
 */
public record Series(
        Axis axis,
        Ref indicator,
        Ref measure,
        Ref unit,
        @Nullable Ref territory,
        @Nullable Ref sector,
        @Nullable Ref subject,
        @Nullable Ref whole,
        List<Point> points) {
    /** In what the figures of a series differ. */
    public enum Axis {
        /** In time or source. */
        TIME,
        /** In the territory. */
        TERRITORY
    }

    /**
     * One figure.
     *
     * @param fact its IRI
     * @param isTarget whether it is aimed at, not so
     */
    public record Point(
            String fact,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable Ref modifier,
            boolean isTarget,
            @Nullable Ref territory,
            @Nullable String validFrom,
            @Nullable String validTo,
            Ref document) {
        /** The year it stands for: the last of its period; none where it is undated. */
        public @Nullable Integer year() {
            String date = validTo == null ? validFrom : validTo;
            return date == null ? null : Integer.valueOf(date.substring(0, 4));
        }
    }

    /** The one document that all figures are from; none where they are of several. */
    public @Nullable Ref source() {
        Ref first = points.get(0).document();
        return points.stream().allMatch(point -> point.document().equals(first)) ? first : null;
    }

    /** How many years are told of. */
    public int years() {
        return (int) points.stream()
                .map(Point::year)
                .filter(year -> year != null)
                .distinct()
                .count();
    }
}
