package org.filigraph.extract.relation.money;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of what is paid for to who pays: {@code fundedBy}. */
public final class MoneyTies {
    private MoneyTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        PayerTold payer = new PayerTold(ties);
        Funding funding = new Funding(ties, payer);
        return TieReader.all(
                payer,
                funding,
                new HelpLabels(ties, funding),
                new FundingLists(ties, funding),
                new Rounds(ties, funding),
                new FundingPlans(ties, funding),
                new FundingNouns(ties, funding),
                new Awards(ties, payer),
                new AidSheets(ties, payer, funding),
                new MoneySources(ties, funding));
    }
}
