package org.filigraph.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filigraph.document.PartialDate;

/**
 * What people decided on links, kept in a file that people can read, change and keep under version control: a row for
 * each pair, tab-separated, in order. What was rejected is not proposed again, also by another run on another store.
 */
public final class Decisions {
    private static final List<String> COLUMNS =
            List.of("decision", "thing", "label", "scheme", "target", "source", "date", "note");

    /** What was decided. */
    public enum Verdict {
        ACCEPTED,
        REJECTED
    }

    /**
     * One decision.
     *
     * @param thing IRI of our thing
     * @param label its name, for people
     * @param target IRI or identifier of the other
     * @param source where the candidate came from
     * @param date of the decision
     * @param note why, or empty
     */
    public record Decision(
            Verdict verdict,
            String thing,
            String label,
            String scheme,
            String target,
            String source,
            PartialDate date,
            String note) {}

    private record Pair(String thing, String target) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byThing = thing.compareTo(other.thing);
            return byThing != 0 ? byThing : target.compareTo(other.target);
        }
    }

    private final Path file;
    private final Map<Pair, Decision> all = new TreeMap<>();

    private Decisions(Path file) {
        this.file = file;
    }

    /**
     * Reads the decisions in a file; none where there is no file.
     *
     * @throws LinkProblem where it can't be read or a row is not as it should be
     */
    public static Decisions read(Path file) {
        Decisions decisions = new Decisions(file);
        if (!Files.exists(file)) {
            return decisions;
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (i == 0 && !Arrays.asList(line.split("\t", -1)).equals(COLUMNS)) {
                    throw bad(file, 1, "the first line should be the columns " + String.join(", ", COLUMNS));
                }
                if (i > 0 && !line.isBlank() && !line.startsWith("#")) {
                    decisions.keep(row(file, i + 1, line));
                }
            }
        } catch (IOException e) {
            throw new LinkProblem("the decisions in " + file + " can't be read: " + e, "check its rights and form", e);
        }
        return decisions;
    }

    private static Decision row(Path file, int number, String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        if (cells.size() != COLUMNS.size()) {
            throw bad(file, number, cells.size() + " cells with tabs between, not " + COLUMNS.size());
        }
        try {
            return new Decision(
                    Verdict.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    new PartialDate(cells.get(6)),
                    cells.get(7));
        } catch (IllegalArgumentException e) {
            throw bad(
                    file, number, "accepted or rejected is expected first, and a date such as 2026-11-22 in column 7");
        }
    }

    private static LinkProblem bad(Path file, int line, String why) {
        return new LinkProblem("the decisions in " + file + ", line " + line + ": " + why, "correct the line", null);
    }

    /** What was found, as people have decided on it: what was accepted is sure, whatever its score. */
    public Finding heeded(Finding finding) {
        boolean accepted = of(
                        finding.subject().thing().getURI(), finding.entry().target())
                .filter(Verdict.ACCEPTED::equals)
                .isPresent();
        return accepted ? finding.accepted() : finding;
    }

    /** What was decided of a pair, if anything was. */
    public Optional<Verdict> of(String thing, String target) {
        return Optional.ofNullable(all.get(new Pair(thing, target))).map(Decision::verdict);
    }

    /** All decisions, by thing and target. */
    public List<Decision> all() {
        return List.copyOf(all.values());
    }

    /** Takes in a decision, in the place of one on the same pair. */
    public void keep(Decision decision) {
        all.put(new Pair(decision.thing(), decision.target()), decision);
    }

    /** Writes the file anew, whole or not at all. */
    public void write() {
        StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (Decision each : all.values()) {
            text.append(String.join(
                            "\t",
                            each.verdict().name().toLowerCase(Locale.ROOT),
                            each.thing(),
                            oneLine(each.label()),
                            each.scheme(),
                            each.target(),
                            oneLine(each.source()),
                            each.date().iso(),
                            oneLine(each.note())))
                    .append('\n');
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LinkProblem(
                    "the decisions can't be written to " + file + ": " + e, "name a file that may be written", e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
