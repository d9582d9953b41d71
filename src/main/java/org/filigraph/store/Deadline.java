package org.filigraph.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Aborts a query when its time is over. Jena's own time-out alone does not stop every query (a cross join of VALUES
 * blocks goes on for minutes), an abort from outside does.
 */
public final class Deadline {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private Deadline() {}

    /** Runs a query; past the limit it ends with Jena's QueryCancelledException. */
    public static <T> T within(Duration limit, QueryExec query, Function<QueryExec, T> answering) {
        Future<?> abort = CLOCK.schedule(query::abort, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answering.apply(query);
        } finally {
            abort.cancel(false);
        }
    }
}
