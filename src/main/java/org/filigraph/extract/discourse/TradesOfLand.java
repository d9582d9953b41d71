package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.PersonNouns;
import org.filigraph.mention.Territories;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Phrases;
import org.filigraph.text.WordSet;

/**
 * Those of a trade in a land, who stand for its field: "les fondeurs de la région", "les scieries jurassiennes", "les
 * tanneurs du Tarn".
 */
final class TradesOfLand {
    private static final Set<String> LANDS = WordSet.of(
            """
            region departement territoire agglomeration metropole pays bassin vallee ile cote hexagone plateau massif
            filiere secteur profession branche""");
    private static final Set<String> WIDE = WordSet.of(
            """
            regionaux regionales locaux locales departementaux departementales nationaux nationales francais
            francaises europeens europeennes""");

    /** Those whom a body has, and no trade: "les clients italiens". */
    private static final Set<String> HAD = WordSet.of(
            """
            client cliente actionnaire fournisseur visiteur concurrent partenaire acheteur acquereur touriste salarie
            salariee cadre employe employee etudiant etudiante associe associee adherent adherente membre consommateur
            utilisateur voyageur passager lecteur distributeur investisseur representant dirigeant collaborateur
            apprenti stagiaire revendeur donneur spectateur abonne usager""");
    /** So many words behind them their verb stands at most. */
    private static final int VERB = 4;

    private TradesOfLand() {}

    /** Whether "les" at {@code article} and the noun are such. */
    static boolean are(Wording w, int article, int noun) {
        if (!w.word(article).equals("les") || noun != article + 1 || !ClauseOpenings.isAt(w, article)) {
            return false;
        }
        String one = Phrases.singular(w.word(noun));
        if (!w.word(noun).endsWith("s") || !PersonNouns.has(one) && !Body.isWorks(one) || HAD.contains(one)) {
            return false;
        }
        int end = endOfLand(w, noun + 1);
        for (int i = end; end > 0 && i < end + VERB; i++) {
            if (FiniteVerbs.at(w, i)) {
                return true;
            }
        }
        return false;
    }

    /** Index after what tells of which land they are, with an adjective before it or none; or -1. */
    private static int endOfLand(Wording w, int i) {
        if (isOfLand(w, i)) {
            return i + 1;
        }
        boolean adjective = w.name(i) == null && w.isContentWord(i) && w.afterOf(i) == i && !FiniteVerbs.at(w, i);
        int behind = adjective ? i + 1 : i;
        if (adjective && isOfLand(w, behind)) {
            return behind + 1;
        }
        int of = w.word(behind).equals("en") ? behind + 1 : w.afterOf(behind);
        int land = of > behind ? w.afterArticle(of) : of;
        if (of > behind && w.name(land, EntityKind.TERRITORY) != null) {
            return w.endOfName(land);
        }
        return of > behind && w.name(land) == null && LANDS.contains(w.word(land)) ? land + 1 : -1;
    }

    private static boolean isOfLand(Wording w, int i) {
        return i < w.size()
                && w.name(i) == null
                && w.word(i).endsWith("s")
                && (WIDE.contains(w.word(i))
                        || isHere(w.token(i).text())
                        || isHere(
                                w.token(i).text().substring(0, w.token(i).text().length() - 1)));
    }

    // "les grossistes danois": those of another land are customers
    private static boolean isHere(String adjective) {
        return Territories.get()
                .demonym(adjective)
                .filter(land -> land.kind() != TerritoryKind.COUNTRY)
                .isPresent();
    }
}
