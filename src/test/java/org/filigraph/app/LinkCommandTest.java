package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.filigraph.extract.Extractor;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
    @TempDir
    Path folder;

    private Path store;
    private Path decisions;

    @BeforeEach
    void a_store_with_two_bodies() throws IOException {
        store = folder.resolve("store");
        decisions = folder.resolve("decisions.tsv");
        Path graph = Files.writeString(
                folder.resolve("bodies.trig"),
                """
                PREFIX fg: <https://w3id.org/filigraph/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <https://w3id.org/filigraph/graph/document/aa> {
                  <https://w3id.org/filigraph/id/organisation/kervran> a fg:Organisation ; skos:prefLabel "Kervran"@fr .
                  <https://w3id.org/filigraph/id/organisation/morvan> a fg:Organisation ;
                    skos:prefLabel "Institut Morvan"@fr .
                }
                """);
        assertEquals(0, new Cli().run("restore", graph, "--store", store).code());
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), "siren,nom,statut\n" + rows);
    }

    private Cli.Result link(Object... more) throws IOException {
        Object[] args = new Object[more.length + 7];
        System.arraycopy(
                new Object[] {"link", "--store", store, "--decisions", decisions, "--scheme", "siren"}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return new Cli().run(args);
    }

    private Cli.Result review(Object... more) {
        Object[] args = new Object[more.length + 6];
        System.arraycopy(new Object[] {"link", "review", "--store", store, "--decisions", decisions}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return new Cli().run(args);
    }

    private String ask(String pattern) {
        return new Cli()
                .run("query", "ASK { " + pattern + " }", "--store", store)
                .out();
    }

    @Test
    void what_is_sure_is_linked_and_what_is_in_doubt_waits_for_a_person() throws IOException {
        Path table = table("180089013,Kervran,actif\n552059024,Institut Morvan,cessé\n");
        Cli.Result result = link("--table", table);
        assertEquals(0, result.code(), result.err());
        assertTrue(result.err().contains("2 looked for: 1 linked, 1 for review, 0 not found"), result.err());
        assertTrue(result.out().contains("close\t0.800\tInstitut Morvan"), result.out());
        assertTrue(ask("?o fg:siren '180089013'").startsWith("yes"), ask("?o fg:siren '180089013'"));
        assertTrue(review().out().contains("552059024"), review().out() + review().err());
    }

    @Test
    void a_number_in_doubt_is_no_number_of_the_body_until_it_is_accepted() throws IOException {
        link("--table", table("552059024,Institut Morvan,cessé\n"));
        assertTrue(ask("?o fg:siren '552059024'").startsWith("no"));
        Cli.Result accepted = review("accept", "organisation/morvan", "--note", "vu au registre");
        assertEquals(0, accepted.code(), accepted.err());
        assertTrue(ask("?o fg:siren '552059024' . ?l a fg:Link ; fg:method 'review'")
                .startsWith("yes"));
        assertTrue(Files.readString(decisions).contains("accepted\thttps://w3id.org/filigraph/id/organisation/morvan"));
        assertTrue(review().err().contains("0 for review"));
    }

    @Test
    void what_was_accepted_is_sure_when_it_is_looked_for_again() throws IOException {
        Path table = table("552059024,Institut Morvan,cessé\n");
        link("--table", table);
        review("accept", "organisation/morvan");
        Cli.Result again = link("--again", "--table", table);
        assertTrue(again.out().contains("exact\t0.800\tInstitut Morvan"), again.out());
        assertTrue(again.out().contains("accepted by a person"), again.out());
        assertTrue(again.err().contains("1 linked, 0 for review"), again.err());
        assertTrue(review().err().contains("0 for review"));
        assertTrue(ask("?l a fg:Link ; fg:identifier '552059024' ; fg:method 'review'")
                .startsWith("yes"));
        assertTrue(ask("?l a fg:Link ; fg:identifier '552059024' ; fg:method 'match'")
                .startsWith("no"));
    }

    @Test
    void what_was_rejected_never_comes_back_also_in_another_store() throws IOException {
        Path table = table("552059024,Institut Morvan,cessé\n");
        link("--table", table);
        assertEquals(0, review("reject", "552059024").code());
        assertTrue(review().err().contains("0 for review"));
        assertTrue(link("--table", table).err().contains("0 linked, 0 for review"), "a second run");
        a_store_with_two_bodies();
        assertTrue(link("--table", table).err().contains("0 linked, 0 for review"), "another store");
    }

    @Test
    void a_store_made_anew_is_brought_into_line() throws IOException {
        link("--table", table("552059024,Institut Morvan,cessé\n"));
        review("accept", "organisation/morvan");
        a_store_with_two_bodies();
        assertTrue(ask("?o fg:siren '552059024'").startsWith("no"));
        assertEquals(0, review("apply").code());
        assertTrue(ask("?o fg:siren '552059024'").startsWith("yes"));
    }

    @Test
    void a_dry_run_stores_nothing() throws IOException {
        assertTrue(link("--dry-run", "--table", table("180089013,Kervran,actif\n"))
                .out()
                .contains("exact\t1.000"));
        assertTrue(ask("?o fg:siren ?n").startsWith("no"));
    }

    @Test
    void bad_rows_are_told_and_the_others_linked() throws IOException {
        Cli.Result result = link("--table", table("180089014,Kervran,actif\n180089013,Kervran,actif\n"));
        assertEquals(1, result.code());
        assertTrue(result.err().contains("row 1: \"180089014\" is no siren"), result.err());
        assertTrue(ask("?o fg:siren '180089013'").startsWith("yes"));
    }

    @Test
    void a_wrong_command_a_missing_table_and_broken_decisions_are_told() throws IOException {
        assertEquals(2, link().code());
        assertEquals(2, link("--table", "x.csv", "--exact", "0.2").code());
        assertEquals(2, link("--table", "x.csv", "--of", "planet").code());
        assertEquals(3, link("--table", folder.resolve("none.csv")).code());
        assertEquals(2, review("accept").code());
        assertEquals(1, review("accept", "organisation/nobody").code());
        Files.writeString(decisions, "decision\tthing\n");
        Cli.Result broken = review();
        assertEquals(3, broken.code());
        assertTrue(broken.err().contains("line 1"), broken.err());
        assertFalse(broken.err().contains("Exception"), broken.err());
    }

    @Test
    void people_decide_over_http_too() throws Exception {
        link("--table", table("552059024,Institut Morvan,cessé\n"));
        Settings settings = Settings.of(new SettingValues(
                Map.of(Setting.PORT, "0", Setting.STORE, store.toString(), Setting.DECISIONS, decisions.toString()),
                Map.of("FILIGRAPH_TOKEN", "s3cret"),
                null));
        try (GraphStore open = GraphStore.open(store, settings.iris());
                Service service = Service.start(
                        settings, open, new Intake(settings, open, new Extractor()::read), Optional::empty)) {
            URI links = service.uri().resolve("api/v1/links");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest list = HttpRequest.newBuilder(links).build();
            assertTrue(client.send(list, BodyHandlers.ofString()).body().contains("\"target\":\"552059024\""));
            String thing = "https://w3id.org/filigraph/id/organisation/morvan";
            String body = "{\"thing\":\"" + thing + "\",\"target\":\"552059024\",\"decision\":\"rejected\"}";
            HttpRequest.Builder decide = HttpRequest.newBuilder(links).POST(BodyPublishers.ofString(body));
            assertEquals(
                    401, client.send(decide.build(), BodyHandlers.ofString()).statusCode());
            decide.header("Authorization", "Bearer s3cret");
            assertEquals(
                    204, client.send(decide.build(), BodyHandlers.ofString()).statusCode());
            assertEquals(
                    404, client.send(decide.build(), BodyHandlers.ofString()).statusCode());
            decide.POST(BodyPublishers.ofString("{\"thing\":"));
            assertEquals(
                    400, client.send(decide.build(), BodyHandlers.ofString()).statusCode());
            assertEquals(
                    "{\"items\":[]}", client.send(list, BodyHandlers.ofString()).body());
        }
        assertTrue(Files.readString(decisions).startsWith("decision\tthing"));
        assertTrue(Files.readString(decisions).contains("\nrejected\t"));
    }
}
