package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityCommandsTest {
    @TempDir
    Path folder;

    private Path store;
    private Path said;

    @BeforeEach
    void a_store_of_two_notes() throws IOException {
        store = folder.resolve("store");
        said = folder.resolve("identities.tsv");
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("one.txt"), "La société Lorvec Santé, basée à Rennes, emploie 120 salariés.\n");
        Files.writeString(
                notes.resolve("two.txt"),
                "La société LORVEC SANTÉ a embauché. La société Kervran emploie 30 salariés.\n");
        assertEquals(0, run("ingest", notes).code());
    }

    private Cli.Result run(String command, Object... more) {
        Object[] args = new Object[more.length + 3];
        args[0] = command;
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "--store";
        args[more.length + 2] = store;
        return new Cli().with("FILIGRAPH_IDENTITIES", said.toString()).run(args);
    }

    @Test
    void the_names_of_a_thing_are_told_by_its_name_its_path_or_its_iri() {
        for (String which : new String[] {
            "lorvec santé", "organisation/lorvec-sante", "https://w3id.org/filigraph/id/organisation/lorvec-sante"
        }) {
            Cli.Result told = run("explain-entity", which);
            assertEquals(0, told.code(), told.err());
            assertTrue(
                    told.out().startsWith("Lorvec Santé  https://w3id.org/filigraph/id/organisation/lorvec-sante"),
                    told.out());
            assertTrue(told.out().contains("1 document   LORVEC SANTÉ"), told.out());
        }
    }

    @Test
    void what_a_thing_is_elsewhere_is_told_with_its_proof_also_where_no_document_names_it() {
        Cli.Result rennes = run("explain-entity", "territory/commune/35238");
        assertTrue(rennes.out().contains("1 document   Rennes"), rennes.out());
        assertTrue(
                rennes.out()
                        .contains("  exact  http://id.insee.fr/geo/commune/35238  insee 35238\n    code, score 1, npm"),
                rennes.out());
        Cli.Result paris = run("explain-entity", "territory/departement/75");
        assertEquals(0, paris.code(), paris.err());
        assertTrue(paris.out().contains("record, score 1, "), paris.out());
        assertEquals(
                ExitCode.SOME_FAILED,
                run("explain-entity", "organisation/nobody").code());
    }

    @Test
    void what_people_say_is_applied_and_explained() throws IOException {
        Files.writeString(
                said,
                """
                says\tthing\tother\tdate\tby\twhy
                same\torganisation/lorvec-sante\torganisation/kervran\t2026-11-22\tA. Lorvec\trenamed
                """);
        Cli.Result done = run("identify");
        assertEquals(0, done.code(), done.err());
        assertTrue(done.err().contains("1 things of several IRIs, 1 IRIs gave way; 2 graphs changed"), done.err());
        Cli.Result told = run("explain-entity", "organisation/lorvec-sante");
        assertTrue(
                told.out().contains("also under https://w3id.org/filigraph/id/organisation/lorvec-sante"), told.out());
        assertTrue(
                told.out().contains("identity.correction  A. Lorvec, 2026-11-22: renamed: a person says so"),
                told.out());
        assertTrue(told.out().contains("« Kervran » in "), told.out());
    }

    @Test
    void a_bad_line_stops_the_command_and_changes_nothing() throws IOException {
        Files.writeString(said, "says\tthing\tother\tdate\tby\twhy\nsame\torganisation/a\n");
        Cli.Result done = run("identify");
        assertEquals(ExitCode.STORE, done.code());
        assertTrue(done.err().contains("identities.tsv, line 2: 2 cells, not 6; put a tab"), done.err());
    }

    @Test
    void a_name_of_nothing_is_told() {
        Cli.Result told = run("explain-entity", "Nemo");
        assertEquals(ExitCode.SOME_FAILED, told.code());
        assertTrue(
                told.err().contains("\"Nemo\" is the name of nothing that a document of the store mentions"),
                told.err());
    }
}
