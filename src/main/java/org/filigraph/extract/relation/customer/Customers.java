package org.filigraph.extract.relation.customer;

import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Ties buyers to sellers ({@code customerOf}): authorities buy, and sell nothing. */
final class Customers {
    private final Ties ties;

    Customers(Ties ties) {
        this.ties = ties;
    }

    /** Ties a buyer to a seller by the words from {@code from} to before {@code end}; no tie to nobody. */
    void add(Wording w, Entity buyer, @Nullable Entity seller, Modality modality, int from, int end) {
        boolean sells = seller != null && seller.kind() == EntityKind.ORGANISATION && !PublicBodies.has(seller);
        if (sells) {
            ties.add(buyer, "customerOf", seller, modality, w.span(from, end), "relation.delivery", 0.65);
        }
    }
}
