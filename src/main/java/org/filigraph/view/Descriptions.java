package org.filigraph.view;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;

/** Things and documents as RDF. Safe for threads. */
public final class Descriptions {
    private final GraphStore store;
    private final Queries queries;

    Descriptions(GraphStore store, Queries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** What is said of a thing and what points to it; of a fact, its evidence too. None where the graph is silent. */
    public Optional<Graph> of(String id) {
        boolean fact = id.startsWith(store.iris().thing("fact", "").getURI());
        return filled(queries.named(fact ? "describe-fact" : "describe-thing")
                .with("thing", NodeFactory.createURI(id))
                .graph());
    }

    /** All that was read from a document; none where it isn't here. */
    public Optional<Graph> documentGraph(String documentId) {
        Node name = store.iris().documentGraph(documentId);
        return filled(queries.named("graph").with("graph", name).graph());
    }

    private static Optional<Graph> filled(Graph graph) {
        return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
    }
}
