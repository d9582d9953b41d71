package org.filigraph.evaluate;

import static org.filigraph.evaluate.Likeness.LABELS_ALIKE;
import static org.filigraph.evaluate.Likeness.NUMBERS_NEAR;
import static org.filigraph.evaluate.Likeness.SAME;
import static org.filigraph.evaluate.Likeness.SAME_WORDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Properties of figures and agreements that are judged one by one. */
final class Attributes {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static final Map<String, BiPredicate<Claim, Claim>> OF_FIGURES = inOrder(List.of(
            right("modifier", (gold, read) -> gold.admits(read, "modifier", TextNode.valueOf("exact"), SAME)),
            right("status", (gold, read) -> gold.admits(read, "status", TextNode.valueOf("actual"), SAME)),
            right("territory", (gold, read) -> gold.admits(read, "territory", SAME_WORDS)),
            right("sector", (gold, read) -> gold.admits(read, "sector", SAME)),
            right("subject", (gold, read) -> gold.admits(read, "subject", LABELS_ALIKE)),
            right("years", Attributes::sameYears)));

    static final Map<String, BiPredicate<Claim, Claim>> OF_AGREEMENTS = inOrder(List.of(
            right(
                    "signedOn",
                    (gold, read) ->
                            gold.admits(read, "signedOn", (a, b) -> a.asText("").equals(b.asText("")))),
            right("period", Attributes::sameYears),
            right("amount", (gold, read) -> NUMBERS_NEAR.test(gold.value("amount"), read.value("amount"))),
            right("territory", (gold, read) -> gold.admits(read, "territory", SAME_WORDS)),
            right("sector", (gold, read) -> gold.admits(read, "sector", SAME)),
            right("parties", (gold, read) -> gold.admits(read, "parties", Attributes::sameParties))));

    private Attributes() {}

    /** The first and last year of a claim. */
    private record Years(@Nullable String from, @Nullable String to) {
        static Years of(Claim claim) {
            String year = year(claim.value("year"));
            String from = year(claim.value("from"));
            String to = year(claim.value("to"));
            return new Years(
                    claim.text("from").isEmpty() ? year : from, claim.text("to").isEmpty() ? year : to);
        }
    }

    private static boolean sameYears(Claim gold, Claim read) {
        Years found = Years.of(read);
        if (found.equals(Years.of(gold))) {
            return true;
        }
        for (JsonNode fair : gold.json().path("yearAlt")) {
            String year = year(fair);
            if (Objects.equals(year, found.from) && Objects.equals(year, found.to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameParties(JsonNode gold, JsonNode read) {
        List<String> wanted = labels(gold);
        List<String> found = labels(read);
        return wanted.size() == found.size()
                && wanted.stream().allMatch(one -> found.stream().anyMatch(other -> Labels.alike(one, other)));
    }

    private static List<String> labels(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(label -> out.add(label.asText()));
        return out;
    }

    private static @Nullable String year(JsonNode value) {
        Matcher m = YEAR.matcher(value.isNull() ? "" : value.asText());
        return m.find() ? m.group() : null;
    }

    private static Map.Entry<String, BiPredicate<Claim, Claim>> right(String name, BiPredicate<Claim, Claim> test) {
        return Map.entry(name, test);
    }

    private static Map<String, BiPredicate<Claim, Claim>> inOrder(
            List<Map.Entry<String, BiPredicate<Claim, Claim>>> all) {
        Map<String, BiPredicate<Claim, Claim>> out = new LinkedHashMap<>();
        all.forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(out);
    }
}
