package org.filigraph.link;

/**
 * From which score on two things are one.
 *
 * @param exact from here on they are linked as the same
 * @param review from here on a person is asked; below, nothing is said
 */
public record Thresholds(double exact, double review) {
    /** Those of the command, unless it is told others. */
    public static final Thresholds STANDARD = new Thresholds(0.9, 0.6);

    public Thresholds {
        if (!(review > 0 && review <= exact && exact <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds must be ordered: 0 < review (" + review + ") <= exact (" + exact + ") <= 1");
        }
    }
}
