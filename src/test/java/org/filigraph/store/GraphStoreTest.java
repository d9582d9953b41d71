package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphStoreTest {
    private static final Iris IRIS = Iris.STANDARD;

    static Graph document(String id, String title) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        """
                        PREFIX fg: <https://w3id.org/filigraph/ontology#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        <%s> a fg:Document ; rdfs:label "%s" ; fg:characters 0 .
                        """
                                .formatted(IRIS.document(id).getURI(), title),
                        Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static long inUnion(GraphStore store, String pattern) {
        return store.read(d -> {
            try (QueryExec query = QueryExec.dataset(d)
                    .query("SELECT (COUNT(*) AS ?n) WHERE {" + pattern + "}")
                    .build()) {
                return ((Number) query.select().next().get("n").getLiteralValue()).longValue();
            }
        });
    }

    @Test
    void queries_see_all_documents_at_once() {
        GraphStore store = GraphStore.inMemory(IRIS);
        store.replaceDocuments(Map.of("aa", document("aa", "un"), "bb", document("bb", "deux")));
        assertEquals(6, inUnion(store, "?s ?p ?o . ?s a <" + Vocabulary.Document + ">"));
        assertEquals(List.of("aa", "bb"), store.documents());
    }

    @Test
    void a_document_replaces_what_was_read_from_it_before() {
        GraphStore store = GraphStore.inMemory(IRIS);
        assertTrue(store.replaceDocument("aa", document("aa", "un")));
        assertTrue(store.replaceDocument("aa", document("aa", "autre")));
        assertEquals(1, inUnion(store, "?s <http://www.w3.org/2000/01/rdf-schema#label> ?o"));
        assertEquals(1, inUnion(store, "?s <http://www.w3.org/2000/01/rdf-schema#label> \"autre\""));
    }

    @Test
    void the_same_graph_again_changes_nothing() {
        GraphStore store = GraphStore.inMemory(IRIS);
        store.replaceDocument("aa", document("aa", "un"));
        long version = store.version();
        assertFalse(store.replaceDocument("aa", document("aa", "un")));
        assertEquals(version, store.version());
        assertEquals(
                Set.of("bb"), store.replaceDocuments(Map.of("aa", document("aa", "un"), "bb", document("bb", "deux"))));
        assertTrue(store.version() > version);
    }

    @Test
    void a_document_is_removed_whole() {
        GraphStore store = GraphStore.inMemory(IRIS);
        store.replaceDocument("aa", document("aa", "un"));
        assertFalse(store.removeDocument("bb"));
        assertTrue(store.removeDocument("aa"));
        assertEquals(List.of(), store.documents());
        assertEquals(false, store.read(d -> d.containsGraph(IRIS.documentGraph("aa"))));
    }

    @Test
    void a_change_that_fails_leaves_the_store_as_it_was() {
        GraphStore store = GraphStore.inMemory(IRIS);
        store.replaceDocument("aa", document("aa", "un"));
        long version = store.version();
        assertThrows(
                IllegalStateException.class,
                () -> store.write(d -> {
                    store.removeDocument("aa");
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of("aa"), store.documents());
        assertEquals(version, store.version());
    }

    @Test
    void an_update_past_the_store_counts_as_a_change() {
        GraphStore store = GraphStore.inMemory(IRIS);
        long version = store.version();
        Node x = NodeFactory.createURI("http://example.org/x");
        store.dataset().executeWrite(() -> store.dataset().add(new Quad(x, x, x, x)));
        assertTrue(store.version() > version);
        store.dataset().executeRead(() -> assertFalse(store.dataset().isEmpty()));
        assertEquals(version + 1, store.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "+5.10", "0", "-3", "123456789012345678901234567890.5"})
    void a_graph_with_any_decimal_can_be_removed(String number) {
        GraphStore store = GraphStore.inMemory(IRIS);
        Node name = IRIS.documentGraph("aa");
        Node decimal = NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
        Quad quad = Quad.create(name, name, Vocabulary.value.asNode(), decimal);
        store.write(d -> {
            d.add(quad);
            return true;
        });
        assertTrue(store.removeDocument("aa"));
        assertEquals(false, store.read(d -> d.containsGraph(name)));
    }

    @Test
    void a_decimal_that_an_update_wrote_can_be_deleted_by_another() {
        GraphStore store = GraphStore.inMemory(IRIS);
        update(store, "INSERT DATA { GRAPH <http://e/g> { <http://e/s> <http://e/p> '5'^^<%s> } }");
        assertFalse(store.isEmpty());
        update(store, "DELETE DATA { GRAPH <http://e/g> { <http://e/s> <http://e/p> '5'^^<%s> } }");
        assertTrue(store.isEmpty());
    }

    private static void update(GraphStore store, String update) {
        store.write(d -> {
            UpdateExec.dataset(d)
                    .update(update.formatted(XSDDatatype.XSDdecimal.getURI()))
                    .execute();
            return true;
        });
    }

    @Test
    void what_was_stored_is_there_after_reopening_and_compaction(@TempDir Path folder) throws Exception {
        Path directory = folder.resolve("deep/store");
        try (GraphStore store = GraphStore.open(directory, IRIS)) {
            store.replaceDocument("aa", document("aa", "un"));
            store.compact();
            store.replaceDocument("bb", document("bb", "deux"));
            assertEquals(6, inUnion(store, "?s ?p ?o . ?s a <" + Vocabulary.Document + ">"));
        }
        try (GraphStore store = GraphStore.open(directory, IRIS)) {
            assertEquals(List.of("aa", "bb"), store.documents());
            assertEquals(6, inUnion(store, "?s ?p ?o . ?s a <" + Vocabulary.Document + ">"));
        }
        try (var files = Files.list(directory)) {
            assertEquals(
                    1,
                    files.filter(f -> f.getFileName().toString().startsWith("Data-"))
                            .count());
        }
    }

    @Test
    void a_file_is_not_a_store(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "x");
        StoreProblem problem = assertThrows(StoreProblem.class, () -> GraphStore.open(file, IRIS));
        assertTrue(problem.getMessage().contains(file + " is not a directory"), problem.getMessage());
        assertThrows(StoreProblem.class, () -> GraphStore.open(file.resolve("below"), IRIS));
    }

    @Test
    void a_directory_without_write_permission_is_refused(@TempDir Path folder) throws Exception {
        Path directory = Files.createDirectory(folder.resolve("mine"));
        Assumptions.assumeTrue(directory.toFile().setWritable(false) && !Files.isWritable(directory), "runs as root");
        StoreProblem problem = assertThrows(StoreProblem.class, () -> GraphStore.open(directory, IRIS));
        assertTrue(problem.getMessage().contains(directory + " cannot be written"), problem.getMessage());
    }

    @Test
    void a_second_process_is_told_who_has_the_store(@TempDir Path directory) throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", told.readLine());
            StoreProblem problem = assertThrows(StoreProblem.class, () -> GraphStore.open(directory, IRIS));
            assertTrue(problem.getMessage().contains("in use by process " + holder.pid()), problem.getMessage());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (GraphStore store = GraphStore.open(directory, IRIS)) {
            // killed outright: whole transactions stay
            assertEquals(List.of("aa"), store.documents());
        }
    }

    /** Opens a store in a process of its own and holds it until killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            GraphStore store = GraphStore.open(Path.of(args[0]), IRIS);
            store.replaceDocument("aa", document("aa", "un"));
            store.dataset().begin(org.apache.jena.query.TxnType.WRITE);
            store.dataset()
                    .add(new Quad(
                            IRIS.documentGraph("bb"),
                            document("bb", "deux").find().next()));
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}
