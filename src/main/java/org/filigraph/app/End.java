package org.filigraph.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a program that runs until it is told to stop: by Ctrl-C, by the system, or by interrupting its thread.
 * Opened before what is to be closed in order, closed after it.
 */
final class End implements AutoCloseable {
    private static final int MOST_SECONDS = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "end");

    End() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits until the program is told to stop. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        asked.countDown();
        try {
            // the process ends when this returns: not before all is closed
            if (!reached.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("filigraph: not all could be closed in order");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reached.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is running: that is why we end
        }
    }
}
