package org.filigraph.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * The figures on a thing that can stand in one chart, of two documents or dates at least: two figures of one text and
     * one date are of two things. The series with most figures first.
     *
     * @param thing a territory, subject, indicator or sector; null for whatever
     * @param most how many series, and how many figures in each
     */
    static List<Series> series(List<Entry> entries, @Nullable String thing, int most, NameIndex names) {
        Map<List<@Nullable String>, List<Entry>> byScope = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.value != null && (thing == null || entry.isAbout(thing))) {
                byScope.computeIfAbsent(entry.scope(), scope -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byScope.values().stream()
                .filter(some ->
                        some.get(0).isOfOneThing() && (differ(some, Entry::document) || differ(some, Entry::to)))
                .sorted(Comparator.comparing((List<Entry> some) -> some.size()).reversed())
                .limit(most)
                .map(some -> series(some, most, names))
                .toList();
    }

    private static boolean differ(List<Entry> entries, Function<Entry, @Nullable String> part) {
        return entries.stream()
                        .map(entry -> String.valueOf(part.apply(entry)))
                        .distinct()
                        .count()
                > 1;
    }

    private static Series series(List<Entry> entries, int most, NameIndex names) {
        Entry one = entries.get(0);
        return new Series(
                names.ref(one.indicator),
                names.ref(one.measure),
                names.ref(one.unit),
                ref(one.territory, names),
                ref(one.sector, names),
                ref(one.subject, names),
                ref(one.whole, names),
                entries.stream()
                        .sorted(Comparator.comparing((Entry entry) -> entry.to == null ? "" : entry.to)
                                .thenComparing(Entry::fact))
                        .limit(most)
                        .map(entry -> new Series.Point(
                                entry.fact,
                                Objects.requireNonNull(entry.value),
                                entry.valueMax,
                                entry.modifier.isEmpty() ? null : names.ref(entry.modifier),
                                entry.status.equals(Vocabulary.target.getURI()),
                                entry.from,
                                entry.to,
                                names.ref(entry.document)))
                        .toList());
    }

    private static @Nullable Ref ref(@Nullable String id, NameIndex names) {
        return id == null ? null : names.ref(id);
    }

    static List<Node> facts(List<Entry> entries) {
        return entries.stream().map(entry -> NodeFactory.createURI(entry.fact)).toList();
    }

    /** By what those figures can be narrowed: by the name of the property its values, the most frequent first. */
    static Map<String, List<Figures.Facet>> facets(List<Entry> entries, NameIndex names) {
        Map<String, List<Figures.Facet>> facets = new LinkedHashMap<>();
        FACETS.forEach((name, part) -> {
            Map<String, Long> counts = entries.stream()
                    .flatMap(entry -> Stream.ofNullable(part.apply(entry)))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            facets.put(name, Figures.Facet.of(counts, names));
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
