package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.extract.Extractor;
import org.filigraph.extract.RuleExamples;
import org.filigraph.extract.clause.Clue;
import org.filigraph.extract.clause.MainPlaceClue;
import org.filigraph.extract.clause.ThemeClue;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.discourse.MainThingClue;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of what speaks for a document being about a sector ({@code lexicon/themes.tsv}) or a territory ({@code
 * lexicon/main-places.tsv}) to annotated texts and to the examples of the rules, and prints the table: that theme is right
 * which most of a document's figures may have for their sector or territory. How many
 * figures of each set may have the theme taken, with weights fitted to the other sets, is told on standard error.
 *
 * <p>Arguments: {@code sector} or {@code territory}, and folders that hold {@code gold} and {@code corpus}; a folder that is named twice counts twice.
 */
public final class FitThemes {
    /** A document with many figures counts no more than one with so many. */
    private static final int MOST = 12;

    /** An example of the rules counts so much. */
    private static final double EXAMPLE = 0.5;

    private static final String EXAMPLES = "examples";
    /** How an example says that a figure has no sector. */
    private static final String NONE = "none";

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Text(ClueFit.Choice choice, List<Integer> accepted, int figures) {}

    private final Extractor extractor = new Extractor();
    private final List<Text> documents = new ArrayList<>();

    private final String attribute;
    private final List<Clue> clues;
    private final List<String> words;

    private FitThemes(String attribute) {
        this.attribute = attribute;
        this.clues = switch (attribute) {
            case "sector" -> List.of(ThemeClue.values());
            case "territory" -> List.of(MainPlaceClue.values());
            default -> List.of(MainThingClue.values());
        };
        this.words = clues.stream().map(Clue::words).toList();
    }

    public static void main(String[] arguments) throws IOException, UnreadableDocument {
        FitThemes fit = new FitThemes(arguments[0]);
        List<String> sets = Arrays.asList(arguments).subList(1, arguments.length);
        for (String set : sets) {
            fit.read(Path.of(set));
        }
        fit.readExamples();
        sets.stream().distinct().forEach(fit::report);
        double[] weights = ClueFit.fit(
                fit.documents.stream().map(Text::choice).toList(),
                fit.clues.stream().mapToDouble(clue -> clue.weight() / 10.0).toArray(),
                ClueFit.PULL);
        int i = 0;
        for (Clue clue : fit.clues) {
            System.out.println(clue.name() + "\t" + Math.round(weights[i++] * 10));
        }
    }

    private void report(String set) {
        double[] others = ClueFit.fit(
                documents.stream()
                        .map(Text::choice)
                        .filter(c -> !c.set().equals(set))
                        .toList(),
                words.size());
        int right = 0;
        int figures = 0;
        for (Text document : documents) {
            if (document.choice().set().equals(set)) {
                List<ClueFit.Option> options = document.choice().options();
                right += document.accepted().get(options.indexOf(ClueFit.taken(document.choice(), others)));
                figures += document.figures();
            }
        }
        System.err.printf(Locale.ROOT, "%-40s %4d figures, left out %.3f%n", set, figures, (double) right / figures);
    }

    private void read(Path set) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(set.resolve("gold"));
        try (Stream<Path> files = Files.list(set.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<Claim> figures = gold.of(name.substring(0, name.lastIndexOf('.'))).stream()
                        .filter(claim -> claim.type().equals("figure") && !claim.isLenient())
                        .filter(claim -> !attribute.equals("territory") || isOfPlace(claim))
                        .toList();
                if (!figures.isEmpty()) {
                    add(
                            set.toString(),
                            name,
                            theme(new DocumentReader(50).read(file).document()),
                            figures);
                }
            }
        }
    }

    /** Whether a figure is a place's own, and no body's. */
    private static boolean isOfPlace(Claim figure) {
        return figure.value("subject").isNull() && FairValues.nameOne(figure, "territory");
    }

    // an example of the rules is a short document, of which it tells the sector of some figures
    private void readExamples() throws IOException, UnreadableDocument {
        for (RuleExamples.Example example : RuleExamples.all()) {
            List<Claim> figures = example.expectations().stream()
                    .filter(e ->
                            e.wanted() && e.type().equals("figure") && e.keys().containsKey(attribute))
                    .map(e -> claim(e.keys().getOrDefault(attribute, NONE)))
                    .toList();
            if (!figures.isEmpty()) {
                byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
                add(
                        EXAMPLES,
                        example.text(),
                        theme(new DocumentReader()
                                .read(new ByteArrayInputStream(text), EXAMPLES, "text/plain")
                                .document()),
                        figures);
            }
        }
    }

    private Weighing theme(Document document) {
        return extractor.inspect(document).weighings().stream()
                .filter(w -> w.attribute().equals(attribute.equals("sector") ? "theme" : "main " + attribute))
                .findFirst()
                .orElseThrow();
    }

    private void add(String set, String name, Weighing weighing, List<Claim> figures) {
        List<Integer> accepted = weighing.options().stream()
                .map(option -> (int) figures.stream()
                        .filter(figure -> mayHave(figure, option.value()))
                        .filter(figure -> !attribute.equals("territory")
                                || option.value() != null
                                || !FairValues.nameOne(figure, attribute))
                        .count())
                .toList();
        int most = accepted.stream().mapToInt(n -> n).max().orElse(0);
        List<ClueFit.Option> options = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            Weighing.Option option = weighing.options().get(i);
            List<Integer> clues = Arrays.stream(option.why().split(", ", -1))
                    .map(words::indexOf)
                    .filter(clue -> clue >= 0)
                    .toList();
            options.add(new ClueFit.Option(String.valueOf(option.value()), clues, most > 0 && accepted.get(i) == most));
        }
        double counts = set.equals(EXAMPLES) ? EXAMPLE : Math.sqrt(Math.min(MOST, figures.size()));
        documents.add(
                new Text(new ClueFit.Choice(set, name, most > 0 ? counts : 0, options), accepted, figures.size()));
    }

    private boolean mayHave(Claim figure, @Nullable String value) {
        return Objects.requireNonNull(Attributes.OF_FIGURES.get(attribute))
                .test(figure, claim(value == null ? NONE : value));
    }

    private Claim claim(String value) {
        ObjectNode figure = JSON.createObjectNode();
        return new Claim(value.equals(NONE) ? figure : figure.put(attribute, value));
    }
}
