package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.filigraph.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpsTest {
    @TempDir
    Path folder;

    private static GraphStore store(String... ids) {
        GraphStore store = GraphStore.inMemory(Iris.STANDARD, () -> Instant.EPOCH);
        for (String id : ids) {
            store.replaceDocument(id, GraphStoreTest.document(id, "titre de " + id));
        }
        return store;
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.nq", "all.nq.gz", "all.trig", "all.trig.gz"})
    void a_dump_holds_all_whatever_the_order_of_arrival(String name) throws Exception {
        Path file = folder.resolve(name);
        new Dumps(store("aa", "bb")).write(file);
        Path other = folder.resolve("other-" + name);
        new Dumps(store("bb", "aa")).write(other);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other));

        GraphStore again = store();
        assertEquals(14, new Dumps(again).load(file), "three triples of each document, and four of when it came");
        assertEquals(List.of("aa", "bb"), again.documents());
        assertFalse(again.replaceDocument("aa", GraphStoreTest.document("aa", "titre de aa")));
    }

    @Test
    void restoring_puts_the_dump_in_the_place_of_all() {
        Path file = folder.resolve("backup.nq.gz");
        new Dumps(store("aa")).write(file);
        GraphStore other = store("bb", "cc");
        new Dumps(other).restore(file);
        assertEquals(List.of("aa"), other.documents());
    }

    @Test
    void a_broken_dump_changes_nothing_and_is_told_by_place() throws Exception {
        Path file = folder.resolve("broken.nq");
        Files.writeString(file, "<http://e/s> <http://e/p> \"o\" <http://e/g> .\n<http://e/s> nonsense\n");
        GraphStore store = store("aa");
        StoreProblem problem = assertThrows(StoreProblem.class, () -> new Dumps(store).restore(file));
        assertTrue(problem.getMessage().contains("broken.nq is broken: [line: 2"), problem.getMessage());
        assertEquals(List.of("aa"), store.documents());
    }

    @Test
    void a_truncated_dump_changes_nothing() throws Exception {
        Path whole = folder.resolve("whole.nq.gz");
        new Dumps(store("aa", "bb")).write(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.nq.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        GraphStore store = store();
        StoreProblem problem = assertThrows(StoreProblem.class, () -> new Dumps(store).load(half));
        assertTrue(problem.getMessage().contains("half.nq.gz is broken"), problem.getMessage());
        assertTrue(store.isEmpty());
    }

    @Test
    void a_name_without_a_format_is_refused() {
        Dumps dumps = new Dumps(store("aa"));
        assertThrows(StoreProblem.class, () -> dumps.write(folder.resolve("dump.txt")));
        assertThrows(StoreProblem.class, () -> dumps.write(folder.resolve("dump.ttl")));
        assertThrows(StoreProblem.class, () -> dumps.load(folder.resolve("absent.nq")));
        assertThrows(StoreProblem.class, () -> dumps.write(folder.resolve("absent/dump.nq")));
    }
}
