package org.filigraph.store;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a SELECT query answers.
 *
 * @param columns names of the variables, in the query's order
 * @param rows the answers, in the query's order
 * @param truncated whether the cap on rows left some out
 */
public record Rows(List<String> columns, List<Row> rows, boolean truncated) implements Iterable<Row> {
    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The answers one by one. */
    public Stream<Row> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }
}
