package org.filigraph.sparql;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The first rows of a result, which remembers whether there were more, and stops when its query is cancelled. */
final class CappedRows implements RowSet {
    private final RowSet rows;
    private final long max;
    private final Cancellation cancellation;
    private boolean truncated;

    CappedRows(RowSet rows, long max, Cancellation cancellation) {
        this.rows = rows;
        this.max = max;
        this.cancellation = cancellation;
    }

    /** Whether there were more rows than were given. */
    boolean truncated() {
        return truncated;
    }

    @Override
    public boolean hasNext() {
        cancellation.check();
        if (!rows.hasNext()) {
            return false;
        }
        truncated = rows.getRowNumber() >= max;
        return !truncated;
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
