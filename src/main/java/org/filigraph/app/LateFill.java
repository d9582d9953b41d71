package org.filigraph.app;

import org.filigraph.ingest.ShippedGraph;
import org.filigraph.store.GraphStore;
import org.filigraph.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a graph into the store beside what the store is asked meanwhile: one that is large, and that the first questions
 * need not wait for. Broken off when it is closed; the next start begins again.
 */
final class LateFill implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LateFill.class);

    private final Thread thread;
    private volatile boolean stop;

    LateFill(GraphStore store, ShippedGraph graph) {
        this.thread = new Thread(() -> fill(store, graph), "late-fill");
        thread.setDaemon(true);
    }

    /** Begins, once. */
    void begin() {
        thread.start();
    }

    private void fill(GraphStore store, ShippedGraph graph) {
        long start = System.nanoTime();
        try {
            long triples = graph.put(store, () -> stop);
            if (triples > 0) {
                LOG.info("graph={} triples={} ms={}", graph.name(), triples, (System.nanoTime() - start) / 1_000_000);
            }
        } catch (ShippedGraph.BrokenOff e) {
            LOG.info("graph={} broken off", graph.name());
        } catch (StoreProblem e) {
            LOG.warn("graph={} not stored reason=\"{}\"", graph.name(), e.getMessage());
        }
    }

    @Override
    public void close() {
        stop = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
