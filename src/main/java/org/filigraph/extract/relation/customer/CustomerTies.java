package org.filigraph.extract.relation.customer;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of buyers to those who sell to them: {@code customerOf}. */
public final class CustomerTies {
    private CustomerTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        return TieReader.all(
                new Orders(ties),
                new Deliveries(ties),
                new Supplies(ties),
                new Clients(ties),
                new Markets(ties),
                new BuyerNouns(ties),
                new Sourcings(ties),
                new Takings(ties));
    }
}
