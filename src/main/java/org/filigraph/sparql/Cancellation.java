package org.filigraph.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * The wish that a piece of work stops, made by one thread and heeded by another. Threads are never interrupted: an
 * interrupt during a read closes the file channel that the store reads from.
 */
final class Cancellation {
    private final AtomicBoolean requested = new AtomicBoolean();
    private final List<Runnable> actions = new ArrayList<>();

    /** The flag that Jena's iterators look at. */
    AtomicBoolean signal() {
        return requested;
    }

    /** Says what else helps the work to stop; done at once where the wish is already there. */
    void onRequest(Runnable action) {
        synchronized (actions) {
            if (!requested.get()) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    /** Asks the work to stop. May block while the work holds a lock of its own. */
    void request() {
        List<Runnable> due;
        synchronized (actions) {
            requested.set(true);
            due = List.copyOf(actions);
        }
        due.forEach(Runnable::run);
    }

    /**
     * For the work to call where it can stop.
     *
     * @throws QueryCancelledException where it shall
     */
    void check() {
        if (requested.get()) {
            throw new QueryCancelledException();
        }
    }
}
