package org.filigraph.text;

import java.util.List;

/**
 * A table as a text shows it: rows of cells between bars, tabs, slashes or spaces, or cells that stand each on a line.
 *
 * @param headed whether the first row says what the columns hold
 * @param rows from top to bottom, at least two
 * @param heading index of the heading over the table in the layout's blocks, or -1
 */
public record Table(boolean headed, List<Row> rows, int heading) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A line of a table.
     *
     * @param cells from left to right; an empty cell is an empty span
     */
    public record Row(Span span, List<Span> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows under the head. */
    public List<Row> body() {
        return headed ? rows.subList(1, rows.size()) : rows;
    }
}
