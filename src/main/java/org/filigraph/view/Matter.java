package org.filigraph.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A matter on which there are several statements: by IRIs, so that it takes little room.
 *
 * @param about IRIs of the parts of {@link Comparison.Matter}, by name; the role as its label
 * @param sides each with the facts that agree
 * @param things IRIs of all that it is about, for filters
 * @param from the earliest date of any statement, as it is spelled
 */
record Matter(
        Comparison.Kind kind,
        Comparison.Verdict verdict,
        Map<String, String> about,
        List<Side> sides,
        Set<String> things,
        @Nullable String from,
        @Nullable String to) {
    /** Facts that agree, the most precise first. */
    record Side(@Nullable BigDecimal value, List<String> facts, Set<String> documents) {}

    /** How many documents speak of it. */
    int documents() {
        Set<String> documents = new TreeSet<>();
        sides.forEach(side -> documents.addAll(side.documents));
        return documents.size();
    }

    Stream<String> facts() {
        return sides.stream().flatMap(side -> side.facts.stream());
    }

    /** How far apart the sides are, where they are numbers. */
    Comparison.@Nullable Difference difference() {
        List<BigDecimal> values = sides.stream()
                .flatMap(side -> Stream.ofNullable(side.value))
                .sorted()
                .toList();
        if (values.size() < sides.size()) {
            return null;
        }
        BigDecimal least = values.get(0);
        BigDecimal most = values.get(values.size() - 1);
        boolean comparable = least.signum() * most.signum() > 0;
        BigDecimal greater = least.abs().max(most.abs());
        BigDecimal smaller = least.abs().min(most.abs());
        return new Comparison.Difference(
                most.subtract(least),
                comparable ? greater.divide(smaller, 3, RoundingMode.HALF_UP).stripTrailingZeros() : null);
    }
}
