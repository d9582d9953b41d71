package org.filigraph.extract.relation.place;

import java.util.EnumSet;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Territories;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;

/** What the words around a place say of whether a body is there, whichever it may be. */
final class PlaceClues {
    private static final Set<String> STAFF = WordSet.of(
            """
            salaries personnes collaborateurs emplois employes agents ouvriers ingenieurs chercheurs postes equipes
            equipe effectifs effectif personnel""");
    private static final Set<String> SEATS = Set.of("siege", "quartier general", "direction");
    private static final Set<String> OFFICES = WordSet.of(
            """
            conseil chambre ville mairie metropole agglomeration cci universite tribunal cour academie rectorat
            prefecture delegation communaute region departement""");
    private static final Set<String> MARKETS = Conjugation.forms(
            """
            exporter livrer vendre expedier desservir relier commercialiser distribuer equiper fournir importer
            alimenter transporter approvisionner habiller decorer meubler eclairer""");
    private static final Set<String> MARKET_NOUNS = WordSet.of(
            """
            clients client marche marches commande commandes ligne trains vols vers export exportations ventes contre
            derriere""");
    private static final Set<String> FROM = WordSet.of("depuis pres portes proximite environs loin");
    private static final Set<String> FOR =
            WordSet.of("pour filiere economie tissu industrie acteurs entreprises habitants");
    /** What was done, by participles that don't end in "é". */
    private static final Set<String> DONE =
            WordSet.of("remis remise remises rendu rendue tenu tenue reçu reçue vendu vendue vendus");

    private static final Set<String> MANY =
            WordSet.of("entreprises societes pme acteurs industriels start-up laboratoires habitants");
    private static final Set<String> CEREMONIES =
            Conjugation.forms("signer parapher reunir rencontrer annoncer declarer presenter remettre");
    private static final Set<String> SOME = WordSet.of("des plusieurs quelques certains certaines autres");
    private static final Set<String> OTHERS =
            WordSet.of("celui celle ceux celles derriere devant contre quitte quitter quittent");
    private static final Set<String> WALLS = WordSet.of("; : qui que qu' dont où");
    private static final int FAR = 12;

    private PlaceClues() {}

    /** What speaks of the territory that is named from {@code start} on. */
    static Set<PlaceClue> ofName(Wording w, int start) {
        Set<PlaceClue> clues = EnumSet.noneOf(PlaceClue.class);
        Entity place = NameLists.entity(w, start);
        kind(place, clues);
        int lead = how(w, start, clues);
        before(w, lead, clues);
        if (OTHERS.contains(w.word(lead)) || isRoute(w, start, clues) || isOfSome(w, lead)) {
            clues.add(PlaceClue.ANOTHER);
        }
        int end = w.endOfName(start);
        int inner = w.word(end).equals(",") && Whereabouts.isIn(w, end + 1) ? w.afterArticle(end + 2) : -1;
        if (w.name(inner, EntityKind.TERRITORY) != null
                && !clues.contains(PlaceClue.TOWN)
                && NameLists.isTown(w, inner)) {
            clues.add(PlaceClue.GLOSS); // "dans l'Yonne, à Sens"
        }
        boolean listed = w.word(start - 1).equals("et") && w.name(start - 2, EntityKind.TERRITORY) != null
                || NameLists.places(w, start).size() > 1
                || w.word(start - 1).equals(",") && w.name(start - 2, EntityKind.TERRITORY) != null;
        if (listed) {
            clues.add(PlaceClue.LISTED);
        }
        around(w, clues);
        return clues;
    }

    // "ainsi que des tisseurs à Halluin": those of whom no name is told
    private static boolean isOfSome(Wording w, int at) {
        int lead = at;
        while (lead > 3
                && (w.word(lead - 1).equals("et") || w.word(lead - 1).equals(","))
                && w.name(lead - 2, EntityKind.TERRITORY) != null) {
            lead = w.startOfName(lead - 2) - 1; // "à Halluin et à Cysoing"
        }
        if (lead < 2) {
            return false;
        }
        String word = w.word(lead - 1);
        boolean many = Whereabouts.isIn(w, lead) && w.isContentWord(lead - 1) && word.endsWith("s");
        boolean some = SOME.contains(w.word(lead - 2)) && w.name(lead - 2) == null;
        boolean theirs = PlantWords.isPlant(w, lead - 1)
                || STAFF.contains(word)
                || isParticiple(w.token(lead - 1).text());
        return many && some && !theirs;
    }

    /** Whether a folded word is a verb for what is sent or sold somewhere else: "livre", "exporte". */
    static boolean isMarket(String word) {
        return MARKETS.contains(word);
    }

    /** What speaks of the place that the adjective at {@code i} tells. */
    static Set<PlaceClue> ofAdjective(Wording w, int i, Entity place) {
        Set<PlaceClue> clues = EnumSet.of(PlaceClue.ADJECTIVE);
        kind(place, clues);
        for (int k = i - 1; k >= 0 && i - k < 4 && !w.isMark(k) && w.name(k) == null; k--) {
            if (PlantWords.isPlant(w, k)) {
                determined(w, k, clues);
                if (!w.word(k).endsWith("s") || clues.contains(PlaceClue.OWN)) {
                    clues.add(PlaceClue.PLANT_ADJECTIVE); // "les chantiers vendéens" are nobody's
                }
                break;
            }
            boolean apposed = w.word(k - 1).equals(",") && w.name(k - 2, EntityKind.ORGANISATION) != null;
            if (BodyNouns.isBody(w.word(k)) && apposed) {
                clues.add(PlaceClue.BODY_ADJECTIVE);
                break;
            }
        }
        int end = i + 1;
        while (end < w.size() && end - i < 4 && w.isContentWord(end)) {
            end++;
        }
        if (w.name(end, EntityKind.ORGANISATION) != null || w.name(i - 1, EntityKind.ORGANISATION) != null) {
            clues.add(PlaceClue.BODY_ADJECTIVE);
        }
        around(w, clues);
        return clues;
    }

    private static void kind(Entity place, Set<PlaceClue> clues) {
        String key = place.key();
        if (key.startsWith("commune/") || key.startsWith("former-commune/")) {
            clues.add(place.label().equals("Paris") ? PlaceClue.PARIS : PlaceClue.TOWN);
        } else if (key.startsWith("departement/")) {
            clues.add(PlaceClue.DEPARTMENT);
        } else if (key.startsWith("region/") || key.startsWith("former-region/")) {
            clues.add(PlaceClue.REGION);
        } else {
            boolean known = Territories.get().byKey(key).isPresent();
            clues.add(known && Whereabouts.isWide(place) ? PlaceClue.WIDE : PlaceClue.AREA);
        }
    }

    // how the place is told; returns the index of the word that leads to it
    private static int how(Wording w, int start, Set<PlaceClue> clues) {
        int k = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        String word = w.word(k);
        if (k < 0) {
            clues.add(PlaceClue.FIRST);
        } else if (w.name(k) != null) {
            clues.add(PlaceClue.BARE);
        } else if (FunctionWords.isOf(word) || word.equals("d'")) {
            boolean from = FROM.contains(w.word(k - 1));
            clues.add(from || k == 0 ? PlaceClue.FROM : PlaceClue.OF);
            if (Whereabouts.WAYS.contains(w.word(k - 1))) {
                clues.add(PlaceClue.ANOTHER);
            }
        } else if (word.equals("(")) {
            clues.add(w.name(k - 1, EntityKind.TERRITORY) != null ? PlaceClue.GLOSS : PlaceClue.BRACKETED);
        } else if (word.equals(",") && isBracketed(w, k) && !clues.contains(PlaceClue.TOWN)) {
            clues.add(PlaceClue.GLOSS); // "X (Nogent, Haute-Marne)": where the town lies
        } else if (word.equals("depuis") || word.equals("entre") || word.equals("vers")) {
            clues.add(PlaceClue.FROM);
        } else if (Whereabouts.isIn(w, k)) {
            int other = w.word(k - 1).equals(",") ? k - 2 : k - 1;
            boolean gloss = w.name(other, EntityKind.TERRITORY) != null
                    && NameLists.isTown(w, other)
                    && !NameLists.isTown(w, start);
            clues.add(gloss ? PlaceClue.GLOSS : word.equals("a") || word.equals("au") ? PlaceClue.AT : PlaceClue.IN);
        } else if (w.isMark(k)) {
            clues.add(k < start - 1 ? PlaceClue.AS_SUBJECT : PlaceClue.BEHIND_MARK);
        } else {
            clues.add(PlaceClue.BARE);
        }
        boolean spans = clues.contains(PlaceClue.FROM) && !word.equals("vers") && k == 0; // "Entre Brest et Lens, X"
        if (spans || Whereabouts.isIn(w, 0) && k == 0) {
            clues.add(PlaceClue.OPENS);
        }
        return k;
    }

    // "(Nogent,": a bracket that opens with a word in capitals
    private static boolean isBracketed(Wording w, int comma) {
        int k = comma - 1;
        while (k > 0 && comma - k < 4 && !w.word(k).equals("(")) {
            k--;
        }
        return w.word(k).equals("(") && k + 1 < comma && w.token(k + 1).isCapitalised();
    }

    // the nouns and verbs that the place hangs on, the nearest of each sort
    private static void before(Wording w, int lead, Set<PlaceClue> clues) {
        for (int k = lead - 1; k >= 0 && lead - k <= FAR; k--) {
            String word = w.word(k);
            if (WALLS.contains(word) || w.name(k, EntityKind.ORGANISATION) != null && lead - k > 6) {
                break;
            }
            if (w.name(k) != null) {
                continue;
            }
            boolean near = lead - k <= 6;
            boolean hangs = !clues.contains(PlaceClue.OF) || lead - k <= 3; // "l'usine de Brest"
            if (PlantWords.isPlant(w, k) && hangs && !clues.contains(PlaceClue.PLANT)) {
                clues.add(PlantWords.isWork(word) ? PlaceClue.PLANT : PlaceClue.PREMISES);
                determined(w, k, clues);
            }
            if (SEATS.contains(word)) {
                clues.add(PlaceClue.SEAT);
            }
            if (STAFF.contains(word) && near) {
                clues.add(PlaceClue.STAFF);
            }
            verb(w, k, lead, clues);
            noun(w, k, lead - k, clues);
        }
    }

    private static void verb(Wording w, int k, int lead, Set<PlaceClue> clues) {
        boolean near = lead - k <= 6;
        String word = w.word(k);
        String text = w.token(k).text();
        boolean noun = FunctionWords.isDeterminer(w.word(k - 1)); // "sa capacité", "la renommée"
        boolean participle = !noun && (isParticiple(text) || DONE.contains(text));
        boolean sited = Frames.of(word).stream()
                .anyMatch(u ->
                        u.frame().relation().equals("locatedIn") && u.frame().part() != Frame.Part.VERB);
        if (sited && near) {
            clues.add(PlaceClue.SITED);
            if (isOfAnother(w, k)) {
                clues.add(PlaceClue.ANOTHER);
            }
        } else if (PlantWords.runs(word) || PlantWords.isDeed(word)) {
            boolean started = word.startsWith("mis") && w.says(k + 1, "en", "service");
            clues.add(started || participle && near && w.word(k + 1).equals("a") ? PlaceClue.MADE : PlaceClue.RUN);
        }
        boolean right = k == lead - 1 || k == lead - 2 && VerbGroup.isAdverb(w, lead - 1) || isDay(w, lead - 1);
        if (participle && right && near && !sited && !PlantWords.runs(word)) {
            clues.add(PlaceClue.DONE);
        }
        if (OTHERS.contains(word) && (w.afterArticle(k + 1) == lead + 1 || k >= lead - 1)) {
            clues.add(PlaceClue.ANOTHER);
        }
        if (Beside.isVisit(word)) {
            clues.add(PlaceClue.VISIT);
        }
        if (MARKETS.contains(word) || near && MARKET_NOUNS.contains(word)) {
            clues.add(PlaceClue.MARKET);
        }
        if (Doubts.between(w, k, k + 1) == Modality.DENIED) {
            clues.add(PlaceClue.DENIED);
        }
    }

    // "de Rouen à Anvers": the end of a way
    private static boolean isRoute(Wording w, int start, Set<PlaceClue> clues) {
        int end = w.endOfName(start);
        boolean to = w.word(end).equals("a") && w.name(w.afterArticle(end + 1), EntityKind.TERRITORY) != null;
        return to && clues.contains(PlaceClue.OF);
    }

    private static boolean isParticiple(String text) {
        return text.endsWith("é") || text.endsWith("ée") || text.endsWith("és") || text.endsWith("ées");
    }

    // "les entreprises présentes à Brest", "la machine, qui est installée à Brest"
    private static boolean isOfAnother(Wording w, int participle) {
        int k = VerbGroup.begin(w, participle) - 1;
        if (w.word(k).equals("qui")) {
            int noun = w.word(k - 1).equals(",") ? k - 2 : k - 1;
            return w.isContentWord(noun) && !PlantWords.isPlant(w, noun) && !BodyNouns.isBody(w.word(noun));
        }
        return MANY.contains(w.word(participle - 1)) || MANY.contains(w.word(participle - 2));
    }

    private static boolean isDay(Wording w, int k) {
        return FunctionWords.isCalendar(w.word(k)) && w.name(k) == null;
    }

    private static void noun(Wording w, int k, int distance, Set<PlaceClue> clues) {
        String word = w.word(k);
        boolean near = distance <= 4;
        if (isDay(w, k) && distance <= 8 || near && w.token(k).isNumber() && word.length() == 4) {
            clues.add(PlaceClue.DAY);
            if (distance == 1 && isCeremony(w, k)) {
                clues.add(PlaceClue.ANOTHER); // "a signé, le 23 avril à Amboise, un contrat"
            }
        }
        if (NounClass.EVENT.has(word) && distance <= 6) {
            clues.add(PlaceClue.EVENT);
        }
        if (near && NounClass.ROLE.has(word) || near && OFFICES.contains(word)) {
            clues.add(PlaceClue.OFFICE);
        }
        if (near && (Whereabouts.isParkNoun(word) || Whereabouts.isArea(word))) {
            clues.add(PlaceClue.LAND);
        }
        if (near && NounClass.COMPANY.has(word)) {
            clues.add(PlaceClue.BODY_NOUN);
        } else if (near && NounClass.INSTITUTION.has(word)) {
            clues.add(PlaceClue.INSTITUTION);
        }
        if (near && FOR.contains(word)) {
            clues.add(PlaceClue.FOR);
        }
    }

    private static boolean isCeremony(Wording w, int day) {
        for (int k = day - 1; k >= 0 && day - k < 8; k--) {
            if (w.name(k) == null && CEREMONIES.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // whose plant it is said to be: "son usine", "une usine"
    private static void determined(Wording w, int noun, Set<PlaceClue> clues) {
        for (int k = noun - 1; k >= 0 && noun - k < 4 && w.name(k) == null && !w.isMark(k); k--) {
            if (PointingWords.isOwn(w.word(k))
                    || w.word(k).equals("notre")
                    || w.word(k).equals("nos")) {
                clues.add(PlaceClue.OWN);
                return;
            }
            if (w.word(k).startsWith("un")) {
                clues.add(PlaceClue.ONE);
                return;
            }
        }
    }

    private static void around(Wording w, Set<PlaceClue> clues) {
        if (w.block().isHeading()) {
            clues.add(PlaceClue.HEADING);
        } else if (w.block().kind() == Block.Kind.ITEM) {
            clues.add(PlaceClue.ITEM);
        }
        for (int k = 0; k < w.size(); k++) {
            if (w.word(k).equals("«") || w.word(k).equals("»")) {
                clues.add(PlaceClue.QUOTED);
                return;
            }
        }
    }
}
