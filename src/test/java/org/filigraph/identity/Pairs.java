package org.filigraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well groups of names agree with the true ones, pair by pair.
 *
 * @param truly pairs of names of one thing
 * @param found pairs that were taken for one
 * @param right pairs of which both hold
 * @param wrong pairs that were taken for one and are two, for people
 * @param missed pairs that are one and were taken for two
 */
record Pairs(long truly, long found, long right, List<String> wrong, List<String> missed) {
    private static final int MOST_SHOWN = 40;

    /**
     * Compares two ways to group the same names.
     *
     * @param truth the thing of each name
     * @param given the thing that each name was taken for; a name that is not here was not found, and is alone
     */
    static Pairs of(Map<String, String> truth, Map<String, String> given) {
        Map<String, List<String>> things = new TreeMap<>();
        Map<String, List<String>> taken = new TreeMap<>();
        Map<String, List<String>> both = new TreeMap<>();
        truth.forEach((name, thing) -> {
            String took = given.getOrDefault(name, "alone " + name);
            things.computeIfAbsent(thing, t -> new ArrayList<>()).add(name);
            taken.computeIfAbsent(took, t -> new ArrayList<>()).add(name);
            both.computeIfAbsent(thing + " | " + took, t -> new ArrayList<>()).add(name);
        });
        return new Pairs(pairs(things), pairs(taken), pairs(both), split(taken, truth), split(things, given));
    }

    private static long pairs(Map<String, List<String>> groups) {
        return groups.values().stream()
                .mapToLong(group -> (long) group.size() * (group.size() - 1) / 2)
                .sum();
    }

    /** Neighbours in a group whose things differ. */
    private static List<String> split(Map<String, List<String>> groups, Map<String, String> things) {
        List<String> split = new ArrayList<>();
        for (List<String> group : groups.values()) {
            for (int i = 1; i < group.size() && split.size() < MOST_SHOWN; i++) {
                String one = things.get(group.get(i - 1));
                if (one == null || !one.equals(things.get(group.get(i)))) {
                    split.add(group.get(i - 1) + " | " + group.get(i));
                }
            }
        }
        return split;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return truly == 0 ? 1 : (double) right / truly;
    }

    @Override
    public String toString() {
        return "precision %.4f, recall %.4f of %d pairs%nwrong: %s%nmissed: %s"
                .formatted(precision(), recall(), truly, wrong, missed);
    }
}
