package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.filigraph.rdf.Iris;
import org.junit.jupiter.api.Test;

class StoreDatasetTest {
    private static final Node X = Iris.STANDARD.software();

    private final AtomicBoolean full = new AtomicBoolean();
    private final StoreDataset dataset = new StoreDataset(
            DatabaseMgr.createDatasetGraph(), new ChangeRecord(Iris.STANDARD, () -> Instant.EPOCH), full::get);

    private void writeAndAbort() {
        dataset.begin(TxnType.WRITE);
        dataset.add(Quad.create(X, X, X, X));
        dataset.abort();
        dataset.end();
    }

    @Test
    void after_a_write_was_aborted_on_a_full_disk_only_reading_goes_on() {
        full.set(true);
        writeAndAbort();
        full.set(false);
        for (TxnType type : new TxnType[] {TxnType.WRITE, TxnType.READ_PROMOTE, TxnType.READ_COMMITTED_PROMOTE}) {
            assertThrows(StoreProblem.class, () -> dataset.begin(type));
        }
        assertThrows(StoreProblem.class, () -> dataset.begin(ReadWrite.WRITE));
        assertThrows(StoreProblem.class, dataset::begin);
        dataset.executeRead(() -> assertFalse(dataset.find().hasNext()));
    }

    @Test
    void after_a_write_was_aborted_for_another_reason_writing_goes_on() {
        writeAndAbort();
        dataset.executeWrite(() -> dataset.add(Quad.create(X, X, X, X)));
        dataset.executeRead(() -> assertTrue(dataset.find().hasNext()));
    }
}
