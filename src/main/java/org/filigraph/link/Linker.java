package org.filigraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.filigraph.link.Comparison.Feature;
import org.filigraph.link.Scoring.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * Looks for things of ours in another source. Holds our things in memory and lets the source pass by. What several
 * things of the source answer equally well is left to a person: no link is better than a wrong one.
 */
public final class Linker {
    // a name that more bear is no name to link by
    private static final int MOST_CANDIDATES = 12;
    private static final double AS_GOOD = 0.045;
    private static final double DOUBT = 0.3;
    private static final Comparator<Comparison> BEST_FIRST = Comparator.comparingDouble(Comparison::points)
            .reversed()
            .thenComparing(comparison -> comparison.entry().target());

    private final List<Prepared> things;
    private final NameKeys keys;
    private final Thresholds thresholds;
    private final BiPredicate<Subject, Entry> ruledOut;

    /**
     * Prepares to look for some things.
     *
     * @param ruledOut pairs that are not considered, such as those that a person rejected
     */
    public Linker(List<Subject> things, Thresholds thresholds, BiPredicate<Subject, Entry> ruledOut) {
        this.ruledOut = ruledOut;
        this.things = things.stream().map(Prepared::of).toList();
        this.keys = new NameKeys(this.things);
        this.thresholds = thresholds;
    }

    /**
     * What a source gave.
     *
     * @param findings in the order of our things; those that are not there are left out
     * @param brokenOff why it could not be read to its end, else null; what was found before stands
     */
    public record Found(List<Finding> findings, @Nullable LinkProblem brokenOff) {}

    /**
     * Reads a source once, and tells of each of our things what it is there.
     *
     * @param complaints told of rows of the source that can't be used
     * @throws LinkProblem where the source can't be read, and its end may hold what makes a name ambiguous
     */
    public Found find(Reference reference, Consumer<String> complaints) {
        List<List<Comparison>> found = new ArrayList<>();
        things.forEach(thing -> found.add(new ArrayList<>(0)));
        LinkProblem brokenOff = null;
        try {
            reference.read(
                    entry -> keys.candidates(entry, number -> Scoring.compare(things.get(number), entry)
                            .filter(comparison -> comparison.score() > 0)
                            .filter(comparison ->
                                    !ruledOut.test(things.get(number).subject(), entry))
                            .ifPresent(comparison -> add(found.get(number), comparison))),
                    complaints);
        } catch (LinkProblem e) {
            if (!reference.answersOneByOne()) {
                throw e;
            }
            brokenOff = e;
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Finding finding = decide(things.get(i).subject(), found.get(i), reference.name());
            if (finding != null) {
                findings.add(finding);
            }
        }
        return new Found(findings, brokenOff);
    }

    private static void add(List<Comparison> best, Comparison other) {
        best.add(other);
        if (best.size() > MOST_CANDIDATES) {
            best.sort(BEST_FIRST);
            best.remove(best.size() - 1);
        }
    }

    private @Nullable Finding decide(Subject subject, List<Comparison> comparisons, String source) {
        if (comparisons.isEmpty()) {
            return null;
        }
        comparisons.sort(BEST_FIRST);
        Comparison best = comparisons.get(0);
        for (Comparison other : comparisons.subList(1, comparisons.size())) {
            if (!other.entry().target().equals(best.entry().target()) && other.points() >= best.points() - AS_GOOD) {
                best = best.with(new Feature(
                        "doubt", -DOUBT, "answers as well: " + other.entry().shown()));
                break;
            }
        }
        return best.score() < thresholds.review()
                ? null
                : new Finding(
                        subject,
                        best.entry(),
                        best.score(),
                        best.score() >= thresholds.exact(),
                        best.explained(),
                        source);
    }
}
