package org.filigraph.store;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A dataset that counts the writes committed to it, whoever commits them: ingestion or a SPARQL update. */
final class CountedCommits extends DatasetGraphWrapper {
    // starts at the clock, so that a value seen before a restart does not come back after it
    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());

    CountedCommits(DatasetGraph dataset) {
        super(dataset);
    }

    long version() {
        return version.get();
    }

    @Override
    public void commit() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        super.commit();
        if (writing) {
            // after the commit: whoever reads the version first and the data then never takes old data for new
            version.incrementAndGet();
        }
    }
}
