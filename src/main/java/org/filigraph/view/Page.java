package org.filigraph.view;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items what is on it
 * @param total how many there are on all pages
 * @param limit the most that a page holds
 * @param offset how many come before
 */
public record Page<T>(List<T> items, long total, int limit, long offset) {
    public Page {
        items = List.copyOf(items);
    }

    /** Whether more follow. */
    public boolean hasNext() {
        return offset + items.size() < total && !items.isEmpty();
    }
}
