package org.filigraph.sparql;

import java.util.regex.Pattern;

/** Which queries answer the same as long as the store does not change. */
final class Repeatable {
    /**
     * Words that may name the clock, chance or another service, wherever they stand: a query that has one in a comment
     * or name is taken for one that changes, which costs a repeated answer and nothing else.
     */
    private static final Pattern CHANGING =
            Pattern.compile("\\b(?:now|rand|uuid|struuid|bnode|service|current)", Pattern.CASE_INSENSITIVE);

    private Repeatable() {}

    /** Whether a query, as it is written, is one. */
    static boolean is(String query) {
        return !CHANGING.matcher(query).find();
    }
}
