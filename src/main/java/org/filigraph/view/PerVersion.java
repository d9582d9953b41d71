package org.filigraph.view;

import java.util.function.Supplier;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * Something that is derived from the whole store and kept in memory until the store changes. Safe for threads: those
 * that ask while it is being made wait for it. Not to be asked for inside a transaction, which may see an older state.
 */
final class PerVersion<T> {
    private record Made<T>(long version, T what) {}

    private final GraphStore store;
    private final Supplier<T> making;
    private @Nullable Made<T> last;

    PerVersion(GraphStore store, Supplier<T> making) {
        this.store = store;
        this.making = making;
    }

    /** What is derived from the store as it is now. */
    synchronized T current() {
        long version = store.version();
        Made<T> made = last;
        if (made == null || made.version != version) {
            made = new Made<>(version, store.read(dataset -> making.get()));
            last = made;
        }
        return made.what;
    }
}
