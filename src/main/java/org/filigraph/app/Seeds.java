package org.filigraph.app;

import org.apache.jena.graph.Graph;
import org.filigraph.ingest.Seed;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.ReferenceGraph;

/** What an empty store is given by each command. */
final class Seeds {
    private Seeds() {}

    /** The ontology and the reference data, for a store that a person fills. */
    static Seed groundwork(Iris iris) {
        return new Seed(() -> reference(iris), null);
    }

    /** The graphs that come with the program too, for a store that is to answer at once. */
    static Seed shipped(Iris iris, Home home) {
        return new Seed(() -> reference(iris), home.graphs());
    }

    private static Graph reference(Iris iris) {
        return new ReferenceGraph(iris, Territories.get()).graph();
    }
}
