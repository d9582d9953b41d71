package org.filigraph.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.filigraph.document.Document;
import org.filigraph.identity.Resolver.Group;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Literals;
import org.filigraph.rdf.Prov;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.AsRead;
import org.filigraph.store.GraphStore;

/**
 * Sees to it that a store speaks of each thing under one IRI and one preferred name, however many documents name it, and
 * keeps why. What it makes of a store depends on what was read into it and on the corrections alone. Safe for threads.
 */
public final class Identities {
    private static final int MOST_MENTIONS = 2;
    private static final int MARK_DIGITS = 16;

    private final Iris iris;
    private final Supplier<Corrections> corrections;

    /**
     * Prepares to see to stores whose things are named so.
     *
     * @param corrections what people say, asked each time
     */
    public Identities(Iris iris, Supplier<Corrections> corrections) {
        this.iris = iris;
        this.corrections = corrections;
    }

    /**
     * What was done.
     *
     * @param groups things that several names mean
     * @param names names that gave way to another
     * @param graphs graphs that speak of them in other terms than before
     */
    public record Outcome(int groups, int names, int graphs) {}

    /** Brings a store into line, in a transaction of its own. */
    public Outcome update(GraphStore store) {
        return store.write(this::update);
    }

    /** Brings a store into line, in the transaction that is under way. */
    public Outcome update(DatasetGraph dataset) {
        Corrections said = corrections.get();
        AsRead.Kept kept = AsRead.Kept.of(dataset);
        Gathering gathering = Gathering.of(dataset, kept, iris);
        Map<String, Bearer> bearers = gathering.bearers();
        List<Group> groups = new Resolver(said, entity -> iris.entity(entity).getURI()).resolve(bearers.values());
        AsRead.Naming naming = naming(said, groups, bearers, gathering.reference());
        Graph reasons = reasons(groups, gathering);
        int changed = 0;
        for (Node graph : gathering.graphs()) {
            String mark = mark(gathering.namedIn(graph), naming);
            if (!mark.equals(kept.namings().getOrDefault(graph, ""))) {
                changed += AsRead.show(dataset, graph, naming, mark) ? 1 : 0;
            }
        }
        replace(dataset, reasons);
        return new Outcome(groups.size(), naming.iris().size(), changed);
    }

    private AsRead.Naming naming(
            Corrections said, List<Group> groups, Map<String, Bearer> bearers, Map<Node, String> reference) {
        Map<Node, Node> moved = new HashMap<>();
        Map<Node, String> labels = new HashMap<>();
        Map<String, String> wanted = said.labels();
        Map<String, Bearer> alone = new HashMap<>(bearers);
        for (Group group : groups) {
            Node canonical = NodeFactory.createURI(group.canonical());
            List<Bearer> members = new ArrayList<>();
            for (String id : group.members()) {
                if (!id.equals(group.canonical())) {
                    moved.put(NodeFactory.createURI(id), canonical);
                }
                Bearer bearer = alone.remove(id);
                if (bearer != null) {
                    members.add(bearer);
                }
            }
            label(wanted, group.members(), members, reference).ifPresent(label -> labels.put(canonical, label));
        }
        alone.forEach((id, bearer) -> label(wanted, List.of(id), List.of(bearer), reference)
                .ifPresent(label -> labels.put(NodeFactory.createURI(id), label)));
        wanted.forEach((id, label) -> labels.putIfAbsent(NodeFactory.createURI(id), label));
        return new AsRead.Naming(moved, labels);
    }

    private Optional<String> label(
            Map<String, String> wanted, List<String> ids, List<Bearer> members, Map<Node, String> reference) {
        for (String id : ids) {
            String preferred = wanted.get(id);
            if (preferred != null) {
                return Optional.of(preferred);
            }
        }
        for (String id : ids) {
            String known = reference.get(NodeFactory.createURI(id));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Labels.best(members));
    }

    /** What tells this naming of some things from another; empty where they keep the names that they have. */
    private static String mark(Map<Node, Set<String>> things, AsRead.Naming naming) {
        Set<String> lines = new TreeSet<>();
        things.forEach((thing, preferred) -> {
            Node canonical = naming.of(thing);
            String label = naming.labels().get(canonical);
            boolean otherName = label != null && !preferred.isEmpty() && !preferred.equals(Set.of(label));
            if (!canonical.equals(thing) || otherName) {
                lines.add(thing + " " + canonical + " " + label);
            }
        });
        return lines.isEmpty()
                ? ""
                : Document.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                        .substring(0, MARK_DIGITS);
    }

    private Graph reasons(List<Group> groups, Gathering gathering) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Group group : groups) {
            Node canonical = NodeFactory.createURI(group.canonical());
            for (String id : group.members()) {
                if (!id.equals(group.canonical())) {
                    graph.add(Triple.create(NodeFactory.createURI(id), OWL.sameAs.asNode(), canonical));
                }
            }
            for (Identification reason : group.reasons()) {
                Node node = iris.identification(reason.one(), reason.other());
                graph.add(Triple.create(node, RDF.Nodes.type, Vocabulary.Identification.asNode()));
                graph.add(Triple.create(node, RDF.Nodes.subject, NodeFactory.createURI(reason.one())));
                graph.add(Triple.create(node, RDF.Nodes.predicate, OWL.sameAs.asNode()));
                graph.add(Triple.create(node, RDF.Nodes.object, NodeFactory.createURI(reason.other())));
                graph.add(Triple.create(node, Vocabulary.identified.asNode(), canonical));
                graph.add(Triple.create(
                        node,
                        Vocabulary.rule.asNode(),
                        Literals.string(reason.rule().key())));
                for (String language : List.of("fr", "en")) {
                    String why = reason.why()
                            + (language.equals("fr") ? " : " : ": ")
                            + reason.rule().meaning(language);
                    graph.add(Triple.create(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(why, language)));
                }
                for (String id : List.of(reason.one(), reason.other())) {
                    gathering
                            .mentions(NodeFactory.createURI(id), MOST_MENTIONS)
                            .forEach(fact -> graph.add(Triple.create(node, Prov.wasDerivedFrom.asNode(), fact)));
                }
            }
        }
        return graph;
    }

    private void replace(DatasetGraph dataset, Graph graph) {
        Node name = iris.identityGraph();
        List<Quad> gone = new ArrayList<>();
        Collection<Triple> there = new HashSet<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (graph.contains(quad.asTriple())) {
                there.add(quad.asTriple());
            } else {
                gone.add(quad);
            }
        });
        List<Triple> fresh = graph.find().filterDrop(there::contains).toList();
        gone.forEach(dataset::delete);
        fresh.forEach(triple -> dataset.add(Quad.create(name, triple)));
    }
}
