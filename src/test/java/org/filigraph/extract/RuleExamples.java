package org.filigraph.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The examples of the rules, as they stand in {@code src/main/resources/examples}, and others in their form. */
public final class RuleExamples {
    private static final Path FOLDER = Path.of("src/main/resources/examples");

    private RuleExamples() {}

    /** A fact that is read, or is not. */
    public record Expectation(boolean wanted, String type, Map<String, String> keys, String line) {}

    /** A text of our own and what is read of it. */
    public record Example(String name, String text, List<Expectation> expectations) {}

    /** All of them, file by file. */
    public static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(FOLDER)) {
            examples.addAll(of(file));
        }
        return examples;
    }

    /** The files of examples in a folder, by name. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".examples"))
                    .sorted()
                    .toList();
        }
    }

    /** The examples of a file, in order. */
    public static List<Example> of(Path file) throws IOException {
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
