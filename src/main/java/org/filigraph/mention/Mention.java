package org.filigraph.mention;

import org.filigraph.text.Span;

/** Something that a text names, counts or dates, at one place. */
public sealed interface Mention permits Name, Numeral, Time {
    /** Where it stands. */
    Span span();
}
