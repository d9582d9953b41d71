package org.filigraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example under src/main/resources/examples holds. The format is told in the README there. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_holds() throws IOException {
        return RuleExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(RuleExamples.Example example) throws UnreadableDocument {
        InputStream text = new ByteArrayInputStream(example.text().getBytes(StandardCharsets.UTF_8));
        Document document =
                new DocumentReader().read(text, "example", "text/plain").document();
        Reading reading = new Extractor().read(document);
        ContractJson json = new ContractJson(reading);
        List<Map<String, Object>> facts =
                reading.facts().stream().map(json::object).toList();
        StringBuilder wrong = new StringBuilder();
        for (RuleExamples.Expectation e : example.expectations()) {
            boolean found = facts.stream().anyMatch(f -> e.type().equals(f.get("type")) && holds(f, e.keys()));
            if (found != e.wanted()) {
                wrong.append(e.line()).append('\n');
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
            assertEquals("", wrong + "of: " + example.text() + "\nread:\n" + read);
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
}
