package org.filigraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Statements on one matter, parted by the time they hold: those of 2018 say nothing against those of 2023. */
public final class SameTime {
    private final List<List<Statement>> groups = new ArrayList<>();

    private SameTime() {}

    /**
     * The statements that hold at the same time, group by group. One that does not say when goes with those that it
     * agrees with, of the times in question when its document came out; else with the latest.
     */
    public static List<List<Statement>> groups(List<Statement> statements) {
        SameTime parting = new SameTime();
        List<Statement> inOrder = statements.stream()
                .sorted(Comparator.comparing((Statement statement) -> !statement.isDated())
                        .thenComparing(statement -> statement.taken().first())
                        .thenComparing(Statement::fact))
                .toList();
        inOrder.forEach(statement -> parting.groupOf(statement).add(statement));
        return parting.groups;
    }

    private List<Statement> groupOf(Statement statement) {
        List<List<Statement>> possible = groups.stream()
                .filter(group -> group.stream().allMatch(other -> other.taken().meets(statement.taken())))
                .toList();
        if (possible.isEmpty()) {
            List<Statement> group = new ArrayList<>();
            groups.add(group);
            return group;
        }
        return possible.stream()
                .filter(group -> group.stream().anyMatch(other -> !other.clashes(statement)))
                .findFirst()
                .orElse(possible.get(possible.size() - 1));
    }
}
