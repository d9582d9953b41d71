package org.filigraph.extract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Reading;

/**
 * An example and what the whole extractor reads of its text.
 *
 * @param wrong the lines under it that do not hold
 * @param facts what was read, in the shape of the contract
 */
public record ExampleRead(
        RuleExamples.Example example, List<RuleExamples.Expectation> wrong, List<Map<String, Object>> facts) {

    /** Reads the text of an example. */
    public static ExampleRead of(RuleExamples.Example example) throws UnreadableDocument {
        ByteArrayInputStream text = new ByteArrayInputStream(example.text().getBytes(StandardCharsets.UTF_8));
        Document document =
                new DocumentReader().read(text, "example", "text/plain").document();
        Reading reading = new Extractor().read(document);
        ContractJson json = new ContractJson(reading);
        List<Map<String, Object>> facts =
                reading.facts().stream().map(json::object).toList();
        List<RuleExamples.Expectation> wrong = new ArrayList<>();
        for (RuleExamples.Expectation e : example.expectations()) {
            boolean found = facts.stream().anyMatch(f -> e.type().equals(f.get("type")) && has(f, e.keys()));
            if (found != e.wanted()) {
                wrong.add(e);
            }
        }
        return new ExampleRead(example, wrong, facts);
    }

    /** Whether all that stands under the example holds. */
    public boolean holds() {
        return wrong.isEmpty();
    }

    /** What does not hold, of which text, and what was read instead. */
    String told() {
        StringBuilder told = new StringBuilder();
        wrong.forEach(e -> told.append(e.line()).append('\n'));
        told.append("of: ").append(example.text()).append("\nread:\n");
        facts.stream().filter(f -> !"mention".equals(f.get("type"))).forEach(f -> told.append(f)
                .append('\n'));
        facts.stream().filter(f -> "mention".equals(f.get("type"))).forEach(f -> told.append(f.get("label"))
                .append(" (")
                .append(f.get("class"))
                .append(") "));
        return told.toString();
    }

    private static boolean has(Map<String, Object> fact, Map<String, String> keys) {
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
