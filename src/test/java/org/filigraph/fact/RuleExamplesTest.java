package org.filigraph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example under src/main/resources/examples holds. The format is told in the README there. */
class RuleExamplesTest {
    private static final Path FOLDER = Path.of("src/main/resources/examples");

    private record Expectation(boolean wanted, String type, Map<String, String> keys, String line) {}

    private record Example(String name, String text, List<Expectation> expectations) {}

    @TestFactory
    Stream<DynamicTest> every_example_holds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".examples"))
                    .sorted()
                    .toList()) {
                for (Example example : parse(file)) {
                    tests.add(DynamicTest.dynamicTest(example.name, () -> check(example)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(Example example) throws UnreadableDocument {
        InputStream text = new ByteArrayInputStream(example.text.getBytes(StandardCharsets.UTF_8));
        Document document =
                new DocumentReader().read(text, "example", "text/plain").document();
        ContractJson json = new ContractJson(document);
        List<Map<String, Object>> facts = new Extractor()
                .read(document).facts().stream().map(json::object).toList();
        StringBuilder wrong = new StringBuilder();
        for (Expectation e : example.expectations) {
            boolean found = facts.stream().anyMatch(f -> e.type.equals(f.get("type")) && holds(f, e.keys));
            if (found != e.wanted) {
                wrong.append(e.line).append('\n');
            }
        }
        if (!wrong.isEmpty()) {
            StringBuilder read = new StringBuilder();
            facts.stream().filter(f -> !"mention".equals(f.get("type"))).forEach(f -> read.append(f)
                    .append('\n'));
            facts.stream().filter(f -> "mention".equals(f.get("type"))).forEach(f -> read.append(f.get("label"))
                    .append(" (")
                    .append(f.get("class"))
                    .append(") "));
            assertEquals("", wrong + "of: " + example.text + "\nread:\n" + read);
        }
    }

    private static boolean holds(Map<String, Object> fact, Map<String, String> keys) {
        return keys.entrySet().stream().allMatch(k -> {
            Object value = fact.get(k.getKey());
            return k.getValue().equals("none")
                    ? value == null
                    : value != null && k.getValue().equals(text(value));
        });
    }

    private static String text(Object value) {
        return value instanceof java.math.BigDecimal number
                ? number.toPlainString()
                : value instanceof List<?> list
                        ? String.join(" | ", list.stream().map(String::valueOf).toList())
                        : value.toString();
    }

    private static List<Example> parse(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        String comment = "";
        List<String> text = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith(">")) {
                if (!expectations.isEmpty()) {
                    examples.add(example(file, number, comment, text, expectations));
                    text = new ArrayList<>();
                    expectations = new ArrayList<>();
                }
                text.add(line.startsWith("> ") ? line.substring(2) : line.substring(1));
            } else if (line.startsWith("#")) {
                if (!expectations.isEmpty()) {
                    examples.add(example(file, number, comment, text, expectations));
                    text = new ArrayList<>();
                    expectations = new ArrayList<>();
                }
                comment = line.substring(1).strip();
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                expectations.add(expectation(file, number, line));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException(file + ":" + number + ": neither #, >, + nor -: " + line);
            }
        }
        if (!expectations.isEmpty()) {
            examples.add(example(file, number, comment, text, expectations));
        }
        return examples;
    }

    private static Example example(
            Path file, int line, String comment, List<String> text, List<Expectation> expectations) {
        String joined = String.join("\n", text);
        String head = joined.length() > 60 ? joined.substring(0, 60) + "…" : joined;
        return new Example(
                file.getFileName() + ":" + line + " " + comment + " | " + head, joined, List.copyOf(expectations));
    }

    private static Expectation expectation(Path file, int number, String line) {
        String body = line.substring(2).strip();
        int reason = body.indexOf(" -- ");
        String claim = reason < 0 ? body : body.substring(0, reason).strip();
        int space = claim.indexOf(' ');
        String type = space < 0 ? claim : claim.substring(0, space);
        Map<String, String> keys = new LinkedHashMap<>();
        if (space > 0) {
            for (String pair : claim.substring(space).split(";", -1)) {
                if (!pair.isBlank()) {
                    int colon = pair.indexOf(':');
                    if (colon < 0) {
                        throw new IllegalArgumentException(file + ":" + number + ": no key in " + pair);
                    }
                    keys.put(
                            pair.substring(0, colon).strip(),
                            pair.substring(colon + 1).strip());
                }
            }
        }
        return new Expectation(line.startsWith("+"), type, keys, line);
    }
}
