package org.filigraph.extract.relation;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.Arguments.Found;
import org.filigraph.extract.relation.Frame.Kind;
import org.filigraph.fact.Relation;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Span;

/**
 * Reads what bodies are said to be: "X, spécialiste des composites", "le groupe de chimie X", "X est le pôle de la
 * mer". It tells the sectors that they are active in, and what is made where a description goes on with the making.
 */
final class Descriptions {
    private static final Set<String> MAKING = Set.of(
            "fabrication",
            "production",
            "conception",
            "commercialisation",
            "construction",
            "developpement",
            "edition",
            "assemblage",
            "distribution",
            "conditionnement",
            "transformation",
            "realisation",
            "vente",
            "elaboration",
            "culture");
    /** Nouns for what a body is to another: the sector that they go with may be that other's. */
    private static final Set<String> OF_OTHERS = Set.of(
            "laureat",
            "laureats",
            "membre",
            "membres",
            "client",
            "clients",
            "partenaire",
            "partenaires",
            "adherent",
            "adherents",
            "signataire",
            "signataires",
            "actionnaire",
            "investisseur",
            "concurrent",
            "rival",
            "siege",
            "parc",
            "site",
            "sites",
            "porteur",
            "banque",
            "base",
            "mission",
            "direction",
            "bureau",
            "service",
            "promoteur",
            "exploitant",
            "acquereur",
            "repreneur");

    /** Nouns for who is first among those of a trade. */
    private static final Set<String> RANKS = Set.of(
            "leader",
            "leaders",
            "leadeur",
            "numero",
            "n",
            "specialiste",
            "specialistes",
            "expert",
            "experte",
            "champion",
            "championne",
            "pionnier",
            "pionniere",
            "geant",
            "geante",
            "roi",
            "reine",
            "reference",
            "fleuron",
            "fleurons",
            "inventeur",
            "createur",
            "createurs",
            "tenor",
            "major",
            "acteur",
            "actrice",
            "mastodonte",
            "colosse",
            "pepite",
            "licorne",
            "as",
            "maitre",
            "precurseur");

    private static final Set<String> MARKETS =
            Set.of("marche", "marches", "segment", "creneau", "secteur", "domaine", "monde", "univers");
    /** What is a part of a making, or looks on it, and does not make it one's own. */
    private static final Set<String> STEPS = Set.of(
            "etape", "etapes", "cout", "couts", "baisse", "arret", "fin", "hausse", "impact", "suivi", "financement");

    private static final Set<String> GIVEN = PlantWords.forms("dedier", "consacrer", "reserver");
    private static final String SPECIALISED = "relation.produces.specialised";

    private final Ties ties;
    private final DescribedBodies bodies;
    private final SectorPhrases fields;
    private final ProductPhrases products;
    private final Trades trades;

    Descriptions(Ties ties) {
        this.ties = ties;
        this.bodies = new DescribedBodies(ties);
        this.fields = ties.sectorPhrases();
        this.products = new ProductPhrases(ties);
        this.trades = new Trades(ties, bodies);
    }

    void read(Wording w) {
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
                evidence(w, from, end, who),
                rule,
                confidence);
    }

    /** Whether a folded word is a noun for the making of things: "fabrication". */
    static boolean isMaking(String word) {
        return MAKING.contains(word);
    }

    /** Whether a folded word is a noun for who makes things: "fabricant". */
    static boolean isMaker(String word) {
        return Frames.of(word).stream()
                .anyMatch(u -> u.frame().part() == Frame.Part.NOUN
                        && u.frame().relation().equals("produces"));
    }

    static boolean describes(Wording w, int i) {
        String word = w.word(i);
        boolean rank =
                word.startsWith("n°") || word.equals("n") && w.word(i + 1).equals("°");
        return rank
                || Subjects.isBody(word) && !OF_OTHERS.contains(word)
                || Frames.of(word).stream()
                        .anyMatch(u ->
                                u.frame().part() == Frame.Part.NOUN && u.frame().object() == Kind.SECTOR);
    }

    private void noun(Wording w, int i) {
        for (Said who : bodies.of(w, i, true)) {
            int stop = SectorPhrases.end(w, i);
            // the phrase ends before the name that it describes
            if (who.at() > i) {
                int after = w.endOfName(who.at());
                if (Arguments.isNetwork(w.word(i)) && w.word(after).equals("en")) {
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
        Span evidence = evidence(w, i, stop, who);
        for (Found sector : told(w, i, stop)) {
            add(w, who, sector.entity().label(), i, stop, "relation.activeIn.described", who.at() < 0 ? 0.65 : 0.75);
        }
        makes(w, i, stop, who);
        ranked(w, i, who);
        if (Arguments.isNetwork(w.word(i)) && stop > i) {
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
    void makes(Wording w, int i, int stop, Said who) {
        for (int k = i; k < stop; k++) {
            if (w.name(k) == null && MAKING.contains(w.word(k)) && !isStep(w, k)) {
                tell(w, i, who, made(w, k), "relation.produces.making");
            }
        }
    }

    /** Whether the making at {@code making} is told as what something else is a part of: "étapes de la production". */
    static boolean isStep(Wording w, int making) {
        int of = w.afterArticle(making - 1) == making ? making - 2 : making - 1;
        return FunctionWords.isOf(w.word(of)) && STEPS.contains(w.word(of - 1));
    }

    /** What the noun for a making at {@code making} has behind it: "la production en série de piles". */
    List<Found> made(Wording w, int making) {
        int of = making + 1;
        int joined = w.afterArticle(making + 2);
        if (w.word(of).equals("et") && MAKING.contains(w.word(joined))) {
            return made(w, joined); // "la fabrication et le conditionnement de"
        }
        if (w.afterOf(of) == of && w.isContentWord(of) && !w.word(making).equals("developpement")) {
            of++; // "la production industrielle de"
        }
        boolean way = w.word(of).equals("en") || w.word(of).equals("par");
        if (way && w.isContentWord(of + 1)) {
            of += 2; // "en série", "par injection"
        } else if ((w.word(of).equals("a")
                        || w.word(of).equals("en")
                        || w.word(of).equals("dans"))
                && w.name(of + 1, EntityKind.TERRITORY) != null) {
            of = NameLists.afterBrackets(w, w.endOfName(of + 1));
        } else if (w.says(of, "a", "grande", "echelle")) {
            of += 3;
        }
        int noun = w.afterOf(of);
        if (noun == of || MAKING.contains(w.word(noun))) {
            return List.of();
        }
        boolean counted =
                noun < w.size() && w.token(noun).isNumber(); // "la production de 7 millions de tonnes de brames"
        return w.word(making).equals("developpement")
                ? products.things(w, of - 1, of)
                : products.objects(w, of - 1, counted ? noun : of);
    }

    /** What is made, where a body is said to be given to things: "spécialisée dans les pièces forgées". */
    void specialises(Wording w, int i, Said who) {
        int k = i + 1;
        while (k < i + 4 && !FunctionWords.isPreposition(w.word(k))) {
            k++;
        }
        int noun = ProductPhrases.head(w, k + 1);
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
            Span evidence = evidence(w, i, one.end(), who);
            ties.add(who.entity(), "produces", one.entity(), Relation.Modality.STATED, evidence, rule, 0.65);
        }
    }

    static Span evidence(Wording w, int i, int stop, Said who) {
        int from = who.at() < 0 ? i : Math.min(i, who.at());
        return w.span(from, Math.max(stop, who.at() < 0 ? stop : w.endOfName(who.at())));
    }
}
