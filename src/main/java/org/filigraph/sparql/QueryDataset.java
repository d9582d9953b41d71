package org.filigraph.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/**
 * What a query sees: a default graph that holds everything, the union of the named graphs and what was written to the
 * store's own default graph.
 */
final class QueryDataset {
    private QueryDataset() {}

    /**
     * The view of a query on the store. Inside a read transaction.
     *
     * @param stored a TDB2 dataset whose context makes the union of named graphs the default graph
     */
    static DatasetGraph of(DatasetGraph stored) {
        // TDB2's own union leaves out the default graph. Ours is empty but for what a client wrote there on purpose, so
        // queries run on TDB2's fast path, and on the slower view only once there is something that it would miss.
        return stored.getDefaultGraph().isEmpty() ? stored : new WithDefaultGraph(stored);
    }

    private static final class WithDefaultGraph extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        WithDefaultGraph(DatasetGraph stored) {
            super(stored);
        }

        @Override
        public Graph getDefaultGraph() {
            return new Union(get().getDefaultGraph(), get().getUnionGraph());
        }

        @Override
        public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
            if (!Quad.isDefaultGraph(g)) {
                return super.find(g, s, p, o);
            }
            return getDefaultGraph().find(s, p, o).mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple));
        }
    }
}
