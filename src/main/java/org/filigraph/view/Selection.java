package org.filigraph.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.filigraph.store.GraphStore;

/**
 * What passes a filter, in order, told in full only as it is wanted, and all of one state of the store.
 *
 * @param store where it is told from
 * @param all what passes
 * @param telling some of it, in few queries whatever its number
 */
record Selection<E, T>(GraphStore store, List<E> all, Function<List<E>, List<T>> telling) {
    private static final int AT_ONCE = 200;

    /** A part of it. */
    Page<T> page(int limit, int offset) {
        List<E> some = all.stream().skip(offset).limit(limit).toList();
        return new Page<>(store.read(dataset -> telling.apply(some)), all.size(), limit, offset);
    }

    /** All of it, one by one; only few are in memory at a time. */
    void each(Consumer<? super T> receiver) {
        store.read(dataset -> {
            for (int at = 0; at < all.size(); at += AT_ONCE) {
                telling.apply(all.subList(at, Math.min(at + AT_ONCE, all.size())))
                        .forEach(receiver);
            }
            return all.size();
        });
    }
}
