package org.filigraph.extract.relation;

import java.util.List;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.fact.Relation;

/**
 * Reads ties between bodies, places, sectors, products and years. What a verb or noun says stands in the frames of
 * {@code lexicon/ties.tsv}; what else tells a tie has its own reader.
 */
public final class Relations {
    private Relations() {}

    /** The ties of a document; what competed for who is at its places is added to {@code weighings}. */
    public static List<Relation> of(Source source, Discourse discourse, List<Weighing> weighings) {
        Ties ties = new Ties(source, discourse);
        Descriptions descriptions = new Descriptions(ties);
        FrameReader frames = new FrameReader(ties, descriptions);
        Places places = new Places(ties);
        Foundings foundings = new Foundings(ties);
        Examples examples = new Examples(ties);
        Enumerations enumerations = new Enumerations(ties, examples);
        Brackets brackets = new Brackets(ties);
        Glosses glosses = new Glosses(ties, descriptions);
        FieldsBeside fieldsBeside = new FieldsBeside(ties, descriptions);
        Fronts fronts = new Fronts(ties);
        PayerTold payer = new PayerTold(ties);
        Funding funding = new Funding(ties, payer);
        Productions productions = new Productions(ties);
        Makings makings = new Makings(ties, descriptions);
        FieldLists fieldLists = new FieldLists(ties);
        Launches launches = new Launches(ties);
        Showcases showcases = new Showcases(ties);
        Wares wares = new Wares(ties);
        FundingLists fundingLists = new FundingLists(ties, funding);
        FundingNouns fundingNouns = new FundingNouns(ties, funding);
        MoneySources moneySources = new MoneySources(ties, funding);
        Partnerships partnerships = new Partnerships(ties);
        Signatories signatories = new Signatories(ties);
        Orders orders = new Orders(ties);
        Deliveries deliveries = new Deliveries(ties);
        Supplies supplies = new Supplies(ties);
        Clients clients = new Clients(ties);
        Markets markets = new Markets(ties);
        Companions companions = new Companions(ties);
        Undertakings undertakings = new Undertakings(ties);
        Backings backings = new Backings(ties);
        Memberships memberships = new Memberships(ties);
        Founders founders = new Founders(ties);
        Fields fields = new Fields(ties);
        Successions successions = new Successions(ties);
        Owners owners = new Owners(ties);
        Takeovers takeovers = new Takeovers(ties);
        Holdings holdings = new Holdings(ties);
        Joining joining = new Joining(ties);
        Origins origins = new Origins(ties);
        Labels labels = new Labels(ties);
        Rosters rosters = new Rosters(ties);
        LandRosters landRosters = new LandRosters(ties);
        PlaceHeads placeHeads = new PlaceHeads(ties);
        Schemes schemes = new Schemes(ties);
        Awards awards = new Awards(ties, payer);
        AidSheets aidSheets = new AidSheets(ties, payer, funding);
        LikelyFields likelyFields = new LikelyFields(ties, discourse, weighings);
        LikelyPlaces likely = new LikelyPlaces(ties, discourse, weighings);
        places.profiles(source);
        for (Wording wording : discourse.wordings()) {
            ties.enter(wording);
            frames.read(wording);
            descriptions.read(wording);
            places.read(wording);
            foundings.read(wording);
            examples.read(wording);
            enumerations.read(wording);
            brackets.read(wording);
            glosses.read(wording);
            fieldsBeside.read(wording);
            fronts.read(wording);
            payer.enter(wording);
            productions.read(wording);
            makings.read(wording);
            fieldLists.read(wording);
            launches.read(wording);
            showcases.read(wording);
            wares.read(wording);
            funding.read(wording);
            fundingLists.read(wording);
            fundingNouns.read(wording);
            partnerships.read(wording);
            signatories.read(wording);
            orders.read(wording);
            deliveries.read(wording);
            supplies.read(wording);
            clients.read(wording);
            markets.read(wording);
            companions.read(wording);
            undertakings.read(wording);
            backings.read(wording);
            memberships.read(wording);
            founders.read(wording);
            fields.read(wording);
            rosters.read(wording);
            landRosters.read(wording);
            placeHeads.read(wording);
            labels.read(wording);
            successions.read(wording);
            owners.read(wording);
            takeovers.read(wording);
            holdings.read(wording);
            joining.read(wording);
            origins.read(wording);
            schemes.read(wording);
            awards.read(wording);
            aidSheets.read(wording);
            moneySources.read(wording);
            likely.read(wording);
            likelyFields.read(wording);
            ties.leave(wording);
        }
        new TableColumns(ties).read();
        new NamedFields(ties).read(source);
        likelyFields.close();
        new TownNames(ties).read(source);
        return ties.relations();
    }
}
