package org.filigraph.extract.relation.owner;

import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;

/** Ties of bodies to whose they are, were before, and came out of, and when they began. */
public final class OwnerTies {
    private OwnerTies() {}

    /** What reads them, in the order in which a sentence is read. */
    public static TieReader of(Ties ties) {
        return TieReader.all(
                new Foundings(ties),
                new Chronicles(ties),
                new Successions(ties),
                new Owners(ties),
                new Takeovers(ties),
                new Handovers(ties),
                new Transfers(ties),
                new NewOwners(ties),
                new CoOwners(ties),
                new Mergers(ties),
                new Renamings(ties),
                new Units(ties),
                new Holdings(ties),
                new Stakes(ties),
                new OwnGroups(ties),
                new OwnProjects(ties),
                new JointVentures(ties),
                new NamedPlants(ties),
                new Origins(ties),
                new Schemes(ties));
    }
}
