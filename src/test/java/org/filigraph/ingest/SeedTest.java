package org.filigraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.OntologyFiles;
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

    private static ShippedGraph ontology(String version) {
        return new ShippedGraph(Iris.STANDARD.ontologyGraph(), () -> version, out -> OntologyFiles.terms()
                .find()
                .forEachRemaining(out));
    }

    private static ShippedGraph reference(String version) {
        Node region = Iris.STANDARD.thing("territory", "region/" + version);
        return new ShippedGraph(
                Iris.STANDARD.referenceGraph(),
                () -> version,
                out -> out.accept(Triple.create(region, RDF.Nodes.type, Vocabulary.Territory.asNode())));
    }

    private static Seed seed(String version, Path dumps) {
        return new Seed(ontology(version), reference(version), dumps);
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
        Seed.Filled filled = seed("53", folder).fill(store).orElseThrow();
        assertEquals(1, filled.reference());
        assertTrue(filled.ontology() > 1000);
        assertEquals(List.of(file), List.copyOf(filled.dumps().keySet()));
        assertEquals(List.of(Readings.document().id()), store.documents());
        assertTrue(holds(Iris.STANDARD.ontologyGraph(), OWL.Class));
        assertTrue(holds(Iris.STANDARD.referenceGraph(), Vocabulary.Territory));
    }

    @Test
    void a_store_that_holds_something_is_left_as_it_is() {
        Seed seed = seed("53", folder.resolve("absent"));
        assertEquals(Map.of(), seed.fill(store).orElseThrow().dumps());
        long version = store.version();
        assertTrue(seed.fill(store).isEmpty());
        assertEquals(version, store.version());
    }

    @Test
    void a_broken_dump_leaves_the_store_empty() throws Exception {
        shipped();
        Files.writeString(folder.resolve("x.trig"), "GRAPH <http://e/g> { <http://e/s> ");
        Seed seed = seed("53", folder);
        assertThrows(StoreProblem.class, () -> seed.fill(store));
        assertTrue(store.isEmpty());
    }

    @Test
    void what_another_version_gave_is_renewed_and_what_documents_say_stays() throws Exception {
        shipped();
        seed("53", folder).fill(store);
        assertFalse(seed("53", folder).renew(store));
        long version = store.version();
        assertTrue(seed("28", folder).renew(store));
        assertTrue(version < store.version());
        List<String> there = store.read(dataset -> {
            List<String> all = new ArrayList<>();
            dataset.find(Iris.STANDARD.referenceGraph(), Node.ANY, RDF.Nodes.type, Vocabulary.Territory.asNode())
                    .forEachRemaining(quad -> all.add(quad.getSubject().getURI()));
            return all;
        });
        assertEquals(List.of(Iris.STANDARD.thing("territory", "region/28").getURI()), there);
        assertEquals(List.of(Readings.document().id()), store.documents());
        assertFalse(seed("28", folder).renew(store));
    }

    @Test
    void a_store_that_was_filled_in_another_way_is_not_given_what_it_never_had() {
        store.replaceDocument(
                Readings.document().id(),
                new FactTriples(Iris.STANDARD, TextPolicy.QUOTES, "0.1.0").of(Readings.reading()));
        assertFalse(seed("53", folder).renew(store));
    }

    @Test
    void putting_a_graph_that_is_broken_off_puts_nothing() {
        ShippedGraph graph = reference("53");
        assertThrows(ShippedGraph.BrokenOff.class, () -> graph.put(store, () -> true));
        assertTrue(store.isEmpty());
        assertEquals(1, graph.put(store));
        assertEquals(0, graph.put(store));
    }
}
