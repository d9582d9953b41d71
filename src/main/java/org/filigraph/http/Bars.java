package org.filigraph.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.filigraph.view.Comparison;
import org.filigraph.view.Series;
import org.jspecify.annotations.Nullable;

/** How long the bars are that show numbers side by side, in hundredths of the longest. */
public final class Bars {
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(9);

    private Bars() {}

    /** The bar of one side of a comparison. */
    public static String width(Comparison.Side side, Comparison comparison) {
        return width(
                side.value(),
                comparison.sides().stream()
                        .map(Comparison.Side::value)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The bar of one figure of a series. */
    public static String width(Series.Point point, Series series) {
        return width(
                point.value(), series.points().stream().map(Series.Point::value).toList());
    }

    private static String width(@Nullable BigDecimal value, Collection<? extends @Nullable BigDecimal> all) {
        BigDecimal most = TINY;
        for (BigDecimal other : all) {
            most = other == null ? most : most.max(other.abs());
        }
        BigDecimal size = value == null ? BigDecimal.ZERO : value.abs();
        return size.movePointRight(2).divide(most, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
