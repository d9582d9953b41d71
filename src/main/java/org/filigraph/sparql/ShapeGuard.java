package org.filigraph.sparql;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.filigraph.store.ShapeGate;
import org.filigraph.store.ShapeViolation;

/**
 * Holds the graphs that a client has written against the shapes, as ingestion does with those that it writes. Graphs of
 * other vocabularies have nothing that a shape looks at. Safe for threads.
 */
final class ShapeGuard {
    /**
     * Lets a change pass, in whose transaction it is called.
     *
     * @param names the graphs that were changed
     * @throws Problem {@code shape-violation} that names the graph, the things, the shapes and what to do
     */
    void check(DatasetGraph dataset, Collection<Node> names, Cancellation cancellation) {
        for (Node name : names) {
            cancellation.check();
            try {
                ShapeGate.standard().check(copy(dataset, name));
            } catch (ShapeViolation e) {
                throw Problem.of(
                        ProblemKind.SHAPE_VIOLATION,
                        "The change was undone, as " + called(name) + " would break the shapes of stored graphs. "
                                + String.join(" ", e.reasons()),
                        "Mend what is named; ontology/shapes.ttl has the shapes, and 'filigraph validate' holds files against them.");
            }
        }
    }

    private static Graph copy(DatasetGraph dataset, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node stored = Quad.isDefaultGraph(name) ? Quad.defaultGraphIRI : name;
        dataset.find(stored, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static String called(Node name) {
        return Quad.isDefaultGraph(name) ? "the default graph" : "the graph <" + name + ">";
    }
}
