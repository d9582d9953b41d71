package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final Path GRAPHS = Path.of("src/test/resources/org/filigraph/rdf");

    @TempDir
    Path folder;

    @Test
    void a_graph_that_keeps_the_shapes_conforms() {
        Cli.Result result = new Cli().run("validate", GRAPHS.resolve("good-document.ttl"));
        assertEquals(ExitCode.OK, result.code(), result.out() + result.err());
        assertTrue(result.out().startsWith("conforms  "), result.out());
    }

    @Test
    void a_graph_that_breaks_a_shape_is_told_with_the_thing_and_the_shape() {
        Cli.Result result =
                new Cli().run("validate", GRAPHS.resolve("bad-document.ttl"), GRAPHS.resolve("good-document.ttl"));
        assertEquals(ExitCode.SOME_FAILED, result.code());
        assertTrue(result.out().contains(" breaks "), result.out());
        assertTrue(result.out().contains("conforms  "), result.out());
    }

    @Test
    void what_is_read_from_the_samples_keeps_the_shapes() {
        Cli.Result result = new Cli().run("validate", "data/samples");
        assertEquals(ExitCode.OK, result.code(), result.out() + result.err());
        assertEquals(
                4,
                result.out().lines().filter(line -> line.startsWith("conforms")).count(),
                result.out());
    }

    @Test
    void a_file_that_is_no_rdf_is_told_by_name() throws Exception {
        Path file = Files.writeString(folder.resolve("x.ttl"), "a b c");
        Cli.Result result = new Cli().run("validate", file, folder.resolve("absent.nq"));
        assertEquals(ExitCode.SOME_FAILED, result.code());
        assertTrue(result.err().contains("x.ttl: ") && result.err().contains("absent.nq: "), result.err());
    }
}
