package org.filigraph.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filigraph.rdf.Iris;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** All views on one store. Safe for threads. */
public final class Views {
    // the views page by themselves, and a list that is asked for whole must not be cut
    private static final int ALL_ROWS = Integer.MAX_VALUE - 1;

    private final GraphStore store;
    private final Queries queries;
    private final PerVersion<Known> known;
    private final PerVersion<Counts> counts;
    private final PerVersion<Map<String, BigDecimal>> confidence;
    private final PerVersion<PropertyUses> propertyUses;
    private final PerVersion<Statistics> statistics;
    private final PerVersion<Optional<String>> example;

    /**
     * Views on a store.
     *
     * @param limit how long a query may take
     */
    public Views(GraphStore store, Duration limit) {
        this.store = store;
        this.queries = new Queries(store, limit, ALL_ROWS);
        this.known = new PerVersion<>(store, () -> Known.of(queries, store.iris()));
        this.propertyUses = new PerVersion<>(store, () -> PropertyUses.of(queries));
        this.statistics = new PerVersion<>(store, () -> Statistics.of(queries));
        this.example = new PerVersion<>(store, this::mostTold);
        this.counts = new PerVersion<>(store, this::count);
        this.confidence = new PerVersion<>(store, this::meanConfidence);
    }

    /** How things are named in this store. */
    public Iris iris() {
        return store.iris();
    }

    /** A number that grows with each change of the graph: equal numbers mean equal answers. */
    public long version() {
        return store.version();
    }

    /** Gathers what searches need, if nobody has asked for it yet. */
    public void prepare() {
        known.current();
    }

    /** What is in the graph; counted once for each change of it. */
    public Counts counts() {
        return counts.current();
    }

    private Counts count() {
        Map<String, Integer> all = new HashMap<>();
        for (Row row : queries.named("counts").rows()) {
            all.put(NameIndex.lastPart(row.required("class")), Integer.valueOf(row.required("count")));
        }
        return Counts.of(all);
    }

    /** Which part of the facts of a class is likely to be right, by its local name: the mean of their confidence. */
    public Map<String, BigDecimal> confidence() {
        return confidence.current();
    }

    private Map<String, BigDecimal> meanConfidence() {
        return queries.named("confidence").rows().stream()
                .collect(Collectors.toMap(
                        row -> NameIndex.lastPart(row.required("class")),
                        row -> new BigDecimal(row.required("mean")).setScale(2, RoundingMode.HALF_UP)));
    }

    /** How much of what is in the graph; counted once for each change of it. */
    public Statistics statistics() {
        return statistics.current();
    }

    /** The territory that most figures are about, as an example; none where there are none. */
    public Optional<String> example() {
        return example.current();
    }

    private Optional<String> mostTold() {
        return queries.named("most-told").rows().stream()
                .map(row -> row.required("thing"))
                .findFirst();
    }

    /** Writes the whole graph to a file, in the format that the file's name tells. */
    public void dump(Path file) {
        new Dumps(store).write(file);
    }

    public Documents documents() {
        return new Documents(store, queries);
    }

    public Changes changes() {
        return new Changes(store, queries, documents());
    }

    public Facts facts() {
        return new Facts(store, queries, known);
    }

    public Figures figures() {
        return new Figures(store, known, facts());
    }

    public Comparisons comparisons() {
        return new Comparisons(store, known, facts());
    }

    public Agreements agreements() {
        return new Agreements(store, known, facts());
    }

    public Things things() {
        return new Things(store, queries, known, facts());
    }

    public Identities identities() {
        return new Identities(store, queries, known);
    }

    public Lookup lookup() {
        return new Lookup(queries, known);
    }

    public Reconciliation reconciliation() {
        return new Reconciliation(store, queries, known, propertyUses);
    }

    public Descriptions descriptions() {
        return new Descriptions(store, queries);
    }
}
