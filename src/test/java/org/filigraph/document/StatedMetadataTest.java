package org.filigraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedMetadataTest {
    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() throws Exception {
        document = Files.writeString(folder.resolve("bois.txt"), "Titre trouvé ici\n\nLe 3 mars 2024\n\nLe texte.\n");
    }

    @Test
    void a_sidecar_goes_before_what_was_found() throws Exception {
        Files.writeString(
                folder.resolve("bois.txt.json"),
                """
                {"title": "Titre donné", "issued": "2025-06", "publisher": "Agence", "source": "https://example.org/a",
                 "language": "fr", "licence": "CC0"}
                """);
        ReadResult.Read read = new DocumentReader().read(document);
        assertEquals(
                new Metadata(
                        "Titre donné",
                        new PartialDate("2025-06"),
                        "Agence",
                        URI.create("https://example.org/a"),
                        "fr",
                        "CC0"),
                read.document().metadata());
        assertEquals(List.of(), read.notes());
    }

    @Test
    void what_a_sidecar_leaves_open_is_found() throws Exception {
        Files.writeString(
                folder.resolve("bois.json"), "{\"publisher\": \"Agence\", \"title\": null, \"issued\": 2023}");
        Metadata metadata = new DocumentReader().read(document).document().metadata();
        assertEquals("Titre trouvé ici", metadata.title());
        assertEquals(new PartialDate("2023"), metadata.issued());
        assertEquals("Agence", metadata.publisher());
    }

    @Test
    void the_sidecar_of_the_full_name_goes_before_that_of_the_stem() throws Exception {
        Files.writeString(folder.resolve("bois.json"), "{\"title\": \"Stem\"}");
        Files.writeString(folder.resolve("bois.txt.json"), "{\"title\": \"Full name\"}");
        assertEquals(
                "Full name",
                new DocumentReader().read(document).document().metadata().title());
    }

    @Test
    void unknown_keys_and_wrong_values_are_reported_with_the_file() throws Exception {
        Path sidecar = Files.writeString(
                folder.resolve("bois.json"),
                """
                {"license": "CC0", "issued": "hier", "source": "chez moi", "language": "français", "title": ["a"]}
                """);
        assertEquals(
                List.of(
                        sidecar
                                + ": unknown key \"license\", left out; keys are title, issued, publisher, source, language, licence",
                        sidecar + ": \"title\" is not a text, left out",
                        sidecar + ": \"hier\" is not a date such as 2025-06-30, left out",
                        sidecar + ": \"chez moi\" is not a web address, left out",
                        sidecar + ": \"français\" is not a language tag such as fr, left out"),
                new DocumentReader().read(document).notes());
    }

    @Test
    void a_broken_sidecar_is_reported_and_the_document_read() throws Exception {
        Path sidecar = Files.writeString(folder.resolve("bois.json"), "{\n\"title\": \n}");
        ReadResult.Read read = new DocumentReader().read(document);
        assertEquals("Titre trouvé ici", read.document().metadata().title());
        assertTrue(read.notes().get(0).startsWith(sidecar + ": not JSON at line 3, left out"), read.notes()::toString);

        Files.writeString(sidecar, "[1, 2]");
        assertEquals(
                List.of(sidecar + ": not a JSON object, left out"),
                new DocumentReader().read(document).notes());
    }
}
