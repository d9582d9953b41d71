package org.filigraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.filigraph.identity.Resolver.Group;
import org.filigraph.identity.Resolver.Resolution;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Literals;
import org.filigraph.rdf.Prov;
import org.filigraph.rdf.Vocabulary;

/**
 * The graph of a store that says which IRIs gave way to which and why, what is two though a rule takes it for one, and
 * which IRIs the store has given to its things.
 */
final class IdentityGraph {
    private static final int MOST_MENTIONS = 2;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Iris iris;
    private final Node name;

    IdentityGraph(Iris iris) {
        this.iris = iris;
        this.name = iris.identityGraph();
    }

    /** The IRIs that things were left with when names were last brought together. */
    Set<String> settled(DatasetGraph dataset) {
        Set<String> settled = new HashSet<>();
        String begin = iris.base() + "id/";
        dataset.find(name, name, Vocabulary.settled.asNode(), Node.ANY)
                .forEachRemaining(quad -> settled.add(begin + quad.getObject().getLiteralLexicalForm()));
        // a store of a version that kept no list
        dataset.find(name, Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                .forEachRemaining(quad -> settled.add(quad.getObject().getURI()));
        return settled;
    }

    /**
     * What was decided.
     *
     * @param mark that it was decided
     * @param things all things that documents name
     * @param gathering of the store as it is before it is brought into line
     */
    Graph of(Triple mark, Resolution resolution, Collection<Bearer> things, Gathering gathering) {
        Map<String, String> canonical = new HashMap<>();
        things.stream()
                .filter(thing -> Resolver.RESOLVED.contains(thing.kind()))
                .forEach(thing -> canonical.put(thing.id(), thing.id()));
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(mark);
        for (Group group : resolution.groups()) {
            group.members().forEach(id -> canonical.put(id, group.canonical()));
            group.members().stream()
                    .filter(id -> !id.equals(group.canonical()))
                    .forEach(id -> graph.add(NodeFactory.createURI(id), OWL.sameAs.asNode(), iri(group.canonical())));
            group.reasons().forEach(reason -> identification(reason, group.canonical(), gathering, graph));
        }
        OneKey oneKey = new OneKey(entity -> iris.entity(entity).getURI());
        things.stream()
                .filter(thing -> Resolver.RESOLVED.contains(thing.kind()))
                .forEach(thing -> oneKey.of(thing)
                        .forEach(reason -> name(reason, canonical.getOrDefault(thing.id(), thing.id()), graph)));
        resolution.distinctions().forEach(each -> distinction(each, canonical, gathering, graph));
        new HashSet<>(canonical.values()).forEach(id -> iris.pathOf(id)
                .ifPresent(path -> graph.add(name, Vocabulary.settled.asNode(), Literals.string(path))));
        return graph;
    }

    private void identification(Identification reason, String canonical, Gathering gathering, Graph graph) {
        Node node = iris.identification(reason.one(), reason.other());
        identified(node, reason, canonical, graph);
        mentions(node, reason, gathering, graph);
    }

    // of a thing with many names, mentions of each would be looked for too long
    private void name(Identification reason, String canonical, Graph graph) {
        identified(iris.identification(reason.one(), reason.why()), reason, canonical, graph);
    }

    private void identified(Node node, Identification reason, String canonical, Graph graph) {
        graph.add(node, RDF.Nodes.type, Vocabulary.Identification.asNode());
        graph.add(node, RDF.Nodes.predicate, OWL.sameAs.asNode());
        graph.add(node, Vocabulary.identified.asNode(), iri(canonical));
        judgement(node, reason, graph);
        for (String language : LANGUAGES) {
            comment(node, why(reason, language), language, graph);
        }
    }

    private void distinction(Distinction distinction, Map<String, String> canonical, Gathering gathering, Graph graph) {
        Identification taken = distinction.taken();
        Node node = iris.distinction(taken.one(), taken.other());
        graph.add(node, RDF.Nodes.type, Vocabulary.Distinction.asNode());
        graph.add(node, RDF.Nodes.predicate, OWL.differentFrom.asNode());
        for (String id : List.of(taken.one(), taken.other())) {
            graph.add(node, Vocabulary.distinguished.asNode(), iri(canonical.getOrDefault(id, id)));
        }
        graph.add(
                node,
                Vocabulary.obstacle.asNode(),
                Literals.string(distinction.obstacle().key()));
        judgement(node, taken, graph);
        mentions(node, taken, gathering, graph);
        for (String language : LANGUAGES) {
            String but = language.equals("fr") ? " ; mais " : "; but ";
            String why = why(taken, language) + but + distinction.obstacle().meaning(language) + " ("
                    + distinction.detail() + ")";
            comment(node, why, language, graph);
        }
    }

    private static void judgement(Node node, Identification rule, Graph graph) {
        graph.add(node, RDF.Nodes.subject, iri(rule.one()));
        graph.add(node, RDF.Nodes.object, iri(rule.other()));
        graph.add(node, Vocabulary.rule.asNode(), Literals.string(rule.rule().key()));
    }

    private static void mentions(Node node, Identification rule, Gathering gathering, Graph graph) {
        for (String id : List.of(rule.one(), rule.other())) {
            gathering
                    .mentions(iri(id), MOST_MENTIONS)
                    .forEach(fact -> graph.add(node, Prov.wasDerivedFrom.asNode(), fact));
        }
    }

    private static String why(Identification reason, String language) {
        return reason.why()
                + (language.equals("fr") ? " : " : ": ")
                + reason.rule().meaning(language);
    }

    private static void comment(Node node, String text, String language, Graph graph) {
        graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(text, language));
    }

    private static Node iri(String id) {
        return NodeFactory.createURI(id);
    }

    /** Puts what was decided in the place of what was decided before; what stays is not written again. */
    void replace(DatasetGraph dataset, Graph graph) {
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
