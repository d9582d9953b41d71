package org.filigraph.app;

import java.nio.file.Path;
import java.util.List;
import org.filigraph.document.Metadata;
import org.filigraph.ingest.Ingestion;
import org.filigraph.ingest.IngestionReport;
import org.filigraph.ingest.Seed;
import org.filigraph.ingest.ShippedGraph;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.rdf.ReferenceGraph;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** What a store is given that comes with the program; what of it another version has given is renewed. */
final class Seeds {
    private Seeds() {}

    /** For a store that a person fills: the ontology and the reference data. */
    static void fillForIngestion(GraphStore store) {
        seed(store.iris(), null).fill(store);
    }

    /** Renews what another version of the program has given to a store; the names in it are to be seen to after that. */
    static boolean renew(GraphStore store) {
        return seed(store.iris(), null).renew(store);
    }

    /** The communes that are left out of the reference data: a graph of their own, put in when nobody waits for it. */
    static ShippedGraph communes(Iris iris) {
        return new ShippedGraph(iris.communeGraph(), () -> ReferenceGraph.hash(Main.VERSION), out -> new ReferenceGraph(
                        iris, Territories.get())
                .communes(out));
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
            seed(store.iris(), home.graphs()).fill(store).ifPresent(filled -> {
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

    private static Seed seed(Iris iris, @Nullable Path dumps) {
        ShippedGraph ontology =
                new ShippedGraph(iris.ontologyGraph(), OntologyFiles::termsHash, out -> OntologyFiles.terms()
                        .find()
                        .forEachRemaining(out));
        ShippedGraph reference = new ShippedGraph(
                iris.referenceGraph(), () -> ReferenceGraph.hash(Main.VERSION), out -> new ReferenceGraph(
                                iris, Territories.get())
                        .graph()
                        .find()
                        .forEachRemaining(out));
        return new Seed(ontology, reference, dumps);
    }
}
