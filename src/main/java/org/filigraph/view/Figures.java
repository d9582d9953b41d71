package org.filigraph.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.filigraph.store.GraphStore;

/** The figures of all documents. Safe for threads. */
public final class Figures {
    private static final int AT_ONCE = 500;

    /** A value by which figures can be narrowed, and how many then remain. */
    public record Facet(Ref value, int count) {
        /** Values with their numbers, the most frequent first. */
        static List<Facet> of(Map<String, Long> counts, NameIndex names) {
            return counts.entrySet().stream()
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
        Known now = known.current();
        List<FigureIndex.Entry> all = now.figures().passing(filter);
        List<Node> some =
                FigureIndex.facts(all.stream().skip(offset).limit(limit).toList());
        return new Page<>(store.read(dataset -> facts.of(some, now.names())), all.size(), limit, offset);
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
        Known now = known.current();
        List<Node> all = FigureIndex.facts(now.figures().passing(filter));
        store.read(dataset -> {
            for (int at = 0; at < all.size(); at += AT_ONCE) {
                facts.of(all.subList(at, Math.min(at + AT_ONCE, all.size())), now.names())
                        .forEach(receiver);
            }
            return all.size();
        });
    }

    /** The figures on a thing that can stand in one chart: at most so many series, of at most so many figures. */
    public List<Series> series(String thing, int most) {
        Known now = known.current();
        return FigureIndex.series(now.figures().passing(FigureFilter.NONE), thing, most, now.names());
    }

    /** The figures that pass a filter and can stand in one chart, likewise. */
    public List<Series> series(FigureFilter filter, int most) {
        Known now = known.current();
        return FigureIndex.series(now.figures().passing(filter), null, most, now.names());
    }

    /** By what the figures that pass a filter can be narrowed: per property its values, the most frequent first. */
    public Map<String, List<Facet>> facets(FigureFilter filter) {
        Known now = known.current();
        return FigureIndex.facets(now.figures().passing(filter), now.names());
    }
}
