package org.filigraph.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * By what all figures are told apart, in the order in which they are listed: what can be compared stands side by side,
 * the latest first. Built once from what the graph says and never changed; safe for threads.
 */
final class FigureIndex {
    /**
     * A figure: IRIs of what it is about, how much, and its period.
     *
     * @param value null where the graph gives no number
     */
    record Entry(
            String fact,
            String indicator,
            String measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            String modifier,
            String status,
            @Nullable String territory,
            @Nullable String sector,
            @Nullable String subject,
            @Nullable String whole,
            String document,
            @Nullable String speaker,
            @Nullable String from,
            @Nullable String to) {
        boolean isAbout(String thing) {
            return thing.equals(territory) || thing.equals(subject) || thing.equals(sector) || thing.equals(indicator);
        }

        /** What figures of one chart have in common. */
        List<@Nullable String> scope() {
            return Arrays.asList(indicator, measure, unit, territory, sector, subject, whole);
        }

        /** Whether it is aimed at, not so. */
        boolean isTarget() {
            return status.equals(Vocabulary.target.getURI());
        }

        /** Whether its numbers are of one thing: ranks, and "anything else", make no chart. */
        boolean isOfOneThing() {
            return !measure.equals(Vocabulary.rank.getURI()) && !indicator.equals(Vocabulary.FGI + "other");
        }
    }

    private static final Map<String, Function<Entry, @Nullable String>> FACETS = facets();

    private final List<Entry> entries;

    private FigureIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static FigureIndex of(Queries queries, NameIndex names) {
        Map<String, Map<String, String>> parts = new HashMap<>();
        // the same few IRIs come again and again
        Map<String, String> known = new HashMap<>();
        for (Row row : queries.named("figures").rows()) {
            String value = row.required("value");
            parts.computeIfAbsent(row.required("fact"), fact -> new HashMap<>())
                    .put(NameIndex.lastPart(row.required("property")), known.computeIfAbsent(value, v -> v));
        }
        return new FigureIndex(parts.entrySet().stream()
                .filter(fact -> fact.getValue().containsKey("indicator"))
                .map(fact -> entry(fact.getKey(), fact.getValue()))
                .sorted(order(names))
                .toList());
    }

    private static Entry entry(String fact, Map<String, String> parts) {
        return new Entry(
                fact,
                parts.getOrDefault("indicator", ""),
                parts.getOrDefault("measure", ""),
                number(parts.get("value")),
                number(parts.get("valueMax")),
                parts.getOrDefault("unit", ""),
                parts.getOrDefault("modifier", ""),
                parts.getOrDefault("status", ""),
                parts.get("territory"),
                parts.get("sector"),
                parts.get("subject"),
                parts.get("whole"),
                parts.getOrDefault("document", ""),
                parts.get("statedBy"),
                parts.get("validFrom"),
                parts.get("validTo"));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : Description.number(text).orElse(null);
    }

    private static Comparator<Entry> order(NameIndex names) {
        Map<String, String> labels = new HashMap<>();
        Function<@Nullable String, String> label = id -> id == null
                ? ""
                : labels.computeIfAbsent(id, i -> Folding.fold(names.ref(i).label()));
        Comparator<String> latestFirst = Comparator.reverseOrder();
        return Comparator.comparing((Entry entry) -> label.apply(entry.indicator))
                .thenComparing(Entry::measure)
                .thenComparing(entry -> label.apply(entry.territory))
                .thenComparing(entry -> label.apply(entry.sector))
                .thenComparing(entry -> entry.to == null ? "" : entry.to, latestFirst)
                .thenComparing(Entry::fact);
    }

    /** The figures that pass a filter, in order. */
    List<Entry> passing(FigureFilter filter) {
        return entries.stream().filter(filter::passes).toList();
    }

    static List<Node> facts(List<Entry> entries) {
        return entries.stream().map(entry -> NodeFactory.createURI(entry.fact)).toList();
    }

    /** By what those figures can be narrowed: by the name of the property its values, the most frequent first. */
    static Map<String, List<Figures.Facet>> facets(List<Entry> entries, NameIndex names) {
        Map<String, List<Figures.Facet>> facets = new LinkedHashMap<>();
        FACETS.forEach((name, part) -> {
            Stream<String> values = entries.stream().flatMap(entry -> Stream.ofNullable(part.apply(entry)));
            facets.put(name, Figures.Facet.of(values, names));
        });
        return facets;
    }

    private static Map<String, Function<Entry, @Nullable String>> facets() {
        Map<String, Function<Entry, @Nullable String>> facets = new LinkedHashMap<>();
        facets.put("indicator", Entry::indicator);
        facets.put("territory", Entry::territory);
        facets.put("sector", Entry::sector);
        facets.put("measure", Entry::measure);
        facets.put("document", Entry::document);
        return facets;
    }
}
