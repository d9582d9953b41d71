package org.filigraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.filigraph.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/** What an empty store is given, so that it answers at once: the ontology, the reference data, the shipped graphs. */
public final class Seed {
    private final Supplier<Graph> reference;
    private final @Nullable Path dumps;

    /**
     * Prepares the filling of stores.
     *
     * @param reference makes the triples on territories and well-known bodies; asked only when a store is empty
     * @param dumps directory of shipped graphs in N-Quads or TriG, which need not exist; null for no such graphs
     */
    public Seed(Supplier<Graph> reference, @Nullable Path dumps) {
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
            Graph ontology = OntologyFiles.terms();
            Graph things = reference.get();
            store.replaceGraph(store.iris().ontologyGraph(), ontology);
            store.replaceGraph(store.iris().referenceGraph(), things);
            Map<Path, Long> loaded = new TreeMap<>();
            for (Path file : files()) {
                loaded.put(file, new Dumps(store).load(file));
            }
            return new Filled(ontology.size(), things.size(), loaded);
        }));
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
