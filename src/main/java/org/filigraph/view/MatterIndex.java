package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.store.BoundQuery;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/**
 * All matters on which there are several statements: those that most documents speak of first. Built once from what the
 * graph says and never changed; safe for threads.
 */
final class MatterIndex {
    private static final int AT_ONCE = 500;

    private final List<Matter> matters;
    private final Map<String, String> issued;
    private final Map<String, List<Matter>> byFact = new HashMap<>();

    private MatterIndex(List<Matter> matters, Map<String, String> issued) {
        this.matters = matters;
        this.issued = issued;
        matters.forEach(matter -> matter.facts().forEach(fact -> byFact.computeIfAbsent(fact, f -> new ArrayList<>())
                .add(matter)));
    }

    static MatterIndex of(Queries queries, Known known) {
        Map<String, String> issued = new HashMap<>();
        queries.named("issued")
                .rows()
                .forEach(row -> issued.putIfAbsent(row.required("document"), row.required("issued")));
        Map<String, Set<String>> related = pairs(queries.named("related").rows(), "one", "other");
        List<Matter> matters = new ArrayList<>(new FigureMatters(
                        issued,
                        facts -> told(
                                queries,
                                "evidence",
                                facts,
                                row -> row.required("quote")
                                        + row.text("suffix").orElse("")),
                        facts -> told(queries, "passages-of-facts", facts, row -> row.required("passage")))
                .of(known.figures().passing(FigureFilter.NONE), related));
        matters.addAll(new ClaimMatters(issued, places -> within(queries, places)).of(claims(queries)));
        matters.sort(order(known.names()));
        return new MatterIndex(List.copyOf(matters), issued);
    }

    private static Comparator<Matter> order(NameIndex names) {
        return Comparator.comparing(Matter::verdict)
                .thenComparing(Matter::documents, Comparator.reverseOrder())
                .thenComparing(Matter::kind)
                .thenComparing(matter -> label(matter, "indicator", names))
                .thenComparing(matter -> label(matter, "territory", names))
                .thenComparing(matter -> label(matter, "subject", names))
                .thenComparing(matter -> matter.facts().sorted().findFirst().orElse(""));
    }

    private static String label(Matter matter, String part, NameIndex names) {
        String id = matter.about().get(part);
        return id == null ? "" : Folding.fold(names.ref(id).label());
    }

    private static List<ClaimMatters.Claim> claims(Queries queries) {
        Map<String, Map<String, String>> parts = new TreeMap<>();
        for (Row row : queries.named("claims").rows()) {
            parts.computeIfAbsent(row.required("fact"), fact -> new HashMap<>())
                    .merge(
                            NameIndex.lastPart(row.required("property")),
                            row.required("value"),
                            (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return parts.entrySet().stream()
                .map(fact -> new ClaimMatters.Claim(fact.getKey(), fact.getValue()))
                .toList();
    }

    /** What a query tells first of each fact. */
    private static Map<String, String> told(
            Queries queries, String name, Collection<String> facts, Function<Row, String> telling) {
        Map<String, String> told = new HashMap<>();
        inParts(facts, some -> queries.named(name).withEach("fact", some))
                .forEach(row -> told.putIfAbsent(row.required("fact"), telling.apply(row)));
        return told;
    }

    private static Map<String, Set<String>> within(Queries queries, Collection<String> places) {
        return pairs(inParts(places, some -> queries.named("within").withEach("place", some)), "place", "within");
    }

    private static List<Row> inParts(Collection<String> things, Function<List<Node>, BoundQuery> query) {
        List<Node> all = things.stream().sorted().map(NodeFactory::createURI).toList();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            query.apply(all.subList(at, Math.min(at + AT_ONCE, all.size())))
                    .rows()
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Map<String, Set<String>> pairs(Iterable<Row> rows, String key, String value) {
        Map<String, Set<String>> pairs = new HashMap<>();
        rows.forEach(row ->
                pairs.computeIfAbsent(row.required(key), k -> new TreeSet<>()).add(row.required(value)));
        return pairs;
    }

    /** The matters that pass a filter, in order. */
    List<Matter> passing(ComparisonFilter filter) {
        return (filter.fact() == null ? matters : ofFact(filter.fact()))
                .stream().filter(filter::passes).toList();
    }

    /** The matters that a fact speaks of. */
    List<Matter> ofFact(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** When each of some documents came out, where that is known, by their IRIs. */
    Map<String, String> issued(Collection<String> documents) {
        Map<String, String> known = new TreeMap<>();
        documents.forEach(
                document -> Optional.ofNullable(issued.get(document)).ifPresent(date -> known.put(document, date)));
        return known;
    }
}
