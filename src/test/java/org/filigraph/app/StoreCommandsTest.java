package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.filigraph.document.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a store. All tests share one, as filling it takes seconds; each leaves it as it was. */
class StoreCommandsTest {
    private static final Path SAMPLE = Path.of("data/samples/cyber-bretagne.txt");
    private static final String TITLES = "SELECT ?name { ?d a fg:Document ; dcterms:identifier ?name } ORDER BY ?name";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void one_document_is_in_the_store() {
        Cli.Result result = run("ingest", SAMPLE);
        assertEquals(ExitCode.OK, result.code(), result.err());
        assertTrue(result.out().startsWith("stored    cyber-bretagne: "), result.out());
        assertTrue(result.err().contains("1 stored, 0 unchanged, 0 refused"), result.err());
    }

    private static Cli cli() {
        return new Cli().with("FILIGRAPH_STORE", shared.resolve("store").toString());
    }

    private static Cli.Result run(Object... args) {
        return cli().run(args);
    }

    private String answer(String query, String format) {
        Cli.Result result = run("query", query, "--format", format);
        assertEquals(ExitCode.OK, result.code(), result.err());
        return result.out();
    }

    @Test
    void the_same_document_again_changes_nothing() {
        Cli.Result again = run("ingest", SAMPLE);
        assertEquals(ExitCode.OK, again.code());
        assertTrue(again.out().startsWith("unchanged cyber-bretagne: "), again.out());
    }

    @Test
    void a_store_knows_the_ontology_and_the_territories() {
        assertEquals("yes\n", answer("ASK { fg:Figure a owl:Class }", "table"));
        assertEquals("yes\n", answer("ASK { ?t a fg:Territory ; skos:prefLabel 'Bretagne'@fr }", "table"));
    }

    @Test
    void a_store_that_was_only_ever_filled_knows_all_communes_with_what_their_links_rest_on() {
        Path store = folder.resolve("store");
        Cli.Result filled = new Cli().with("FILIGRAPH_COMMUNES", "all").run("ingest", SAMPLE, "--store", store);
        assertTrue(filled.err().contains("putting all communes into the store"), filled.err());
        Cli.Result told = new Cli().run("explain-entity", "Saclay", "--store", store);
        assertEquals(ExitCode.OK, told.code(), told.err());
        assertTrue(told.out().startsWith("Saclay  https://w3id.org/filigraph/id/territory/commune/91534"), told.out());
        assertTrue(told.out().contains("  exact  http://id.insee.fr/geo/commune/91534  insee 91534"), told.out());
        assertTrue(told.out().contains("    code, score 1, npm"), told.out());
        Cli.Result again = new Cli().with("FILIGRAPH_COMMUNES", "all").run("ingest", SAMPLE, "--store", store);
        assertFalse(again.err().contains("communes"), again.err());
    }

    @Test
    void a_query_is_answered_in_each_form() {
        assertTrue(answer(TITLES, "table").contains("| \"cyber-bretagne\" |"));
        assertEquals("name\r\ncyber-bretagne\r\n", answer(TITLES, "csv"));
        assertEquals("?name\n\"cyber-bretagne\"\n", answer(TITLES, "tsv"));
        assertTrue(answer(TITLES, "json").contains("\"value\": \"cyber-bretagne\""));
        assertTrue(answer(TITLES, "xml").contains("<literal>cyber-bretagne</literal>"));
        String graph = "CONSTRUCT { ?d dcterms:identifier ?n } { ?d dcterms:identifier ?n }";
        assertTrue(answer(graph, "table").contains("dcterms:identifier  \"cyber-bretagne\""), answer(graph, "table"));
        assertEquals(ExitCode.USAGE, run("query", graph, "--format", "csv").code());
    }

    @Test
    void a_query_comes_from_a_file_or_the_standard_input() throws Exception {
        Path file = Files.writeString(folder.resolve("q.rq"), TITLES);
        assertEquals(
                answer(TITLES, "csv"),
                run("query", "-f", file, "--format", "csv").out());
        Cli.Result piped = cli().reading(TITLES).run("query", "-f", "-", "--format", "csv");
        assertEquals(answer(TITLES, "csv"), piped.out());
        assertEquals(
                ExitCode.STORE, run("query", "-f", folder.resolve("absent.rq")).code());
        assertEquals(ExitCode.USAGE, run("query").code());
    }

    @Test
    void a_query_may_declare_prefixes_of_its_own() {
        assertEquals(
                "yes\n",
                answer(
                        "PREFIX fg: <https://w3id.org/filigraph/ontology#> ASK { ?d a fg:Document ; rdf:type ?t }",
                        "table"));
    }

    @Test
    void a_query_that_does_not_parse_is_told_with_its_place() {
        Cli.Result result = run("query", "SELECT * { ?s ?p");
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().startsWith("filigraph: the query does not parse: "), result.err());
        assertTrue(result.err().contains("line 1"), result.err());
    }

    @Test
    void a_query_does_not_reach_outside_of_the_store() {
        Cli.Result result = run("query", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
        assertEquals(ExitCode.USAGE, result.code(), result.err());
        assertTrue(result.err().contains("SERVICE, which is off"), result.err());
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        Cli.Result result =
                run("query", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "--query-seconds", "1");
        assertEquals(ExitCode.TIMEOUT, result.code(), result.err());
        assertTrue(result.err().contains("--query-seconds"), result.err());
    }

    @Test
    void a_document_is_removed_by_the_beginning_of_its_hash() throws Exception {
        String id = Document.sha256(Files.readAllBytes(SAMPLE));
        assertEquals(
                ExitCode.SOME_FAILED, run("ingest", "--remove", "0".repeat(64)).code());
        Cli.Result removed = run("ingest", "--remove", id.substring(0, 8));
        assertEquals(ExitCode.OK, removed.code(), removed.err());
        assertEquals("removed   " + id + "\n", removed.out());
        assertEquals("name\r\n", answer(TITLES, "csv"));
        assertEquals(ExitCode.USAGE, run("ingest", SAMPLE, "--remove", id).code());
        assertEquals(ExitCode.OK, run("ingest", SAMPLE).code());
    }

    @Test
    void what_was_backed_up_is_restored() throws Exception {
        String before = run("export").out();
        Cli.Result backup = run("backup", folder);
        assertEquals(ExitCode.OK, backup.code(), backup.err());
        String id = Document.sha256(Files.readAllBytes(SAMPLE));
        run("ingest", "--remove", id);
        assertFalse(before.equals(run("export").out()));
        assertEquals(ExitCode.OK, run("restore", backup.out().strip()).code());
        assertEquals(before, run("export").out());
        assertEquals(ExitCode.OK, run("compact").code());
        assertEquals(before, run("export").out());
    }

    @Test
    void a_broken_backup_is_refused_and_the_store_stays() throws Exception {
        String before = run("export").out();
        Path broken = Files.writeString(folder.resolve("broken.nq"), "<http://e/s> <http://e/p> ");
        Cli.Result result = run("restore", broken);
        assertEquals(ExitCode.STORE, result.code());
        assertTrue(result.err().contains("broken.nq"), result.err());
        assertEquals(before, run("export").out());
    }

    @Test
    void an_export_to_a_file_has_the_form_of_its_name() throws Exception {
        Path file = folder.resolve("all.trig.gz");
        assertEquals(ExitCode.OK, run("export", "-o", file).code());
        assertEquals(ExitCode.OK, run("validate", file).code());
        assertEquals(ExitCode.USAGE, run("export", "-o", file, "--format", "nq").code());
        assertEquals(
                ExitCode.STORE,
                run("export", "-o", folder.resolve("absent/all.nq")).code());
    }
}
