package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The ways in which two values of a key are as good as the same. */
final class Likeness {
    /** Of a number's size. */
    private static final double TOLERANCE = 0.005;

    static final BiPredicate<JsonNode, JsonNode> SAME = JsonNode::equals;
    static final BiPredicate<JsonNode, JsonNode> LABELS_ALIKE = (a, b) -> Labels.alike(word(a), word(b));
    static final BiPredicate<JsonNode, JsonNode> SAME_WORDS = (a, b) -> Labels.same(word(a), word(b));
    static final BiPredicate<JsonNode, JsonNode> SAME_MONTH = (a, b) -> head(a).equals(head(b));

    /** Numbers that differ by half a percent at most, and anything else as long as it is no number on both sides. */
    static final BiPredicate<JsonNode, JsonNode> NUMBERS_NEAR = (a, b) -> {
        Double x = number(a);
        Double y = number(b);
        if (x == null || y == null) {
            return x == null && y == null;
        }
        return Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
    };

    private Likeness() {}

    private static String word(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private static String head(JsonNode date) {
        String written = word(date);
        return written.substring(0, Math.min("2025-01".length(), written.length()));
    }

    private static @Nullable Double number(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        try {
            return value.isTextual() ? Double.valueOf(value.asText().strip()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
