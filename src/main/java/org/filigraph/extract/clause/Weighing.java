package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The readings that competed for what some words leave open: the heaviest was taken, of two as heavy the first.
 *
 * @param words the words: a figure's, a place's name
 * @param attribute key of what was sought, in the contract: a figure's territory, who is at a place
 * @param options the readings, in the order they were found
 */
public record Weighing(Span words, String attribute, List<Option> options) {
    public Weighing {
        options = List.copyOf(options);
    }

    /**
     * One reading.
     *
     * @param value what it would be, null for nothing
     * @param why where it comes from
     * @param weight how much speaks for it; only weights of one weighing compare
     */
    public record Option(@Nullable String value, String why, int weight) {}

    private static final String CLUES_APART = ", ";

    /** Options while they are gathered. Not safe for threads. */
    public static final class Scale<T> {
        private record Candidate<T>(@Nullable T value, String why, int weight) {}

        private final String attribute;
        private final List<Candidate<T>> candidates = new ArrayList<>(6);

        /** For an attribute by its key in the contract. */
        public Scale(String attribute) {
            this.attribute = attribute;
        }

        /** Puts a value on the scale, where there is one. */
        public void add(@Nullable T value, String why, int weight) {
            if (value != null) {
                candidates.add(new Candidate<>(value, why, weight));
            }
        }

        /** Puts a value on the scale with all that speaks for and against it; null is no value. */
        public void add(@Nullable T value, Set<? extends Clue> clues) {
            String why = clues.stream().map(Clue::words).collect(Collectors.joining(CLUES_APART));
            candidates.add(new Candidate<>(
                    value, why, clues.stream().mapToInt(Clue::weight).sum()));
        }

        /** Says that there is rather no value. */
        public void addNone(String why, int weight) {
            candidates.add(new Candidate<>(null, why, weight));
        }

        /** The value taken, or null. */
        @Nullable
        public T best() {
            Candidate<T> best = null;
            for (Candidate<T> candidate : candidates) {
                if (best == null || candidate.weight > best.weight) {
                    best = candidate;
                }
            }
            return best == null ? null : best.value;
        }

        /** What the value taken weighs. */
        public int heaviest() {
            return candidates.stream().mapToInt(Candidate::weight).max().orElse(0);
        }

        /** By how much the value taken outweighs all others. */
        public int margin() {
            int best = Integer.MIN_VALUE;
            int next = Integer.MIN_VALUE / 2;
            for (Candidate<T> candidate : candidates) {
                next = Math.max(next, Math.min(best, candidate.weight));
                best = Math.max(best, candidate.weight);
            }
            return best - next;
        }

        /** What was weighed, each value by its label. */
        public Weighing weighing(Span words, Function<T, String> label) {
            return new Weighing(
                    words,
                    attribute,
                    candidates.stream()
                            .map(c -> new Option(c.value == null ? null : label.apply(c.value), c.why, c.weight))
                            .toList());
        }
    }
}
