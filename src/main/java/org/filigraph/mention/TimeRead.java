package org.filigraph.mention;

import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a reader found among the tokens of a sentence.
 *
 * @param from index of its first token
 * @param after index after its last
 * @param begin the day, month or year that it is or begins with; null where its year can't be known
 * @param end the last of a stretch, null for a single date
 * @param sense how it stands to what it dates, null where the words before it tell
 */
record TimeRead(
        int from, int after, @Nullable PartialDate begin, @Nullable PartialDate end, Time.@Nullable Sense sense) {
    /** A date to which the words before it tell how it stands. */
    static TimeRead of(int from, int after, @Nullable PartialDate begin, @Nullable PartialDate end) {
        return new TimeRead(from, after, begin, end, null);
    }
}
