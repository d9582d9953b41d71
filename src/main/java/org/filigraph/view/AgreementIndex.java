package org.filigraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The agreements, with all that is said of each, the latest first and those without a date last. Built once from what
 * the graph says and never changed; safe for threads.
 */
final class AgreementIndex {
    /** Dates by which an agreement is told when, the first that is known. */
    private static final List<String> DATES = List.of("signedOn", "validFrom", "validTo");

    /**
     * An agreement.
     *
     * @param facts that tell of it
     * @param parts all values by the local name of the property, as IRIs or words
     */
    record Entry(String id, Set<String> facts, Map<String, Set<String>> parts) {
        Set<String> all(String part) {
            return parts.getOrDefault(part, Set.of());
        }

        boolean has(String part, Ref value) {
            return all(part).contains(String.valueOf(value.id()));
        }

        /** The value of a part; of dates the most precise. */
        @Nullable
        String one(String part) {
            return all(part).stream()
                    .min(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
        }

        /** The earliest date that is told. */
        @Nullable
        String first() {
            return dates().min(Comparator.naturalOrder()).orElse(null);
        }

        /** The latest date that is told. */
        @Nullable
        String last() {
            return dates().max(Comparator.naturalOrder()).orElse(null);
        }

        private Stream<String> dates() {
            return DATES.stream().flatMap(part -> all(part).stream());
        }

        private String when() {
            return DATES.stream()
                    .flatMap(part -> Stream.ofNullable(one(part)))
                    .findFirst()
                    .orElse("");
        }
    }

    private final List<Entry> entries;

    private AgreementIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static AgreementIndex of(Queries queries) {
        Map<String, Map<String, Set<String>>> facts = new TreeMap<>();
        for (Row row : queries.named("agreements").rows()) {
            facts.computeIfAbsent(row.required("fact"), fact -> new TreeMap<>())
                    .computeIfAbsent(NameIndex.lastPart(row.required("property")), part -> new TreeSet<>())
                    .add(row.required("value"));
        }
        Map<String, Entry> agreements = new TreeMap<>();
        facts.forEach((fact, parts) -> parts.getOrDefault("describes", Set.of()).forEach(id -> {
            Entry entry = agreements.computeIfAbsent(id, i -> new Entry(i, new TreeSet<>(), new TreeMap<>()));
            entry.facts.add(fact);
            parts.forEach((part, values) ->
                    entry.parts.computeIfAbsent(part, p -> new TreeSet<>()).addAll(values));
        }));
        List<Entry> inOrder = new ArrayList<>(agreements.values());
        inOrder.sort(Comparator.comparing(Entry::when).reversed().thenComparing(Entry::id));
        return new AgreementIndex(inOrder);
    }

    /** The agreements that pass a filter, in order. */
    List<Entry> passing(AgreementFilter filter) {
        return entries.stream().filter(filter::passes).toList();
    }

    /** By what those agreements can be narrowed: by the name of the parameter its values, the most frequent first. */
    static Map<String, List<Figures.Facet>> facets(List<Entry> entries, NameIndex names) {
        Map<String, List<Figures.Facet>> facets = new LinkedHashMap<>();
        for (String part : List.of("agreementKind", "sector", "territory", "party")) {
            facets.put(
                    part.equals("agreementKind") ? "kind" : part,
                    Figures.Facet.of(entries.stream().flatMap(entry -> entry.all(part).stream()), names));
        }
        return facets;
    }
}
