package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final Path SHARED = Path.of(System.getProperty("filigraph.shared", "../shared"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path gold;
    private Path facts;

    @BeforeEach
    void folders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        facts = folder.resolve("facts.jsonl");
    }

    private JsonNode scores(Object... more) throws IOException {
        Object[] arguments = new Object[more.length + 5];
        System.arraycopy(
                new Object[] {"evaluate", gold, facts, "--format", "json"},
                0,
                arguments,
                0,
                arguments.length - more.length);
        System.arraycopy(more, 0, arguments, 5, more.length);
        Cli.Result result = new Cli().run(arguments);
        assertEquals(ExitCode.OK, result.code(), result.err());
        return JSON.readTree(result.out());
    }

    private static String figure(String value, int start, int end, String more) {
        return "{\"doc\":\"a\",\"type\":\"figure\",\"start\":%d,\"end\":%d,\"indicator\":\"employment\",\"value\":%s%s}"
                .formatted(start, end, value, more);
    }

    @Test
    void a_figure_is_right_where_number_indicator_and_place_are_and_full_only_with_its_scope() throws IOException {
        Files.writeString(
                gold.resolve("a.jsonl"),
                String.join(
                        "\n",
                        figure("100", 0, 10, ",\"territory\":\"Bretagne\""),
                        figure("200", 20, 30, ""),
                        figure("300", 40, 50, ",\"optional\":true")));
        Files.writeString(
                facts,
                String.join(
                        "\n",
                        figure("100.2", 5, 12, ",\"extractor\":\"v/rule\",\"confidence\":0.9"),
                        figure("200", 30, 40, ",\"extractor\":\"v/rule\",\"confidence\":0.5"),
                        figure("300", 40, 50, ",\"extractor\":\"v/other\",\"confidence\":0.9")));
        JsonNode all = scores("--details");
        JsonNode figure = all.at("/scores/figure");
        assertEquals(1, figure.get("predicted").asInt() - 1);
        assertEquals(0.5, figure.get("precision").asDouble());
        assertEquals(0.5, figure.get("recall").asDouble());
        assertEquals(0, all.at("/scores/figure.full/f1").asDouble());
        assertEquals(0, all.at("/attributes/figure/territory").asDouble());
        assertEquals(1, all.at("/attributes/figure/sector").asDouble());
        assertEquals(0.5, all.at("/byRule/figure/rule/precision").asDouble());
        assertTrue(all.at("/byRule/figure/other").isMissingNode());
        assertEquals(0.5, all.at("/byDetail/figure/employment/recall").asDouble());
        assertEquals(1, all.at("/byConfidence/5/right").asInt());
        assertEquals(1, all.at("/byConfidence/1/wrong").asInt());
    }

    @Test
    void names_are_compared_without_case_accents_and_articles_and_ties_may_be_symmetric() throws IOException {
        Files.writeString(
                gold.resolve("a.jsonl"),
                """
                {"type":"relation","start":0,"end":9,"subject":"Pôle Mer","relation":"partnerOf","object":"l'Ifremer","symmetric":true}
                {"type":"mention","start":0,"end":8,"label":"Pôle Mer","class":"Organisation"}
                {"type":"relation","start":0,"end":9,"subject":"Pôle Mer","relation":"covers","object":"Bretagne"}
                """);
        Files.writeString(
                facts,
                """
                {"doc":"a","type":"relation","start":0,"end":9,"subject":"IFREMER","relation":"partnerOf","object":"le pole mer Bretagne"}
                {"doc":"a","type":"mention","start":0,"end":8,"label":"le pôle mer","class":"Organisation"}
                """);
        JsonNode all = scores();
        assertEquals(1, all.at("/scores/relation/f1").asDouble());
        assertEquals(1, all.at("/scores/mention/f1").asDouble());
    }

    @Test
    void what_was_missed_and_what_is_wrong_is_listed() throws IOException {
        Files.writeString(gold.resolve("a.jsonl"), figure("100", 0, 10, ""));
        Files.writeString(facts, figure("150", 0, 10, ""));
        String list = new Cli().run("evaluate", gold, facts, "--show", "figure").out();
        assertTrue(list.startsWith("- {"), list);
        assertTrue(list.contains("\n+ {"), list);
    }

    @Test
    void a_line_that_is_no_fact_is_told_with_its_place() throws IOException {
        Files.writeString(gold.resolve("a.jsonl"), figure("100", 0, 10, "") + "\n[1]\n");
        Cli.Result result = new Cli().run("evaluate", gold, facts);
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("a.jsonl:2: not a JSON object"), result.err());
    }

    @Test
    void a_gold_folder_without_facts_is_refused() {
        Cli.Result result = new Cli().run("evaluate", gold);
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("no .jsonl file"), result.err());
    }

    @Test
    void the_numbers_are_those_of_the_shared_script() throws IOException, InterruptedException {
        Path script = SHARED.resolve("eval/score.py");
        assumeTrue(Files.exists(script), "skipped: no " + script);
        Process python;
        gold = SHARED.resolve("gold");
        Files.writeString(
                facts, new Cli().run("extract", SHARED.resolve("corpus")).out());
        Path printed = folder.resolve("printed.json");
        try {
            python = new ProcessBuilder("python3", script.toString(), gold.toString(), facts.toString(), "--json")
                    .redirectOutput(printed.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: no python3 (" + e.getMessage() + ")");
            return;
        }
        assertEquals(0, python.waitFor());
        JsonNode theirs = JSON.readTree(Files.readString(printed, StandardCharsets.UTF_8));
        JsonNode ours = scores();
        assertEquals(theirs.get("scores"), ours.get("scores"));
        assertEquals(theirs.get("attributes"), ours.get("attributes"));
        gold = SHARED.resolve("gold");
        assertEquals(
                new Cli().run("evaluate", gold, facts).out(),
                new Cli().run("evaluate", gold, SHARED.resolve("corpus")).out());
    }
}
