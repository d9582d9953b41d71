package org.filigraph.extract.relation;

import java.util.List;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.customer.CustomerTies;
import org.filigraph.extract.relation.field.FieldTies;
import org.filigraph.extract.relation.field.LikelyFields;
import org.filigraph.extract.relation.frame.FrameReader;
import org.filigraph.extract.relation.list.ListTies;
import org.filigraph.extract.relation.money.LikelyPayers;
import org.filigraph.extract.relation.money.MoneyTies;
import org.filigraph.extract.relation.owner.OwnerTies;
import org.filigraph.extract.relation.partner.Laboratories;
import org.filigraph.extract.relation.partner.PartnerTies;
import org.filigraph.extract.relation.place.LikelyPlaces;
import org.filigraph.extract.relation.place.Places;
import org.filigraph.extract.relation.place.TownNames;
import org.filigraph.extract.relation.product.ProductTies;
import org.filigraph.fact.Relation;

/**
 * Reads ties between bodies, places, sectors, products and years. What a verb or noun says stands in the frames of
 * {@code lexicon/ties.tsv}; what else tells a tie is read in the room for its kind.
 */
public final class Relations {
    private Relations() {}

    /** The ties of a document; what competed for who is at its places is added to {@code weighings}. */
    public static List<Relation> of(Source source, Discourse discourse, List<Weighing> weighings) {
        Ties ties = new Ties(source, discourse);
        // of rules as sure of one tie the first to read it counts; what is likely asks what the rules have read
        TieReader readers = TieReader.all(
                new FrameReader(ties),
                FieldTies.of(ties),
                new Places(ties),
                ProductTies.of(ties),
                PartnerTies.of(ties),
                CustomerTies.of(ties),
                OwnerTies.of(ties),
                ListTies.of(ties),
                MoneyTies.of(ties),
                new Laboratories(ties, discourse),
                new LikelyPlaces(ties, discourse, weighings),
                new LikelyFields(ties, discourse, weighings),
                new LikelyPayers(ties, discourse, weighings),
                new TownNames(ties));
        for (Wording wording : discourse.wordings()) {
            ties.enter(wording);
            readers.read(wording);
            ties.leave(wording);
        }
        readers.end();
        return ties.relations();
    }
}
