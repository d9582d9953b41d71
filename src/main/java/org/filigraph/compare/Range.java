package org.filigraph.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The values that a number allows as it is said. A bare number may be rounded to the digits it shows; « environ » allows
 * a tenth more or less; « plus de » allows the number and up to a quarter more, as who knows of far more says so.
 *
 * @param low the least, itself allowed
 * @param high the most
 */
public record Range(BigDecimal low, BigDecimal high) {
    /** What rounding may hide at most: 100 000 is hardly said of 140 000. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.025");

    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    private static final BigDecimal BEYOND = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * What a number allows.
     *
     * @param last the end of a span such as « 400 à 600 »
     */
    public static Range of(BigDecimal value, @Nullable BigDecimal last, Hedge hedge) {
        Range range = ofSizes(value.abs(), (last == null ? value : last).abs(), hedge);
        return value.signum() < 0 ? new Range(range.high.negate(), range.low.negate()) : range;
    }

    private static Range ofSizes(BigDecimal one, BigDecimal other, Hedge hedge) {
        BigDecimal least = one.min(other);
        BigDecimal most = one.max(other);
        return switch (hedge) {
            case EXACT -> new Range(least.subtract(rounding(least)), most.add(rounding(most)));
            case ABOUT -> new Range(less(least, ABOUT), more(most, ABOUT));
            case MORE_THAN -> new Range(least, more(most, BEYOND));
            case LESS_THAN, UP_TO -> new Range(less(least, BEYOND), most);
        };
    }

    /** Half of the last digit that is not zero. */
    private static BigDecimal rounding(BigDecimal size) {
        return size.stripTrailingZeros().ulp().multiply(HALF).min(size.multiply(ROUNDING));
    }

    private static BigDecimal less(BigDecimal size, BigDecimal part) {
        return size.subtract(size.multiply(part));
    }

    private static BigDecimal more(BigDecimal size, BigDecimal part) {
        return size.add(size.multiply(part));
    }

    /** Whether one value can be what both mean. */
    public boolean meets(Range other) {
        return equals(other) || (low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0);
    }

    /** How far apart the ends are: the narrower, the more is said. */
    public BigDecimal width() {
        return high.subtract(low).round(MathContext.DECIMAL32);
    }
}
