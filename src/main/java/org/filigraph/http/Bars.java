package org.filigraph.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.filigraph.view.Comparison;

/** How long the bars are that show numbers side by side, in hundredths of the longest. */
public final class Bars {
    private Bars() {}

    /** The bar of one side of a comparison. */
    public static String width(Comparison.Side side, Comparison comparison) {
        BigDecimal most = comparison.sides().stream()
                .flatMap(one -> Stream.ofNullable(one.value()))
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ONE.movePointLeft(9), BigDecimal::max);
        BigDecimal value = side.value() == null ? BigDecimal.ZERO : side.value().abs();
        return value.movePointRight(2).divide(most, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
