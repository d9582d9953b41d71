package org.filigraph.mention;

import org.filigraph.document.PartialDate;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date or stretch of time in a text, as precise as the text is.
 *
 * @param from its begin, null where only its end is said
 * @param to its end, null where only its begin is said; equal to {@code from} for a single date
 * @param sense how it stands to what it dates
 */
public record Time(Span span, @Nullable PartialDate from, @Nullable PartialDate to, Sense sense) implements Mention {
    /** How a time stands to what it dates. */
    public enum Sense {
        /** In or on it: {@code en 2023}, {@code le 27 novembre 2023}, {@code 2023-2026}. */
        AT,
        /** By then: {@code d'ici 2030}, {@code à l'horizon 2030}. */
        BY,
        /** From then on: {@code depuis 2019}. */
        SINCE
    }
}
