package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Chooses among names that overlap: the longest stands, and of two as long the surer one. A shorter name inside a
 * longer one stays where the longer is the name of an agreement, an event or a body and the shorter one is a name in
 * its own right.
 */
final class Overlaps {
    private static final Comparator<Name> LONGEST_FIRST = Comparator.<Name>comparingInt(
                    n -> -n.span().length())
            .thenComparing(n -> -n.confidence())
            .thenComparing(Name::span)
            .thenComparing(n -> n.entity().key())
            .thenComparing(Name::rule);

    private Overlaps() {}

    static List<Name> resolve(List<Name> candidates) {
        NavigableMap<Integer, Name> heads = heads(candidates);
        Map<Integer, Integer> projects = new HashMap<>(); // where a project's name ends, and where it begins
        for (Name name : candidates) {
            if (name.rule().equals(NamedProjects.RULE)) {
                projects.put(name.span().end(), name.span().start());
            }
        }
        List<Name> byLength = candidates.stream()
                .filter(name -> !isOverrun(name, heads) && !isWithProject(name, projects))
                .sorted(LONGEST_FIRST)
                .toList();
        NavigableMap<Integer, Name> outer = new TreeMap<>();
        List<Name> inner = new ArrayList<>();
        for (Name name : byLength) {
            var before = outer.floorEntry(name.span().end() - 1);
            if (before == null || before.getValue().span().end() <= name.span().start()) {
                outer.put(name.span().start(), name);
            } else if (mayHold(before.getValue(), name)) {
                inner.add(name);
            }
        }
        List<Name> all = new ArrayList<>(outer.values());
        NavigableMap<Integer, Name> second = new TreeMap<>();
        for (Name name : inner) {
            var before = second.floorEntry(name.span().end() - 1);
            if (before == null || before.getValue().span().end() <= name.span().start()) {
                second.put(name.span().start(), name);
            }
        }
        all.addAll(second.values());
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    // "Bpifrance pour le projet N": no body is called after a project
    private static boolean isWithProject(Name name, Map<Integer, Integer> projects) {
        boolean loose =
                name.rule().equals("organisation.complements") || name.rule().startsWith("echo");
        return loose
                && projects.getOrDefault(name.span().end(), 0) > name.span().start();
    }

    // the names that head a line, by where they begin
    private static NavigableMap<Integer, Name> heads(List<Name> candidates) {
        NavigableMap<Integer, Name> heads = new TreeMap<>();
        for (Name name : candidates) {
            if (name.rule().equals("organisation.headline")) {
                heads.put(name.span().start(), name);
            }
        }
        return heads;
    }

    // "SOREX EN CHIFFRES": capitals alone go on behind the name that heads the line
    private static boolean isOverrun(Name name, NavigableMap<Integer, Name> heads) {
        boolean weak = name.rule().startsWith("organisation.capital")
                || name.rule().equals("echo")
                || name.is(EntityKind.TERRITORY);
        var head = weak ? heads.floorEntry(name.span().start()) : null;
        return head != null
                && head.getValue().span().end() > name.span().start()
                && head.getValue().span().end() < name.span().end();
    }

    private static boolean mayHold(Name outer, Name inner) {
        boolean holder =
                !outer.is(EntityKind.PERSON) && !outer.is(EntityKind.TERRITORY) && !outer.is(EntityKind.PRODUCT);
        return holder
                && outer.span().contains(inner.span())
                && outer.span().length() > inner.span().length()
                && inner.confidence() >= 0.75
                && !inner.is(EntityKind.PRODUCT);
    }
}
