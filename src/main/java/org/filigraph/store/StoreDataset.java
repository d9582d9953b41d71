package org.filigraph.store;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.apache.jena.tdb2.TDBException;

/**
 * The dataset of a store, which sees to four things whoever writes, ingestion or a SPARQL update:
 *
 * <ul>
 *   <li>It counts the writes committed to it.
 *   <li>It keeps a {@link ChangeRecord} of what the writes do to documents.
 *   <li>It writes every decimal in the form in which TDB2 gives it back ({@code "5"} as {@code "5.0"}): in Jena 5.6 a
 *       decimal in another form can be neither found nor deleted (apache/jena issue 3404), so that a graph loaded from a
 *       dump could not be replaced.
 *   <li>It takes no more writes after the disk failed in the middle of one. What was committed before stays whole and
 *       can be read, but TDB2 of Jena 5.6 loses its place in the file of terms: another write in the same process
 *       would damage the store for good. A new process finds its place again.
 * </ul>
 */
final class StoreDataset extends DatasetGraphWrapper {
    // starts at the clock, so that a value seen before a restart does not come back after it
    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
    private final BooleanSupplier full;
    private final ChangeRecord changes;
    private volatile boolean failed;

    /**
     * Wraps a dataset.
     *
     * @param changes of what is done to documents
     * @param full tells whether the disk is full, or nearly so
     */
    StoreDataset(DatasetGraph dataset, ChangeRecord changes, BooleanSupplier full) {
        super(dataset);
        this.changes = changes;
        this.full = full;
    }

    long version() {
        return version.get();
    }

    /** Whether a thing that was thrown means that the disk failed, not that what was asked is wrong. */
    static boolean isFailure(Throwable thrown) {
        // a full disk shows as an InternalError where TDB2 writes into mapped memory
        return thrown instanceof InternalError
                || thrown instanceof DBOpEnvException
                || thrown instanceof TDBException
                || thrown instanceof StorageException
                || thrown instanceof RuntimeIOException
                || thrown instanceof UncheckedIOException;
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (failed && type != TxnType.READ) {
            throw new StoreProblem(
                    "the disk failed in the middle of a write, and the store takes no more",
                    "free some space and start the program again; what was stored before stays",
                    null);
        }
        super.begin(type);
        if (type == TxnType.WRITE) {
            changes.forget();
        }
    }

    @Override
    public void commit() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        try {
            if (writing) {
                changes.write(getWrapped());
            }
            super.commit();
        } catch (RuntimeException | InternalError e) {
            note(e);
            throw e;
        }
        if (writing) {
            changes.forget();
            // after the commit: whoever reads the version first and the data then never takes old data for new
            version.incrementAndGet();
        }
    }

    @Override
    public void abort() {
        // not every write passes through add below, and not every error of the disk tells that it is one
        if (transactionMode() == ReadWrite.WRITE && full.getAsBoolean()) {
            failed = true;
        }
        forgetWrite();
        super.abort();
    }

    @Override
    public void end() {
        forgetWrite();
        super.end();
    }

    private void forgetWrite() {
        if (isInTransaction() && transactionMode() == ReadWrite.WRITE) {
            changes.forget();
        }
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        changes.touch(getWrapped(), graph);
        try {
            super.add(graph, subject, predicate, canonical(object));
        } catch (RuntimeException | InternalError e) {
            note(e);
            throw e;
        }
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        changes.touch(getWrapped(), graph);
        try {
            super.delete(graph, subject, predicate, canonical(object));
        } catch (RuntimeException | InternalError e) {
            note(e);
            throw e;
        }
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        if (Node.ANY.equals(graph)) {
            touchAll();
        } else {
            changes.touch(getWrapped(), graph);
        }
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        changes.touch(getWrapped(), name);
        super.addGraph(name, graph);
    }

    @Override
    public void removeGraph(Node name) {
        changes.touch(getWrapped(), name);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        touchAll();
        super.clear();
    }

    private void touchAll() {
        List<Node> graphs = new ArrayList<>();
        listGraphNodes().forEachRemaining(graphs::add);
        changes.touchAll(getWrapped(), graphs);
    }

    /** Tells in the record that a version of the program has begun to serve; in a write transaction. */
    void announce(String version) {
        changes.announce(getWrapped(), version);
    }

    private void note(Throwable thrown) {
        if (isFailure(thrown)) {
            failed = true;
        }
    }

    private static Node canonical(Node object) {
        if (!object.isLiteral()
                || !XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
                || !object.getLiteral().isWellFormed()) {
            return object;
        }
        BigDecimal number = XSDNumUtils.xsdParseDecimal(object.getLiteralLexicalForm());
        return NodeFactory.createLiteralDT(XSDNumUtils.canonicalDecimalStrWithDot(number), XSDDatatype.XSDdecimal);
    }
}
