package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.evaluate.ShortItems;
import org.filigraph.extract.ExampleRead;
import org.filigraph.extract.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/scores.md} tells what the extractor scores, so that a change to a rule shows what it gains and costs. It
 * is written anew with {@code -Dfiligraph.rewrite=true}.
 */
class ScoresTest {
    private static final Path PAGE = Path.of("docs/scores.md");
    private static final Path OWN = Path.of("src/test/resources/evaluation");
    private static final Path MANY_HANDS = Path.of("src/test/resources/by-many-hands");
    private static final Path UNREAD = Path.of("src/test/resources/unread");
    private static final Path PLAIN = Path.of("src/test/resources/plain");
    private static final Path PLAIN_UNREAD = Path.of("src/test/resources/plain-unread");
    private static final Path LIKE_THE_FIVE = Path.of("src/test/resources/like-the-five");
    private static final Path LIKE_THE_FIVE_UNREAD = Path.of("src/test/resources/like-the-five-unread");
    private static final Path TWO_HANDS = Path.of("src/test/resources/by-two-hands");
    private static final Path TWO_HANDS_UNREAD = Path.of("src/test/resources/by-two-hands-unread");
    private static final Path SPARSE = Path.of("src/test/resources/sparse");
    private static final Path SPARSE_UNREAD = Path.of("src/test/resources/sparse-unread");
    private static final Path ITEMS = Path.of("src/test/resources/items");
    private static final Path PARAPHRASES = Path.of("src/test/resources/paraphrases");
    /** A kind of facts that is not annotated in a set. */
    private static final Pattern NOT_ANNOTATED = Pattern.compile("\\| [\\w.]+ \\| 0 \\|.*");

    private static final Path SHARED = Path.of(System.getProperty("filigraph.shared", "../shared"));

    private static String scores(Path set, String... options) {
        List<Object> words = new ArrayList<>(
                List.of("evaluate", set.resolve("gold"), set.resolve("corpus"), "--format", "markdown"));
        words.addAll(List.of(options));
        Cli.Result result = new Cli().run(words.toArray());
        assertEquals(ExitCode.OK, result.code(), result.err());
        return result.out().strip();
    }

    /** Holds the part of the page between two marks to what is measured. */
    private static void check(String part, String measured) throws IOException {
        String begin = "<!-- begin " + part + " -->\n";
        String end = "\n<!-- end " + part + " -->";
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        assertTrue(from >= begin.length() && to >= from, PAGE + " has no marks for " + part);
        if (Boolean.getBoolean("filigraph.rewrite")) {
            Files.writeString(PAGE, page.substring(0, from) + measured + page.substring(to));
        } else {
            assertEquals(measured, page.substring(from, to), "write it anew with -Dfiligraph.rewrite=true");
        }
    }

    @Test
    void the_page_tells_the_scores_of_our_own_documents() throws IOException {
        check("own", scores(OWN, "--details"));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_by_many_hands() throws IOException {
        check("by many hands", scores(MANY_HANDS));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_that_nobody_read() throws IOException {
        check("unread", scores(UNREAD));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_in_plain_manner() throws IOException {
        check("plain", scores(PLAIN));
    }

    @Test
    void the_page_tells_the_scores_of_those_in_plain_manner_that_nobody_read() throws IOException {
        check("plain unread", scores(PLAIN_UNREAD));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_annotated_like_the_five() throws IOException {
        check("like the five", scores(LIKE_THE_FIVE));
    }

    @Test
    void the_page_tells_the_scores_of_those_annotated_like_the_five_that_nobody_read() throws IOException {
        check("like the five unread", scores(LIKE_THE_FIVE_UNREAD));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_that_one_wrote_and_another_annotated() throws IOException {
        check("two hands", scores(TWO_HANDS));
    }

    @Test
    void the_page_tells_the_scores_of_those_by_two_hands_that_nobody_read() throws IOException {
        check("two hands unread", scores(TWO_HANDS_UNREAD));
    }

    @Test
    void the_page_tells_the_scores_of_the_documents_as_sparse_as_the_five() throws IOException {
        check("sparse", scores(SPARSE));
    }

    @Test
    void the_page_tells_the_scores_of_those_as_sparse_that_nobody_read() throws IOException {
        check("sparse unread", scores(SPARSE_UNREAD));
    }

    @Test
    void the_page_tells_the_scores_of_the_short_items_that_nobody_read(@TempDir Path folder) throws IOException {
        List<String> tables = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(ITEMS)) {
            files = list.sorted().toList();
        }
        for (Path items : files) {
            String name = items.getFileName().toString().replace(".items", "");
            ShortItems.unpack(items, ShortItems.Half.CLOSED, folder.resolve(name));
            String table = scores(folder.resolve(name))
                    .lines()
                    .filter(row -> !NOT_ANNOTATED.matcher(row).matches())
                    .collect(Collectors.joining("\n"));
            tables.add("### " + name.replace('-', ' ') + "\n" + table);
        }
        check("items", String.join("\n\n", tables));
    }

    @Test
    void the_page_tells_how_many_paraphrases_hold() throws IOException, UnreadableDocument {
        List<String> rows = new ArrayList<>(
                List.of("| paraphrases of | open | hold | closed | hold |", "|---|---:|---:|---:|---:|"));
        for (Path file : RuleExamples.files(PARAPHRASES)) {
            int[] all = new int[2];
            int[] hold = new int[2];
            List<RuleExamples.Example> examples = RuleExamples.of(file);
            for (int i = 0; i < examples.size(); i++) {
                all[i % 2]++;
                hold[i % 2] += ExampleRead.of(examples.get(i)).holds() ? 1 : 0;
            }
            String name = file.getFileName().toString().replace(".examples", "").replace('-', ' ');
            rows.add("| " + name + " | " + all[0] + " | " + hold[0] + " | " + all[1] + " | " + hold[1] + " |");
        }
        check("paraphrases", String.join("\n", rows));
    }

    @Test
    void the_page_tells_the_scores_of_the_five_documents() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "skipped: no " + SHARED.resolve("gold"));
        check("five", scores(SHARED, "--details"));
    }

    @Test
    void a_fact_of_high_confidence_is_right_nine_times_in_ten() throws IOException {
        Cli.Result result =
                new Cli().run("evaluate", OWN.resolve("gold"), OWN.resolve("corpus"), "--format", "json", "--details");
        JsonNode rows = new ObjectMapper().readTree(result.out()).get("byConfidence");
        JsonNode highest = rows.get(rows.size() - 1);
        double right = highest.get("right").asDouble();
        assertTrue(right / (right + highest.get("wrong").asDouble()) >= 0.9, highest.toString());
    }
}
