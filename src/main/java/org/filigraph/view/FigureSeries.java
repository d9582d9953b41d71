package org.filigraph.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.compare.Counted;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the figures that can stand in one chart, those with most figures first. */
final class FigureSeries {
    private static final Comparator<FigureIndex.Entry> BY_TIME = Comparator.comparing(
                    (FigureIndex.Entry entry) -> entry.to() == null ? "" : entry.to())
            .thenComparing(FigureIndex.Entry::fact);
    private static final Comparator<FigureIndex.Entry> GREATEST_FIRST = Comparator.comparing(
                    (FigureIndex.Entry entry) -> Objects.requireNonNull(entry.value()), Comparator.reverseOrder())
            .thenComparing(FigureIndex.Entry::fact);

    private final NameIndex names;
    private final int most;

    /** @param most how many series, and how many figures in each */
    FigureSeries(NameIndex names, int most) {
        this.names = names;
        this.most = most;
    }

    /**
     * Figures of one scope and of two documents or dates at least: two figures of one text and one date are of two things.
     *
     * @param thing a territory, subject, indicator or sector; null for whatever
     */
    List<Series> overTime(List<FigureIndex.Entry> entries, @Nullable String thing) {
        return charts(
                entries.stream()
                        .filter(entry -> thing == null || entry.isAbout(thing))
                        // what is aimed at some time stands beside nothing
                        .filter(entry -> !entry.isTarget() || entry.to() != null),
                FigureIndex.Entry::scope,
                some -> differ(some.stream().filter(entry -> entry.to() != null).toList(), FigureIndex.Entry::to)
                        || (isOneNumber(some)
                                && (differ(some, FigureIndex.Entry::document) || differ(some, FigureIndex.Entry::to))),
                some -> series(Series.Axis.TIME, some, BY_TIME));
    }

    /** What is so in several territories: of each the latest figure, if it is said of the territory itself. */
    List<Series> overTerritories(List<FigureIndex.Entry> entries) {
        return charts(
                entries.stream()
                        .filter(entry -> entry.territory() != null
                                && entry.subject() == null
                                && !entry.isTarget()
                                && !entry.measure().equals(Vocabulary.change.getURI())),
                entry -> Arrays.asList(entry.indicator(), entry.measure(), entry.unit(), entry.sector(), entry.whole()),
                some -> isOneNumber(some) && differ(some, FigureIndex.Entry::territory),
                some -> series(Series.Axis.TERRITORY, latestOfEach(some), GREATEST_FIRST));
    }

    private List<Series> charts(
            Stream<FigureIndex.Entry> entries,
            Function<FigureIndex.Entry, List<@Nullable String>> scope,
            Function<List<FigureIndex.Entry>, Boolean> isWorthAChart,
            Function<List<FigureIndex.Entry>, Series> making) {
        Map<List<@Nullable String>, List<FigureIndex.Entry>> byScope = new LinkedHashMap<>();
        entries.filter(entry -> entry.value() != null && entry.isOfOneThing())
                .forEach(entry -> byScope.computeIfAbsent(scope.apply(entry), s -> new ArrayList<>())
                        .add(entry));
        return byScope.values().stream()
                .filter(isWorthAChart::apply)
                .map(making)
                .sorted(Comparator.comparing((Series series) -> series.points().size())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Whether it is one number of a territory or body, of which sources and dates give others: sums are many. */
    private static boolean isOneNumber(List<FigureIndex.Entry> entries) {
        return !Counted.isEachItsOwn(NameIndex.lastPart(entries.get(0).indicator()));
    }

    private static boolean differ(List<FigureIndex.Entry> entries, Function<FigureIndex.Entry, @Nullable String> part) {
        return entries.stream()
                        .map(entry -> String.valueOf(part.apply(entry)))
                        .distinct()
                        .count()
                > 1;
    }

    private static Collection<FigureIndex.Entry> latestOfEach(List<FigureIndex.Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        FigureIndex.Entry::territory, Function.identity(), BinaryOperator.maxBy(BY_TIME)))
                .values();
    }

    private Series series(
            Series.Axis axis, Collection<FigureIndex.Entry> entries, Comparator<FigureIndex.Entry> order) {
        FigureIndex.Entry one = entries.iterator().next();
        return new Series(
                axis,
                names.ref(one.indicator()),
                names.ref(one.measure()),
                names.ref(one.unit()),
                axis == Series.Axis.TIME ? ref(one.territory()) : null,
                ref(one.sector()),
                ref(one.subject()),
                ref(one.whole()),
                entries.stream().sorted(order).limit(most).map(this::point).toList());
    }

    private Series.Point point(FigureIndex.Entry entry) {
        return new Series.Point(
                entry.fact(),
                Objects.requireNonNull(entry.value()),
                entry.valueMax(),
                entry.modifier().isEmpty() ? null : names.ref(entry.modifier()),
                entry.isTarget(),
                ref(entry.territory()),
                entry.from(),
                entry.to(),
                names.ref(entry.document()));
    }

    private @Nullable Ref ref(@Nullable String id) {
        return id == null ? null : names.ref(id);
    }
}
