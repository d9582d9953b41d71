package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.filigraph.rdf.Iris;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the documentation says is so: its commands exist, its settings are all, its links lead somewhere, its examples run. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)\\s#]+)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```");
    private static GraphStore shipped;

    @BeforeAll
    static void the_graph_that_is_shipped() throws Exception {
        shipped = GraphStore.inMemory(Iris.STANDARD);
        Seeds.fillForIngestion(shipped);
        try (Stream<Path> dumps = Files.list(Path.of("data/graph"))) {
            dumps.filter(Dumps::isDump).forEach(new Dumps(shipped)::load);
        }
    }

    @AfterAll
    static void close() {
        shipped.close();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private static Stream<String> blocks(String file, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
                .matcher(read(file))
                .results()
                .map(block -> block.group(1));
    }

    @Test
    void readme_shows_the_two_commands_that_do_it_all() throws Exception {
        assertTrue(read("README.md").contains("\n./filigraph serve\n"));
        assertTrue(read("README.md").contains("\nmvn verify\n"));
    }

    @Test
    void every_command_is_told_and_every_told_command_exists() throws Exception {
        String page = read("docs/command-line.md");
        List<String> told = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(Cli.commands(), told);
        for (String command : Cli.commands()) {
            assertTrue(
                    Pattern.compile("\\b" + command + "\\b")
                            .matcher(read("README.md"))
                            .find(),
                    command);
        }
        List<MatchResult> used = Pattern.compile("(?m)^(?:FILIGRAPH_TOKEN=\\S+ )?\\./filigraph ([a-z-]+)")
                .matcher(read("README.md") + read("CONTRIBUTING.md"))
                .results()
                .toList();
        used.forEach(line -> assertTrue(Cli.commands().contains(line.group(1)), line.group()));
    }

    @Test
    void the_table_of_settings_is_the_list_of_settings() throws Exception {
        String page = read("docs/command-line.md");
        List<String> rows =
                page.lines().filter(line -> line.contains("| `FILIGRAPH_")).toList();
        assertEquals(Arrays.stream(Setting.values()).map(DocsTest::row).toList(), rows);
    }

    private static String row(Setting setting) {
        return "| %s | `%s` | %s | %s |"
                .formatted(
                        setting.hasFlag()
                                ? "`" + setting.flag() + " " + setting.label() + "`"
                                : "none, as others could read it: `" + setting.key() + "` in the file",
                        setting.variable(),
                        setting.standard().isEmpty() ? "none" : "`" + setting.standard() + "`",
                        setting.meaning());
    }

    @Test
    void the_exit_codes_are_those_of_the_help() throws Exception {
        String help = new Cli().run("--help").out().replaceAll("\\s+", " ");
        List<MatchResult> rows = Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$")
                .matcher(read("docs/command-line.md"))
                .results()
                .toList();
        assertEquals(ExitCode.class.getDeclaredFields().length, rows.size());
        rows.forEach(row -> assertTrue(help.contains(row.group(1) + " " + row.group(2)), row.group()));
    }

    @Test
    void links_lead_somewhere() throws Exception {
        TreeSet<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(page + ": " + link));
        }
        assertEquals(new TreeSet<>(), broken);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("docs", "data", "src", "ontology")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        try (Stream<Path> files = Files.list(Path.of(""))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    @Test
    void queries_of_the_readme_have_answers_in_the_shipped_graph() throws Exception {
        List<String> queries = blocks("README.md", "sparql").toList();
        assertFalse(queries.isEmpty());
        for (String query : queries) {
            long rows = shipped.read(dataset -> {
                try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                    return RowSetOps.count(exec.select());
                }
            });
            assertTrue(rows > 0, query);
        }
    }

    @Test
    void one_version_is_told_everywhere() throws Exception {
        assertTrue(read("pom.xml").contains("<version>" + Main.VERSION + "</version>\n  <name>Filigraph</name>"));
        assertTrue(read("CHANGELOG.md").contains("\n## " + Main.VERSION));
    }
}
