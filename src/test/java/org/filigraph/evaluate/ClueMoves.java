package org.filigraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Moves fitted weights one by one as long as that makes clearly more choices right. The fit makes right options likely on
 * the whole; a choice that is lost by a hair to another's gain in likelihood is won back here. Each move has a price, so
 * that few are made.
 */
final class ClueMoves {
    private static final int MOST = 40;
    private static final double[] STEPS = {-0.4, -0.2, -0.1, 0.1, 0.2, 0.4};
    private static final double PRICE = 0.75;
    private static final double LEAST_GAIN = 0.5;
    /** A right option counts as taken from this margin on. */
    private static final double SAFE = 0.05;
    /** What margins are worth beside right options, so that moves tell of more than those at the edge. */
    private static final double MARGIN = 0.3;

    private final List<ClueFit.Choice> choices = new ArrayList<>();
    /** The choices that each clue is told in. */
    private final List<List<Integer>> told = new ArrayList<>();

    private final double[] weights;

    private ClueMoves(List<ClueFit.Choice> all, double[] weights) {
        this.weights = weights;
        for (int i = 0; i < weights.length; i++) {
            told.add(new ArrayList<>());
        }
        for (ClueFit.Choice choice : all) {
            long right = choice.options().stream().filter(ClueFit.Option::right).count();
            if (right > 0 && right < choice.options().size()) {
                LinkedHashSet<Integer> clues = new LinkedHashSet<>();
                choice.options().forEach(o -> clues.addAll(o.clues()));
                clues.forEach(c -> told.get(c).add(choices.size()));
                choices.add(choice);
            }
        }
    }

    /** The weights, in log-odds, rounded to tenths and moved. */
    static double[] of(List<ClueFit.Choice> choices, double[] fitted) {
        double[] rounded =
                Arrays.stream(fitted).map(w -> Math.round(w * 10) / 10.0).toArray();
        ClueMoves moves = new ClueMoves(choices, rounded);
        for (int i = 0; i < MOST && moves.move(); i++) {}
        return moves.weights;
    }

    /** Makes the move that gains most; answers whether there was one. */
    private boolean move() {
        double most = LEAST_GAIN;
        int clue = -1;
        double by = 0;
        for (int i = 0; i < weights.length; i++) {
            double now = worth(told.get(i));
            for (double step : STEPS) {
                weights[i] += step;
                double gain = worth(told.get(i)) - now - PRICE * Math.abs(step);
                weights[i] -= step;
                if (gain > most) {
                    most = gain;
                    clue = i;
                    by = step;
                }
            }
        }
        if (clue >= 0) {
            weights[clue] += by;
        }
        return clue >= 0;
    }

    private double worth(List<Integer> some) {
        double worth = 0;
        for (int i : some) {
            ClueFit.Choice choice = choices.get(i);
            double margin = margin(choice);
            worth += choice.counts() * ((margin > SAFE ? 1 : 0) + MARGIN * Math.max(-1, Math.min(0.5, margin)));
        }
        return worth;
    }

    /** By how much the heaviest right option outweighs the heaviest wrong one. */
    private double margin(ClueFit.Choice choice) {
        double right = Double.NEGATIVE_INFINITY;
        double wrong = Double.NEGATIVE_INFINITY;
        for (ClueFit.Option option : choice.options()) {
            double sum = 0;
            for (int clue : option.clues()) {
                sum += weights[clue];
            }
            if (option.right()) {
                right = Math.max(right, sum);
            } else {
                wrong = Math.max(wrong, sum);
            }
        }
        return right - wrong;
    }
}
