package org.filigraph.app;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.filigraph.document.Metadata;
import org.filigraph.ingest.Ingestion;
import org.filigraph.ingest.IngestionReport;
import org.filigraph.ingest.Seed;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.ReferenceGraph;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;

/** What an empty store is given. A store that holds anything is left as it is. */
final class Seeds {
    private Seeds() {}

    /** For a store that a person fills: the ontology and the reference data. */
    static void fillForIngestion(GraphStore store) {
        new Seed(() -> reference(store.iris()), null).fill(store);
    }

    /**
     * For a store that is to answer at once: the graphs that come with the program too, and the sample documents with
     * their text. All in one transaction, so that a start that is broken off leaves the store empty for the next.
     */
    static void fillForService(GraphStore store, Settings settings, Invocation run) {
        if (!store.isEmpty()) {
            return;
        }
        Console console = run.console();
        Home home = Home.of(run.environment());
        console.say("the store " + settings.store() + " is empty: filling it from " + home.data());
        store.write(dataset -> {
            new Seed(() -> reference(store.iris()), home.graphs()).fill(store).ifPresent(filled -> {
                console.say("  %,d triples of the ontology, %,d of reference data"
                        .formatted(filled.ontology(), filled.reference()));
                filled.dumps().forEach((file, quads) -> console.say("  %,d quads of %s".formatted(quads, file)));
            });
            Inputs samples =
                    new Inputs(List.of(home.samples()), "", Metadata.NONE, settings.mostDocumentMegabytes(), console);
            FactTriples triples = new FactTriples(store.iris(), TextPolicy.FULL, Main.VERSION);
            IngestionReport report =
                    new Ingestion(store, run.extractor(), triples, settings.resolving()).ingest(samples, outcome -> {});
            console.say("  %d sample documents with %,d facts"
                    .formatted(report.outcomes().size(), report.facts()));
            return report;
        });
    }

    private static Graph reference(Iris iris) {
        return new ReferenceGraph(iris, Territories.get()).graph();
    }
}
