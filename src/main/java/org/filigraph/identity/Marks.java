package org.filigraph.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a thing has one of at most: its number in a register, its row in the tables of well-known bodies. Two things of
 * which a system knows two are two. Immutable, safe for threads.
 *
 * @param bySystem its marks, by the system that gives them ({@code siren}); a source may give several for one thing
 */
record Marks(Map<String, Set<String>> bySystem) {
    static final Marks NONE = new Marks(Map.of());

    /** The system of the tables that come with the program. */
    static final String TABLE = "table";

    /**
     * A system that knows two things for two.
     *
     * @param one the first of the marks of one
     * @param other the first of the marks of the other
     */
    record Clash(String system, String one, String other) {}

    /** These and those. */
    Marks and(Marks more) {
        if (bySystem.isEmpty() || more.bySystem.isEmpty()) {
            return bySystem.isEmpty() ? more : this;
        }
        Map<String, Set<String>> all = new TreeMap<>();
        bySystem.forEach((system, marks) -> all.put(system, new TreeSet<>(marks)));
        more.bySystem.forEach((system, marks) ->
                all.computeIfAbsent(system, s -> new TreeSet<>()).addAll(marks));
        return new Marks(all);
    }

    /** The first system that marks both, with nothing in common. */
    Optional<Clash> clash(Marks that) {
        for (Map.Entry<String, Set<String>> mine : new TreeMap<>(bySystem).entrySet()) {
            Set<String> theirs = that.bySystem.getOrDefault(mine.getKey(), Set.of());
            if (!theirs.isEmpty() && mine.getValue().stream().noneMatch(theirs::contains)) {
                return Optional.of(new Clash(mine.getKey(), first(mine.getValue()), first(theirs)));
            }
        }
        return Optional.empty();
    }

    private static String first(Set<String> marks) {
        return new TreeSet<>(marks).first();
    }
}
