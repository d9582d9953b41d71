package org.filigraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /**
     * How many of the facts that each rule read with each confidence are right: tab-separated kind, rule, confidence,
     * right, read.
     */
    public static List<String> table(Evaluation evaluation) {
        Map<String, Tally> counts = new TreeMap<>();
        for (Criterion criterion : JUDGED_BY) {
            for (Judgement judgement : evaluation.by(criterion)) {
                judgement.found().forEach(m -> counts.merge(key(m.read()), new Tally(1, 0, 0), Tally::plus));
                judgement.spurious().forEach(claim -> counts.merge(key(claim), new Tally(0, 0, 1), Tally::plus));
            }
        }
        return counts.entrySet().stream()
                .map(row -> row.getKey() + "\t" + row.getValue().found() + "\t"
                        + row.getValue().read())
                .toList();
    }

    private static String key(Claim claim) {
        return claim.type() + "\t" + claim.rule() + "\t" + claim.confidence();
    }

    /** The share that is right, 0 to 1. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }
}
