package org.filigraph.view;

import org.filigraph.rdf.Iris;
import org.filigraph.store.Queries;
import org.jspecify.annotations.Nullable;

/** What is kept in memory of the whole store, all of one state of it. Safe for threads. */
final class Known {
    private final Queries queries;
    private final NameIndex names;
    private final FigureIndex figures;
    private @Nullable MatterIndex matters;
    private @Nullable Places places;
    private @Nullable AgreementIndex agreements;

    private Known(Queries queries, NameIndex names, FigureIndex figures) {
        this.queries = queries;
        this.names = names;
        this.figures = figures;
    }

    /** Gathered from the graph. */
    static Known of(Queries queries, Iris iris) {
        NameIndex names = Names.index(queries, iris);
        return new Known(queries, names, FigureIndex.of(queries, names));
    }

    /** The names of all things. */
    NameIndex names() {
        return names;
    }

    /** The figures, by what they are told apart. */
    FigureIndex figures() {
        return figures;
    }

    /** The matters on which there are several statements; looked for when first asked for. */
    synchronized MatterIndex matters() {
        MatterIndex found = matters;
        if (found == null) {
            found = MatterIndex.of(queries, this);
            matters = found;
        }
        return found;
    }

    /** The places whose coordinates are held; looked for when first asked for. */
    synchronized Places places() {
        Places found = places;
        if (found == null) {
            found = Places.of(queries);
            places = found;
        }
        return found;
    }

    /** The agreements; looked for when first asked for. */
    synchronized AgreementIndex agreements() {
        AgreementIndex found = agreements;
        if (found == null) {
            found = AgreementIndex.of(queries);
            agreements = found;
        }
        return found;
    }
}
