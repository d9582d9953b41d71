package org.filigraph.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a thing of ours compares to one elsewhere.
 *
 * @param entry the other one
 * @param features what speaks for it and against it, the name first
 */
record Comparison(Entry entry, List<Feature> features) {
    /**
     * One reason.
     *
     * @param name which feature: {@code name}, {@code alias}, {@code acronym}, {@code place} …
     * @param points what it adds or takes away
     * @param why in words
     */
    record Feature(String name, double points, String why) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %+.2f: %s", name, points, why);
        }
    }

    Comparison {
        features = List.copyOf(features);
    }

    /** How sure it is that both are one, 0 to 1. */
    double score() {
        return Math.max(0, Math.min(1, Math.round(points() * 1000) / 1000.0));
    }

    /** All points, by which several are ranked: they may be more than are needed. */
    double points() {
        return features.stream().mapToDouble(Feature::points).sum();
    }

    Comparison with(Feature feature) {
        return new Comparison(
                entry,
                java.util.stream.Stream.concat(features.stream(), java.util.stream.Stream.of(feature))
                        .toList());
    }

    /** All reasons in one line. */
    String explained() {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; "));
    }
}
