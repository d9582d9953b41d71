package org.filigraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The properties by which things are described in the graph as it is: what nothing has is not offered, and what is new is
 * there at once. Built once and never changed; safe for threads.
 */
final class PropertyUses {
    private final Map<String, List<PropertyUse>> byClass = new TreeMap<>();
    private final Map<String, PropertyUse> all = new TreeMap<>();

    static PropertyUses of(Queries queries) {
        PropertyUses uses = new PropertyUses();
        for (Row row : queries.named("properties").rows()) {
            String iri = row.required("property");
            String shortName = Vocabulary.prefixes().qnameFor(iri);
            uses.add(
                    NameIndex.lastPart(row.required("class")),
                    new PropertyUse(
                            shortName == null ? iri : shortName,
                            iri,
                            NameIndex.lastPart(iri),
                            Integer.parseInt(row.required("count"))));
        }
        uses.byClass
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(PropertyUse::count).reversed().thenComparing(PropertyUse::id)));
        return uses;
    }

    private void add(String type, PropertyUse use) {
        byClass.computeIfAbsent(type, t -> new ArrayList<>()).add(use);
        all.merge(use.id(), use, (a, b) -> new PropertyUse(a.id(), a.iri(), a.label(), a.count() + b.count()));
    }

    /** The properties that things of a class have, or all, the most frequent first. */
    List<PropertyUse> of(@Nullable String type) {
        if (type != null) {
            return List.copyOf(byClass.getOrDefault(type, List.of()));
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt(PropertyUse::count).reversed().thenComparing(PropertyUse::id))
                .toList();
    }

    /** The property of a short name, an IRI, or a name that only one of them has. */
    Optional<PropertyUse> named(String name) {
        if (all.containsKey(name)) {
            return Optional.ofNullable(all.get(name));
        }
        List<PropertyUse> meant = all.values().stream()
                .filter(use -> use.iri().equals(name) || use.name().equals(name))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
