package org.filigraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.identity.Distinction.Obstacle;

/**
 * Things on the way to be one: what is joined stays joined, and what must stay apart is never joined but by a person.
 */
final class Groups {
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Map<String, String>> apart = new HashMap<>();
    private final Map<String, Marks> marks = new HashMap<>();
    private final List<Identification> reasons = new ArrayList<>();
    private final List<Distinction> refused = new ArrayList<>();

    void add(String id) {
        above.putIfAbsent(id, id);
        members.computeIfAbsent(id, Set::of);
    }

    /** Two things are different, whatever their names; a person told so. */
    void keepApart(String one, String other, String told) {
        apart.computeIfAbsent(one, id -> new TreeMap<>()).put(other, told);
        apart.computeIfAbsent(other, id -> new TreeMap<>()).put(one, told);
    }

    /** A thing has marks of which no group may have two of a system. */
    void mark(String id, Marks more) {
        marks.merge(id, more, Marks::and);
    }

    /** What stands for the group of a thing. */
    String root(String id) {
        String root = id;
        while (!above.getOrDefault(root, root).equals(root)) {
            root = above.getOrDefault(root, root);
        }
        above.put(id, root);
        return root;
    }

    boolean areOne(String one, String other) {
        return root(one).equals(root(other));
    }

    /** Joins the groups of two things, unless they are one already or must stay apart. */
    void join(Identification identification) {
        String one = root(identification.one());
        String other = root(identification.other());
        if (one.equals(other)) {
            return;
        }
        if (identification.rule() != Rule.CORRECTION) {
            Optional<Distinction> obstacle = obstacle(identification, one, other);
            if (obstacle.isPresent()) {
                refused.add(obstacle.get());
                return;
            }
        }
        String first = one.compareTo(other) < 0 ? one : other;
        String second = first.equals(one) ? other : one;
        Set<String> all = new HashSet<>(members.getOrDefault(one, Set.of(one)));
        all.addAll(members.getOrDefault(other, Set.of(other)));
        above.put(second, first);
        members.remove(second);
        members.put(first, all);
        mark(first, marks.getOrDefault(second, Marks.NONE));
        reasons.add(identification);
    }

    private Optional<Distinction> obstacle(Identification taken, String one, String other) {
        Set<String> theirs = members.getOrDefault(other, Set.of(other));
        Optional<String> told = members.getOrDefault(one, Set.of(one)).stream()
                .sorted()
                .flatMap(id -> apart.getOrDefault(id, Map.of()).entrySet().stream())
                .filter(pair -> theirs.contains(pair.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (told.isPresent()) {
            return Optional.of(new Distinction(taken, Obstacle.PERSON, told.get()));
        }
        // in the order of the IRIs that are named, not of the groups
        boolean inOrder = members.getOrDefault(one, Set.of(one)).contains(taken.one());
        Marks mine = marks.getOrDefault(inOrder ? one : other, Marks.NONE);
        return mine.clash(marks.getOrDefault(inOrder ? other : one, Marks.NONE))
                .map(clash -> clash.system().equals(Marks.TABLE)
                        ? new Distinction(taken, Obstacle.TABLE, clash.one() + ", " + clash.other())
                        : new Distinction(
                                taken, Obstacle.IDENTIFIER, clash.system() + " " + clash.one() + ", " + clash.other()));
    }

    /** The groups, in order of their first members. */
    Collection<Set<String>> all() {
        return new TreeMap<>(members).values();
    }

    /** What would have joined two groups that stayed apart: for each two the surest. */
    List<Distinction> distinctions() {
        Map<String, Distinction> byPair = new TreeMap<>();
        for (Distinction each : refused) {
            String one = root(each.taken().one());
            String other = root(each.taken().other());
            if (!one.equals(other)) {
                byPair.putIfAbsent(one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one, each);
            }
        }
        return List.copyOf(byPair.values());
    }

    /** What joined them, in the order in which it did. */
    List<Identification> reasons() {
        return List.copyOf(reasons);
    }
}
