package org.filigraph.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.Metadata;
import org.filigraph.identity.Identities;
import org.filigraph.ingest.Ingestion;
import org.filigraph.ingest.IngestionReport;
import org.filigraph.ingest.Seed;
import org.filigraph.ingest.ShippedGraph;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Literals;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.rdf.ReferenceGraph;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;
import org.filigraph.store.NamesMark;
import org.jspecify.annotations.Nullable;

/** What a store is given that comes with the program; what of it another version has given is renewed. */
final class Seeds {
    private Seeds() {}

    /** For a store that a person fills: the ontology and the reference data. */
    static void fillForIngestion(GraphStore store) {
        seed(store.iris(), null).fill(store);
    }

    /** Renews what another version of the program has given to a store; the names in it are to be seen to after that. */
    static void renew(GraphStore store) {
        if (seed(store.iris(), null).renew(store)) {
            store.write(dataset -> {
                new NamesMark(store.iris()).remove(dataset);
                return true;
            });
        }
    }

    /** Brings the names of a store together where it has changed since, or what people say of them has. */
    static void seeToNames(GraphStore store, Settings settings) {
        Identities identities = settings.resolving();
        if (!identities.isUpToDate(store)) {
            identities.update(store);
        }
    }

    /** Whether a store is to hold all communes and lacks those of this version of the program. */
    static boolean awaitsCommunes(GraphStore store, Settings settings) {
        return settings.allCommunes() && !communes(store.iris()).isCurrent(store);
    }

    /**
     * Puts the communes that are left out of the reference data into a store that awaits them, as a graph of their own.
     *
     * @param stop breaks it off
     * @return the number of triples that were put
     */
    static long putCommunes(GraphStore store, Settings settings, BooleanSupplier stop) {
        return awaitsCommunes(store, settings) ? communes(store.iris()).put(store, stop) : 0;
    }

    private static ShippedGraph communes(Iris iris) {
        return new ShippedGraph(iris.communeGraph(), () -> ReferenceGraph.hash(Main.VERSION), out -> new ReferenceGraph(
                        iris, Territories.get())
                .communes(out));
    }

    /**
     * For a store that is to answer at once: the graphs that come with the program too. All in one transaction, so that a
     * start that is broken off leaves the store empty for the next. The sample documents are awaited from then on.
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
            dataset.add(awaited(store));
            return true;
        });
    }

    /** Whether a store was filled for service and the sample documents are still to come. */
    static boolean awaitsSamples(GraphStore store) {
        return store.read(dataset -> dataset.contains(awaited(store)));
    }

    /**
     * Reads the sample documents into a store that awaits them, with their text, and brings its names together: in one
     * transaction.
     *
     * @return the number of their facts
     */
    static int putSamples(GraphStore store, Settings settings, Invocation run) {
        if (!awaitsSamples(store)) {
            return 0;
        }
        Console console = run.console();
        Path folder = Home.of(run.environment()).samples();
        Inputs samples = new Inputs(List.of(folder), "", Metadata.NONE, settings.mostDocumentMegabytes(), console);
        FactTriples triples = new FactTriples(store.iris(), TextPolicy.FULL, Main.VERSION);
        return store.write(dataset -> {
            IngestionReport report =
                    new Ingestion(store, run.extractor(), triples, settings.resolving()).ingest(samples, outcome -> {});
            dataset.delete(awaited(store));
            console.say("  %d sample documents with %,d facts"
                    .formatted(report.outcomes().size(), report.facts()));
            return report.facts();
        });
    }

    private static Quad awaited(GraphStore store) {
        Node graph = store.iris().samplesGraph();
        return Quad.create(graph, graph, SchemaDO.creativeWorkStatus.asNode(), Literals.string("Incomplete"));
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
