package org.filigraph.extract.relation.field;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of bodies to the fields that they are active in, as they are described: {@code activeIn}. */
public final class FieldTies {
    private FieldTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        Descriptions descriptions = new Descriptions(ties);
        return TieReader.all(
                descriptions,
                new FieldsBeside(ties, descriptions),
                new Fronts(ties),
                new FieldLists(ties),
                new Fields(ties),
                new NamedFields(ties));
    }
}
