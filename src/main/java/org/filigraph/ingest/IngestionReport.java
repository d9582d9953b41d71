package org.filigraph.ingest;

import java.util.List;
import org.filigraph.ingest.Outcome.Status;

/**
 * What became of documents.
 *
 * @param outcomes one each, in the order in which they were settled
 */
public record IngestionReport(List<Outcome> outcomes) {
    public IngestionReport {
        outcomes = List.copyOf(outcomes);
    }

    /** Number of documents with that end. */
    public long count(Status status) {
        return outcomes.stream().filter(o -> o.status() == status).count();
    }

    /** Number of facts of the documents that are in the store now. */
    public int facts() {
        return outcomes.stream()
                .filter(o -> o.status() != Status.REFUSED)
                .mapToInt(Outcome::total)
                .sum();
    }
}
