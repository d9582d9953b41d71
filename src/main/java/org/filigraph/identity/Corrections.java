package org.filigraph.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filigraph.document.Document;
import org.filigraph.document.PartialDate;

/**
 * What people say on which names mean one thing, in a table that they write and keep under version control: it stands
 * above every rule, outlives the store, and the order of its lines changes nothing. Immutable, safe for threads.
 *
 * @param all in the order of the file
 */
public record Corrections(List<Correction> all) {
    /** The columns of the table. */
    public static final List<String> COLUMNS = List.of("says", "thing", "other", "date", "by", "why");

    /** Nobody says anything. */
    public static final Corrections NONE = new Corrections(List.of());

    private static final Pattern PATH =
            Pattern.compile("(organisation|person|territory|agreement|event|site|product|thing)/[^\\s\\t]+");

    /** What a line says. */
    public enum Says {
        /** The thing is the other, whose IRI stays. */
        SAME,
        /** They are two. */
        DIFFERENT,
        /** The thing's preferred name is the text of the column {@code other}. */
        LABEL
    }

    /**
     * One line.
     *
     * @param thing IRI of a thing
     * @param other IRI of another, or a name
     * @param by who says so
     * @param line where in the file
     */
    public record Correction(
            Says says, String thing, String other, PartialDate date, String by, String why, int line) {}

    /**
     * Two things.
     *
     * @param told who says so, when, and why
     */
    public record Pair(String one, String other, String told) {}

    public Corrections {
        all = List.copyOf(all);
    }

    /**
     * Reads a file; nobody says anything where there is none.
     *
     * @param base what the IRIs of things begin with where a line gives only their ends ({@code organisation/cea})
     * @throws IdentityProblem where it can't be read, a line is not as it should be, or two lines contradict each other
     */
    public static Corrections read(Path file, String base) {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<Correction> all = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (i == 0) {
                    if (!Arrays.asList(line.split("\t", -1)).equals(COLUMNS)) {
                        throw bad(
                                file,
                                1,
                                "the first line should be the columns " + String.join(", ", COLUMNS)
                                        + ", with tabs between",
                                "write it so");
                    }
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(row(file, i + 1, line, base));
                }
            }
        } catch (IOException e) {
            throw new IdentityProblem(
                    "the corrections in " + file + " can't be read: " + e, "check its rights and that it is UTF-8", e);
        }
        contradictions(file, all);
        return new Corrections(all);
    }

    private static Correction row(Path file, int number, String line, String base) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS.size()) {
            throw bad(
                    file,
                    number,
                    cells.length + " cells, not " + COLUMNS.size(),
                    "put a tab between cells, also where one is empty");
        }
        Says says = Arrays.stream(Says.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(cells[0].strip()))
                .findFirst()
                .orElseThrow(() -> bad(
                        file,
                        number,
                        "'" + cells[0] + "' is nothing that can be said",
                        "begin the line with same, different or label"));
        PartialDate date = PartialDate.parse(cells[3])
                .orElseThrow(() ->
                        bad(file, number, "'" + cells[3] + "' is no date", "write the fourth cell as 2026-11-22"));
        if (cells[4].isBlank()) {
            throw bad(file, number, "nobody is named who says so", "write a name in the fifth cell");
        }
        String thing = thing(file, number, cells[1].strip(), base);
        String other = says == Says.LABEL ? cells[2].strip() : thing(file, number, cells[2].strip(), base);
        if (other.isEmpty() || other.equals(thing)) {
            throw bad(
                    file,
                    number,
                    other.isEmpty() ? "the third cell is empty" : "a thing is compared with itself",
                    "correct the third cell");
        }
        return new Correction(says, thing, other, date, cells[4].strip(), cells[5].strip(), number);
    }

    private static String thing(Path file, int number, String text, String base) {
        if (PATH.matcher(text).matches()) {
            return base + "id/" + text;
        }
        if (text.startsWith(base + "id/")
                && PATH.matcher(text.substring((base + "id/").length())).matches()) {
            return text;
        }
        throw bad(
                file,
                number,
                "'" + text + "' names no thing",
                "write its IRI, or the end of it such as organisation/cea");
    }

    private static void contradictions(Path file, List<Correction> all) {
        Groups groups = new Groups();
        for (Correction each : all) {
            if (each.says == Says.SAME) {
                groups.add(each.thing);
                groups.add(each.other);
                groups.join(Identification.of(each.thing, each.other, Rule.CORRECTION, ""));
            }
        }
        Map<String, Correction> labels = new TreeMap<>();
        for (Correction each : all) {
            if (each.says == Says.DIFFERENT && groups.areOne(each.thing, each.other)) {
                throw bad(
                        file,
                        each.line,
                        "other lines say that the two are the same",
                        "take this line out, or one of those");
            }
            if (each.says == Says.LABEL) {
                Correction twin = labels.putIfAbsent(groups.root(each.thing), each);
                if (twin != null && !twin.other.equals(each.other)) {
                    throw bad(file, each.line, "line " + twin.line + " gives it another name", "take out one of them");
                }
            }
        }
    }

    private static IdentityProblem bad(Path file, int line, String why, String remedy) {
        return new IdentityProblem("the corrections in " + file + ", line " + line + ": " + why, remedy, null);
    }

    /** What tells these from others: the same whatever the order of the lines. */
    String hash() {
        String lines = all.stream()
                .map(each -> String.join("\t", each.says.name(), each.thing, each.other, told(each)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Document.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<Correction> those(Says says) {
        return all.stream()
                .filter(each -> each.says == says)
                .sorted(Comparator.comparing(Correction::thing).thenComparing(Correction::other))
                .toList();
    }

    List<Pair> same() {
        return those(Says.SAME).stream()
                .map(each -> new Pair(each.thing, each.other, told(each)))
                .toList();
    }

    List<Pair> different() {
        return those(Says.DIFFERENT).stream()
                .map(each -> new Pair(each.thing, each.other, told(each)))
                .toList();
    }

    /** What people join, with who says so. */
    List<Identification> identifications() {
        return those(Says.SAME).stream()
                .map(each -> Identification.of(each.thing, each.other, Rule.CORRECTION, told(each)))
                .toList();
    }

    private static String told(Correction each) {
        return each.by + ", " + each.date.iso() + (each.why.isEmpty() ? "" : ": " + each.why);
    }

    /** The IRIs that people want to stay: what others are said to be, and is not said to be another. */
    Set<String> kept() {
        Set<String> kept = new TreeSet<>();
        those(Says.SAME).forEach(each -> kept.add(each.other));
        those(Says.SAME).forEach(each -> kept.remove(each.thing));
        return kept;
    }

    /** The names that people prefer, by thing. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        those(Says.LABEL).forEach(each -> labels.put(each.thing, each.other));
        return labels;
    }
}
