package org.filigraph.sparql;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.filigraph.store.NamesMark;

/**
 * Changes the store in one transaction, wholly or not at all, within a time. Unlike a query, a change is waited for
 * when its time is over: the client is told that it was undone once it is.
 */
final class WriteTransactions implements AutoCloseable {
    private final DatasetGraph dataset;
    private final NamesMark names;
    private final Duration limit;
    private final ShapeGuard guard = new ShapeGuard();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sparql-update-alarm");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Of a store.
     *
     * @param names says that its names are brought together, which is taken back with each change
     * @param limit how long a change may take
     */
    WriteTransactions(DatasetGraph dataset, NamesMark names, Duration limit) {
        this.dataset = dataset;
        this.names = names;
        this.limit = limit;
    }

    /** A change of the store. */
    interface Change<T> {
        /** Makes it, on the dataset that it is given. */
        T apply(DatasetGraph dataset, Cancellation cancellation);
    }

    /**
     * Makes the change, or leaves the store as it was.
     *
     * @throws Problem {@code timed-out} where it takes too long, {@code shape-violation} where a graph would break a
     *     shape; whatever the change throws
     */
    <T> T run(Change<T> change) {
        dataset.begin(TxnType.WRITE);
        Cancellation cancellation = new Cancellation();
        ScheduledFuture<?> alarm = alarms.schedule(cancellation::request, limit.toMillis(), TimeUnit.MILLISECONDS);
        boolean committed = false;
        try {
            ChangedGraphs changed = new ChangedGraphs(dataset);
            T result = change.apply(changed, cancellation);
            guard.check(dataset, changed.names(), cancellation);
            if (!changed.names().isEmpty()) {
                names.remove(dataset);
            }
            cancellation.check();
            dataset.commit();
            committed = true;
            return result;
        } catch (QueryCancelledException e) {
            throw Problem.of(
                    ProblemKind.TIMED_OUT,
                    "The change took longer than " + limit.toSeconds() + " seconds and was undone.",
                    "Make it in smaller parts.");
        } finally {
            alarm.cancel(false);
            if (!committed) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    @Override
    public void close() {
        alarms.shutdownNow();
    }
}
