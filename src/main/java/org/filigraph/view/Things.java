package org.filigraph.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.jspecify.annotations.Nullable;

/** The things that documents speak of, by IRI or by name. Safe for threads. */
public final class Things {
    private static final Set<String> SHOWN_APART =
            Set.of(RDF.type.getURI(), SKOS.prefLabel.getURI(), SKOS.altLabel.getURI());

    private final GraphStore store;
    private final Queries queries;
    private final PerVersion<Known> known;
    private final Facts facts;
    private final Dates dates;

    Things(GraphStore store, Queries queries, PerVersion<Known> known, Facts facts) {
        this.store = store;
        this.queries = queries;
        this.known = known;
        this.facts = facts;
        this.dates = new Dates(queries);
    }

    /**
     * A thing, and some of the facts that speak of it: by class, figures by indicator, the latest document first.
     *
     * @param documents how many documents speak of it
     */
    public record WithFacts(ThingView thing, Page<FactView> facts, int documents) {}

    /** Where a thing lies: a territory itself, another thing where its headquarters are, it is held or found. */
    public PlaceMap map(ThingView thing) {
        Places places = known.current().places();
        Stream<String> candidates = Stream.concat(
                Stream.of(thing.id()),
                Stream.of("headquarteredIn", "location", "locatedIn", "territory")
                        .flatMap(name -> thing.properties().stream()
                                .filter(property -> property.name().equals(name)))
                        .flatMap(property -> property.values().stream())
                        .flatMap(value -> value instanceof Ref ref ? Stream.ofNullable(ref.id()) : Stream.empty()));
        return candidates
                .map(places::map)
                .filter(map -> !map.isEmpty())
                .findFirst()
                .orElse(new PlaceMap(List.of(), List.of()));
    }

    /** The thing of that IRI, if the graph says anything of it, with a page of its facts that hold in a time. */
    public Optional<WithFacts> thing(String id, TimeRange time, int limit, int offset) {
        NameIndex index = known.current().names();
        Node node = NodeFactory.createURI(id);
        return store.read(dataset -> {
            Description description =
                    Description.of(List.of(node), queries).getOrDefault(id, new Description(id, Map.of()));
            List<Facts.Spoken> about = facts.about(node, index);
            if (description.values().isEmpty() && about.isEmpty()) {
                return Optional.empty();
            }
            List<Facts.Spoken> wanted =
                    about.stream().filter(fact -> fact.holdsIn(time)).toList();
            List<Node> some = wanted.stream()
                    .skip(offset)
                    .limit(limit)
                    .map(Facts.Spoken::fact)
                    .toList();
            return Optional.of(new WithFacts(
                    view(description, counts(about), index),
                    new Page<>(facts.of(some, index), wanted.size(), limit, offset),
                    (int) about.stream().map(Facts.Spoken::document).distinct().count()));
        });
    }

    private static ThingView view(Description description, Map<String, Integer> counts, NameIndex index) {
        List<String> others = Description.inFrench(description.all(SKOS.altLabel)).stream()
                .map(Description::text)
                .distinct()
                .sorted()
                .toList();
        return new ThingView(
                description.id(),
                type(description),
                index.ref(description.id()).label(),
                others,
                counts,
                properties(description, index));
    }

    private static Map<String, Integer> counts(List<Facts.Spoken> facts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facts.forEach(fact -> counts.merge(fact.type(), 1, Integer::sum));
        return counts;
    }

    private static String type(Description description) {
        return description.all(RDF.type).stream()
                .map(Description::text)
                .sorted((a, b) -> Boolean.compare(b.startsWith(Vocabulary.FG), a.startsWith(Vocabulary.FG)))
                .map(NameIndex::lastPart)
                .findFirst()
                .orElse("Thing");
    }

    private static List<ThingView.Property> properties(Description description, NameIndex index) {
        return description.values().entrySet().stream()
                .filter(entry -> !SHOWN_APART.contains(entry.getKey()))
                .map(entry -> new ThingView.Property(
                        index.ref(entry.getKey()),
                        Description.inFrench(entry.getValue()).stream()
                                .map(value -> shown(value, index))
                                .distinct()
                                .toList()))
                .sorted(Comparator.comparing(ThingView.Property::name))
                .toList();
    }

    /** A value as records have it: a thing, a number or words. */
    static Object shown(Node value, NameIndex index) {
        if (value.isLiteral() && value.getLiteralValue() instanceof Number) {
            return Description.number(value.getLiteralLexicalForm()).orElseThrow();
        }
        return value.isURI() ? index.ref(value) : Description.text(value);
    }

    /** The things of which a name has words that begin with each word asked for, the best answers first. */
    public Page<Named> search(String query, @Nullable String type, int limit, int offset) {
        return known.current().names().search(query, type, limit, offset);
    }

    /** Of those the things that a document speaks of that came out in a time. */
    public Page<Named> search(String query, @Nullable String type, TimeRange time, int limit, int offset) {
        if (time.isAll()) {
            return search(query, type, limit, offset);
        }
        List<Named> all = search(query, type, Integer.MAX_VALUE, 0).items();
        Set<String> wanted = store.read(
                dataset -> dates.toldOfIn(time, all.stream().map(Named::id).toList()));
        List<Named> found =
                all.stream().filter(one -> wanted.contains(one.id())).toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), limit, offset);
    }

    /** Whether a name, or a word of it, begins so, case and accents apart. */
    public static boolean wordBegins(String name, String prefix) {
        return (" " + Folding.fold(name)).contains(" " + Folding.fold(prefix));
    }

    /** Local names of the classes whose things are found by name, in the order of the alphabet. */
    public static List<String> findableTypes() {
        return NameIndex.FINDABLE.stream().sorted().toList();
    }

    /**
     * The thing that a person means by an IRI, by the end of an IRI ({@code region/76}) or by a name; of several of one
     * name, the one that most facts speak of.
     *
     * @param type local name of its class, or null for any
     * @param begin how its IRI begins
     */
    public Optional<Ref> meant(@Nullable String type, String begin, String text) {
        NameIndex index = known.current().names();
        for (String id : List.of(text, begin + text)) {
            if (id.startsWith(begin) && index.label(id).isPresent()) {
                return Optional.of(index.ref(id));
            }
        }
        return index.exactly(text, type).stream()
                .filter(found -> found.id().startsWith(begin))
                .map(found -> new Ref(found.id(), found.label()))
                .findFirst();
    }

    /** The things whose IRIs begin so, such as the members of a scheme, in the order of their labels. */
    public List<Ref> under(String begin) {
        return known.current().names().under(begin);
    }

    /** Whether the graph has a name for it. */
    public boolean isNamed(String id) {
        return known.current().names().thing(id).isPresent();
    }

    /** A thing under its name. */
    public Ref ref(String id) {
        return known.current().names().ref(id);
    }
}
