package org.filigraph.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Tells numbers that differ on one matter from numbers of several things that are told in the same way. */
public final class Rivals {
    /** A text that gives the whole and a part, « 8 000 emplois » and « moins de 50 salariés », does not contradict itself. */
    private static final BigDecimal FAR_APART = new BigDecimal("2");

    private Rivals() {}

    /** Who says something: a document, or someone whom it quotes. */
    private record Source(String document, String speaker) {}

    /**
     * Whether numbers on different sides are meant to be one number.
     *
     * @param indicator key of what is counted
     * @param isOfOneDeed whether they are said of an agreement or event, not of a body, sector or territory
     * @param sides numbers that agree, side by side
     * @param ofTwoSets whether one source gives two numbers as parts of two sets
     */
    public static boolean areOfOneThing(
            String indicator,
            boolean isOfOneDeed,
            List<List<Statement>> sides,
            BiPredicate<Statement, Statement> ofTwoSets) {
        Collection<List<List<Statement>>> bySource = sides.stream()
                .flatMap(side -> side.stream()
                        .collect(Collectors.groupingBy(
                                statement -> new Source(statement.document(), statement.speaker())))
                        .entrySet()
                        .stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .values();
        return Counted.isEachItsOwn(indicator)
                ? isOfOneDeed && bySource.stream().allMatch(own -> own.size() == 1)
                : bySource.stream().allMatch(own -> areAtOdds(own, ofTwoSets));
    }

    /** Whether one source contradicts itself with numbers of several sides, and doesn't tell of several things. */
    private static boolean areAtOdds(List<List<Statement>> sides, BiPredicate<Statement, Statement> ofTwoSets) {
        for (int i = 0; i < sides.size(); i++) {
            for (List<Statement> others : sides.subList(i + 1, sides.size())) {
                for (Statement one : sides.get(i)) {
                    if (others.stream().anyMatch(other -> areOfTwoThings(one, other) || ofTwoSets.test(one, other))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Nobody contradicts himself in one breath, and who dates one of two numbers tells it from the other. */
    private static boolean areOfTwoThings(Statement one, Statement other) {
        return areFarApart(one.value().abs(), other.value().abs())
                || one.isDated() != other.isDated()
                || (!one.passage().isEmpty() && one.passage().equals(other.passage()));
    }

    private static boolean areFarApart(BigDecimal one, BigDecimal other) {
        return one.max(other).compareTo(one.min(other).multiply(FAR_APART)) >= 0;
    }
}
