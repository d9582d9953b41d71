package org.filigraph.view;

import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.store.GraphStore;

/** The graph of two documents that we invented ({@code graph.trig}), in a store of its own. */
public final class Invented {
    /** The document that keeps its text. */
    public static final String BRETAGNE = "ae2a692ae319caf473455bef7562f534890eedfaece7ba0f474815b8f7d77c77";
    /** The document that does not. */
    public static final String FRANCE = "8aa8f6ed0e1e877bd3b1051bf99aa24b21a770eb6c4dd743a5a649fe497aea0a";
    /** Number of facts in both. */
    public static final int FACTS = 19;

    private Invented() {}

    /** A store in memory with that graph and the ontology. */
    public static GraphStore store() {
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        Dataset graphs = DatasetFactory.create();
        RDFDataMgr.read(graphs, "org/filigraph/view/graph.trig");
        graphs.listModelNames()
                .forEachRemaining(name -> store.replaceGraph(
                        name.asNode(), graphs.getNamedModel(name).getGraph()));
        store.replaceGraph(Iris.STANDARD.ontologyGraph(), OntologyFiles.terms());
        return store;
    }

    /** Views on such a store. */
    public static Views views() {
        return new Views(store(), Duration.ofSeconds(10));
    }

    /** The IRI of the fact with that number. */
    public static String fact(int number) {
        return "https://w3id.org/filigraph/id/fact/fac7%016d".formatted(number);
    }

    /** The IRI of what has that path. */
    public static String id(String path) {
        return "https://w3id.org/filigraph/id/" + path;
    }
}
