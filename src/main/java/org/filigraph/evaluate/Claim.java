package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the shape of the extraction contract, written by a person or read by an extractor. Offsets are code points,
 * the end exclusive. What a person wrote may say more: {@code <key>Alt}, other values as fair; {@code optional} and
 * {@code repeat}, neither missed nor wrong; {@code symmetric}, subject and object may swap; {@code typeAlt}, a kind
 * of fact that may hold the same statement.
 */
public record Claim(JsonNode json) {
    // what the contract closes; a system may go beyond, and that is not scored
    private static final Set<String> RELATIONS = Set.of(
            "locatedIn",
            "headquarteredIn",
            "memberOf",
            "partOf",
            "subsidiaryOf",
            "spinOffOf",
            "partnerOf",
            "fundedBy",
            "foundedIn",
            "activeIn",
            "acquiredBy",
            "mergedWith",
            "produces",
            "customerOf",
            "supersedes");
    private static final Set<String> CLASSES = Set.of("Organisation", "Person", "Territory", "Agreement", "Event");

    /** The document's name. */
    public String document() {
        return text("doc");
    }

    /** Its kind: {@code figure}. */
    public String type() {
        return text("type");
    }

    /** Words of a key, empty where it has none. */
    public String text(String key) {
        return json.path(key).asText("");
    }

    int start() {
        return json.path("start").asInt();
    }

    int end() {
        return json.path("end").asInt();
    }

    /** The rule that read it: what stands after the version in {@code extractor}; empty for a person's. */
    String rule() {
        String extractor = text("extractor");
        return extractor.substring(extractor.indexOf('/') + 1);
    }

    double confidence() {
        return json.path("confidence").asDouble();
    }

    /** Whether the evaluation counts it. */
    boolean isScored() {
        return (!json.has("relation") || RELATIONS.contains(text("relation")))
                && (!json.has("class") || CLASSES.contains(text("class")));
    }

    /** Whether it is neither a miss when absent nor an error when present. */
    boolean isLenient() {
        return json.path("optional").asBoolean() || json.path("repeat").asBoolean();
    }

    boolean isSymmetric() {
        return json.path("symmetric").asBoolean();
    }

    /** Kinds of fact that may hold the same statement. */
    List<String> otherTypes() {
        JsonNode types = json.path("typeAlt");
        List<String> out = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> out.add(type.asText()));
        } else if (types.isTextual()) {
            out.add(types.asText());
        }
        return out;
    }

    /** Number of code points that both rest on. */
    int overlap(Claim other) {
        return Math.max(0, Math.min(end(), other.end()) - Math.max(start(), other.start()));
    }

    /** A value, a null node where there is none. */
    JsonNode value(String key) {
        return orNull(json.get(key));
    }

    /** Whether one of this claim's fair values of a key is as the other's value. */
    boolean admits(Claim read, String key, BiPredicate<JsonNode, JsonNode> as) {
        return admits(read, key, NullNode.getInstance(), as);
    }

    /** The same, where a missing value stands for {@code usual}. */
    boolean admits(Claim read, String key, JsonNode usual, BiPredicate<JsonNode, JsonNode> as) {
        JsonNode found = Objects.requireNonNullElse(read.json.get(key), usual);
        if (as.test(Objects.requireNonNullElse(json.get(key), usual), found)) {
            return true;
        }
        for (JsonNode fair : json.path(key + "Alt")) {
            if (as.test(fair, found)) {
                return true;
            }
        }
        return false;
    }

    /** The same claim with the values of two keys exchanged. */
    Claim exchanged(String one, String other) {
        ObjectNode swapped = json.deepCopy();
        swapped.set(one, value(other));
        swapped.set(other, value(one));
        return new Claim(swapped);
    }

    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }
}
