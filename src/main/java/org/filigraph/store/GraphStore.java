package org.filigraph.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge graph on disk: one named graph per document beside the ontology and the reference data, in a Jena TDB2
 * dataset. Queries see the union of all named graphs as the default graph. Every change is one transaction: it happens
 * whole or not at all, also when the process is killed or the disk is full. Many readers and one writer work at once;
 * safe for threads. What goes wrong with the store is a {@link StoreProblem}.
 */
public final class GraphStore implements AutoCloseable {
    // below this the dataset is not touched: it would fail somewhere in the middle
    private static final long LEAST_FREE_BYTES = 16L << 20;
    // 370 bytes where many quads are written at once; few at a time copy more of the indexes
    private static final long BYTES_PER_QUAD = 1000;
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    static {
        JenaSystem.init();
    }

    private final Iris iris;
    private final @Nullable Path directory;
    private final DatasetGraph tdb;
    private final StoreDataset dataset;

    private GraphStore(Iris iris, @Nullable Path directory, DatasetGraph tdb, InstantSource time) {
        this.iris = iris;
        this.directory = directory;
        this.tdb = tdb;
        tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.dataset = new StoreDataset(
                tdb, new ChangeRecord(iris, time), () -> directory != null && free(directory) < LEAST_FREE_BYTES);
    }

    /** A store that lives as long as the process. */
    public static GraphStore inMemory(Iris iris) {
        return inMemory(iris, InstantSource.system());
    }

    /** The same, with another clock for the record of changes. */
    static GraphStore inMemory(Iris iris, InstantSource time) {
        return new GraphStore(iris, null, DatabaseMgr.createDatasetGraph(), time);
    }

    /**
     * Opens the store in a directory, made if absent. One process at a time may have it open.
     *
     * @throws StoreProblem when it is no directory, can't be written, or another process has it open
     */
    public static GraphStore open(Path directory, Iris iris) {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw new StoreProblem(
                    "the store " + directory + " is not a directory", "name a directory, or one that may be made", e);
        } catch (IOException e) {
            throw notWritable(directory, e);
        }
        if (!Files.isWritable(directory)) {
            throw notWritable(directory, null);
        }
        try {
            return new GraphStore(
                    iris,
                    directory,
                    DatabaseMgr.connectDatasetGraph(Location.create(directory)),
                    InstantSource.system());
        } catch (RuntimeException | InternalError e) {
            throw whyNotOpened(directory, e);
        }
    }

    private static StoreProblem notWritable(Path directory, @Nullable Throwable cause) {
        return new StoreProblem(
                "the store " + directory + " cannot be written",
                "give its owner's account the right to write, or name another directory",
                cause);
    }

    private static StoreProblem whyNotOpened(Path directory, Throwable cause) {
        String told = String.valueOf(cause.getMessage());
        Matcher holder = HOLDER.matcher(told);
        boolean held = holder.find();
        if (!held && (cause instanceof InternalError || free(directory) < LEAST_FREE_BYTES)) {
            return diskFull(directory, cause);
        }
        if (held || told.contains("Failed to get a lock")) {
            return new StoreProblem(
                    "the store " + directory + " is in use by "
                            + (held ? "process " + holder.group(1) : "another process"),
                    "stop that process, ask it over HTTP, or name another directory",
                    cause);
        }
        return new StoreProblem(
                "the store " + directory + " cannot be opened: " + told,
                "restore a backup into an empty directory, or remove the directory and ingest again",
                cause);
    }

    /** The dataset itself, for the SPARQL endpoint; commits made on it are counted too. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The names of things and graphs in this store. */
    public Iris iris() {
        return iris;
    }

    /**
     * A number that grows with each change, also over restarts: equal numbers mean equal contents. Read it before the
     * data it is to stand for.
     */
    public long version() {
        return dataset.version();
    }

    /** Reads at one state of the store: changes made meanwhile are not seen. Joins the thread's transaction, if any. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        if (dataset.isInTransaction()) {
            return reading.apply(dataset);
        }
        dataset.begin(TxnType.READ);
        try {
            return reading.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    /**
     * Changes the store in one transaction: when {@code change} throws, nothing has changed. Joins the thread's write
     * transaction, if any.
     *
     * @throws StoreProblem when the store cannot be written, as on a full disk
     */
    public <T> T write(Function<DatasetGraph, T> change) {
        if (dataset.isInTransaction()) {
            return change.apply(dataset);
        }
        requireSpace(0);
        dataset.begin(TxnType.WRITE);
        try {
            T result = change.apply(dataset);
            dataset.commit();
            return result;
        } catch (RuntimeException | Error e) {
            giveUp();
            if (StoreDataset.isFailure(e)) {
                throw whyNotWritten(e);
            }
            throw e;
        } finally {
            dataset.end();
        }
    }

    private void giveUp() {
        if (dataset.isInTransaction()) {
            dataset.abort();
        }
    }

    /** Puts the graph of a document in the place of what was read from it before; false when it is the same. */
    public boolean replaceDocument(String id, Graph graph) {
        return !replaceDocuments(Map.of(id, graph)).isEmpty();
    }

    /**
     * Puts graphs in the places of those of the same documents, all in one transaction: one of 1,000 documents is far
     * faster than 1,000.
     *
     * @param graphs by document id; without blank nodes
     * @return the ids of the documents whose graph was absent or different
     */
    public Set<String> replaceDocuments(Map<String, Graph> graphs) {
        return replaceDocuments(graphs, dataset -> {});
    }

    /**
     * The same, with something more to be done in the transaction where any graph is replaced.
     *
     * @param afterwards called when the graphs are there
     */
    public Set<String> replaceDocuments(Map<String, Graph> graphs, Consumer<DatasetGraph> afterwards) {
        Map<String, Graph> changed = new LinkedHashMap<>(graphs);
        read(d -> changed.entrySet().removeIf(e -> holds(d, iris.documentGraph(e.getKey()), e.getValue())));
        if (!changed.isEmpty()) {
            requireSpace(changed.values().stream().mapToLong(Graph::size).sum() * BYTES_PER_QUAD);
            write(d -> {
                changed.forEach((id, graph) -> put(d, iris.documentGraph(id), graph));
                afterwards.accept(d);
                return changed.size();
            });
        }
        return changed.keySet();
    }

    /** Puts a graph under a name, in the place of the one there, if any. */
    public void replaceGraph(Node name, Graph graph) {
        write(d -> {
            put(d, name, graph);
            return graph.size();
        });
    }

    private static boolean holds(DatasetGraph d, Node name, Graph graph) {
        if (d.contains(name, name, Vocabulary.asRead.asNode(), Node.ANY)) {
            Graph read = AsRead.read(d, name);
            return read.size() == graph.size()
                    && !read.find().filterDrop(graph::contains).hasNext();
        }
        // counted by hand: the size of a TDB2 graph is a full pass too
        int stored = 0;
        var quads = d.find(name, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            if (!graph.contains(quads.next().asTriple())) {
                return false;
            }
            stored++;
        }
        return stored == graph.size();
    }

    private static void put(DatasetGraph d, Node name, Graph graph) {
        d.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        graph.find().forEachRemaining(triple -> d.add(Quad.create(name, triple)));
    }

    /** Removes all that was read from a document; false when there is none. */
    public boolean removeDocument(String id) {
        return removeDocument(id, dataset -> {});
    }

    /** The same, with something more to be done in the transaction where there is one. */
    public boolean removeDocument(String id, Consumer<DatasetGraph> afterwards) {
        Node name = iris.documentGraph(id);
        if (!read(d -> d.contains(name, Node.ANY, Node.ANY, Node.ANY))) {
            return false;
        }
        write(d -> {
            d.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
            afterwards.accept(d);
            return true;
        });
        return true;
    }

    /** Tells in the record of changes that a version of the program has begun to serve what is here; once for each. */
    public void announce(String version) {
        if (!read(d -> d.contains(iris.changeGraph(), iris.release(version), Node.ANY, Node.ANY))) {
            write(d -> {
                dataset.announce(version);
                return version;
            });
        }
    }

    /** The ids of the documents here, in order. */
    public List<String> documents() {
        String prefix = iris.documentGraph("").getURI();
        return read(d -> {
            List<String> ids = new ArrayList<>();
            // by type: listing the graphs would pass over every quad
            d.find(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.Document.asNode())
                    .forEachRemaining(quad -> {
                        String name = quad.getGraph().getURI();
                        if (name.startsWith(prefix)) {
                            ids.add(name.substring(prefix.length()));
                        }
                    });
            ids.sort(null);
            return List.copyOf(ids);
        });
    }

    /** Whether nothing at all is stored. */
    public boolean isEmpty() {
        return read(d -> !d.find().hasNext());
    }

    /** Gives back the space that replaced and removed graphs took; readers go on meanwhile, writers wait. */
    public void compact() {
        if (directory == null) {
            return;
        }
        requireSpace(0);
        try {
            DatabaseMgr.compact(tdb, true);
        } catch (RuntimeException | InternalError e) {
            if (StoreDataset.isFailure(e)) {
                throw whyNotWritten(e);
            }
            throw e;
        }
    }

    /** Refuses a write that the disk has no room for: before it, nothing is lost and the process can go on. */
    void requireSpace(long bytes) {
        if (directory != null && free(directory) < LEAST_FREE_BYTES + bytes) {
            throw diskFull(directory, null);
        }
    }

    private StoreProblem whyNotWritten(Throwable cause) {
        if (directory != null && (cause instanceof InternalError || free(directory) < LEAST_FREE_BYTES)) {
            return diskFull(directory, cause);
        }
        String where = directory == null ? "in memory" : directory.toString();
        return new StoreProblem(
                "the store " + where + " could not be written: " + cause.getMessage(),
                "nothing of this change was kept; start the program again",
                cause);
    }

    private static StoreProblem diskFull(Path directory, @Nullable Throwable cause) {
        return new StoreProblem(
                "the disk of the store " + directory + " is full",
                "nothing of this change was kept and what was stored before stays; free some space and start again",
                cause);
    }

    private static long free(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            // the attempt to write will tell
            return Long.MAX_VALUE;
        }
    }

    /** Lets other processes open the store; nothing may be asked of this one afterwards. */
    @Override
    public void close() {
        if (directory != null) {
            TDBInternal.expel(tdb, true);
        }
    }
}
