package org.filigraph.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.filigraph.evaluate.Criterion;
import org.filigraph.evaluate.Evaluation;
import org.filigraph.evaluate.Judgement;
import org.filigraph.evaluate.Reliability;
import org.filigraph.evaluate.Tally;

/** Scores as tables for people. */
final class Scores {
    /** Bounds of the rows by confidence. */
    static final List<Double> CONFIDENCES = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

    static final Style PLAIN = (rows, out) -> {
        int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
        for (List<String> row : rows) {
            String cells = row.subList(1, row.size()).stream()
                    .map(cell -> "%10s".formatted(cell))
                    .collect(Collectors.joining());
            out.println(("%-" + (first + 1) + "s").formatted(row.get(0)) + cells);
        }
    };

    static final Style MARKDOWN = (rows, out) -> {
        for (int i = 0; i < rows.size(); i++) {
            out.println("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                out.println("|---" + "|---:".repeat(rows.get(0).size() - 1) + "|");
            }
        }
    };

    private static final List<String> COLUMNS = List.of("gold", "read", "P", "R", "F1");

    private final Evaluation evaluation;
    private final Style style;
    private final PrintStream out;

    /** How rows are set; the first row is the head, the first column a label. */
    interface Style {
        void print(List<List<String>> rows, PrintStream out);
    }

    Scores(Evaluation evaluation, Style style, PrintStream out) {
        this.evaluation = evaluation;
        this.style = style;
        this.out = out;
    }

    /** What was missed and what was read wrongly, one fact a line. */
    static void list(List<Judgement> judgements, PrintStream out) {
        for (Judgement judgement : judgements) {
            judgement.missed().forEach(claim -> out.println("- " + line(claim.json())));
            judgement.spurious().forEach(claim -> out.println("+ " + line(claim.json())));
        }
    }

    /** Prints the scores of each kind of fact; and more where {@code details} are asked for. */
    void print(boolean details) {
        kinds();
        if (!details) {
            return;
        }
        for (Criterion criterion : List.of(
                Criterion.FIGURE, Criterion.FIGURE_FULL, Criterion.AGREEMENT, Criterion.RELATION, Criterion.MENTION)) {
            tallies(criterion.label() + " by " + criterion.detail(), evaluation.byDetail(criterion));
        }
        for (Criterion criterion : Criterion.values()) {
            tallies(criterion.label() + " by rule", evaluation.byRule(criterion));
        }
        documents();
        confidences();
    }

    private void kinds() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(evaluation.documents().size() + " documents", "macro F1"));
        for (Criterion criterion : Criterion.values()) {
            List<String> row = new ArrayList<>(row(criterion.label(), evaluation.tally(criterion)));
            row.add(three(evaluation.macroF1(criterion)));
            rows.add(row);
        }
        style.print(rows, out);
        for (Criterion criterion : Criterion.values()) {
            Map<String, Double> attributes = evaluation.attributes(criterion);
            if (!attributes.isEmpty()) {
                out.println();
                out.println("Right of each " + criterion.label() + " found: "
                        + attributes.entrySet().stream()
                                .map(a -> a.getKey() + " " + three(a.getValue()))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void tallies(String title, Map<String, Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(title));
        tallies.forEach((label, tally) -> rows.add(row(label, tally)));
        out.println();
        style.print(rows, out);
    }

    private void documents() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("F1 by document"));
        for (Criterion criterion : Criterion.values()) {
            head.add(criterion.label());
        }
        rows.add(head);
        for (int i = 0; i < evaluation.documents().size(); i++) {
            List<String> row = new ArrayList<>(List.of(evaluation.documents().get(i)));
            for (Criterion criterion : Criterion.values()) {
                Tally tally = evaluation.by(criterion).get(i).tally();
                row.add(tally.gold() + tally.read() == 0 ? "-" : three(tally.f1()));
            }
            rows.add(row);
        }
        out.println();
        style.print(rows, out);
    }

    private void confidences() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("confidence", "facts", "right"));
        for (Reliability row : evaluation.reliability(CONFIDENCES)) {
            rows.add(List.of(
                    "%.1f to %.1f".formatted(row.from(), row.to()).replace(',', '.'),
                    String.valueOf(row.right() + row.wrong()),
                    three(row.precision())));
        }
        out.println();
        style.print(rows, out);
    }

    private static List<String> head(String title, String... more) {
        List<String> row = new ArrayList<>(List.of(title));
        row.addAll(COLUMNS);
        row.addAll(List.of(more));
        return row;
    }

    private static List<String> row(String label, Tally tally) {
        return List.of(
                label,
                String.valueOf(tally.gold()),
                String.valueOf(tally.read()),
                three(tally.precision()),
                three(tally.recall()),
                three(tally.f1()));
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String line(JsonNode json) {
        return json.toString();
    }
}
