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
import org.filigraph.extract.relation.field.FieldClue;
import org.filigraph.extract.relation.money.PayerClue;
import org.filigraph.extract.relation.place.PlaceClue;

/**
 * Fits the weights of what speaks for a body being at a place ({@code lexicon/whereabouts.tsv}) or active in a field
 * ({@code lexicon/likely-fields.tsv}), or for a payer's money being for something ({@code lexicon/likely-payers.tsv}), to
 * annotated texts and to the examples of the rules, and prints the table. How right it is on each set of texts, with weights fitted to the others alone, is told on standard error.
 *
 * <p>Arguments: {@code place}, {@code field} or {@code payer}, then folders that hold {@code gold} and {@code corpus}. CONTRIBUTING.md
 * shows how to run it.
 */
public final class FitTies {
    /**
     * What is weighed: who is at a place, whose a field is, or what a payer's money is for.
     *
     * @param apart whether several bodies may be right at once, so that each is a choice of its own
     */
    private record Question(String tie, Set<String> relations, List<Clue> clues, boolean apart) {
        static Question of(String name) {
            return switch (name) {
                case "place" ->
                    new Question(
                            "locatedIn ", Set.of("locatedIn", "headquarteredIn"), List.of(PlaceClue.values()), false);
                case "field" -> new Question("activeIn ", Set.of("activeIn"), List.of(FieldClue.values()), true);
                case "payer" -> new Question("fundedBy ", Set.of("fundedBy"), List.of(PayerClue.values()), false);
                default -> throw new IllegalArgumentException("place, field or payer, not " + name);
            };
        }
    }

    /** An example of the rules counts so much: nearly all tell of somebody, as few words of texts do. */
    private static final double EXAMPLE = 0.3;

    private static final String EXAMPLES = "examples";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Question question;
    private final List<String> words;
    private final Extractor extractor = new Extractor();
    private final List<ClueFit.Choice> choices = new ArrayList<>();

    private FitTies(Question question) {
        this.question = question;
        this.words = question.clues().stream().map(Clue::words).toList();
    }

    public static void main(String[] args) throws IOException, UnreadableDocument {
        FitTies fit = new FitTies(Question.of(args[0]));
        List<String> sets = List.of(args).subList(1, args.length);
        for (String set : sets) {
            fit.readSet(Path.of(set));
        }
        fit.readExamples();
        for (String set : sets) {
            fit.report(set);
        }
        double[] weights = ClueFit.fit(fit.choices, fit.words.size());
        int i = 0;
        for (Clue clue : fit.question.clues()) {
            System.out.println(clue.name() + "\t" + Math.round(weights[i++] * 10));
        }
    }

    private void report(String set) {
        List<ClueFit.Choice> own =
                choices.stream().filter(c -> c.set().equals(set)).toList();
        double[] others =
                ClueFit.fit(choices.stream().filter(c -> !c.set().equals(set)).toList(), words.size());
        long right = own.stream().filter(c -> ClueFit.taken(c, others).right()).count();
        System.err.printf(
                Locale.ROOT, "%-40s %4d choices, left out %.3f%n", set, own.size(), (double) right / own.size());
    }

    private void readSet(Path set) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(set.resolve("gold"));
        try (Stream<Path> files = Files.list(set.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                Document document = new DocumentReader(50).read(file).document();
                String name = file.getFileName().toString();
                List<Claim> told = gold.of(name.substring(0, name.lastIndexOf('.'))).stream()
                        .filter(claim -> question.relations().contains(claim.text("relation")))
                        .toList();
                for (Weighing weighing : weighings(document)) {
                    choices(set.toString(), weighing, told).forEach(choices::add);
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
                List<ClueFit.Choice> of = choices(EXAMPLES, weighing, told);
                List<ClueFit.Choice> not = choices(EXAMPLES, weighing, denied);
                for (int i = 0; i < of.size(); i++) {
                    boolean isTold = !of.get(i).options().get(0).right();
                    boolean isDenied = not.get(i).options().stream().skip(1).anyMatch(ClueFit.Option::right);
                    if (isTold || isDenied) {
                        choices.add(of.get(i));
                    }
                }
            }
        }
    }

    private List<Claim> claims(RuleExamples.Example example, boolean wanted) {
        return example.expectations().stream()
                .filter(e -> e.wanted() == wanted && e.type().equals("relation"))
                .filter(e -> question.relations().contains(e.keys().getOrDefault("relation", "")))
                .filter(e -> e.keys().containsKey("subject") && e.keys().containsKey("object"))
                .map(e -> new Claim(JSON.valueToTree(e.keys())))
                .toList();
    }

    private List<Weighing> weighings(Document document) {
        return extractor.inspect(document).weighings().stream()
                .filter(weighing -> weighing.attribute().startsWith(question.tie()))
                .toList();
    }

    // nobody comes first, and is right where nobody is told of
    private List<ClueFit.Choice> choices(String set, Weighing weighing, List<Claim> told) {
        List<ClueFit.Option> options = new ArrayList<>();
        boolean somebody = false;
        List<ClueFit.Choice> each = new ArrayList<>();
        for (Weighing.Option option : weighing.options()) {
            if (option.value() != null) {
                List<Claim> same = told.stream()
                        .filter(claim -> isOf(claim, weighing, option))
                        .toList();
                boolean counted = same.stream().anyMatch(claim -> !claim.isLenient());
                somebody |= counted;
                List<Integer> clues = Arrays.stream(option.why().split(", ", -1))
                        .map(words::indexOf)
                        .toList();
                options.add(new ClueFit.Option(option.value(), clues, !same.isEmpty()));
                each.add(choice(set, weighing, options.subList(options.size() - 1, options.size()), !same.isEmpty()));
            }
        }
        return question.apart() ? each : List.of(choice(set, weighing, options, somebody));
    }

    private static ClueFit.Choice choice(String set, Weighing weighing, List<ClueFit.Option> bodies, boolean somebody) {
        List<ClueFit.Option> options = new ArrayList<>(bodies);
        options.add(0, new ClueFit.Option("nobody", List.of(), !somebody));
        double counts = set.equals(EXAMPLES) ? EXAMPLE : 1;
        return new ClueFit.Choice(set, weighing.words().toString(), counts, options);
    }

    private boolean isOf(Claim claim, Weighing weighing, Weighing.Option option) {
        ObjectNode read = JSON.createObjectNode();
        read.setAll((ObjectNode) JSON.valueToTree(Map.of(
                "relation",
                claim.text("relation"),
                "subject",
                option.value(),
                "object",
                weighing.attribute().substring(question.tie().length()))));
        return Criterion.RELATION.holds(claim, new Claim(read));
    }
}
