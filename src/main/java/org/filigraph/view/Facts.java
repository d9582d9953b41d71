package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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

    /** The facts that speak of a thing, with their classes: by class, figures by indicator, the latest document first. */
    List<Spoken> about(Node thing, NameIndex index) {
        Map<Node, Spoken> facts = new LinkedHashMap<>();
        for (Row row : queries.named("facts-of-thing").with("thing", thing).rows()) {
            Spoken spoken = facts.computeIfAbsent(
                    row.node("fact").orElseThrow(),
                    fact -> new Spoken(
                            fact,
                            NameIndex.lastPart(row.required("class")),
                            row.text("indicator")
                                    .map(id -> index.ref(id).label())
                                    .orElse(""),
                            row.text("issued").orElse(""),
                            row.required("document"),
                            row.text("position").map(Integer::valueOf).orElse(0),
                            new TreeSet<>()));
            row.text("date").ifPresent(spoken.dates::add);
        }
        return facts.values().stream().sorted(Spoken.ORDER).toList();
    }

    /**
     * A fact that speaks of a thing.
     *
     * @param position which of its document's list it is, from 1; 0 where it stands in none
     * @param dates that it gives of itself
     */
    record Spoken(
            Node fact,
            String type,
            String indicator,
            String issued,
            String document,
            int position,
            NavigableSet<String> dates) {
        private static final Comparator<Spoken> ORDER = Comparator.comparing(
                        (Spoken spoken) -> Counts.FACTS.indexOf(spoken.type))
                .thenComparing(Spoken::indicator)
                .thenComparing(Spoken::issued, Comparator.reverseOrder())
                .thenComparing(Spoken::document)
                .thenComparing(Spoken::position)
                .thenComparing(spoken -> spoken.fact.getURI());

        /** Whether it holds in a time: by its own dates, where it gives none by that of its document. */
        boolean holdsIn(TimeRange time) {
            return time.isAll()
                    || (!dates.isEmpty() && time.meets(dates.first(), dates.last()))
                    || (dates.isEmpty() && !issued.isEmpty() && time.meets(issued, issued));
        }
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
        String words = row.required("quote");
        String prefix = row.text("prefix").orElse(null);
        String suffix = row.text("suffix").orElse(null);
        Integer clauseEnd = row.text("clauseEnd").map(Integer::valueOf).orElse(null);
        return new Quote(
                row.required("evidence"),
                words,
                prefix,
                suffix,
                Integer.parseInt(row.required("start")),
                Integer.parseInt(row.required("end")),
                clauseEnd,
                row.text("source")
                        .filter(source -> source.matches("https?://.+"))
                        .map(source -> TextFragment.of(source, words, clauseEnd != null, prefix, suffix))
                        .orElse(null));
    }
}
