package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.Reading;
import org.filigraph.rdf.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is told by name with the reason, the rest goes on, and what is stored stays. */
class BrokenInputTest {
    private static final String GOOD = "En 2024, la filière hydrogène compte 2 400 emplois en Normandie.\n";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Set<String> stored;

    @BeforeAll
    static void a_document_is_stored() throws Exception {
        Path file = Files.writeString(shared.resolve("stored.txt"), "La Normandie compte 85 entreprises en 2023.\n");
        assertEquals(ExitCode.OK, ingest(file).code());
        stored = export();
    }

    @BeforeEach
    void a_good_document_is_among_the_inputs() throws Exception {
        Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    @AfterEach
    void what_was_stored_is_still_there() {
        assertTrue(export().containsAll(stored));
    }

    private static Cli cli() {
        return new Cli().with("FILIGRAPH_STORE", shared.resolve("store").toString());
    }

    private static Cli.Result ingest(Object... paths) {
        Object[] args = new Object[paths.length + 1];
        args[0] = "ingest";
        System.arraycopy(paths, 0, args, 1, paths.length);
        return cli().run(args);
    }

    private static Set<String> export() {
        Cli.Result result = cli().run("export");
        assertEquals(ExitCode.OK, result.code(), result.err());
        return result.out().lines().collect(Collectors.toSet());
    }

    private void refused(String name, String reason) {
        Cli.Result result = ingest(folder);
        assertEquals(ExitCode.SOME_FAILED, result.code(), result.err());
        String line = result.err()
                .lines()
                .filter(l -> l.startsWith(folder.resolve(name) + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(result.err()));
        assertTrue(line.contains(reason), line);
        assertTrue(line.contains("; "), "no remedy: " + line);
        assertTrue(result.out().contains(" good: "), "the good one did not go on: " + result.out());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void an_empty_folder() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Cli.Result result = ingest(empty);
        assertEquals(ExitCode.SOME_FAILED, result.code());
        assertTrue(result.err().startsWith(empty + ": no documents in this folder; "), result.err());
    }

    @Test
    void a_file_that_is_not_there() {
        Path absent = folder.resolve("absent.pdf");
        Cli.Result result = ingest(absent, folder.resolve("good.txt"));
        assertEquals(ExitCode.SOME_FAILED, result.code());
        assertTrue(result.err().startsWith(absent + ": no such file; "), result.err());
        assertTrue(result.out().contains(" good: "), result.out());
    }

    @Test
    void a_picture_that_is_named_as_a_text() throws Exception {
        write("picture.txt", HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001"));
        refused("picture.txt", "is a PNG image");
    }

    @Test
    void an_empty_file() throws Exception {
        write("nothing.md", new byte[0]);
        refused("nothing.md", "is empty");
    }

    @Test
    void a_line_of_50_megabytes() throws Exception {
        byte[] words = GOOD.strip().concat(" ").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("long.txt"))) {
            for (int i = 0; i <= (50 << 20) / words.length; i++) {
                out.write(words);
            }
        }
        refused("long.txt", "characters, more than the");
    }

    @Test
    void bytes_that_are_no_text() throws Exception {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 256);
        }
        write("noise.txt", bytes);
        refused("noise.txt", "is binary, not text");
    }

    @Test
    void a_text_with_a_few_broken_bytes_is_read_with_a_note() throws Exception {
        byte[] text = GOOD.repeat(5).getBytes(StandardCharsets.UTF_8);
        text[40] = (byte) 0xC3;
        text[41] = (byte) 0x28;
        write("scratched.txt", text);
        Cli.Result result = ingest(folder.resolve("scratched.txt"));
        assertTrue(result.err().contains("scratched.txt"), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    @Test
    void a_pdf_that_was_cut_off() throws Exception {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(whole);
        }
        write("cut.pdf", Arrays.copyOf(whole.toByteArray(), whole.size() / 3));
        refused("cut.pdf", "is a PDF that was cut short");
    }

    @Test
    void a_document_whose_facts_break_a_shape() throws Exception {
        Files.writeString(folder.resolve("broken.txt"), Readings.TEXT);
        Cli.Result result = cli().extractingBy(document -> document.text().equals(Readings.TEXT)
                        ? new Reading(document, Readings.broken().facts(), List.of())
                        : new Extractor().read(document))
                .run("ingest", folder);
        assertEquals(ExitCode.SOME_FAILED, result.code(), result.err());
        assertTrue(result.err().contains("broken: ") && result.err().contains(" breaks "), result.err());
        assertTrue(result.out().contains(" good: "), result.out());
    }

    @Test
    void a_store_that_cannot_be_written() throws Exception {
        // a place where no one may make a folder, whoever runs this
        Cli.Result result = new Cli().run("ingest", folder, "--store", "/proc/filigraph");
        assertEquals(ExitCode.STORE, result.code());
        assertTrue(result.err().startsWith("filigraph: the store /proc/filigraph cannot be written; "), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void a_store_that_is_a_file() {
        Path file = folder.resolve("good.txt");
        Cli.Result result = new Cli().run("query", "ASK {}", "--store", file);
        assertEquals(ExitCode.STORE, result.code());
        assertEquals(
                "filigraph: the store " + file + " is not a directory; name a directory, or one that may be made\n",
                result.err());
    }
}
