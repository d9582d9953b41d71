package org.filigraph.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Passages that each give a set of numbers: « 800 entreprises, 70 000 emplois » of a valley, and a paragraph on « 300
 * adhérents, 36 000 salariés » of its association. Where all that a source counts twice is greater in one passage than in
 * the other, it tells of a whole and a part and not of one thing with an error in it. Immutable, safe for threads.
 */
public final class Sets {
    /** Fewer numbers could all be greater by chance. */
    private static final int LEAST_COUNTED = 2;

    private final Set<List<String>> ofTwoThings;

    private Sets(Set<List<String>> ofTwoThings) {
        this.ofTwoThings = ofTwoThings;
    }

    /**
     * A number with what it counts.
     *
     * @param about what it is said of: territory, sector, subject and the like
     * @param counted the indicator and the noun
     */
    public record Told(String about, String counted, Statement statement) {}

    /** The sets among some numbers of any matters. */
    public static Sets of(Collection<Told> numbers) {
        Map<List<String>, Map<String, Map<String, List<Statement>>>> bySource = new HashMap<>();
        for (Told told : numbers) {
            Statement said = told.statement;
            if (!said.passage().isEmpty()) {
                bySource.computeIfAbsent(List.of(told.about, said.document(), said.speaker()), s -> new TreeMap<>())
                        .computeIfAbsent(said.passage(), p -> new HashMap<>())
                        .computeIfAbsent(told.counted, c -> new ArrayList<>())
                        .add(said);
            }
        }
        Set<List<String>> ofTwoThings = new HashSet<>();
        bySource.forEach((source, passages) -> passages.forEach((one, some) -> passages.forEach((other, others) -> {
            if (!one.equals(other) && isGreaterThroughout(some, others)) {
                ofTwoThings.add(pair(source.get(0), one, other));
                ofTwoThings.add(pair(source.get(0), other, one));
            }
        })));
        return new Sets(Set.copyOf(ofTwoThings));
    }

    private static List<String> pair(String about, String one, String other) {
        return List.of(about, one, other);
    }

    private static boolean isGreaterThroughout(Map<String, List<Statement>> some, Map<String, List<Statement>> others) {
        Set<String> both = new HashSet<>(some.keySet());
        both.retainAll(others.keySet());
        return both.size() >= LEAST_COUNTED
                && both.stream().allMatch(counted -> some.getOrDefault(counted, List.of()).stream()
                        .allMatch(one -> others.getOrDefault(counted, List.of()).stream()
                                .allMatch(other -> isGreater(one, other))));
    }

    private static boolean isGreater(Statement one, Statement other) {
        return one.clashes(other) && size(one).compareTo(size(other)) > 0;
    }

    private static BigDecimal size(Statement statement) {
        return statement.value().abs();
    }

    /** Whether the passages of two numbers of one source give such sets on something. */
    public boolean areOfTwoThings(String about, Statement one, Statement other) {
        return ofTwoThings.contains(pair(about, one.passage(), other.passage()));
    }
}
