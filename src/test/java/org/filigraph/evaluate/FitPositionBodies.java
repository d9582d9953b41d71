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
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.extract.Extractor;
import org.filigraph.extract.Inspection;
import org.filigraph.extract.RuleExamples;
import org.filigraph.extract.clause.Clue;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.role.BodyClue;
import org.filigraph.fact.Role;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of what speaks for a position being held in a body that its words don't name
 * ({@code lexicon/position-bodies.tsv}) to annotated texts and to the examples of the rules, and prints the table. How
 * right it is on each set of texts, with weights fitted to the others alone, is told on standard error.
 *
 * <p>Arguments: folders that hold {@code gold} and {@code corpus}, or files of {@link ShortItems}; {@code -Dwrong=true}
 * lists what is wrong. CONTRIBUTING.md shows how to run it.
 */
public final class FitPositionBodies {
    private static final String TIE = "organisation of ";
    /** An example of the rules counts so much: fewer things are told in it than in a text. */
    private static final double EXAMPLE = 0.3;

    private static final String EXAMPLES = "examples";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How alike the words of two positions begin that are one: "présidence", "président". */
    private static final int ALIKE = 5;

    private final List<Clue> clues = List.of(BodyClue.values());
    private final List<String> words = clues.stream().map(Clue::words).toList();
    private final Extractor extractor = new Extractor();
    private final List<ClueFit.Choice> choices = new ArrayList<>();

    private FitPositionBodies() {}

    public static void main(String[] args) throws IOException, UnreadableDocument {
        FitPositionBodies fit = new FitPositionBodies();
        List<String> sets = List.of(args);
        for (String set : sets) {
            fit.readSet(set, ShortItems.folder(Path.of(set)));
        }
        fit.readExamples();
        for (String set : sets) {
            fit.report(set);
        }
        fit.report(EXAMPLES);
        double[] weights = fit.fit(fit.choices);
        int i = 0;
        for (Clue clue : fit.clues) {
            long weight = Math.round(weights[i++] * 10);
            if (weight != 0) {
                System.out.println(clue.name() + "\t" + weight);
            }
        }
    }

    private double[] fit(List<ClueFit.Choice> some) {
        return ClueFit.fit(some, words.size());
    }

    private void report(String set) {
        List<ClueFit.Choice> own =
                choices.stream().filter(c -> c.set().equals(set)).toList();
        double[] others = fit(choices.stream().filter(c -> !c.set().equals(set)).toList());
        List<ClueFit.Choice> wrong =
                own.stream().filter(c -> !ClueFit.taken(c, others).right()).toList();
        double[] now = clues.stream().mapToDouble(Clue::weight).toArray();
        System.err.printf(
                Locale.ROOT,
                "%-40s %4d choices, now %d right, %4d possible, left out %d right%n",
                set,
                own.size(),
                own.stream().filter(c -> ClueFit.taken(c, now).right()).count(),
                own.stream().filter(ClueFit.Choice::isPossible).count(),
                own.size() - wrong.size());
        for (ClueFit.Choice choice : Boolean.getBoolean("wrong") ? wrong : List.<ClueFit.Choice>of()) {
            System.err.println("  " + choice.name() + " -> "
                    + ClueFit.taken(choice, others).words() + " for "
                    + choice.options().stream()
                            .filter(ClueFit.Option::right)
                            .map(ClueFit.Option::words)
                            .toList());
        }
    }

    private void readSet(String set, Path folder) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(folder.resolve("gold"));
        try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                Document document = new DocumentReader(50).read(file).document();
                String name = file.getFileName().toString();
                read(set, 1, document, gold.of(name.substring(0, name.lastIndexOf('.'))));
            }
        }
    }

    private void readExamples() throws IOException, UnreadableDocument {
        for (RuleExamples.Example example : RuleExamples.all()) {
            List<Claim> told = example.expectations().stream()
                    .filter(e -> e.wanted() && e.type().equals("role"))
                    .filter(e -> e.keys().containsKey("person")
                            && e.keys().containsKey("role")
                            && e.keys().containsKey("organisation"))
                    .map(e -> {
                        ObjectNode claim = JSON.valueToTree(e.keys());
                        return new Claim(claim.put("type", "role"));
                    })
                    .toList();
            if (!told.isEmpty()) {
                byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
                read(
                        EXAMPLES,
                        EXAMPLE,
                        new DocumentReader()
                                .read(new ByteArrayInputStream(text), EXAMPLES, "text/plain")
                                .document(),
                        told);
            }
        }
    }

    private void read(String set, double counts, Document document, List<Claim> gold) {
        Inspection inspection = extractor.inspect(document);
        List<Role> roles = inspection.reading().facts().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .toList();
        List<Claim> told =
                gold.stream().filter(claim -> claim.type().equals("role")).toList();
        for (Weighing weighing : inspection.weighings()) {
            if (weighing.attribute().startsWith(TIE)) {
                List<Role> of = roles.stream().filter(r -> isOf(r, weighing)).toList();
                List<ClueFit.Option> options = weighing.options().stream()
                        .map(option -> new ClueFit.Option(
                                String.valueOf(option.value()),
                                Arrays.stream(option.why().split(", ", -1))
                                        .map(words::indexOf)
                                        .toList(),
                                of.stream().anyMatch(r -> isTold(r, option.value(), told))))
                        .toList();
                boolean known = of.stream().anyMatch(r -> isTold(r, null, told));
                if (known) {
                    String name = of.get(0).person().label() + ", " + weighing.attribute();
                    choices.add(new ClueFit.Choice(set, name, counts, options));
                }
            }
        }
    }

    private static boolean isOf(Role role, Weighing weighing) {
        String noun = weighing.attribute().substring(TIE.length());
        String start = noun.substring(0, Math.min(ALIKE, noun.length()));
        int at = weighing.words().start();
        return role.evidence().span().start() <= at
                && at < role.evidence().span().end()
                && Folding.fold(role.role()).contains(start);
    }

    // whether people tell of the person in the position, in that body where one is given
    private static boolean isTold(Role role, @Nullable String body, List<Claim> told) {
        return told.stream().anyMatch(claim -> {
            ObjectNode read = JSON.createObjectNode();
            read.put("type", "role").put("person", role.person().label()).put("role", role.role());
            read.put("organisation", body == null ? claim.text("organisation") : body);
            return Criterion.ROLE.holds(claim, new Claim(read));
        });
    }
}
