package org.filigraph.extract.relation;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;

/** Reads the field of bodies from nouns that tell a trade by themselves: "la scierie X", "X, armateur breton". */
final class Trades {
    /** How nouns for who works in a trade end. */
    private static final List<String> TRADES =
            List.of("ier", "iere", "iste", "eur", "euse", "trice", "ien", "ienne", "ogue", "erie");
    /** Places of work that tell a trade by their name. */
    private static final Set<String> WORKSHOPS = Set.of(
            "filature",
            "forge",
            "biotech",
            "medtech",
            "fintech",
            "foodtech",
            "cleantech",
            "greentech",
            "edtech",
            "agritech",
            "cdmo",
            "esn",
            "distillerie",
            "startup");
    /** What ends as the nouns for trades do and is none. */
    private static final Set<String> NO_TRADES = Set.of(
            "eolien",
            "aerien",
            "quotidien",
            "financier",
            "immobiliere",
            "immobilier",
            "minier",
            "hydrolien",
            "papier",
            "acier",
            "chantier",
            "metier",
            "mobilier",
            "biere",
            "batterie",
            "tracteur",
            "reacteur",
            "turboreacteur",
            "bioreacteur",
            "moteur",
            "capteur",
            "transformateur",
            "connecteur",
            "simulateur",
            "ordinateur",
            "supercalculateur",
            "afficheur",
            "alternateur",
            "amortisseur",
            "antidouleur",
            "artillerie",
            "ascenseur",
            "atterrisseur",
            "biomarqueur",
            "capitainerie",
            "carburateur",
            "catalyseur",
            "chalutier",
            "chemisier",
            "conteneur",
            "convoyeur",
            "croisiere",
            "curiste",
            "defibrillateur",
            "disjoncteur",
            "electrolyseur",
            "haut-parleur",
            "houlomoteur",
            "imagerie",
            "bio-ingenierie",
            "incinerateur",
            "isolateur",
            "lanceur",
            "micro-lanceur",
            "microlanceur",
            "liqueur",
            "lingerie",
            "literie",
            "messagerie",
            "methaniseur",
            "montgolfiere",
            "obusier",
            "ombriere",
            "oscillateur",
            "peuplier",
            "planeur",
            "plaisancier",
            "primeur",
            "processeur",
            "remorqueur",
            "respirateur",
            "retroviseur",
            "rosier",
            "semi-conducteur",
            "semiconducteur",
            "senteur",
            "sommier",
            "supercondensateur",
            "touriste",
            "vacancier",
            "turbocompresseur",
            "turbopropulseur",
            "vapocraqueur",
            "viennoiserie",
            "visserie",
            "webserie",
            "quincaillerie",
            "boulonnerie",
            "bagagerie",
            "compresseur",
            "reducteur",
            "chaleur",
            "vapeur",
            "onduleur");

    private static final Set<String> BEFORE_NOUNS = Set.of(
            "premier",
            "premiere",
            "second",
            "grand",
            "grande",
            "petit",
            "petite",
            "gros",
            "grosse",
            "jeune",
            "celebre",
            "ancien",
            "ancienne",
            "nouveau",
            "nouvelle",
            "principal",
            "seul",
            "seule",
            "vieille",
            "plus",
            "autre");

    private final Ties ties;
    private final DescribedBodies bodies;

    Trades(Ties ties, DescribedBodies bodies) {
        this.ties = ties;
        this.bodies = bodies;
    }

    void read(Wording w) {
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span())) {
            if (!hit.weak()) {
                trade(w, hit);
            }
        }
    }

    // "le deuxième missilier mondial, X", "la scierie X", "X, armateur breton": a noun that tells a trade by itself
    private void trade(Wording w, Sectors.Hit hit) {
        int at = w.at(hit.span().start());
        int end = w.at(hit.span().end() - 1) + 1;
        if (w.name(at) != null || end != at + 1 || !isTrade(w.word(at)) || !isNoun(w, at)) {
            return;
        }
        for (Said who : bodies.of(w, at, !isPlace(w.word(at)))) {
            boolean beside = who.at() < 0
                    || who.at() > at
                    || w.word(w.endOfName(who.at())).equals(",");
            if (beside || !FunctionWords.isOf(w.word(at - 1))) {
                ties.add(
                        who.entity(),
                        "activeIn",
                        Ties.sector(hit.sector()),
                        Relation.Modality.STATED,
                        Descriptions.evidence(w, at, end, who),
                        "relation.activeIn.trade",
                        who.at() < 0 ? 0.6 : 0.75);
            }
        }
    }

    // not the adjective of "une PME fromagère", "la filière laitière"
    private static boolean isNoun(Wording w, int at) {
        String before = w.word(at - 1);
        return at == 0
                || w.isMark(at - 1)
                || FunctionWords.isDeterminer(before)
                || FunctionWords.isPreposition(before)
                || BEFORE_NOUNS.contains(before.endsWith("s") ? before.substring(0, before.length() - 1) : before)
                || before.endsWith("ieme");
    }

    /** Whether a folded word is a noun for who works in a trade, or where: "papetier", "scierie". */
    static boolean isTrade(String word) {
        String one = word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        return TRADES.stream().anyMatch(one::endsWith) && !NO_TRADES.contains(one) || WORKSHOPS.contains(one);
    }

    // "la maroquinerie emploie 3 000 personnes" tells of the trade, "le maroquinier emploie" of somebody
    private static boolean isPlace(String word) {
        return word.endsWith("erie") || word.endsWith("eries") || WORKSHOPS.contains(word);
    }
}
