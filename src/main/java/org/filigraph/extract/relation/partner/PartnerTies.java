package org.filigraph.extract.relation.partner;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of those who work together or belong to one body: {@code partnerOf}, {@code memberOf}. */
public final class PartnerTies {
    private PartnerTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        HomeNetwork home = new HomeNetwork(ties);
        return TieReader.all(
                new Partnerships(ties),
                new Signatories(ties),
                new Companions(ties),
                new Fronts(ties),
                new Undertakings(ties),
                new Bonds(ties),
                new Tandems(ties),
                new Backings(ties),
                new Memberships(ties, home),
                new Founders(ties),
                new Joining(ties),
                new Arrivals(ties, home),
                new Committees(ties),
                new NetworkLists(ties),
                new MemberSections(ties, home),
                new MemberRosters(ties, home),
                new Rallies(ties),
                new RollCalls(ties, home),
                new Concluded(ties));
    }
}
