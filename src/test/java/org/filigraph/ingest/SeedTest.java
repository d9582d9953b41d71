package org.filigraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Readings;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.filigraph.store.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedTest {
    @TempDir
    Path folder;

    private final GraphStore store = GraphStore.inMemory(Iris.STANDARD);

    private static Graph reference() {
        Model model = ModelFactory.createDefaultModel();
        String region = Iris.STANDARD.thing("territory", "region/53").getURI();
        model.createResource(region).addProperty(RDF.type, Vocabulary.Territory);
        return model.getGraph();
    }

    private boolean holds(Node graph, Resource type) {
        return store.read(d -> d.contains(graph, Node.ANY, RDF.Nodes.type, type.asNode()));
    }

    private Path shipped() {
        GraphStore made = GraphStore.inMemory(Iris.STANDARD);
        made.replaceDocument(
                Readings.document().id(),
                new FactTriples(Iris.STANDARD, TextPolicy.QUOTES, "0.1.0").of(Readings.reading()));
        Path file = folder.resolve("documents.nq.gz");
        new Dumps(made).write(file);
        return file;
    }

    @Test
    void an_empty_store_gets_ontology_reference_data_and_shipped_graphs() throws Exception {
        Path file = shipped();
        Files.writeString(folder.resolve("README.md"), "not a dump");
        Seed.Filled filled = new Seed(SeedTest::reference, folder).fill(store).orElseThrow();
        assertEquals(1, filled.reference());
        assertTrue(filled.ontology() > 1000);
        assertEquals(List.of(file), List.copyOf(filled.dumps().keySet()));
        assertEquals(List.of(Readings.document().id()), store.documents());
        assertTrue(holds(Iris.STANDARD.ontologyGraph(), OWL.Class));
        assertTrue(holds(Iris.STANDARD.referenceGraph(), Vocabulary.Territory));
    }

    @Test
    void a_store_that_holds_something_is_left_as_it_is() {
        Seed seed = new Seed(SeedTest::reference, folder.resolve("absent"));
        assertEquals(Map.of(), seed.fill(store).orElseThrow().dumps());
        long version = store.version();
        assertTrue(seed.fill(store).isEmpty());
        assertEquals(version, store.version());
    }

    @Test
    void a_broken_dump_leaves_the_store_empty() throws Exception {
        shipped();
        Files.writeString(folder.resolve("x.trig"), "GRAPH <http://e/g> { <http://e/s> ");
        Seed seed = new Seed(SeedTest::reference, folder);
        assertThrows(StoreProblem.class, () -> seed.fill(store));
        assertTrue(store.isEmpty());
    }
}
