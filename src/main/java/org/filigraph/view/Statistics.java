package org.filigraph.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/**
 * How much of what is in the graph.
 *
 * @param triples in all, in the union of the graphs
 * @param classes how many things, by IRI of their class, the most first
 * @param properties how many triples, by IRI of their property, the most first
 * @param links how many links to data of others
 */
public record Statistics(long triples, Map<String, Long> classes, Map<String, Long> properties, List<Linkset> links) {
    /**
     * Links to one data set.
     *
     * @param predicate IRI of the property that links
     * @param space how the addresses of the other data set begin
     */
    public record Linkset(String predicate, String space, long count) {}

    /** Counted in the graph as it is. */
    static Statistics of(Queries queries) {
        Map<String, Long> properties = counts(queries, "statistics-properties", "property");
        List<Linkset> links = new ArrayList<>();
        for (Row row : queries.named("statistics-links").rows()) {
            links.add(new Linkset(row.required("link"), row.required("space"), Long.parseLong(row.required("count"))));
        }
        return new Statistics(
                properties.values().stream().mapToLong(Long::longValue).sum(),
                counts(queries, "statistics-classes", "class"),
                properties,
                links);
    }

    private static Map<String, Long> counts(Queries queries, String query, String of) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Row row : queries.named(query).rows()) {
            counts.put(row.required(of), Long.valueOf(row.required("count")));
        }
        return counts;
    }
}
