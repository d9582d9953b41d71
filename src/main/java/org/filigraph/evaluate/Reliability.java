package org.filigraph.evaluate;

import java.util.List;

/**
 * How often facts of about the same confidence are right.
 *
 * @param from the least confidence
 * @param to the confidence from which they are another row's; 1 is in the last row
 * @param right number of facts that are right
 * @param wrong number of facts that are not
 */
public record Reliability(double from, double to, int right, int wrong) {
    /** A figure counts as right when its number, unit, measure and indicator are. */
    static final List<Criterion> JUDGED_BY = List.of(
            Criterion.FIGURE,
            Criterion.AGREEMENT,
            Criterion.ROLE,
            Criterion.RELATION,
            Criterion.EVENT,
            Criterion.MENTION);

    static boolean isIn(Claim claim, double from, double to) {
        return claim.confidence() >= from && (claim.confidence() < to || to >= 1);
    }

    /** The share that is right, 0 to 1. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }
}
