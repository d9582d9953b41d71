package org.filigraph.extract.relation.list;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties that lists, brackets, tables and labelled lines tell of each that they name. */
public final class ListTies {
    private ListTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        Examples examples = new Examples(ties);
        return TieReader.all(
                examples,
                new Enumerations(ties, examples),
                new Brackets(ties),
                new TownBrackets(ties),
                new Glosses(ties),
                new Rosters(ties),
                new LandRosters(ties),
                new Followers(ties),
                new PlaceHeads(ties),
                new Labels(ties),
                new TableColumns(ties),
                new EntryPlaces(ties),
                new EntryWares(ties));
    }
}
