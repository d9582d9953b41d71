package org.filigraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Statements on one matter, put into sides: within a side all can be so, between sides not. */
public final class Sides {
    private Sides() {}

    /**
     * The sides, in the order of their first statements. One that could stand on several sides stands on the first.
     *
     * @param clash whether two statements can't both be so
     */
    public static <T> List<List<T>> of(List<T> statements, BiPredicate<T, T> clash) {
        List<List<T>> sides = new ArrayList<>();
        for (T statement : statements) {
            sides.stream()
                    .filter(side -> side.stream().noneMatch(other -> clash.test(statement, other)))
                    .findFirst()
                    .ifPresentOrElse(side -> side.add(statement), () -> sides.add(new ArrayList<>(List.of(statement))));
        }
        return sides;
    }

    /** The sides that numbers take, the one with the greatest number first. */
    public static List<List<Statement>> of(List<Statement> numbers) {
        List<List<Statement>> sides =
                of(numbers.stream().sorted(Statement.PRECISE_FIRST).toList(), Statement::clashes);
        sides.sort((a, b) -> b.get(0).value().compareTo(a.get(0).value()));
        return sides;
    }
}
