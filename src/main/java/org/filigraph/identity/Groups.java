package org.filigraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Things on the way to be one: what is joined stays joined, and what must stay apart is never joined. */
final class Groups {
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final List<Identification> reasons = new ArrayList<>();

    void add(String id) {
        above.putIfAbsent(id, id);
        members.computeIfAbsent(id, Set::of);
    }

    /** Two things are different, whatever their names. */
    void keepApart(String one, String other) {
        apart.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    /** A thing has a mark that no group may have two of. */
    void mark(String id, String mark) {
        marks.put(id, mark);
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
        if (one.equals(other) || mustStayApart(one, other)) {
            return;
        }
        String first = one.compareTo(other) < 0 ? one : other;
        String second = first.equals(one) ? other : one;
        Set<String> all = new HashSet<>(members.getOrDefault(one, Set.of(one)));
        all.addAll(members.getOrDefault(other, Set.of(other)));
        above.put(second, first);
        members.remove(second);
        members.put(first, all);
        String mark = marks.get(second);
        if (mark != null) {
            marks.put(first, mark);
        }
        reasons.add(identification);
    }

    private boolean mustStayApart(String one, String other) {
        String mark = marks.get(one);
        String otherMark = marks.get(other);
        if (mark != null && otherMark != null && !mark.equals(otherMark)) {
            return true;
        }
        Set<String> theirs = members.getOrDefault(other, Set.of(other));
        return members.getOrDefault(one, Set.of(one)).stream()
                .flatMap(id -> apart.getOrDefault(id, Set.of()).stream())
                .anyMatch(theirs::contains);
    }

    /** The groups, in order of their first members. */
    Collection<Set<String>> all() {
        return new TreeMap<>(members).values();
    }

    /** What joined them, in the order in which it did. */
    List<Identification> reasons() {
        return List.copyOf(reasons);
    }
}
