package org.filigraph.view;

import org.filigraph.rdf.Iris;
import org.filigraph.store.Queries;

/**
 * What is kept in memory of the whole store, all of one state of it.
 *
 * @param names of all things
 * @param figures by what they are told apart
 */
record Known(NameIndex names, FigureIndex figures) {
    /** Gathered from the graph. */
    static Known of(Queries queries, Iris iris) {
        NameIndex names = Names.index(queries, iris);
        return new Known(names, FigureIndex.of(queries, names));
    }
}
