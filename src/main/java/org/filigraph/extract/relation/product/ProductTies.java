package org.filigraph.extract.relation.product;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of bodies to what they make: {@code produces}. */
public final class ProductTies {
    private ProductTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        return TieReader.all(
                new Productions(ties),
                new Makings(ties),
                new Launches(ties),
                new Showcases(ties),
                new Wares(ties),
                new SuppliedWares(ties),
                new CalledWares(ties));
    }
}
