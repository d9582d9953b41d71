package org.filigraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private static final String TEXT = "La filière bois compte 12 000 salariés.\n";

    @TempDir
    Path folder;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void a_document_is_known_by_the_hash_of_its_bytes_and_its_file_name() throws Exception {
        Document document = reader.read(write("forêt.v2.txt", TEXT)).document();
        assertEquals("forêt.v2", document.name());
        assertEquals(TEXT, document.text());
        assertEquals(Document.sha256(TEXT.getBytes(UTF_8)), document.id());
        assertEquals(document.id(), document.textDigest());
    }

    @Test
    void folders_are_read_by_name_without_what_is_no_document() throws Exception {
        write("c.txt", TEXT);
        write("b/z.MD", TEXT);
        write("b/a.html", "<p>" + TEXT);
        write("a.text", TEXT);
        write("a.json", "{}");
        write("c.txt.json", "{}");
        write("README.md", TEXT);
        write("b/readme.fr.txt", TEXT);
        write(".hidden.txt", TEXT);
        write(".git/description.txt", TEXT);
        write("~$c.docx", TEXT);
        write("photo.png", "PNG");
        write("Makefile", TEXT);
        assertEquals(List.of("a.text", "b/a.html", "b/z.MD", "c.txt"), names(reader.read(List.of(folder))));
    }

    @Test
    void a_file_that_is_named_is_read_whatever_its_name() throws Exception {
        Path readme = write("README.md", TEXT);
        Path bare = write(".notes", TEXT);
        Path sidecar = write("README.md.json", "{}");
        assertEquals(List.of("README.md", ".notes"), names(reader.read(List.of(readme, bare, sidecar))));
    }

    @Test
    void a_link_to_a_folder_above_is_no_endless_walk() throws Exception {
        write("b/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("b/up"), folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("b"));
        assertEquals(List.of("b/a.txt"), names(reader.read(List.of(folder))));
        assertEquals(List.of("link/a.txt"), names(reader.read(List.of(link))));
    }

    @Test
    void what_cannot_be_read_is_reported_by_name_and_the_others_are_read() throws Exception {
        write("a.txt", TEXT);
        write("b.txt", "");
        Files.write(folder.resolve("c.txt"), HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
        write("d.txt", " \n\t\u00A0\uFEFF\u200B\n");
        write("e.pdf", "%PDF-1.7 cut");
        write("f.doc", "{\\rtf1 Bonjour}");
        write("g.txt", TEXT);
        List<ReadResult> results =
                reader.read(List.of(folder, folder.resolve("nowhere.txt"))).toList();
        assertEquals(
                List.of(
                        "read",
                        "is empty",
                        "is a PNG image, whatever its name says",
                        "has no words in it",
                        "is a PDF that was cut short (its end mark is missing)",
                        "is a rich text (RTF) file, whatever its name says",
                        "read",
                        "no such file"),
                results.stream()
                        .map(r -> r instanceof ReadResult.Unread unread
                                ? unread.failure().reason()
                                : "read")
                        .toList());
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Unread unread) {
                assertTrue(unread.failure().getMessage().startsWith(folder.toString()), result::toString);
                assertFalse(unread.failure().remedy().isBlank());
            }
        }
    }

    @Test
    void a_folder_without_documents_is_reported() throws Exception {
        Files.createDirectories(folder.resolve("empty/inside"));
        write("empty/photo.png", "PNG");
        ReadResult result =
                reader.read(List.of(folder.resolve("empty"))).toList().get(0);
        assertEquals(
                folder.resolve("empty")
                        + ": no documents in this folder; name one with txt, md, html, pdf or docx files",
                ((ReadResult.Unread) result).failure().getMessage());
    }

    @Test
    void files_are_read_one_by_one() throws Exception {
        write("a.txt", TEXT);
        Path later = write("b.txt", TEXT);
        Iterator<ReadResult> results = reader.read(List.of(folder)).iterator();
        assertTrue(results.next() instanceof ReadResult.Read);
        Files.delete(later);
        assertTrue(results.next() instanceof ReadResult.Unread);
    }

    @Test
    void a_file_without_permission_is_reported() throws Exception {
        Path secret = write("secret.txt", TEXT);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> reader.read(secret));
        assertEquals("no permission to read it", refusal.reason());
    }

    @Test
    void a_file_of_2_gb_is_refused_by_its_size() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> reader.read(large));
        assertEquals(
                large + ": is larger than the limit of 64 MB; split it, take the part that matters, or raise the limit",
                refusal.getMessage());
    }

    @Test
    void a_stream_is_read_no_further_than_the_limit() {
        ByteArrayInputStream in = new ByteArrayInputStream("a ".repeat(2 << 20).getBytes(UTF_8));
        assertThrows(UnreadableDocument.class, () -> new DocumentReader(1).read(in, "stdin", null));
        assertTrue(in.available() > 0);
        assertThrows(IllegalArgumentException.class, () -> new DocumentReader(0));
    }

    @Test
    void a_text_of_one_very_long_line_is_read_and_a_longer_one_is_refused() throws Exception {
        String phrase = "L’État compte 25 000 emplois dans la filière, répartis sur 730 entreprises ; ";
        int most = DocumentReader.LONGEST_TEXT / phrase.length();
        Path longer = write("longer.txt", phrase.repeat(most + 1));
        assertTrue(assertThrows(UnreadableDocument.class, () -> reader.read(longer))
                .getMessage()
                .contains("more than the 5,000,000 that are read at once; split it"));
        Document document = reader.read(write("line.txt", phrase.repeat(most))).document();
        assertTrue(document.text().startsWith(phrase));
        assertNull(document.metadata().title());
        assertEquals("fr", document.metadata().language());
        Offsets offsets = new Offsets(document.text());
        assertEquals(document.text().length(), offsets.codePoint(document.text().length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'<!DOCTYPE html><p>Bonjour <b>à tous</b>'|a.txt|-|Bonjour à tous",
                "'\uFEFF<?xml version=\"1.0\"?><!-- x --><html><p>Bonjour à tous'|a|text/plain|Bonjour à tous",
                "'<p>Bonjour <b>à tous</b>'|a|text/html; charset=utf-8|Bonjour à tous",
                "'<p>Bonjour <b>à tous</b>'|a.htm|-|Bonjour à tous",
                "'<p>Bonjour</p>'|a.txt|-|<p>Bonjour</p>",
                "'<p>Bonjour</p>'|-|application/octet-stream|<p>Bonjour</p>",
                "'Voir %PDF- et <html>'|a.txt|-|Voir %PDF- et <html>"
            })
    void content_decides_the_format_then_the_sender_then_the_name(
            String content, String name, String mediaType, String text) throws Exception {
        Document document = reader.read(
                        new ByteArrayInputStream(content.getBytes(UTF_8)), name == null ? "stdin" : name, mediaType)
                .document();
        assertEquals(text, document.text());
    }

    @ParameterizedTest
    @CsvSource({
        "000_f4b23ac62e7fdf34,2025-09-19",
        "001_eb7a59c16c805284,",
        "002_2f9e63925b0ba8ca,2023-11-27",
        "003_f9d52a792542e538,",
        "004_894013e47cb0c9ba,2025-06"
    })
    void annotated_offsets_hold_in_the_documents_as_read(String name, @Nullable String issued) throws Exception {
        Path shared = Path.of(System.getProperty("filigraph.shared", "../shared"));
        Path file = shared.resolve("corpus/" + name + ".txt");
        assumeTrue(Files.exists(file), "no annotated documents beside the project");
        Document document = reader.read(file).document();
        Offsets offsets = new Offsets(document.text());
        for (String line : Files.readAllLines(shared.resolve("gold/" + name + ".jsonl"))) {
            JsonNode fact = new ObjectMapper().readTree(line);
            assertEquals(
                    fact.get("text").asText(),
                    document.text()
                            .substring(
                                    offsets.utf16(fact.get("start").asInt()),
                                    offsets.utf16(fact.get("end").asInt())));
        }
        assertEquals(
                issued,
                Optional.ofNullable(document.metadata().issued())
                        .map(PartialDate::iso)
                        .orElse(null));
        assertEquals("fr", document.metadata().language());
    }

    @Test
    void the_sample_documents_are_read() {
        List<ReadResult> samples = reader.read(List.of(Path.of("data/samples"))).toList();
        assertTrue(samples.size() >= 3);
        for (ReadResult sample : samples) {
            ReadResult.Read read = (ReadResult.Read) sample;
            assertEquals(List.of(), read.notes());
            assertTrue(read.document().metadata().title() != null, sample::name);
            assertTrue(read.document().metadata().issued() != null, sample::name);
            assertEquals("fr", read.document().metadata().language(), sample::name);
        }
    }

    private List<String> names(Stream<ReadResult> results) {
        return results.map(r -> folder.relativize(Path.of(r.name())).toString()).toList();
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
