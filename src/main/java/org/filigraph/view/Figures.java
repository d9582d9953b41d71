package org.filigraph.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.store.GraphStore;

/** The figures of all documents. Safe for threads. */
public final class Figures {
    /** A value by which figures can be narrowed, and how many then remain. */
    public record Facet(Ref value, int count) {
        /** Values with their numbers, the most frequent first. */
        static List<Facet> of(Stream<String> values, NameIndex names) {
            return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                    .map(count -> new Facet(
                            names.ref(count.getKey()), count.getValue().intValue()))
                    .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(facet -> facet.value()
                            .label()))
                    .toList();
        }
    }

    private final GraphStore store;
    private final PerVersion<Known> known;
    private final Facts facts;

    Figures(GraphStore store, PerVersion<Known> known, Facts facts) {
        this.store = store;
        this.known = known;
        this.facts = facts;
    }

    /** Some of the figures that pass a filter; those that can be compared stand side by side. */
    public Page<FactView> page(FigureFilter filter, int limit, int offset) {
        return passing(filter).page(limit, offset);
    }

    private Selection<FigureIndex.Entry, FactView> passing(FigureFilter filter) {
        Known now = known.current();
        return new Selection<>(
                store, now.figures().passing(filter), some -> facts.of(FigureIndex.facts(some), now.names()));
    }

    /** IRIs of the documents that state figures which pass a filter, in order. */
    public List<String> documents(FigureFilter filter) {
        return known.current().figures().passing(filter).stream()
                .map(FigureIndex.Entry::document)
                .distinct()
                .sorted()
                .toList();
    }

    /** All figures that pass a filter, one by one. */
    public void each(FigureFilter filter, Consumer<FactView> receiver) {
        passing(filter).each(receiver);
    }

    /** The figures on a thing that can stand in one chart: at most so many series, of at most so many figures. */
    public List<Series> series(String thing, int most) {
        Known now = known.current();
        return new FigureSeries(now.names(), most).overTime(now.figures().passing(FigureFilter.NONE), thing);
    }

    /**
     * The figures that pass a filter and can stand in one chart: at most so many series, first those of several years, then
     * those of several territories, then those of several sources.
     */
    public List<Series> series(FigureFilter filter, int most) {
        Known now = known.current();
        List<FigureIndex.Entry> all = now.figures().passing(filter);
        FigureSeries series = new FigureSeries(now.names(), most);
        return Stream.of(series.overTime(all, null), series.overTerritories(all))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(one -> one.axis() == Series.Axis.TERRITORY ? 1 : one.years() > 1 ? 0 : 2))
                .limit(most)
                .toList();
    }

    /** By what the figures that pass a filter can be narrowed: per property its values, the most frequent first. */
    public Map<String, List<Facet>> facets(FigureFilter filter) {
        Known now = known.current();
        return FigureIndex.facets(now.figures().passing(filter), now.names());
    }
}
