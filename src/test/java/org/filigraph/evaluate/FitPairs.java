package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.extract.Extractor;
import org.filigraph.extract.RuleExamples;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.likely.Pair;
import org.filigraph.extract.relation.likely.Pairs;
import org.filigraph.extract.relation.likely.TieWeights;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights by which pairs of names are tied that no rule ties ({@code lexicon/likely-ties.tsv}) to annotated
 * texts, and prints the table. A pair of which the texts' annotations leave open whether it is tied counts neither way.
 *
 * <p>Arguments: folders that hold {@code gold} and {@code corpus}, or files of {@link ShortItems}. CONTRIBUTING.md shows
 * how to run it.
 */
public final class FitPairs {
    /** A clue that fewer texts have tells of them, not of the language. */
    private static final int FEWEST_TEXTS = 2;
    /** The pull of weights towards zero. */
    private static final double PULL = 2;

    private static final int ROUNDS = 150;
    /** Lighter weights are left out. */
    private static final double LIGHTEST = 0.05;

    private static final double UNIT = 100;
    /** An example of the rules that weights fitted without this have wrong counts so much when they are fitted again. */
    private static final int WRONG = 12;
    /** A tie of an example that is none must be less likely than this. */
    private static final double TAKEN = 0.4;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Event> events = new ArrayList<>();
    private final List<Event> examples = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();

    private FitPairs() {}

    public static void main(String[] sets) throws IOException, UnreadableDocument {
        FitPairs fit = new FitPairs();
        for (String set : sets) {
            int before = fit.events.size();
            fit.readSet(ShortItems.folder(Path.of(set)));
            System.err.printf(Locale.ROOT, "%-60s %6d pairs%n", set, fit.events.size() - before);
        }
        fit.readExamples();
        fit.print();
    }

    private void readSet(Path set) throws IOException, UnreadableDocument {
        Claims gold = Claims.in(set.resolve("gold"));
        try (Stream<Path> files = Files.list(set.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<Claim> told = gold.of(name.substring(0, name.lastIndexOf('.'))).stream()
                        .filter(claim -> TieWeights.RELATIONS.contains(claim.text("relation")))
                        .toList();
                read(
                        new DocumentReader(50).read(file).document(),
                        events,
                        (subjects, objects, sentence) -> ofText(told, subjects, objects, sentence));
            }
        }
    }

    // an example says of the ties that it names whether they are told, and nothing of others
    private void readExamples() throws IOException, UnreadableDocument {
        for (RuleExamples.Example example : RuleExamples.all()) {
            List<RuleExamples.Expectation> ties = example.expectations().stream()
                    .filter(e -> e.type().equals("relation"))
                    .toList();
            if (!ties.isEmpty()) {
                byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
                Document document = new DocumentReader()
                        .read(new ByteArrayInputStream(text), "example", "text/plain")
                        .document();
                read(document, examples, (subjects, objects, sentence) -> ofExample(ties, subjects, objects));
            }
        }
    }

    private static @Nullable String ofExample(
            List<RuleExamples.Expectation> ties, Set<String> subjects, Set<String> objects) {
        String relation = null;
        for (RuleExamples.Expectation tie : ties) {
            Map<String, String> keys = tie.keys();
            String told = keys.getOrDefault("relation", TieWeights.RELATIONS.get(1));
            String subject = keys.getOrDefault("subject", subjects.iterator().next());
            String object = keys.getOrDefault("object", objects.iterator().next());
            boolean weighed = TieWeights.RELATIONS.contains(told) && !keys.containsKey("modality");
            Claim claim = new Claim(JSON.valueToTree(Map.of("relation", told, "subject", subject, "object", object)));
            if (weighed && isOf(claim, subjects, objects)) {
                relation = tie.wanted() ? told : "none";
            }
        }
        return relation;
    }

    /** Tells the relation of two things by their names, {@code none} for none; null where that is left open. */
    private interface Annotation {
        @Nullable
        String relation(Set<String> subjects, Set<String> objects, Span sentence);
    }

    private static @Nullable String ofText(List<Claim> told, Set<String> subjects, Set<String> objects, Span sentence) {
        String relation = "none";
        boolean open = false;
        for (Claim claim : told) {
            if (isOf(claim, subjects, objects)) {
                boolean here = claim.start() < sentence.end() && sentence.start() < claim.end();
                open |= !here || claim.isLenient();
                relation = here && !claim.isLenient() ? claim.text("relation") : relation;
            }
        }
        return open && relation.equals("none") ? null : relation;
    }

    private void read(Document document, List<Event> into, Annotation annotation) {
        Extractor.Prepared prepared = Extractor.prepare(document);
        Map<String, Set<String>> labels = new HashMap<>();
        for (Name name : prepared.source().mentions().names()) {
            labels.computeIfAbsent(name.entity().key(), k -> new HashSet<>()).add(name.label());
        }
        Set<String> seen = new HashSet<>();
        Pairs pairs = new Pairs(prepared.source().layout(), prepared.discourse());
        for (Wording w : prepared.discourse().wordings()) {
            for (Pair pair : pairs.of(w)) {
                String relation = annotation.relation(
                        labelled(labels, pair.subject()), labelled(labels, pair.object()), w.span());
                if (relation != null) {
                    seen.addAll(pair.clues());
                    into.add(new Event(relation, pair.clues().toArray(String[]::new)));
                }
            }
        }
        seen.forEach(clue -> texts.merge(clue, 1, Integer::sum));
    }

    private static Set<String> labelled(Map<String, Set<String>> labels, Entity thing) {
        Set<String> all = new HashSet<>(labels.getOrDefault(thing.key(), Set.of()));
        all.add(thing.label());
        return all;
    }

    private static boolean isOf(Claim claim, Set<String> subjects, Set<String> objects) {
        String relation = claim.text("relation");
        return subjects.stream().anyMatch(subject -> objects.stream()
                .anyMatch(object -> Criterion.RELATION.holds(
                        claim,
                        new Claim(JSON.valueToTree(
                                Map.of("relation", relation, "subject", subject, "object", object))))));
    }

    /** Fits twice: what is rare in texts is learnt from the examples that the first weights have wrong. */
    private void print() throws IOException {
        AbstractModel first = fitted();
        int none = first.getIndex("none");
        for (Event example : List.copyOf(examples)) {
            double[] likelihoods = first.eval(example.getContext());
            likelihoods[none] = 0;
            boolean taken = Arrays.stream(likelihoods).max().orElse(0) > TAKEN;
            if (example.getOutcome().equals("none") && taken) {
                examples.addAll(Collections.nCopies(WRONG, example));
            }
        }
        Object[] model = fitted().getDataStructures();
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model[1];
        String[] relations = (String[]) model[2];
        new TreeMap<>(contexts).forEach((clue, context) -> {
            String row = row(context, relations);
            if (!row.isEmpty()) {
                System.out.println(clue + row);
            }
        });
    }

    private AbstractModel fitted() throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(QNTrainer.L1COST_PARAM, 0d);
        parameters.put(QNTrainer.L2COST_PARAM, PULL);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(common()));
    }

    private List<Event> common() {
        return Stream.concat(events.stream(), examples.stream())
                .map(event -> new Event(
                        event.getOutcome(),
                        Arrays.stream(event.getContext())
                                .filter(clue -> texts.get(clue) >= FEWEST_TEXTS)
                                .toArray(String[]::new)))
                .toList();
    }

    private static String row(Context context, String[] relations) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        StringBuilder row = new StringBuilder();
        for (int k = 0; k < outcomes.length; k++) {
            if (Math.abs(weights[k]) >= LIGHTEST) {
                row.append('\t').append(relations[outcomes[k]]).append('\t').append(Math.round(weights[k] * UNIT));
            }
        }
        return row.toString();
    }
}
