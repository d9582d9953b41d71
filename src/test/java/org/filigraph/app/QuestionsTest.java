package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.ReadResult;
import org.filigraph.extract.Extractor;
import org.filigraph.identity.Corrections;
import org.filigraph.identity.Identities;
import org.filigraph.ingest.Ingestion;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The competency questions, asked of the graph that the program makes of the five documents they are about. What each
 * is to be answered stands in {@code expected.json}, with the reason where it is not yet; {@code docs/questions.md}
 * lists them all and is written anew with {@code -Dfiligraph.rewrite=true}.
 */
class QuestionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/questions");
    private static final Path PAGE = Path.of("docs/questions.md");
    private static final int FEWEST_ANSWERED = 34;
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w:/\"-])\\d{3,}(?:\\.\\d+)?(?![\\w\"-])");
    private static final Map<String, Expected> EXPECTED = expected();

    private static @Nullable GraphStore graph;

    /**
     * What a question is to be answered.
     *
     * @param answered whether it is
     * @param reason why it is not
     * @param rows the answer: each row's values by column, numbers without trailing zeros, IRIs in their short form
     */
    private record Expected(boolean answered, @Nullable String reason, List<Map<String, String>> rows) {}

    /** A question as its file has it. */
    private record Question(String words, String query) {
        static Question of(String name) {
            List<String> lines = lines(FOLDER.resolve(name + ".rq"));
            String words = lines.stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .collect(Collectors.joining(" "));
            return new Question(words, String.join("\n", lines));
        }

        /** The values that it compares with: texts and numbers. */
        List<String> literals() {
            String body = query.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("PREFIX"))
                    .collect(Collectors.joining("\n"));
            return Stream.concat(
                            TEXT.matcher(body).results().map(text -> text.group(1)),
                            NUMBER.matcher(TEXT.matcher(body).replaceAll(""))
                                    .results()
                                    .map(number -> plain(number.group())))
                    .toList();
        }
    }

    static Stream<String> questions() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_answered_as_expected_or_known_not_to_be(String name) {
        List<Map<String, String>> answer = ask(Question.of(name).query());
        Expected expected = EXPECTED.get(name);
        if (expected.answered()) {
            assertEquals(lines(expected.rows()), lines(answer));
        } else {
            assertNotEquals(
                    lines(expected.rows()), lines(answer), name + " begins to be answered: say so in expected.json");
        }
    }

    @Test
    void every_question_is_asked() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    EXPECTED.keySet(),
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".rq"))
                            .map(file -> file.substring(0, file.length() - 3))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(40, EXPECTED.size());
    }

    @Test
    void every_question_is_one_of_those_that_were_put() throws IOException {
        Path put = shared("gold/questions.md");
        assertEquals(
                Pattern.compile("(?m)^## Q(\\d\\d)$")
                        .matcher(Files.readString(put))
                        .results()
                        .map(heading -> "q" + heading.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)),
                EXPECTED.keySet());
    }

    @Test
    void enough_questions_are_answered() {
        long answered = EXPECTED.values().stream().filter(Expected::answered).count();
        assertTrue(answered >= FEWEST_ANSWERED, answered + " questions are answered");
    }

    @Test
    void a_question_that_is_not_answered_says_why() {
        EXPECTED.forEach((name, expected) -> {
            assertEquals(expected.answered(), expected.reason() == null, name);
            assertFalse(expected.rows().isEmpty(), name);
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_query_compares_with_nothing_of_its_answer_but_what_the_question_names(String name) {
        Question question = Question.of(name);
        List<String> given = question.literals().stream()
                .filter(literal -> !question.words().contains(literal))
                .filter(literal -> EXPECTED.get(name).rows().stream().anyMatch(row -> row.containsValue(literal)))
                .toList();
        assertEquals(List.of(), given);
    }

    @Test
    void the_page_says_which_questions_are_answered() throws IOException {
        String page = page();
        if (Boolean.getBoolean("filigraph.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "write it anew with -Dfiligraph.rewrite=true");
    }

    private static String page() {
        List<String> lines = new ArrayList<>();
        lines.add("# Competency questions");
        lines.add("");
        lines.add(
                "What the graph is for: forty questions about five French documents, each a SPARQL query that is run in");
        lines.add(
                "every build over the graph that the program makes of the documents (`QuestionsTest`). The queries and the");
        lines.add(
                "answers expected stand in [`src/test/resources/questions`](../src/test/resources/questions); the documents");
        lines.add(
                "are not published, and without them that test is skipped. A query compares with nothing of its answer.");
        lines.add("");
        long answered = EXPECTED.values().stream().filter(Expected::answered).count();
        lines.add(answered + " of " + EXPECTED.size() + " are answered as expected.");
        lines.add("");
        lines.add("| | question | answered |");
        lines.add("|---|---|---|");
        EXPECTED.forEach((name, expected) -> lines.add("| [%s](../src/test/resources/questions/%s.rq) | %s | %s |"
                .formatted(
                        name.toUpperCase(Locale.ROOT),
                        name,
                        Question.of(name).words(),
                        expected.reason() == null ? "yes" : "no: " + expected.reason())));
        return String.join("\n", lines) + "\n";
    }

    private static List<Map<String, String>> ask(String query) {
        return graph().read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                List<Map<String, String>> rows = new ArrayList<>();
                exec.select().forEachRemaining(row -> rows.add(cells(row)));
                return rows;
            }
        });
    }

    private static Map<String, String> cells(Binding row) {
        Map<String, String> cells = new TreeMap<>();
        row.forEach((Var column, Node value) -> cells.put(column.getVarName(), cell(value)));
        return cells;
    }

    private static String cell(Node value) {
        if (value.isURI()) {
            String here = Iris.STANDARD.base() + "id/";
            return value.getURI().startsWith(here)
                    ? value.getURI().substring(here.length())
                    : Vocabulary.prefixes().shortForm(value.getURI());
        }
        return value.getLiteralValue() instanceof Number
                ? plain(value.getLiteralLexicalForm())
                : value.getLiteralLexicalForm();
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** Rows one a line, in an order of their own: a query need not sort. */
    private static String lines(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> new TreeMap<>(row).toString())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n"));
    }

    private static GraphStore graph() {
        if (graph == null) {
            Path corpus = shared("corpus");
            List<Document> documents = new DocumentReader()
                    .read(List.of(corpus))
                    .map(ReadResult.Read.class::cast)
                    .map(ReadResult.Read::document)
                    .toList();
            assertEquals(5, documents.size());
            GraphStore store = GraphStore.inMemory(Iris.STANDARD);
            Seeds.fillForIngestion(store);
            FactTriples triples = new FactTriples(Iris.STANDARD, TextPolicy.FULL, Main.VERSION);
            new Ingestion(store, new Extractor()::read, triples, new Identities(Iris.STANDARD, () -> Corrections.NONE))
                    .ingest(documents, outcome -> {});
            assertEquals(5, store.documents().size());
            graph = store;
        }
        return Objects.requireNonNull(graph);
    }

    private static Path shared(String file) {
        Path path = Path.of(System.getProperty("filigraph.shared", "../shared"), file);
        assumeTrue(Files.exists(path), "skipped: there is no " + path);
        return path;
    }

    private static Map<String, Expected> expected() {
        try {
            return new TreeMap<>(new ObjectMapper()
                    .readValue(
                            FOLDER.resolve("expected.json").toFile(), new TypeReference<Map<String, Expected>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
