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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.Offsets;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.extract.Extractor;
import org.filigraph.extract.Inspection;
import org.filigraph.extract.RuleExamples;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.figure.ClueTables;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of an attribute's clues to annotated texts and to the examples of the rules, near those of the
 * present table, and prints the table that stands in {@code lexicon}. How right they are is told on standard error: on the texts they are fitted to, and on
 * each set of texts with weights fitted to the others alone, from nothing.
 *
 * <p>Arguments: the attribute ({@code subject}, {@code territory}, {@code sector}) and folders that hold {@code gold} and {@code
 * corpus}, or files of {@link ShortItems}; a set that is named twice counts twice. CONTRIBUTING.md shows how to run it.
 */
public final class FitWeights {
    /** A figure whose number is right and whose indicator is not counts so much. */
    private static final double OTHER_INDICATOR = 0.6;
    /** An example of the rules counts so much: what is rare in texts is learnt from them. */
    private static final double EXAMPLE = 15;

    private static final String EXAMPLES = "examples";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String attribute;
    private final BiPredicate<Claim, Claim> same;
    private final Extractor extractor = new Extractor();
    private final List<String> words;
    private final List<ClueFit.Choice> choices = new ArrayList<>();

    private FitWeights(String attribute) {
        this.attribute = attribute;
        this.same = Attributes.OF_FIGURES.get(attribute);
        this.words = List.copyOf(ClueTables.wordsByName(attribute).values());
    }

    public static void main(String[] arguments) throws IOException, UnreadableDocument {
        FitWeights fit = new FitWeights(arguments[0]);
        List<String> sets = Arrays.asList(arguments).subList(1, arguments.length);
        for (String set : sets) {
            fit.readSet(set, ShortItems.folder(Path.of(set)));
        }
        fit.readExamples();
        double[] weights = fit.report(sets);
        int i = 0;
        for (String name : ClueTables.wordsByName(arguments[0]).keySet()) {
            System.out.println(name + "\t" + Math.round(weights[i++]));
        }
    }

    /** Tells how right the weights are; returns them in tenths of log-odds. */
    private double[] report(List<String> sets) {
        double[] fitted = ClueFit.fit(choices, ClueTables.weights(attribute), ClueFit.PULL);
        double[] all = rounded(ClueMoves.of(choices, fitted));
        double out = 0;
        for (String set : new java.util.TreeSet<>(sets)) {
            List<ClueFit.Choice> others =
                    choices.stream().filter(c -> !c.set().equals(set)).toList();
            double[] fromOthers = ClueFit.fit(others, words.size());
            double leftOut = right(set, fromOthers);
            if (Boolean.getBoolean("wrong")) {
                listWrong(set, fromOthers);
            }
            out += leftOut;
            long possible =
                    figures(set).stream().filter(ClueFit.Choice::isPossible).count();
            System.err.printf(
                    Locale.ROOT,
                    "%-40s %4d figures, right possible %.3f, left out %.3f, fitted %.3f%n",
                    set,
                    figures(set).size(),
                    (double) possible / figures(set).size(),
                    leftOut,
                    right(set, all));
        }
        System.err.printf(
                Locale.ROOT,
                "mean of the sets left out %.3f%n",
                out / Set.copyOf(sets).size());
        System.err.printf(
                Locale.ROOT, "%d examples, fitted %.3f%n", figures(EXAMPLES).size(), right(EXAMPLES, all));
        return all;
    }

    private static double[] rounded(double[] weights) {
        return Arrays.stream(weights).map(w -> Math.round(w * 10)).toArray();
    }

    private List<ClueFit.Choice> figures(String set) {
        return choices.stream()
                .filter(c -> c.set().equals(set) && c.counts() != OTHER_INDICATOR)
                .toList();
    }

    private double right(String set, double[] weights) {
        List<ClueFit.Choice> figures = figures(set);
        return (double) figures.stream()
                        .filter(c -> ClueFit.taken(c, weights).right())
                        .count()
                / figures.size();
    }

    private void listWrong(String set, double[] weights) {
        for (ClueFit.Choice choice : figures(set)) {
            ClueFit.Option taken = ClueFit.taken(choice, weights);
            if (!taken.right()) {
                System.err.println("- " + choice.name() + "\n    took " + taken.words());
                choice.options().stream()
                        .filter(ClueFit.Option::right)
                        .forEach(o -> System.err.println("    not  " + o.words()));
            }
        }
    }

    private void readSet(String name, Path set) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(set.resolve("gold"));
        Claims read = new Claims();
        Map<String, Weighing> weighings = new HashMap<>();
        try (Stream<Path> files = Files.list(set.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                read(new DocumentReader(50).read(file).document(), read, weighings);
            }
        }
        Evaluation evaluation = Evaluation.of(gold, read);
        Set<Claim> seen = new HashSet<>();
        for (Criterion criterion : List.of(Criterion.FIGURE, Criterion.FIGURE_CORE)) {
            for (Judgement judgement : evaluation.by(criterion)) {
                for (Judgement.Match match : judgement.found()) {
                    Weighing weighing = weighings.get(place(match.read()));
                    if (weighing != null && seen.add(match.gold())) {
                        double counts = criterion == Criterion.FIGURE ? 1 : OTHER_INDICATOR;
                        add(choice(name, counts, match.gold(), weighing));
                    }
                }
            }
        }
    }

    private void readExamples() throws IOException, UnreadableDocument {
        for (RuleExamples.Example example : RuleExamples.all()) {
            List<RuleExamples.Expectation> wanted = example.expectations().stream()
                    .filter(e -> e.wanted() && e.type().equals("figure"))
                    .filter(e -> e.keys().containsKey(attribute) && e.keys().containsKey("value"))
                    .toList();
            if (wanted.isEmpty()) {
                continue;
            }
            Claims read = new Claims();
            Map<String, Weighing> weighings = new HashMap<>();
            byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
            read(
                    new DocumentReader()
                            .read(new ByteArrayInputStream(text), EXAMPLES, "text/plain")
                            .document(),
                    read,
                    weighings);
            for (RuleExamples.Expectation expectation : wanted) {
                Claim gold = new Claim(JSON.valueToTree(expectation.keys()));
                read.of(EXAMPLES).stream()
                        .filter(claim -> claim.type().equals("figure") && isSameFigure(gold, claim))
                        .map(claim -> weighings.get(place(claim)))
                        .filter(weighing -> weighing != null)
                        .findFirst()
                        .ifPresent(weighing -> add(choice(EXAMPLES, EXAMPLE, gold, weighing)));
            }
        }
    }

    private static boolean isSameFigure(Claim gold, Claim read) {
        return Stream.of("value", "indicator", "measure")
                .filter(key -> gold.json().has(key))
                .allMatch(key -> key.equals("value")
                        ? Double.parseDouble(gold.text(key)) == read.value(key).asDouble()
                        : gold.text(key).equals(read.text(key)));
    }

    private void read(Document document, Claims read, Map<String, Weighing> weighings) {
        Offsets offsets = new Offsets(document.text());
        Inspection inspection = extractor.inspect(document);
        ContractJson json = new ContractJson(inspection.reading());
        String name = "";
        for (Fact fact : inspection.reading().facts()) {
            Map<String, Object> claim = json.object(fact);
            name = String.valueOf(claim.get("doc"));
            read.add(claim);
        }
        for (Weighing weighing : inspection.weighings()) {
            if (weighing.attribute().equals(attribute)) {
                weighings.putIfAbsent(
                        name + " " + offsets.codePoint(weighing.words().start()) + " "
                                + offsets.codePoint(weighing.words().end()),
                        weighing);
            }
        }
    }

    private static String place(Claim claim) {
        return claim.document() + " " + claim.start() + " " + claim.end();
    }

    // what the head of a list's entry decides is no matter of clues
    private void add(ClueFit.Choice choice) {
        if (choice.options().stream().noneMatch(option -> option.clues().contains(-1))) {
            choices.add(choice);
        }
    }

    private ClueFit.Choice choice(String set, double counts, Claim gold, Weighing weighing) {
        boolean named = weighing.options().stream().anyMatch(o -> o.value() != null && isRight(gold, o));
        Set<ClueFit.Option> options = new LinkedHashSet<>();
        for (Weighing.Option option : weighing.options()) {
            boolean right = isRight(gold, option)
                    && (option.value() != null || !named || FairValues.allowNone(gold, attribute));
            options.add(new ClueFit.Option(option.value() + " [" + option.why() + "]", clues(option), right));
        }
        return new ClueFit.Choice(
                set, gold.document() + " " + gold.start() + " " + gold.text("text"), counts, List.copyOf(options));
    }

    private boolean isRight(Claim gold, Weighing.Option option) {
        if (gold.text(attribute).equals("none")) {
            return option.value() == null;
        }
        // facts are written with the apostrophe of their document: either may stand in it
        return isRight(gold, option.value())
                || (option.value() != null && isRight(gold, option.value().replace('\'', '’')));
    }

    private boolean isRight(Claim gold, @Nullable String value) {
        ObjectNode read = JSON.createObjectNode();
        if (value != null) {
            read.put(attribute, value);
        }
        return same.test(gold, new Claim(read));
    }

    private List<Integer> clues(Weighing.Option option) {
        return Arrays.stream(option.why().split(", ", -1)).map(words::indexOf).toList();
    }
}
