package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private static Settings of(Map<Setting, String> flags, Map<String, String> environment, Path file) {
        return Settings.of(new SettingValues(flags, environment, file));
    }

    private Path file(String... lines) throws Exception {
        return Files.writeString(folder.resolve("my.properties"), String.join("\n", lines));
    }

    @Test
    void flags_go_before_the_environment_before_the_file_before_the_standard() throws Exception {
        Path file = file("port=1", "host=file", "query-seconds=7");
        Settings settings =
                of(Map.of(Setting.PORT, "3"), Map.of("FILIGRAPH_PORT", "2", "FILIGRAPH_HOST", "variable"), file);
        assertEquals(3, settings.server().port());
        assertEquals("variable", settings.server().host());
        assertEquals(Duration.ofSeconds(7), settings.queryLimit());
        assertEquals(Path.of("store"), settings.store());
    }

    @Test
    void the_environment_may_name_the_file() throws Exception {
        Settings settings =
                of(Map.of(), Map.of("FILIGRAPH_CONFIG", file("store=éé").toString()), null);
        assertEquals(Path.of("éé"), settings.store());
    }

    @Test
    void a_wrong_value_is_told_with_the_place_where_it_was_set() {
        String message = assertThrows(UsageProblem.class, () -> of(Map.of(), Map.of("FILIGRAPH_PORT", "abc"), null))
                .getMessage();
        assertEquals("FILIGRAPH_PORT is 'abc': give a whole number from 0 to 65535", message);
        message = assertThrows(
                        UsageProblem.class, () -> of(Map.of(Setting.BASE, "http://example.org/x"), Map.of(), null))
                .getMessage();
        assertTrue(message.startsWith("--base is 'http://example.org/x': give"), message);
    }

    @Test
    void a_file_that_sets_what_does_not_exist_is_refused() throws Exception {
        Path file = file("prot=8080");
        String message = assertThrows(UsageProblem.class, () -> of(Map.of(), Map.of(), file))
                .getMessage();
        assertTrue(message.contains("'prot'") && message.contains("port"), message);
        assertThrows(UsageProblem.class, () -> of(Map.of(), Map.of(), folder.resolve("absent")));
    }

    @Test
    void a_token_comes_from_the_environment_or_the_file_and_never_from_the_command_line() {
        assertEquals(
                Optional.of("secret"),
                of(Map.of(), Map.of("FILIGRAPH_TOKEN", " secret "), null)
                        .server()
                        .token());
        assertEquals(
                Optional.empty(),
                of(Map.of(), Map.of("FILIGRAPH_TOKEN", ""), null).server().token());
        assertEquals(
                ExitCode.USAGE, new Cli().run("export", "--token", "secret").code());
    }
}
