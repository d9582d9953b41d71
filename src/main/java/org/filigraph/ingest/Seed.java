package org.filigraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.filigraph.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a store is given apart from documents: the ontology, the reference data, and in the beginning the shipped graphs,
 * so that it answers at once. What comes with the program is renewed when another version of it opens the store.
 */
public final class Seed {
    private final ShippedGraph ontology;
    private final ShippedGraph reference;
    private final @Nullable Path dumps;

    /**
     * Prepares the filling of stores.
     *
     * @param ontology terms and schemes
     * @param reference territories and well-known bodies
     * @param dumps directory of shipped graphs in N-Quads or TriG, which need not exist; null for no such graphs
     */
    public Seed(ShippedGraph ontology, ShippedGraph reference, @Nullable Path dumps) {
        this.ontology = ontology;
        this.reference = reference;
        this.dumps = dumps;
    }

    /**
     * What was put into a store.
     *
     * @param ontology number of triples on terms and schemes
     * @param reference number of triples of reference data
     * @param dumps number of quads by file
     */
    public record Filled(long ontology, long reference, Map<Path, Long> dumps) {}

    /**
     * Fills a store that holds nothing, in one transaction; leaves any other as it is.
     *
     * @throws StoreProblem when a dump cannot be read or the store not be written: it stays empty
     */
    public Optional<Filled> fill(GraphStore store) {
        if (!store.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(store.write(dataset -> {
            long terms = ontology.put(store);
            long things = reference.put(store);
            Map<Path, Long> loaded = new TreeMap<>();
            for (Path file : files()) {
                loaded.put(file, new Dumps(store).load(file));
            }
            return new Filled(terms, things, loaded);
        }));
    }

    /**
     * Renews the ontology and the reference data of a store that another version of the program has filled; a store that
     * was filled in another way, and has none of them, is left so.
     *
     * @return whether anything was renewed
     */
    public boolean renew(GraphStore store) {
        boolean renewed = false;
        for (ShippedGraph graph : List.of(ontology, reference)) {
            renewed |= store.read(graph::isIn) && graph.put(store) > 0;
        }
        return renewed;
    }

    private List<Path> files() {
        if (dumps == null || !Files.isDirectory(dumps)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(dumps)) {
            return all.filter(Dumps::isDump).sorted().toList();
        } catch (IOException e) {
            throw new StoreProblem("the directory " + dumps + " cannot be read", "check its rights", e);
        }
    }
}
