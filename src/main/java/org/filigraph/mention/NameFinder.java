package org.filigraph.mention;

import java.util.List;

/** One way of recognising names. */
interface NameFinder {
    /** The names it sees in the passages of a text; they may overlap. */
    List<Name> find(Page page);
}
