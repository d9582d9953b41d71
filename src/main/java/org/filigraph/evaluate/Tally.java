package org.filigraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many facts were found, missed, and read where there is none.
 *
 * @param found facts of the gold that were read
 * @param missed facts of the gold that were not
 * @param spurious facts that were read and are none of the gold's
 */
public record Tally(int found, int missed, int spurious) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(found + other.found, missed + other.missed, spurious + other.spurious);
    }

    /** Number of facts in the gold. */
    public int gold() {
        return found + missed;
    }

    /** Number of facts read. */
    public int read() {
        return found + spurious;
    }

    boolean isEmpty() {
        return gold() + spurious == 0;
    }

    /** The share of what was read that is right, 0 to 1, to three decimals. */
    public double precision() {
        return rounded(ratio(found, read()));
    }

    /** The share of the gold that was read, 0 to 1, to three decimals. */
    public double recall() {
        return rounded(ratio(found, gold()));
    }

    /** The harmonic mean of precision and recall, to three decimals. */
    public double f1() {
        double precision = ratio(found, read());
        double recall = ratio(found, gold());
        return precision + recall > 0 ? rounded(2 * precision * recall / (precision + recall)) : 0;
    }

    static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
