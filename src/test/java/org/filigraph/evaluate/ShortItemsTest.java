package org.filigraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShortItemsTest {
    private static final List<String> ITEMS = List.of(
            "> Un.",
            "+ none",
            "",
            "> Deux.",
            "+ {\"type\": \"relation\", \"subject\": \"A\", \"relation\": \"partnerOf\", \"object\": \"B\"}",
            "",
            "> Trois.",
            "+ none");
    private static final Path PASSAGES = Path.of("src/test/resources/passages");
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TempDir
    private Path folder;

    @Test
    void every_second_item_is_closed() throws IOException {
        Path items = Files.write(folder.resolve("some.items"), ITEMS);
        assertEquals(List.of("Trois.\n", "Un.\n"), texts(items, ShortItems.Half.OPEN));
        assertEquals(List.of("Deux.\n"), texts(items, ShortItems.Half.CLOSED));
    }

    @Test
    void no_item_is_closed_in_a_file_that_says_that_it_is_open() throws IOException {
        Path items = Files.write(
                folder.resolve("some.items"),
                Stream.concat(Stream.of("# open"), ITEMS.stream()).toList());
        assertEquals(List.of("Deux.\n", "Trois.\n", "Un.\n"), texts(items, ShortItems.Half.OPEN));
        assertEquals(List.of(), texts(items, ShortItems.Half.CLOSED));
    }

    @Test
    void each_file_of_passages_is_open_and_whole() throws IOException {
        assertOpen(PASSAGES, 40);
    }

    @Test
    void each_file_of_pages_is_open_and_whole() throws IOException {
        assertOpen(PAGES, 24);
    }

    private void assertOpen(Path set, int texts) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(set)) {
            files = list.filter(f -> f.toString().endsWith(".items")).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertEquals(List.of(), texts(file, ShortItems.Half.CLOSED), file.toString());
            assertEquals(texts, texts(file, ShortItems.Half.OPEN).size(), file.toString());
        }
    }

    private List<String> texts(Path items, ShortItems.Half half) throws IOException {
        Path out = Files.createTempDirectory(folder, "half");
        ShortItems.unpack(items, half, out);
        try (Stream<Path> corpus = Files.list(out.resolve("corpus"))) {
            return corpus.map(ShortItemsTest::text).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
