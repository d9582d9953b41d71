package org.filigraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Literals;

/**
 * The mark of a store whose names were brought together after its last change ({@code schema:sha256} of its graph of
 * identities): a start need not do it again. Whoever changes things or their links takes it away. Immutable, safe for
 * threads.
 */
public final class NamesMark {
    private static final Node SHA256 = SchemaDO.sha256.asNode();

    private final Node graph;

    /** That of a store whose things are named so. */
    public NamesMark(Iris iris) {
        this.graph = iris.identityGraph();
    }

    /**
     * The mark.
     *
     * @param hash of what identity rests on beside what is in the store
     */
    public Triple of(String hash) {
        return Triple.create(graph, SHA256, Literals.string(hash));
    }

    /** Whether a store bears it. */
    public boolean isOn(DatasetGraph dataset, String hash) {
        Triple mark = of(hash);
        return dataset.contains(graph, mark.getSubject(), mark.getPredicate(), mark.getObject());
    }

    /** Takes it away, in the transaction that is under way. */
    public void remove(DatasetGraph dataset) {
        dataset.deleteAny(graph, graph, SHA256, Node.ANY);
    }
}
