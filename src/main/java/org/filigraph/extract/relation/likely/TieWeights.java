package org.filigraph.extract.relation.likely;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What each clue says for and against each relation: a multinomial logistic regression, whose weights stand in
 * {@code lexicon/likely-ties.tsv} in hundredths of log-odds. Safe for threads.
 */
public final class TieWeights {
    /** The relations that are weighed; the first is none at all. */
    public static final List<String> RELATIONS = List.of(
            "none",
            "memberOf",
            "partOf",
            "subsidiaryOf",
            "spinOffOf",
            "partnerOf",
            "fundedBy",
            "acquiredBy",
            "mergedWith",
            "customerOf");

    private static final double UNIT = 100;
    private static final Map<String, float[]> WEIGHTS = load();

    private TieWeights() {}

    /** How likely each of {@link #RELATIONS} is, in their order; they add up to one. */
    static double[] likelihoods(Set<String> clues) {
        double[] odds = new double[RELATIONS.size()];
        for (String clue : clues) {
            float[] weights = WEIGHTS.get(clue);
            for (int k = 0; weights != null && k < odds.length; k++) {
                odds[k] += weights[k];
            }
        }
        double sum = 0;
        for (int k = 0; k < odds.length; k++) {
            odds[k] = Math.exp(odds[k]);
            sum += odds[k];
        }
        for (int k = 0; k < odds.length; k++) {
            odds[k] /= sum;
        }
        return odds;
    }

    private static Map<String, float[]> load() {
        Map<String, float[]> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TieWeights.class.getResourceAsStream("/lexicon/likely-ties.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> row(line.split("\t", -1), weights));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    private static void row(String[] cells, Map<String, float[]> weights) {
        float[] row = new float[RELATIONS.size()];
        for (int i = 1; i + 1 < cells.length; i += 2) {
            row[RELATIONS.indexOf(cells[i])] = (float) (Integer.parseInt(cells[i + 1]) / UNIT);
        }
        weights.put(cells[0], row);
    }
}
