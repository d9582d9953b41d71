package org.filigraph.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a SPARQL query, as far as a page shows it. */
public sealed interface QueryOutcome {
    /** Nothing was asked yet. */
    record Nothing() implements QueryOutcome {}

    /**
     * Rows.
     *
     * @param rows for each column a cell, null where the row has no value there
     * @param more whether there are more rows than these
     */
    record Table(List<String> columns, List<List<@Nullable Cell>> rows, boolean more) implements QueryOutcome {}

    /**
     * A value.
     *
     * @param text as people read it
     * @param iri of a thing, null for a plain value
     */
    record Cell(String text, @Nullable String iri) {}

    /** Whether there is an answer at all. */
    record Truth(boolean holds) implements QueryOutcome {}

    /**
     * A graph.
     *
     * @param text in Turtle
     * @param more whether there are more triples than these
     */
    record Graph(String text, boolean more) implements QueryOutcome {}

    /** An answer that there is none, and why. */
    record Failure(Problem problem) implements QueryOutcome {
        /** What is wrong, without the list of all that could have stood there instead. */
        public String detail() {
            return problem.detail().split("\nWas expecting", 2)[0];
        }

        /** The line of the query in which the problem is, with an arrow below its place; empty where that is not known. */
        public String line(String query) {
            List<String> lines = query.lines().toList();
            if (problem.line() < 1 || problem.line() > lines.size()) {
                return "";
            }
            String line = lines.get(problem.line() - 1).replace('\t', ' ');
            return problem.column() < 1 ? line : line + "\n" + " ".repeat(problem.column() - 1) + "↑";
        }
    }
}
