package org.filigraph.extract.relation.word;

import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Nouns that tell a trade by themselves, and those who work in it: "papetier", "scierie". */
public final class TradeNouns {
    /** How nouns for who works in a trade end. */
    private static final List<String> TRADES =
            List.of("ier", "iere", "iste", "eur", "euse", "trice", "ien", "ienne", "ogue", "erie");

    /** Places of work that tell a trade by their name. */
    private static final Set<String> WORKSHOPS = WordSet.of(
            """
            filature forge biotech medtech fintech foodtech cleantech greentech edtech agritech cdmo esn distillerie
            startup""");

    /** What ends as the nouns for trades do and is none. */
    private static final Set<String> NO_TRADES = WordSet.of(
            """
            eolien aerien quotidien financier immobiliere immobilier minier hydrolien papier acier chantier metier
            mobilier biere batterie tracteur reacteur turboreacteur bioreacteur moteur capteur transformateur
            connecteur simulateur ordinateur supercalculateur afficheur alternateur amortisseur antidouleur artillerie
            ascenseur atterrisseur biomarqueur capitainerie carburateur catalyseur chalutier chemisier conteneur
            convoyeur croisiere curiste defibrillateur disjoncteur electrolyseur haut-parleur houlomoteur imagerie
            bio-ingenierie incinerateur isolateur lanceur micro-lanceur microlanceur liqueur lingerie literie
            messagerie methaniseur montgolfiere obusier ombriere oscillateur peuplier planeur plaisancier primeur
            processeur remorqueur respirateur retroviseur rosier semi-conducteur semiconducteur senteur sommier
            supercondensateur touriste vacancier turbocompresseur turbopropulseur vapocraqueur viennoiserie visserie
            webserie quincaillerie boulonnerie bagagerie compresseur reducteur chaleur vapeur onduleur inhalateur
            antidepresseur biocapteur deambulateur monte-escalier patrouilleur brouilleur moyen-courrier long-courrier
            gros-porteur paramoteur turbomoteur amandier lisier fumier enjambeur demarreur cyclomoteur enjoliveur
            pedalier transbordeur roulier vraquier accumulateur pressuriseur telemanipulateur microreacteur
            micro-reacteur digesteur aspirateur autocuiseur condensateur microprocesseur microcontroleur micromoteur
            amplificateur variateur programmateur detonateur secateur motoculteur cribleur poudrier baudrier gravier
            composteur bacterie argenterie madrier chataignier robinier ecoquartier eco-quartier boulonnerie-visserie
            visserie-boulonnerie sardinier langoustier moissonneuse-batteuse botteleuse epandeur friteuse minuterie
            lingotiere rectifieuse fraiseuse perceuse tondeuse tronconneuse debroussailleuse chargeuse foreuse
            tunnelier abatteuse betonniere balayeuse""");

    private TradeNouns() {}

    /** Whether a folded word is a noun for who works in a trade, or where: "papetier", "scierie". */
    public static boolean isTrade(String word) {
        String one = word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
        return TRADES.stream().anyMatch(one::endsWith) && !NO_TRADES.contains(one) || WORKSHOPS.contains(one);
    }

    /** Whether a noun for a trade is one for where it is done: "la maroquinerie emploie" tells of the trade, "le maroquinier emploie" of somebody. */
    public static boolean isPlace(String word) {
        return word.endsWith("erie") || word.endsWith("eries") || WORKSHOPS.contains(word);
    }
}
