package org.filigraph.store;

import java.time.Duration;

/** A query that took longer than it may. */
public final class QueryTimeout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryTimeout(String query, Duration limit) {
        super("the query " + query + " took longer than " + limit.toMillis() + " ms and was stopped; ask for less");
    }
}
