package org.filigraph.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.rdf.ActivityStreams;
import org.filigraph.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, of each document, the last thing that a commit has done to its graph: taken in, changed or removed, and when; of
 * a document that is gone also its title. Written in the transaction that it tells of. What a write says of changes itself,
 * as a restored dump does, is left as it says. For the one thread that writes.
 */
final class ChangeRecord {
    private final Iris iris;
    private final InstantSource time;
    private final String documentGraphs;
    private final Map<Node, Before> touched = new LinkedHashMap<>();
    private @Nullable Node last;
    private boolean given;

    /**
     * What was there before the first touch.
     *
     * @param title of the document, where it has one
     */
    private record Before(boolean present, @Nullable Node title) {}

    ChangeRecord(Iris iris, InstantSource time) {
        this.iris = iris;
        this.time = time;
        this.documentGraphs = iris.documentGraph("").getURI();
    }

    /**
     * Notes that a graph is about to be written to.
     *
     * @param graph null for the default graph, as parsers name it
     */
    void touch(DatasetGraph dataset, @Nullable Node graph) {
        if (graph != null && !graph.equals(last)) {
            last = graph; // quads come graph by graph
            given |= graph.equals(iris.changeGraph());
            noteDocument(dataset, graph);
        }
    }

    /** Notes that graphs are about to be emptied; the record may go with them, and tells of it after that. */
    void touchAll(DatasetGraph dataset, List<Node> graphs) {
        graphs.forEach(graph -> noteDocument(dataset, graph));
    }

    private void noteDocument(DatasetGraph dataset, Node graph) {
        if (graph.isURI() && graph.getURI().startsWith(documentGraphs) && !touched.containsKey(graph)) {
            Node document = iris.document(graph.getURI().substring(documentGraphs.length()));
            touched.put(graph, new Before(isPresent(dataset, graph), title(dataset, graph, document)));
        }
    }

    private static boolean isPresent(DatasetGraph dataset, Node graph) {
        return dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private static @Nullable Node title(DatasetGraph dataset, Node graph, Node document) {
        var titles = dataset.find(graph, document, DCTerms.title.asNode(), Node.ANY);
        return titles.hasNext() ? titles.next().getObject() : null;
    }

    /** Writes down what was done, before the commit. */
    void write(DatasetGraph dataset) {
        if (given) {
            return;
        }
        Node now = instant(time.instant());
        touched.forEach((graph, before) -> {
            boolean present = isPresent(dataset, graph);
            if (present || before.present) {
                write(dataset, graph.getURI().substring(documentGraphs.length()), before, present, now);
            }
        });
    }

    private void write(DatasetGraph dataset, String document, Before before, boolean present, Node now) {
        Node change = iris.change(document);
        Node since = before.present ? published(dataset, change) : now;
        dataset.deleteAny(iris.changeGraph(), change, Node.ANY, Node.ANY);
        Resource kind =
                !present ? ActivityStreams.Delete : before.present ? ActivityStreams.Update : ActivityStreams.Create;
        dataset.add(iris.changeGraph(), change, RDF.Nodes.type, kind.asNode());
        add(dataset, change, ActivityStreams.object, iris.document(document));
        add(dataset, change, ActivityStreams.updated, now);
        add(dataset, change, ActivityStreams.published, since);
        add(dataset, change, ActivityStreams.name, present ? null : before.title);
    }

    private void add(DatasetGraph dataset, Node change, Property property, @Nullable Node value) {
        if (value != null) {
            dataset.add(iris.changeGraph(), change, property.asNode(), value);
        }
    }

    private @Nullable Node published(DatasetGraph dataset, Node change) {
        var known = dataset.find(iris.changeGraph(), change, ActivityStreams.published.asNode(), Node.ANY);
        return known.hasNext() ? known.next().getObject() : null;
    }

    private static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.MICROS).toString(), XSDDatatype.XSDdateTime);
    }

    /** Begins anew, after a transaction. */
    void forget() {
        touched.clear();
        last = null;
        given = false;
    }

    /** Tells in the record that a version of the program has begun to serve. */
    void announce(DatasetGraph dataset, String version) {
        Node release = iris.release(version);
        Node now = instant(time.instant());
        add(dataset, release, RDF.type, ActivityStreams.Announce.asNode());
        add(dataset, release, ActivityStreams.object, iris.software());
        add(dataset, release, ActivityStreams.published, now);
        add(dataset, release, ActivityStreams.updated, now);
        add(dataset, release, ActivityStreams.name, NodeFactory.createLiteralString("Filigraph " + version));
    }
}
