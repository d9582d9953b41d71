package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** The facts of the graph, each with the words it rests on. Safe for threads. */
public final class Facts {
    private final GraphStore store;
    private final Queries queries;
    private final PerVersion<Known> known;
    private final Dates dates;

    Facts(GraphStore store, Queries queries, PerVersion<Known> known) {
        this.store = store;
        this.queries = queries;
        this.known = known;
        this.dates = new Dates(queries);
    }

    /** The fact of that IRI. */
    public Optional<FactView> fact(String id) {
        return of(List.of(NodeFactory.createURI(id)), known.current().names()).stream()
                .findFirst();
    }

    /** The facts of a document that hold in a time: in the order of its text, the names it mentions after what it states. */
    public List<FactView> ofDocument(String document, TimeRange time) {
        NameIndex index = known.current().names();
        Node node = NodeFactory.createURI(document);
        List<FactView> all = store.read(dataset -> {
            List<Node> nodes = nodes(
                    queries.named("facts-of-document").with("document", node).rows());
            Predicate<Node> wanted = holdingIn(time, nodes);
            return of(nodes.stream().filter(wanted).toList(), index);
        });
        return all.stream()
                .sorted(Comparator.comparing(FactView.Mention.class::isInstance))
                .toList();
    }

    private Predicate<Node> holdingIn(TimeRange time, Collection<Node> some) {
        return time.isAll() ? fact -> true : dates.holdingIn(time, some)::contains;
    }

    /** Of some facts those that hold in a time. */
    List<Spoken> holdingIn(TimeRange time, List<Spoken> some) {
        Predicate<Node> wanted = holdingIn(time, some.stream().map(Spoken::fact).toList());
        return some.stream().filter(spoken -> wanted.test(spoken.fact)).toList();
    }

    /** The facts that speak of a thing, with their classes: by class, figures by indicator, the latest document first. */
    List<Spoken> about(Node thing, NameIndex index) {
        return queries.named("facts-of-thing").with("thing", thing).rows().stream()
                .map(row -> new Spoken(
                        row.node("fact").orElseThrow(),
                        NameIndex.lastPart(row.required("class")),
                        row.text("indicator").map(id -> index.ref(id).label()).orElse(""),
                        row.text("issued").orElse(""),
                        row.required("document")))
                .sorted(Spoken.ORDER)
                .toList();
    }

    /** A fact that speaks of a thing. */
    record Spoken(Node fact, String type, String indicator, String issued, String document) {
        private static final Comparator<Spoken> ORDER = Comparator.comparing(
                        (Spoken spoken) -> Counts.FACTS.indexOf(spoken.type))
                .thenComparing(Spoken::indicator)
                .thenComparing(Spoken::issued, Comparator.reverseOrder())
                .thenComparing(spoken -> spoken.fact.getURI());
    }

    /** Those facts, in two queries whatever their number; one that the graph does not hold is left out. */
    List<FactView> of(Collection<Node> facts, NameIndex index) {
        Map<String, List<Quote>> evidence = evidence(facts);
        Map<String, Description> descriptions = Description.of(facts, queries);
        return facts.stream()
                .flatMap(fact -> Optional.ofNullable(descriptions.get(fact.getURI())).stream())
                .flatMap(fact -> FactReader.read(fact, evidence.getOrDefault(fact.id(), List.of()), index).stream())
                .toList();
    }

    /** Those facts by IRI, likewise. */
    Map<String, FactView> byId(Stream<String> facts, NameIndex index) {
        return of(facts.distinct().map(NodeFactory::createURI).toList(), index).stream()
                .collect(Collectors.toMap(FactView::id, Function.identity()));
    }

    static List<Node> nodes(Iterable<Row> rows) {
        List<Node> facts = new ArrayList<>();
        rows.forEach(row -> facts.add(row.node("fact").orElseThrow()));
        return facts;
    }

    private Map<String, List<Quote>> evidence(Collection<Node> facts) {
        Map<String, List<Quote>> evidence = new HashMap<>();
        if (!facts.isEmpty()) {
            for (Row row : queries.named("evidence").withEach("fact", facts).rows()) {
                evidence.computeIfAbsent(row.required("fact"), fact -> new ArrayList<>())
                        .add(quote(row));
            }
        }
        return evidence;
    }

    private static Quote quote(Row row) {
        return new Quote(
                row.required("evidence"),
                row.required("quote"),
                row.text("prefix").orElse(null),
                row.text("suffix").orElse(null),
                Integer.parseInt(row.required("start")),
                Integer.parseInt(row.required("end")),
                row.text("clauseEnd").map(Integer::valueOf).orElse(null));
    }
}
