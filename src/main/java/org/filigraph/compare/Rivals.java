package org.filigraph.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells numbers that differ on one matter from numbers of several things that are told in the same way. */
public final class Rivals {
    /** A text that gives the whole and a part, « 8 000 emplois » and « moins de 50 salariés », does not contradict itself. */
    private static final BigDecimal FAR_APART = new BigDecimal("2");

    private Rivals() {}

    /**
     * Whether numbers on different sides are meant to be one number.
     *
     * @param indicator key of what is counted
     * @param isOfOneDeed whether they are said of an agreement or event, not of a body, sector or territory
     * @param sides numbers that agree, side by side
     */
    public static boolean areOfOneThing(String indicator, boolean isOfOneDeed, List<List<Statement>> sides) {
        Map<String, List<BigDecimal>> byDocument = new HashMap<>();
        for (List<Statement> side : sides) {
            side.stream().map(Statement::document).distinct().forEach(document -> byDocument
                    .computeIfAbsent(document, d -> new ArrayList<>())
                    .add(side.get(0).value().abs()));
        }
        return Counted.isEachItsOwn(indicator)
                ? isOfOneDeed && byDocument.values().stream().allMatch(values -> values.size() == 1)
                : byDocument.values().stream().allMatch(Rivals::areNear);
    }

    private static boolean areNear(List<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = values.stream().reduce(BigDecimal::max).orElseThrow();
        return values.size() == 1 || most.compareTo(least.multiply(FAR_APART)) < 0;
    }
}
