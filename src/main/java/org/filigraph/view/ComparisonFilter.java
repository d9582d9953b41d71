package org.filigraph.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which comparisons are wanted; a part that is null does not matter.
 *
 * @param verdicts of which one is wanted
 * @param scope what the statements are about; as subject, a thing that they speak of in whatever part
 * @param fact IRI of a statement that they hold
 */
public record ComparisonFilter(
        Set<Comparison.Verdict> verdicts, Comparison.@Nullable Kind kind, FigureFilter scope, @Nullable String fact) {
    /** What a reader should look at: what can't all be so, and what is said in two words. */
    public static final Set<Comparison.Verdict> NOT_PLAIN =
            Set.of(Comparison.Verdict.DISPUTED, Comparison.Verdict.WORDS);

    /** Those that a reader should look at, of a thing. */
    public static ComparisonFilter about(Ref thing) {
        return new ComparisonFilter(
                NOT_PLAIN, null, new FigureFilter(null, null, null, null, thing, null, null, null), null);
    }

    /** Of any kind. */
    public ComparisonFilter ofAnyKind() {
        return new ComparisonFilter(verdicts, null, scope, fact);
    }

    /** Whether a matter is wanted. */
    boolean passes(Matter matter) {
        return verdicts.contains(matter.verdict())
                && (kind == null || kind == matter.kind())
                && isAbout(scope.indicator(), matter)
                && isAbout(scope.measure(), matter)
                && isAbout(scope.territory(), matter)
                && isAbout(scope.sector(), matter)
                && isAbout(scope.subject(), matter)
                && isIn(scope.document(), matter)
                && new TimeRange(scope.from(), scope.to()).meets(matter.from(), matter.to());
    }

    private static boolean isAbout(@Nullable Ref wanted, Matter matter) {
        return wanted == null || matter.things().contains(String.valueOf(wanted.id()));
    }

    private static boolean isIn(@Nullable Ref document, Matter matter) {
        return document == null
                || matter.sides().stream().anyMatch(side -> side.documents().contains(String.valueOf(document.id())));
    }
}
