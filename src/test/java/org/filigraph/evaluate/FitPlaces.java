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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.extract.Extractor;
import org.filigraph.extract.RuleExamples;
import org.filigraph.extract.clause.Clue;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.relation.PlaceClue;

/**
 * Fits the weights of what speaks for a body being at a place ({@code lexicon/whereabouts.tsv}) to annotated texts and
 * to the examples of the rules, and prints the table. How right it is on each set of texts, with weights fitted to the
 * others alone, is told on standard error.
 *
 * <p>Arguments: folders that hold {@code gold} and {@code corpus}. CONTRIBUTING.md shows how to run it.
 */
public final class FitPlaces {
    private static final Set<String> BEING_AT = Set.of("locatedIn", "headquarteredIn");
    private static final String BEING = "locatedIn ";
    /** An example of the rules counts so much: nearly all tell of somebody, as few words of texts do. */
    private static final double EXAMPLE = 0.3;

    private static final String EXAMPLES = "examples";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS =
            Arrays.stream(PlaceClue.values()).map(Clue::words).toList();

    private final Extractor extractor = new Extractor();
    private final List<ClueFit.Choice> choices = new ArrayList<>();

    private FitPlaces() {}

    public static void main(String[] sets) throws IOException, UnreadableDocument {
        FitPlaces fit = new FitPlaces();
        for (String set : sets) {
            fit.readSet(Path.of(set));
        }
        fit.readExamples();
        for (String set : sets) {
            fit.report(set);
        }
        double[] weights = ClueFit.fit(fit.choices, WORDS.size());
        int i = 0;
        for (PlaceClue clue : PlaceClue.values()) {
            System.out.println(clue.name() + "\t" + Math.round(weights[i++] * 10));
        }
    }

    private void report(String set) {
        List<ClueFit.Choice> own =
                choices.stream().filter(c -> c.set().equals(set)).toList();
        double[] others =
                ClueFit.fit(choices.stream().filter(c -> !c.set().equals(set)).toList(), WORDS.size());
        long right = own.stream().filter(c -> ClueFit.taken(c, others).right()).count();
        System.err.printf(
                Locale.ROOT, "%-40s %4d places, left out %.3f%n", set, own.size(), (double) right / own.size());
    }

    private void readSet(Path set) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(set.resolve("gold"));
        try (Stream<Path> files = Files.list(set.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                Document document = new DocumentReader(50).read(file).document();
                String name = file.getFileName().toString();
                List<Claim> told = gold.of(name.substring(0, name.lastIndexOf('.'))).stream()
                        .filter(claim -> BEING_AT.contains(claim.text("relation")))
                        .toList();
                for (Weighing weighing : weighings(document)) {
                    choices.add(choice(set.toString(), weighing, told));
                }
            }
        }
    }

    // an example says of the places that it names who is there or is not, and nothing of others
    private void readExamples() throws IOException, UnreadableDocument {
        for (RuleExamples.Example example : RuleExamples.all()) {
            List<Claim> told = claims(example, true);
            List<Claim> denied = claims(example, false);
            if (told.isEmpty() && denied.isEmpty()) {
                continue;
            }
            byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
            Document document = new DocumentReader()
                    .read(new ByteArrayInputStream(text), EXAMPLES, "text/plain")
                    .document();
            for (Weighing weighing : weighings(document)) {
                ClueFit.Choice choice = choice(EXAMPLES, weighing, told);
                boolean isTold = !choice.options().get(0).right();
                if (isTold
                        || choice(EXAMPLES, weighing, denied).options().stream()
                                .skip(1)
                                .anyMatch(ClueFit.Option::right)) {
                    choices.add(choice);
                }
            }
        }
    }

    private static List<Claim> claims(RuleExamples.Example example, boolean wanted) {
        return example.expectations().stream()
                .filter(e -> e.wanted() == wanted && e.type().equals("relation"))
                .filter(e -> BEING_AT.contains(e.keys().getOrDefault("relation", "")))
                .filter(e -> e.keys().containsKey("subject") && e.keys().containsKey("object"))
                .map(e -> new Claim(JSON.valueToTree(e.keys())))
                .toList();
    }

    private List<Weighing> weighings(Document document) {
        return extractor.inspect(document).weighings().stream()
                .filter(weighing -> weighing.attribute().startsWith(BEING))
                .toList();
    }

    // nobody comes first, and is right where nobody is told of
    private static ClueFit.Choice choice(String set, Weighing weighing, List<Claim> told) {
        List<ClueFit.Option> options = new ArrayList<>();
        boolean somebody = false;
        for (Weighing.Option option : weighing.options()) {
            if (option.value() != null) {
                List<Claim> same = told.stream()
                        .filter(claim -> isOf(claim, weighing, option))
                        .toList();
                somebody |= same.stream().anyMatch(claim -> !claim.isLenient());
                List<Integer> clues = Arrays.stream(option.why().split(", ", -1))
                        .map(WORDS::indexOf)
                        .toList();
                options.add(new ClueFit.Option(option.value(), clues, !same.isEmpty()));
            }
        }
        options.add(0, new ClueFit.Option("nobody", List.of(), !somebody));
        double counts = set.equals(EXAMPLES) ? EXAMPLE : 1;
        return new ClueFit.Choice(set, weighing.words().toString(), counts, options);
    }

    private static boolean isOf(Claim claim, Weighing weighing, Weighing.Option option) {
        ObjectNode read = JSON.createObjectNode();
        read.setAll((ObjectNode) JSON.valueToTree(Map.of(
                "relation",
                claim.text("relation"),
                "subject",
                option.value(),
                "object",
                weighing.attribute().substring(BEING.length()))));
        return Criterion.RELATION.holds(claim, new Claim(read));
    }
}
