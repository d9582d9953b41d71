package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Span;

/**
 * Capitals that were weighed as a body's name.
 *
 * @param span where they stand first
 * @param label the words as written there
 * @param clues what speaks for and against
 * @param taken whether they were taken as one
 */
public record WeighedName(Span span, String label, List<NameClue> clues, boolean taken) {
    /** More than this must speak for a name, in tenths of log-odds. */
    public static final int ENOUGH = 3;

    public WeighedName {
        clues = List.copyOf(clues);
    }

    /** How much speaks for it, in tenths of log-odds. */
    public int weight() {
        return clues.stream().mapToInt(NameClue::weight).sum();
    }
}
