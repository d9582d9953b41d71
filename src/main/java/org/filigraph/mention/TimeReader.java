package org.filigraph.mention;

import org.jspecify.annotations.Nullable;

/** Reads one shape of date. */
interface TimeReader {
    /** The date whose words begin at token {@code i}, or null. */
    @Nullable
    TimeRead at(int i);
}
