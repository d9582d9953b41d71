package org.filigraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.mention.NameClue;
import org.filigraph.mention.Names;
import org.filigraph.mention.WeighedName;
import org.filigraph.text.Blocks;

/**
 * Fits the weights of what speaks for capitals naming a body ({@code lexicon/likely-names.tsv}) to annotated texts, and
 * prints the table. All runs of capitals teach, also those that rules name: texts that rules were made by have few
 * bodies left. How many of what is left would be right, with weights fitted to other texts, is told on standard error.
 *
 * <p>Arguments: folders that hold {@code gold} and {@code corpus}, or files of {@link ShortItems}. Where people noted no
 * names but ties and positions, the bodies of those are the names. CONTRIBUTING.md shows how to run it.
 */
public final class FitNames {
    /** A run of a text where people noted ties alone counts so much: bodies without a tie are not noted. */
    private static final double TIES_ALONE = 0.4;

    private static final int FOLDS = 5;
    private static final double[] BARS = {1, 0.5, 0, -0.5, -1, -1.5, -2};
    private static final Set<String> ELSEWHERE =
            Set.of("locatedIn", "headquarteredIn", "activeIn", "produces", "foundedIn");

    private record Run(String set, int fold, boolean open, ClueFit.Choice choice) {
        boolean right() {
            return choice.options().get(1).right();
        }

        double weight(double[] weights) {
            return choice.options().get(1).clues().stream()
                    .mapToDouble(clue -> weights[clue])
                    .sum();
        }
    }

    private final List<Run> runs = new ArrayList<>();

    private FitNames() {}

    public static void main(String[] args) throws IOException, UnreadableDocument {
        FitNames fit = new FitNames();
        for (String set : args) {
            fit.readSet(set, ShortItems.folder(Path.of(set)));
        }
        if (!Boolean.getBoolean("quiet")) {
            fit.report(List.of(args));
        }
        double[] weights = fit.fit(fit.runs);
        NameClue[] clues = NameClue.values();
        for (int i = 0; i < clues.length; i++) {
            long weight = Math.round(weights[i] * 10);
            if (weight != 0) {
                System.out.println(clues[i].name() + "\t" + weight);
            }
        }
    }

    private double[] fit(List<Run> some) {
        return ClueFit.fit(some.stream().map(Run::choice).toList(), NameClue.values().length);
    }

    private void report(List<String> sets) {
        Map<Run, Double> heard = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] others = fit(runs.stream().filter(r -> r.fold != left).toList());
            runs.stream().filter(r -> r.fold == left && r.open).forEach(r -> heard.put(r, r.weight(others)));
        }
        for (String set : sets) {
            List<Run> own =
                    heard.keySet().stream().filter(r -> r.set.equals(set)).toList();
            System.err.printf(
                    Locale.ROOT,
                    "%s: %d open, %d bodies%n",
                    set,
                    own.size(),
                    own.stream().filter(Run::right).count());
            for (double bar : BARS) {
                List<Run> taken = own.stream()
                        .filter(r -> heard.getOrDefault(r, -9.0) > bar)
                        .toList();
                System.err.printf(
                        Locale.ROOT,
                        "  above %4.1f: %4d, %4d right%n",
                        bar,
                        taken.size(),
                        taken.stream().filter(Run::right).count());
            }
        }
    }

    private void readSet(String set, Path folder) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(folder.resolve("gold"));
        int number = 0;
        try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<Claim> told = gold.of(name.substring(0, name.lastIndexOf('.')));
                boolean noted = told.stream().anyMatch(c -> c.type().equals("mention"));
                Set<List<String>> bodies = bodies(told, noted);
                String text = new DocumentReader(50).read(file).document().text();
                for (WeighedName run : bodies.isEmpty() ? List.<WeighedName>of() : Names.runs(Blocks.of(text))) {
                    runs.add(run(set, number % FOLDS, noted ? 1 : TIES_ALONE, run, bodies));
                }
                number++;
            }
        }
    }

    private static Run run(String set, int fold, double counts, WeighedName run, Set<List<String>> bodies) {
        boolean body = bodies.contains(Labels.words(run.label()));
        List<Integer> clues = run.clues().stream().map(NameClue::ordinal).toList();
        ClueFit.Option none = new ClueFit.Option("none", List.of(), !body);
        ClueFit.Option name = new ClueFit.Option(run.label(), clues, body);
        boolean open = !run.clues().contains(NameClue.RULED);
        return new Run(set, fold, open, new ClueFit.Choice(set, run.label(), counts, List.of(none, name)));
    }

    private static Set<List<String>> bodies(List<Claim> told, boolean noted) {
        Set<List<String>> bodies = new HashSet<>();
        for (Claim claim : told) {
            if (noted && claim.text("class").equals("Organisation")) {
                add(claim, "label", bodies);
            } else if (!noted && claim.type().equals("role")) {
                add(claim, "organisation", bodies);
            } else if (!noted && claim.type().equals("relation")) {
                add(claim, "subject", bodies);
                if (!ELSEWHERE.contains(claim.text("relation"))) {
                    add(claim, "object", bodies);
                }
            }
        }
        bodies.remove(List.<String>of());
        return bodies;
    }

    private static void add(Claim claim, String key, Set<List<String>> bodies) {
        bodies.add(Labels.words(claim.text(key)));
        claim.json().path(key + "Alt").forEach(other -> bodies.add(Labels.words(other.asText())));
    }
}
