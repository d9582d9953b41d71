package org.filigraph.extract.relation.field;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads what bodies are said to be: "X, spécialiste des composites", "le groupe de chimie X", "X est le pôle de la
 * mer". It tells the sectors that they are active in, and what is made where a description goes on with the making.
 */
public final class Descriptions implements TieReader {
    /** Nouns for what a body is to another: the sector that they go with may be that other's. */
    private static final Set<String> OF_OTHERS = WordSet.of(
            """
            laureat laureats membre membres client clients partenaire partenaires adherent adherents signataire
            signataires actionnaire investisseur concurrent rival siege parc site sites porteur banque base mission
            direction bureau service promoteur exploitant acquereur repreneur assemblee""");

    /** Nouns for who is first among those of a trade. */
    private static final Set<String> RANKS = WordSet.of(
            """
            leader leaders leadeur numero n specialiste specialistes expert experte champion championne pionnier
            pionniere geant geante roi reine reference fleuron fleurons inventeur createur createurs tenor major
            acteur actrice mastodonte colosse pepite licorne as maitre precurseur""");

    private static final Set<String> MARKETS =
            WordSet.of("marche marches segment creneau secteur domaine monde univers");

    private static final Set<String> GIVEN = Conjugation.forms("dedier", "consacrer", "reserver");
    private static final String SPECIALISED = "relation.produces.specialised";

    private final Ties ties;
    private final DescribedBodies bodies;
    private final SectorPhrases fields;
    private final ProductPhrases products;
    private final MakingPhrases makings;
    private final Trades trades;

    /** Describes the bodies of the document that the ties are of. */
    public Descriptions(Ties ties) {
        this.ties = ties;
        this.bodies = new DescribedBodies(ties);
        this.fields = new SectorPhrases(ties.source());
        this.products = new ProductPhrases(ties);
        this.makings = new MakingPhrases(products);
        this.trades = new Trades(ties, bodies);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && describes(w, i)) {
                noun(w, i);
            }
        }
        trades.read(w);
    }

    private void add(Wording w, Said who, String sector, int from, int end, String rule, double confidence) {
        ties.add(
                who.entity(),
                "activeIn",
                Ties.sector(sector),
                Relation.Modality.STATED,
                who.evidence(w, from, end),
                rule,
                confidence);
    }

    /** Whether a folded word is a noun for who makes things: "fabricant". */
    public static boolean isMaker(String word) {
        return Frames.of(word).stream()
                .anyMatch(u -> u.frame().part() == Frame.Part.NOUN
                        && u.frame().relation().equals("produces"));
    }

    /** Whether the word at {@code i} is a noun that tells what a body is: "pôle", "spécialiste", "n° 1". */
    public static boolean describes(Wording w, int i) {
        String word = w.word(i);
        boolean rank =
                word.startsWith("n°") || word.equals("n") && w.word(i + 1).equals("°");
        boolean joined = word.startsWith("groupe") && w.token(i).text().indexOf('é') >= 0; // "achats groupés de résine"
        boolean people = isPeople(w, i);
        return !joined
                && !people
                && (rank
                        || BodyNouns.isBody(word) && !OF_OTHERS.contains(word)
                        || Frames.of(word).stream()
                                .anyMatch(u -> u.frame().part() == Frame.Part.NOUN
                                        && u.frame().object() == Kind.SECTOR));
    }

    // "techniciens, chimistes, tisserands": people told by their trades alone, who are listed
    private static boolean isPeople(Wording w, int i) {
        boolean bare = i > 0 && w.isMark(i - 1) && w.word(i).endsWith("s") && PersonNouns.has(w.word(i));
        String before = w.word(i - 2);
        boolean listed = bare && w.name(i - 2) == null && before.endsWith("s") && w.isContentWord(i - 2);
        boolean goesOn = bare && w.word(i + 1).equals(",") && w.word(i + 2).endsWith("s") && w.isContentWord(i + 2);
        return listed || goesOn;
    }

    private void noun(Wording w, int i) {
        for (Said who : bodies.of(w, i, true)) {
            int stop = SectorPhrases.end(w, i);
            // the phrase ends before the name that it describes
            if (who.at() > i) {
                int after = w.endOfName(who.at());
                if (BodyNouns.isNetwork(w.word(i)) && w.word(after).equals("en")) {
                    active(w, after, SectorPhrases.end(w, after), who);
                }
                stop = Math.min(stop, who.at());
            } else if (DescribedBodies.isDefinite(w, i) && (who.at() < 0 || isPointer(w, who.at()))) {
                stop = SectorPhrases.nounEnd(w, i);
            }
            if (stop > i) {
                active(w, i, stop, who);
            }
        }
    }

    // "le géant du luxe": the article alone stands for the body
    private static boolean isPointer(Wording w, int at) {
        return w.name(at) != null && Discourse.isPointer(NameLists.name(w, at));
    }

    /** What a description from {@code i} to {@code stop} tells of a body. */
    private void active(Wording w, int i, int stop, Said who) {
        if (PublicBodies.has(who.entity())) {
            return;
        }
        Span evidence = who.evidence(w, i, stop);
        for (Found sector : told(w, i, stop)) {
            add(w, who, sector.entity().label(), i, stop, "relation.activeIn.described", who.at() < 0 ? 0.65 : 0.75);
        }
        makes(w, i, stop, who);
        ranked(w, i, who);
        if (BodyNouns.isNetwork(w.word(i)) && stop > i) {
            home(w, i, stop, who, evidence);
        }
    }

    // "le pôle de compétitivité en santé de la Région Bretagne", "le cluster lorrain du bois": where it works
    private void home(Wording w, int i, int stop, Said who, Span evidence) {
        for (Context.Place place : ties.source().context().strongPlacesIn(w.span(i, stop))) {
            String key = place.territory().key();
            if (key.startsWith("region/") || key.startsWith("former-region/") || key.startsWith("departement/")) {
                ties.add(
                        who.entity(),
                        "locatedIn",
                        place.territory(),
                        Relation.Modality.STATED,
                        evidence,
                        "relation.described.home",
                        0.7);
                return;
            }
        }
    }

    // in words that tell a field, else in the weaker one that it is said to be the specialist of
    private List<Found> told(Wording w, int i, int stop) {
        List<Found> firm = fields.in(w, i, stop);
        int of = i + 1;
        while (of < i + 4 && w.isContentWord(of)) {
            of++;
        }
        return firm.isEmpty() && FunctionWords.isOf(w.word(of)) && of < stop && isRank(w, i)
                ? fields.behind(w, of)
                : firm;
    }

    /** Whether the noun at {@code i} ranks a body among those of its field: "géant", "leader". */
    static boolean isRank(Wording w, int i) {
        return Frames.of(w.word(i)).stream()
                .anyMatch(u -> u.frame().part() == Frame.Part.NOUN && u.frame().object() == Kind.SECTOR);
    }

    // "numéro deux mondial du catamaran", "leader des fermetures", "spécialiste du vitrage": what it ranks first in,
    // made
    private void ranked(Wording w, int i, Said who) {
        if (!RANKS.contains(w.word(i)) && !w.word(i).startsWith("n°")) {
            return;
        }
        int of = i + 1;
        while (of < i + 6
                && (w.isContentWord(of)
                        || w.word(of).equals("°")
                        || FunctionWords.isDeterminer(w.word(of))
                                && w.afterOf(of) == of
                                && !w.word(of).startsWith("l")
                        || of < w.size() && w.token(of).isNumber())) {
            of++;
        }
        boolean in = w.word(of).equals("dans") || w.word(of).equals("sur");
        int from = in ? of + 1 : of;
        int market = w.afterArticle(Math.max(w.afterOf(from), from));
        from = MARKETS.contains(w.word(market)) && w.afterOf(market + 1) > market + 1 ? market + 1 : from;
        boolean opens = in ? FunctionWords.isDeterminer(w.word(from)) : w.afterOf(from) > from;
        tell(w, i, who, opens ? products.things(w, from - 1, from) : List.of(), "relation.produces.ranked");
    }

    /** What is made, where the words from {@code i} on name the making: "la fabrication de fibres et de non-tissés". */
    public void makes(Wording w, int i, int stop, Said who) {
        for (int k = i; k < stop; k++) {
            if (w.name(k) == null && MakingPhrases.isMaking(w.word(k)) && !MakingPhrases.isStep(w, k)) {
                tell(w, i, who, makings.made(w, k), "relation.produces.making");
            }
        }
    }

    /** What is made, where a body is said to be given to things: "spécialisée dans les pièces forgées". */
    public void specialises(Wording w, int i, Said who) {
        int k = i + 1;
        while (k < i + 4 && !FunctionWords.isPreposition(w.word(k))) {
            k++;
        }
        int noun = ProductBounds.head(w, k + 1);
        boolean in = w.word(k).equals("dans") && FunctionWords.isDeterminer(w.word(k + 1));
        in &= !w.says(k, "dans", "le", "cadre") && !PublicBodies.has(who.entity());
        boolean to = w.word(k).equals("aux");
        boolean given = to && GIVEN.contains(w.word(i)) && isPlant(w, i); // "l'usine sera dédiée aux seuls tramways"
        if ((in || given) && w.name(noun) == null && ProductNouns.isThing(w, noun)) {
            tell(w, i, who, products.from(w, given ? noun : k + 1), SPECIALISED);
        }
    }

    // whether a place of work is said to be given to what is made there
    private static boolean isPlant(Wording w, int i) {
        int before = VerbGroup.begin(w, i) - 1;
        if (w.word(before).equals("elle") || w.word(before).equals("il")) {
            return true;
        }
        for (int k = i - 1; k >= 0 && i - k < 16; k--) {
            if (w.name(k) == null && PlantWords.isWork(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private void tell(Wording w, int i, Said who, List<Found> made, String rule) {
        for (Found one : made) {
            Span evidence = who.evidence(w, i, one.end());
            ties.add(who.entity(), "produces", one.entity(), Relation.Modality.STATED, evidence, rule, 0.65);
        }
    }
}
