package org.filigraph.compare;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A number that a document gives for some matter.
 *
 * @param fact IRI of the fact
 * @param document IRI of the document
 * @param speaker whom the document says it of; empty where it speaks itself
 * @param passage which of the document's paragraphs, items or the like it stands in; empty where that is not known
 * @param value the number, or the least of a span
 * @param range what it allows
 * @param period when it is said to hold
 * @param issued when it holds where that is not said
 */
public record Statement(
        String fact,
        String document,
        String speaker,
        String passage,
        BigDecimal value,
        Range range,
        Period period,
        Period issued) {
    /** The most precise first, then by size; the same each time. */
    static final Comparator<Statement> PRECISE_FIRST = Comparator.comparing(
                    (Statement statement) -> statement.range.width())
            .thenComparing(Statement::value, Comparator.reverseOrder())
            .thenComparing(Statement::fact);

    /** Whether no value can be what both mean. */
    public boolean clashes(Statement other) {
        return !range.meets(other.range);
    }

    /** Whether it says when it holds. */
    boolean isDated() {
        return !period.isUnknown();
    }

    /** When it is taken to hold. */
    public Period taken() {
        return isDated() ? period : issued;
    }
}
