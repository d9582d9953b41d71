package org.filigraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;

/**
 * How likely a fact is right, 0 to 1, from how often facts that the same rule read as firmly were right on annotated
 * texts. A rule says how well the words fit it, which orders competing readings; what that is worth is measured, not
 * guessed: the counts are a table, made by {@code filigraph evaluate --format confidence}. Where few were seen, the rule
 * as a whole counts too, and where few of the rule were seen, its kind of fact. Safe for threads.
 */
public final class Confidence {
    private static final String TABLE = "/lexicon/confidence.tsv";
    /** What a wider group weighs beside what was seen of the narrower, in facts. */
    private static final double PRIOR = 4;

    private record Seen(int right, int read) {
        Seen plus(Seen other) {
            return new Seen(right + other.right, read + other.read);
        }

        double rate(double wider) {
            return (right + PRIOR * wider) / (read + PRIOR);
        }
    }

    private final Map<List<String>, Seen> seen;

    private Confidence(Map<List<String>, Seen> seen) {
        this.seen = seen;
    }

    /** As measured. */
    public static Confidence measured() {
        Map<List<String>, Seen> seen = new HashMap<>();
        for (String[] row : rows()) {
            Seen counts = new Seen(Integer.parseInt(row[3]), Integer.parseInt(row[4]));
            seen.merge(List.of(row[0]), counts, Seen::plus);
            seen.merge(List.of(row[0], row[1]), counts, Seen::plus);
            seen.merge(List.of(row[0], row[1], row[2]), counts, Seen::plus);
        }
        return new Confidence(Map.copyOf(seen));
    }

    /** As the rules say, for measuring. */
    public static Confidence asRuled() {
        return new Confidence(Map.of());
    }

    /** The fact with the confidence that it deserves in the place of how well it fits its rule. */
    Fact in(Fact fact) {
        Evidence evidence = fact.evidence();
        Seen kind = seen.get(List.of(fact.type()));
        if (kind == null) {
            return fact;
        }
        Seen none = new Seen(0, 0);
        Seen rule = seen.getOrDefault(List.of(fact.type(), evidence.rule()), none);
        Seen score =
                seen.getOrDefault(List.of(fact.type(), evidence.rule(), String.valueOf(evidence.confidence())), none);
        double rate = score.rate(rule.rate(kind.rate(0.5)));
        double rounded = BigDecimal.valueOf(rate).setScale(2, RoundingMode.DOWN).doubleValue();
        return fact.on(new Evidence(evidence.spans(), evidence.rule(), rounded, evidence.statedBy()));
    }

    private static List<String[]> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Confidence.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
