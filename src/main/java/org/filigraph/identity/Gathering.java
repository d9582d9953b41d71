package org.filigraph.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.identity.Bearer.Terms;
import org.filigraph.identity.Bearer.Votes;
import org.filigraph.mention.EntityKind;
import org.filigraph.rdf.IdentifierScheme;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.AsRead;

/** Gathers from a store what each document calls the things that it speaks of, as it was read. */
final class Gathering {
    private static final Map<String, EntityKind> KINDS = new HashMap<>();
    private static final Set<Node> TERMS = Stream.of(
                    Vocabulary.sector,
                    Vocabulary.territory,
                    Vocabulary.signedOn,
                    Vocabulary.validFrom,
                    Vocabulary.validTo,
                    Vocabulary.party)
            .map(Property::asNode)
            .collect(Collectors.toUnmodifiableSet());

    static {
        for (EntityKind kind : EntityKind.values()) {
            KINDS.put(kind.key(), kind);
        }
    }

    private static final class Collected {
        private final EntityKind kind;
        private final String key;
        private final SortedMap<String, Votes> names = new TreeMap<>();
        private final BitSet documents = new BitSet();
        private final Map<String, Set<String>> terms = new TreeMap<>();
        private Marks marks = Marks.NONE;

        Collected(EntityKind kind, String key) {
            this.kind = kind;
            this.key = key;
        }
    }

    private final DatasetGraph dataset;
    private final AsRead.Kept kept;
    private final Iris iris;
    private final String documentGraphs;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Node, Collected> things = new LinkedHashMap<>();
    private final Map<Node, Map<Node, Set<String>>> named = new HashMap<>();
    private final Map<Node, String> reference = new HashMap<>();
    private final Map<Node, List<Triple>> bodies = new HashMap<>();

    private Gathering(DatasetGraph dataset, AsRead.Kept kept, Iris iris) {
        this.dataset = dataset;
        this.kept = kept;
        this.iris = iris;
        this.documentGraphs = iris.documentGraph("").getURI();
        kept.read().values().forEach(triples -> triples.stream()
                .filter(triple -> triple.getPredicate().equals(OA.hasBody.asNode()))
                .forEach(triple -> bodies.computeIfAbsent(triple.getObject(), body -> new ArrayList<>())
                        .add(triple)));
    }

    /** Of a store as it is now. */
    static Gathering of(DatasetGraph dataset, AsRead.Kept kept, Iris iris) {
        Gathering gathering = new Gathering(dataset, kept, iris);
        AsRead.forEach(dataset, kept, of(SKOS.prefLabel), (graph, triple) -> gathering.name(graph, triple, true));
        AsRead.forEach(dataset, kept, of(SKOS.altLabel), (graph, triple) -> gathering.name(graph, triple, false));
        gathering.terms();
        for (Property identifying : List.of(Vocabulary.siren, SKOS.exactMatch)) {
            AsRead.forEach(dataset, kept, of(identifying), (graph, triple) -> gathering.mark(triple));
        }
        Quad links = Quad.create(iris.linkGraph(), Node.ANY, RDF.Nodes.subject, Node.ANY);
        AsRead.forEach(dataset, kept, links, (graph, triple) -> gathering.named(graph, triple.getObject()));
        return gathering;
    }

    private void name(Node graph, Triple triple, boolean preferred) {
        Node thing = triple.getSubject();
        boolean fromDocument = graph.isURI() && graph.getURI().startsWith(documentGraphs);
        boolean known = graph.equals(iris.referenceGraph());
        Optional<Collected> collected = fromDocument || known ? collected(thing) : Optional.empty();
        if (collected.isEmpty() || !triple.getObject().isLiteral()) {
            return;
        }
        String name = triple.getObject().getLiteralLexicalForm();
        Set<String> preferredThere = named(graph, thing);
        if (preferred) {
            preferredThere.add(name);
        }
        if (fromDocument) {
            Collected its = collected.get();
            its.documents.set(numbers.computeIfAbsent(graph, g -> numbers.size()));
            its.names.merge(name, preferred ? new Votes(1, 0) : new Votes(0, 1), Votes::and);
        } else if (preferred && !"en".equals(triple.getObject().getLiteralLanguage())) {
            reference.merge(thing, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private Set<String> named(Node graph, Node thing) {
        return named.computeIfAbsent(graph, g -> new HashMap<>()).computeIfAbsent(thing, t -> new TreeSet<>());
    }

    private static Quad of(Property property) {
        return Quad.create(Node.ANY, Node.ANY, property.asNode(), Node.ANY);
    }

    // by agreement: there are few, and their properties are those of all facts
    private void terms() {
        List<Node> agreements = things.entrySet().stream()
                .filter(thing -> thing.getValue().kind == EntityKind.AGREEMENT)
                .map(Map.Entry::getKey)
                .toList();
        for (Node agreement : agreements) {
            dataset.find(Node.ANY, agreement, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!kept.put().getOrDefault(quad.getGraph(), Set.of()).contains(quad.asTriple())) {
                    term(quad.asTriple());
                }
            });
        }
        kept.read().values().forEach(triples -> triples.forEach(this::term));
    }

    private void term(Triple triple) {
        Collected thing = things.get(triple.getSubject());
        if (thing != null && thing.kind == EntityKind.AGREEMENT && TERMS.contains(triple.getPredicate())) {
            Node value = triple.getObject();
            thing.terms
                    .computeIfAbsent(triple.getPredicate().getLocalName(), name -> new TreeSet<>())
                    .add(value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
        }
    }

    private void mark(Triple triple) {
        Collected thing = things.get(triple.getSubject());
        Node object = triple.getObject();
        if (thing != null && !thing.names.isEmpty()) {
            String id = object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
            String system = object.isURI() ? system(id) : IdentifierScheme.SIREN.key();
            String mark =
                    IdentifierScheme.ofIri(id).map(scheme -> scheme.code(id)).orElse(id);
            thing.marks = thing.marks.and(new Marks(Map.of(system, Set.of(mark))));
        }
    }

    // of a source that we don't know, what its IRIs begin with
    private static String system(String iri) {
        return IdentifierScheme.ofIri(iri)
                .map(IdentifierScheme::key)
                .orElseGet(() -> iri.substring(0, 1 + Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'))));
    }

    private Optional<Collected> collected(Node thing) {
        Collected known = things.get(thing);
        if (known != null || !thing.isURI()) {
            return Optional.ofNullable(known);
        }
        String path = iris.pathOf(thing.getURI()).orElse("");
        int slash = path.indexOf('/');
        EntityKind kind = slash < 0 ? null : KINDS.get(path.substring(0, slash).toLowerCase(Locale.ROOT));
        if (kind == null) {
            return Optional.empty();
        }
        Collected fresh = new Collected(kind, path.substring(slash + 1));
        things.put(thing, fresh);
        return Optional.of(fresh);
    }

    /** The things that documents name; those of the reference data alone are left out. */
    Map<String, Bearer> bearers() {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        things.forEach((thing, its) -> {
            if (!its.names.isEmpty()) {
                Terms terms = its.terms.isEmpty() ? Terms.NONE : new Terms(its.terms);
                bearers.put(
                        thing.getURI(),
                        new Bearer(thing.getURI(), its.kind, its.key, its.names, its.documents, terms, its.marks));
            }
        });
        return bearers;
    }

    /** The preferred names that the reference data gives. */
    Map<Node, String> reference() {
        return reference;
    }

    /** The graphs that name things, or link them. */
    Collection<Node> graphs() {
        return named.keySet();
    }

    /** The things that a graph names or links, each with the names that it prefers for it. */
    Map<Node, Set<String>> namedIn(Node graph) {
        return named.getOrDefault(graph, Map.of());
    }

    /** The facts that mention a thing, as it was read, in order; not more than so many. */
    List<Node> mentions(Node thing, int most) {
        TreeMap<String, Node> facts = new TreeMap<>();
        Consumer<Triple> keep = triple -> {
            facts.put(triple.getSubject().getURI(), triple.getSubject());
            if (facts.size() > most) {
                facts.pollLastEntry();
            }
        };
        dataset.find(Node.ANY, Node.ANY, OA.hasBody.asNode(), thing).forEachRemaining(quad -> {
            if (!kept.put().getOrDefault(quad.getGraph(), Set.of()).contains(quad.asTriple())) {
                keep.accept(quad.asTriple());
            }
        });
        bodies.getOrDefault(thing, List.of()).forEach(keep);
        return List.copyOf(facts.values());
    }
}
