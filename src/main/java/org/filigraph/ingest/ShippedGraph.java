package org.filigraph.ingest;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.rdf.Literals;
import org.filigraph.store.GraphStore;

/**
 * A graph that comes with the program and that a store holds a copy of. The copy says of which version it is
 * ({@code schema:sha256} of the graph), so that it can be renewed when the program brings another.
 *
 * @param hash tells this version from others, without making its triples
 * @param triples makes them
 */
public record ShippedGraph(Node name, Supplier<String> hash, Consumer<Consumer<Triple>> triples) {
    private static final Node SHA256 = SchemaDO.sha256.asNode();

    boolean isIn(DatasetGraph dataset) {
        return dataset.contains(name, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Whether a store holds a copy of this version. */
    public boolean isCurrent(GraphStore store) {
        String ours = hash.get();
        return store.read(dataset -> dataset.contains(name, name, SHA256, Literals.string(ours)));
    }

    /**
     * Puts this version in the place of any other, in one transaction; nothing is done where it is there.
     *
     * @return the number of triples that were put; 0 where it was there
     * @throws org.filigraph.store.StoreProblem when the store cannot be written
     */
    public long put(GraphStore store) {
        return put(store, () -> false);
    }

    /**
     * The same, to be broken off.
     *
     * @param stop asked at each triple; an interrupt would not do, as it closes the files that the store writes
     * @throws BrokenOff when {@code stop} says so: nothing was put
     */
    public long put(GraphStore store, BooleanSupplier stop) {
        if (isCurrent(store)) {
            return 0;
        }
        return store.write(dataset -> {
            dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
            long[] count = {0};
            triples.accept(triple -> {
                if (stop.getAsBoolean()) {
                    throw new BrokenOff();
                }
                dataset.add(Quad.create(name, triple));
                count[0]++;
            });
            dataset.add(Quad.create(name, Triple.create(name, SHA256, Literals.string(hash.get()))));
            return count[0];
        });
    }

    /** Putting a graph was broken off: nothing of it was put. */
    public static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff() {
            super("putting a graph was broken off");
        }
    }
}
