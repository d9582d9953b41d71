package org.filigraph.fact;

import java.util.List;

/** Reads events. */
final class Events {
    private Events() {}

    static List<Event> of(Source source) {
        return List.of();
    }
}
