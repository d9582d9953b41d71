package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filigraph.identity.Corrections;
import org.filigraph.identity.IdentityProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsInUseTest {
    private static final String HEAD = String.join("\t", Corrections.COLUMNS) + "\n";
    private static final String GOOD = "label\torganisation/lorvec\tLorvec\t2026-11-22\tA. Lorvec\t\n";

    @TempDir
    Path folder;

    @Test
    void what_was_said_holds_while_the_file_is_broken_and_changes_are_taken_up() throws IOException {
        Path file = Files.writeString(folder.resolve("identities.tsv"), HEAD + GOOD);
        CorrectionsInUse corrections = new CorrectionsInUse(file, "https://example.org/");
        assertEquals(1, corrections.get().all().size());
        Files.writeString(file, HEAD + "nonsense\n");
        assertEquals(1, corrections.get().all().size());
        Files.writeString(file, HEAD);
        assertEquals(0, corrections.get().all().size());
    }

    @Test
    void a_server_does_not_start_on_a_broken_file() throws IOException {
        Path file = Files.writeString(folder.resolve("identities.tsv"), "nonsense\n");
        assertThrows(IdentityProblem.class, () -> new CorrectionsInUse(file, "https://example.org/"));
    }
}
