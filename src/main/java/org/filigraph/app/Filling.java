package org.filigraph.app;

import java.util.Optional;
import org.filigraph.identity.IdentityProblem;
import org.filigraph.ingest.ShippedGraph;
import org.filigraph.store.GraphStore;
import org.filigraph.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts into the store of a server what the first questions need not wait for, beside what it is asked meanwhile: the
 * sample documents of a store that is new, and all communes. Broken off when it is closed; the next start goes on.
 */
final class Filling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private final GraphStore store;
    private final Settings settings;
    private final Invocation run;
    private @Nullable Thread thread;
    private volatile boolean stop;
    private volatile @Nullable String underWay;

    /** One thing that is put in. */
    private interface Step {
        /** Puts it in where it is not there; gives the number of triples or facts that were put. */
        long put();
    }

    /**
     * Sees what is to be put in.
     *
     * @param settings of the store
     * @param run reads documents
     */
    Filling(GraphStore store, Settings settings, Invocation run) {
        this.store = store;
        this.settings = settings;
        this.run = run;
        this.underWay =
                Seeds.awaitsSamples(store) ? "samples" : Seeds.awaitsCommunes(store, settings) ? "communes" : null;
    }

    /** What is still to come, until all is there: {@code samples} and after them {@code communes}. */
    Optional<String> underWay() {
        return Optional.ofNullable(underWay);
    }

    /**
     * Begins, once.
     *
     * @param then done when all is there
     */
    void begin(Runnable then) {
        Thread begun = new Thread(() -> fill(then), "filling");
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    private void fill(Runnable then) {
        step("samples", () -> Seeds.putSamples(store, settings, run));
        step("communes", () -> Seeds.putCommunes(store, settings, () -> stop));
        underWay = null;
        if (!stop) {
            then.run();
            // a heap of the serial collector shrinks at a full collection alone, which rest does not bring
            System.gc();
        }
    }

    private void step(String name, Step step) {
        if (stop) {
            return;
        }
        underWay = name;
        long start = System.nanoTime();
        try {
            long count = step.put();
            if (count > 0) {
                LOG.info("filled={} count={} ms={}", name, count, (System.nanoTime() - start) / 1_000_000);
            }
        } catch (ShippedGraph.BrokenOff e) {
            LOG.info("filled={} broken off", name);
        } catch (StoreProblem | IdentityProblem e) {
            LOG.warn("not filled={} reason=\"{}\"", name, e.getMessage());
        }
    }

    @Override
    public void close() {
        stop = true;
        Thread begun = thread;
        boolean interrupted = false;
        while (begun != null && begun.isAlive()) {
            try {
                begun.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
