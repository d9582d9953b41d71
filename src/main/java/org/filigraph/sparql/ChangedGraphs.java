package org.filigraph.sparql;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset that notes which of its graphs a change touches, whichever way the change takes. For one thread. */
final class ChangedGraphs extends DatasetGraphWrapper {
    private final Set<Node> changed = new LinkedHashSet<>();

    ChangedGraphs(DatasetGraph dataset) {
        super(dataset);
    }

    /** The names of the graphs that were touched so far. */
    Set<Node> names() {
        return changed;
    }

    @Override
    public void add(Quad quad) {
        changed.add(quad.getGraph());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        changed.add(graph);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        changed.add(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        changed.add(graph);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        changed.add(graph);
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        changed.add(name);
        super.addGraph(name, graph);
    }

    // graphs are views of this dataset, so that what is written to them passes here

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }
}
