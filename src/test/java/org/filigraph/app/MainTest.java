package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.filigraph.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void every_command_helps_with_examples() {
        assertTrue(Cli.commands().contains("ingest"));
        for (String command : Cli.commands()) {
            Cli.Result help = new Cli().run(command, "--help");
            assertEquals(ExitCode.OK, help.code(), command);
            assertTrue(help.out().contains("  filigraph " + command), command + " shows no example");
        }
    }

    @Test
    void every_exit_code_is_in_the_help() throws Exception {
        String help = new Cli().run("--help").out();
        for (var code : ExitCode.class.getDeclaredFields()) {
            assertTrue(help.contains("\n  " + code.getInt(null) + " "), code.getName());
        }
    }

    @Test
    void no_command_is_a_wrong_use() {
        Cli.Result result = new Cli().run();
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().startsWith("Name a command."), result.err());
    }

    @Test
    void a_misspelt_command_or_option_is_a_wrong_use_and_the_right_one_is_told() {
        Cli.Result command = new Cli().run("ingst", "x");
        assertEquals(ExitCode.USAGE, command.code());
        assertTrue(command.err().contains("filigraph ingest"), command.err());
        Cli.Result option = new Cli().run("export", "--formt", "nq");
        assertEquals(ExitCode.USAGE, option.code());
        assertTrue(option.err().contains("--format"), option.err());
    }

    @Test
    void an_unexpected_error_is_one_line_with_a_number() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Un texte.");
        Cli.Result result = new Cli()
                .extractingBy(document -> {
                    throw new AssertionError("wrong");
                })
                .run("ingest", file, "--store", folder.resolve("store"));
        assertEquals(ExitCode.UNEXPECTED, result.code());
        assertTrue(
                result.err().matches("filigraph: unexpected error [0-9a-f]{8} \\(AssertionError\\): .*--debug.*\\R"),
                result.err());
        assertFalse(result.err().contains("\tat "));
    }

    @Test
    void facts_cite_the_version_of_the_program() {
        assertEquals("filigraph-" + Main.VERSION, Extractor.VERSION);
        assertEquals(
                "filigraph " + Main.VERSION, new Cli().run("--version").out().strip());
    }
}
