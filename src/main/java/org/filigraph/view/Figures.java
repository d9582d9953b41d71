package org.filigraph.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** The figures of all documents. Safe for threads. */
public final class Figures {
    private static final int AT_ONCE = 500;

    /** A value by which figures can be narrowed, and how many then remain. */
    public record Facet(Ref value, int count) {}

    private final GraphStore store;
    private final Queries queries;
    private final Names names;
    private final Facts facts;

    Figures(GraphStore store, Queries queries, Names names, Facts facts) {
        this.store = store;
        this.queries = queries;
        this.names = names;
        this.facts = facts;
    }

    /** Some of the figures that pass a filter; those that can be compared stand side by side. */
    public Page<FactView> page(FigureFilter filter, int limit, int offset) {
        NameIndex index = names.current();
        return store.read(dataset -> {
            Map<String, Node> parameters = filter.parameters();
            long total = Long.parseLong(queries.named("figures-count")
                    .with(parameters)
                    .rows()
                    .rows()
                    .get(0)
                    .required("count"));
            List<Node> page = Facts.nodes(queries.named("figures")
                    .with(parameters)
                    .page(offset, limit)
                    .rows());
            return new Page<>(facts.of(page, index), total, limit, offset);
        });
    }

    /** All figures that pass a filter, one by one, at one state of the graph. */
    public void each(FigureFilter filter, Consumer<FactView> receiver) {
        NameIndex index = names.current();
        store.read(dataset -> {
            List<Node> all = Facts.nodes(
                    queries.named("figures").with(filter.parameters()).rows());
            for (int at = 0; at < all.size(); at += AT_ONCE) {
                facts.of(all.subList(at, Math.min(at + AT_ONCE, all.size())), index)
                        .forEach(receiver);
            }
            return all.size();
        });
    }

    /** By what the figures that pass a filter can be narrowed: per property its values, the most frequent first. */
    public Map<String, List<Facet>> facets(FigureFilter filter) {
        NameIndex index = names.current();
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        for (Row row : queries.named("figures-facets").with(filter.parameters()).rows()) {
            facets.computeIfAbsent(NameIndex.lastPart(row.required("property")), property -> new ArrayList<>())
                    .add(new Facet(index.ref(row.required("value")), Integer.parseInt(row.required("count"))));
        }
        return facets;
    }
}
