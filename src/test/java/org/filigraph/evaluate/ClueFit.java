package org.filigraph.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression over choices: weights of clues such that the options that people accept are the most
 * likely. Its loss is minus the log of the probability of any right option, plus half the squares by which the weights
 * differ from those they start from.
 */
final class ClueFit {
    /**
     * One choice.
     *
     * @param set the set of texts it is from
     * @param name what people know it by
     * @param counts how much it counts in the fit; 1 for a figure that is counted in the scores too
     */
    record Choice(String set, String name, double counts, List<Option> options) {
        boolean isPossible() {
            return options.stream().anyMatch(Option::right);
        }
    }

    /**
     * @param words the option and what speaks for and against it
     * @param clues indices of the latter
     * @param right whether people accept it
     */
    record Option(String words, List<Integer> clues, boolean right) {}

    /**
     * How strongly the weights of the present table draw the new ones: they carry what the texts of earlier fits taught,
     * which need not be at hand any more. {@code -Dpull=40} where the new texts are few beside those.
     */
    static final double PULL = Double.parseDouble(System.getProperty("pull", "4"));

    private static final int ROUNDS = 400;

    private ClueFit() {}

    /** The weights, in log-odds, by the clues' indices. */
    static double[] fit(List<Choice> choices, int clues) {
        return fit(choices, new double[clues], 1);
    }

    /**
     * The weights, in log-odds, drawn towards those of before.
     *
     * @param before weights in log-odds by the clues' indices
     * @param pull how strongly: 1 counts a difference of one like half a choice
     */
    static double[] fit(List<Choice> choices, double[] before, double pull) {
        int clues = before.length;
        double[] weights = before.clone();
        double[] step = new double[clues];
        double[] last = new double[clues];
        Arrays.fill(step, 0.05);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(choices, weights, before, pull);
            // resilient propagation: steps grow while a slope keeps its sign
            for (int i = 0; i < clues; i++) {
                double turn = slope[i] * last[i];
                if (turn < 0) {
                    step[i] = Math.max(1e-6, step[i] * 0.5);
                    slope[i] = 0;
                } else if (turn > 0) {
                    step[i] = Math.min(1, step[i] * 1.2);
                }
                weights[i] -= Math.signum(slope[i]) * step[i];
                last[i] = slope[i];
            }
        }
        return weights;
    }

    /** The option taken: the first of the heaviest. */
    static Option taken(Choice choice, double[] weights) {
        Option best = choice.options().get(0);
        for (Option option : choice.options()) {
            if (sum(option, weights) > sum(best, weights)) {
                best = option;
            }
        }
        return best;
    }

    private static double[] slope(List<Choice> choices, double[] weights, double[] before, double pull) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = pull * (weights[i] - before[i]);
        }
        for (Choice choice : choices) {
            int n = choice.options().size();
            double[] p = new double[n];
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                p[i] = sum(choice.options().get(i), weights);
                most = Math.max(most, p[i]);
            }
            double all = 0;
            double right = 0;
            for (int i = 0; i < n; i++) {
                p[i] = Math.exp(p[i] - most);
                all += p[i];
                right += choice.options().get(i).right() ? p[i] : 0;
            }
            if (right == 0) {
                continue;
            }
            for (int i = 0; i < n; i++) {
                Option option = choice.options().get(i);
                double off = p[i] / all - (option.right() ? p[i] / right : 0);
                for (int clue : option.clues()) {
                    slope[clue] += choice.counts() * off;
                }
            }
        }
        return slope;
    }

    private static double sum(Option option, double[] weights) {
        double sum = 0;
        for (int clue : option.clues()) {
            sum += weights[clue];
        }
        return sum;
    }
}
