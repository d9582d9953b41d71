package org.filigraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Facts that were read, held against those of the documents that people annotated. The measure is that of {@code
 * score.py}, to which its numbers are equal.
 *
 * @param documents their names, in order: those of the gold
 * @param judgements by criterion, one for each document, in the documents' order
 */
public record Evaluation(List<String> documents, Map<Criterion, List<Judgement>> judgements) {

    /** Judges what was read in the documents that the gold has. What was read elsewhere doesn't count. */
    public static Evaluation of(Claims gold, Claims read) {
        Map<Criterion, List<Judgement>> judgements = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            judgements.put(
                    criterion,
                    gold.documents().stream()
                            .map(document -> Judgement.of(criterion, gold.of(document), read.of(document)))
                            .toList());
        }
        return new Evaluation(gold.documents(), judgements);
    }

    /** What was found and missed by a criterion, document by document. */
    public List<Judgement> by(Criterion criterion) {
        return judgements.getOrDefault(criterion, List.of());
    }

    /** The counts of all documents together. */
    public Tally tally(Criterion criterion) {
        return by(criterion).stream().map(Judgement::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The mean of the documents' F1, of those that have such facts or where some were read. */
    public double macroF1(Criterion criterion) {
        return Tally.rounded(by(criterion).stream()
                .map(Judgement::tally)
                .filter(tally -> !tally.isEmpty())
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0));
    }

    /** The share of the facts found that have each attribute right, by attribute, 0 to 1; empty where none is judged. */
    public Map<String, Double> attributes(Criterion criterion) {
        List<Judgement.Match> matches =
                by(criterion).stream().flatMap(j -> j.found().stream()).toList();
        Map<String, Double> out = new LinkedHashMap<>();
        if (!matches.isEmpty()) {
            criterion.attributes().forEach((name, right) -> {
                long rightOnes = matches.stream()
                        .filter(m -> right.test(m.gold(), m.read()))
                        .count();
                out.put(name, Tally.rounded((double) rightOnes / matches.size()));
            });
        }
        return out;
    }

    /** The counts by indicator, relation, class or kind; what is spurious counts where it was put. */
    public Map<String, Tally> byDetail(Criterion criterion) {
        String key = criterion.detail();
        Map<String, Tally> out = new TreeMap<>();
        if (!key.isEmpty()) {
            collect(criterion, (claim, one) -> out.merge(claim.text(key), one, Tally::plus), false);
        }
        return out;
    }

    /** What each rule found and what it read wrongly, by the rule's name. Misses are no rule's. */
    public Map<String, Tally> byRule(Criterion criterion) {
        Map<String, Tally> out = new TreeMap<>();
        collect(criterion, (claim, one) -> out.merge(claim.rule(), one, Tally::plus), true);
        out.remove("");
        return out;
    }

    /** How often facts of about the same confidence are right, from the least confident on. */
    public List<Reliability> reliability(List<Double> bounds) {
        List<Reliability> out = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            double from = bounds.get(i);
            double to = bounds.get(i + 1);
            int right = 0;
            int wrong = 0;
            for (Criterion criterion : Reliability.JUDGED_BY) {
                for (Judgement judgement : by(criterion)) {
                    right += (int) judgement.found().stream()
                            .filter(m -> Reliability.isIn(m.read(), from, to))
                            .count();
                    wrong += (int) judgement.spurious().stream()
                            .filter(claim -> Reliability.isIn(claim, from, to))
                            .count();
                }
            }
            out.add(new Reliability(from, to, right, wrong));
        }
        return out;
    }

    private void collect(Criterion criterion, BiConsumer<Claim, Tally> each, boolean asRead) {
        for (Judgement judgement : by(criterion)) {
            judgement.found().forEach(m -> each.accept(asRead ? m.read() : m.gold(), new Tally(1, 0, 0)));
            judgement.missed().forEach(claim -> each.accept(claim, new Tally(0, 1, 0)));
            judgement.spurious().forEach(claim -> each.accept(claim, new Tally(0, 0, 1)));
        }
    }
}
