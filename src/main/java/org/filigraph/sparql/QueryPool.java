package org.filigraph.sparql;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs so many queries at once and no more, each for so long and no longer. At the limit a query is asked to stop; a
 * quarter of the limit later the client is answered in any case, and a query that still runs keeps its place until it
 * ends, so that never more than the given number burden the machine.
 */
final class QueryPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueryPool.class);
    private static final int RETRY_SECONDS = 5;

    private final Semaphore places;
    private final ExecutorService workers;
    private final ExecutorService cancellers;
    private final Duration limit;
    private final int size;

    QueryPool(int size, Duration limit) {
        this.size = size;
        this.limit = limit;
        this.places = new Semaphore(size);
        this.workers = Executors.newCachedThreadPool(threads("sparql-query-"));
        // a cancellation may wait for a lock that its query holds, so none runs on a thread that others need
        this.cancellers = Executors.newCachedThreadPool(threads("sparql-cancel-"));
    }

    private static ThreadFactory threads(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * The answer that the work makes.
     *
     * @throws Problem where there is no place ({@code busy}), the time is over ({@code timed-out}), the memory is, or the
     *     work itself says so
     */
    Answer answer(Function<Cancellation, Answer> work) {
        if (!places.tryAcquire()) {
            throw Problem.of(
                            ProblemKind.BUSY,
                            "This server runs " + size + " queries at once, and that many are running.",
                            "Try again in a few seconds.")
                    .withHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        }
        Cancellation cancellation = new Cancellation();
        CompletableFuture<Answer> future = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.apply(cancellation);
                    } finally {
                        places.release();
                    }
                },
                workers);
        try {
            return await(future, limit);
        } catch (TimeoutException e) {
            cancellers.execute(cancellation::request);
            return awaitEnd(future);
        }
    }

    private Answer awaitEnd(CompletableFuture<Answer> future) {
        try {
            return await(future, limit.dividedBy(4));
        } catch (TimeoutException e) {
            LOG.atWarn().addKeyValue("limitMillis", limit.toMillis()).log("a query does not stop; it keeps its place");
            discard(future);
            throw timedOut();
        }
    }

    private Answer await(CompletableFuture<Answer> future, Duration time) throws TimeoutException {
        try {
            return future.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw meaning(e.getCause());
        } catch (InterruptedException e) {
            // the server stops
            discard(future);
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemKind.BUSY, "The server is being stopped.", "Try again when it is back.");
        }
    }

    /** Sees to it that an answer nobody waits for leaves no file behind. */
    private static void discard(CompletableFuture<Answer> future) {
        var unused = future.thenAccept(Answer::close);
    }

    private RuntimeException meaning(@Nullable Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return timedOut();
        }
        if (cause instanceof OutOfMemoryError) {
            LOG.warn("a query needed more memory than there is");
            return Problem.of(
                    ProblemKind.RESULT_TOO_LARGE,
                    "The query needs more memory than this server has.",
                    "Ask for less at once: narrow the pattern, or group by fewer values.");
        }
        if (cause instanceof StackOverflowError) {
            return Problem.of(ProblemKind.MALFORMED_QUERY, "The query is nested too deeply.", "Flatten it.");
        }
        if (cause instanceof RuntimeException exception) {
            return exception;
        }
        return new IllegalStateException("a query failed", cause);
    }

    private Problem timedOut() {
        return Problem.of(
                ProblemKind.TIMED_OUT,
                "The query ran for " + limit.toMillis() / 1000.0
                        + " seconds, the most that this server allows, and was stopped. No part of its result is sent.",
                "Narrow the pattern, or add a LIMIT.");
    }

    /** Takes no further query. Those that run end with the program. */
    @Override
    public void close() {
        workers.shutdown();
        cancellers.shutdown();
    }
}
