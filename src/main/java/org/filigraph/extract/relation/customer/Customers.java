package org.filigraph.extract.relation.customer;

import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
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
        add(w, buyer, seller, modality, from, end, "relation.delivery");
    }

    /** Ties a buyer to a seller by the rule told. */
    void add(
            Wording w,
            @Nullable Entity buyer,
            @Nullable Entity seller,
            Modality modality,
            int from,
            int end,
            String rule) {
        boolean sells = seller != null && seller.kind() == EntityKind.ORGANISATION && !PublicBodies.has(seller);
        if (sells && buyer != null && buyer.kind() == EntityKind.ORGANISATION) {
            ties.add(
                    buyer,
                    "customerOf",
                    seller,
                    modality,
                    w.span(Math.max(0, from), Math.min(end, w.size())),
                    rule,
                    0.65);
        }
    }

    /** Whom a possessive or pronoun at {@code i} stands for: "ses clients", "notre client", "lui a confié"; or null. */
    @Nullable
    Entity meant(Wording w, int i) {
        String word = w.word(i);
        if (word.startsWith("n") || word.startsWith("m")) {
            return ties.we(w, i);
        }
        Entity meant = ties.standsFor(w, i);
        boolean inside = meant != null && isNamed(w, meant);
        return meant != null && !inside ? meant : spokenOf(w, i);
    }

    /** Whose purchases or sales are told where the words at {@code i} name nobody: the one gone on about, or whom the text is of. */
    @Nullable
    Entity spokenOf(Wording w, int i) {
        Entity main = ties.foremost();
        if (main != null && !BodyNouns.isNetwork(main) && !isNamed(w, main)) {
            return main;
        }
        Entity carried = ties.carriedTo(w);
        if (carried != null && !isNamed(w, carried)) {
            return carried;
        }
        Said topic = ties.subjects().topic(w, i);
        return topic != null ? topic.entity() : main;
    }

    private static boolean isNamed(Wording w, Entity one) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k) != null && NameLists.entity(w, k).equals(one)) {
                return true;
            }
        }
        return false;
    }
}
