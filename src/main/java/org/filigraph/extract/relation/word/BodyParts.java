package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Nouns for what is of a body and stands for it: "l'usine de X produit", "170 artisans créent", "notre budget". */
public final class BodyParts {
    /** What stands for the body that it belongs to: "l'usine de X produit", "les équipes de X conçoivent". */
    private static final Set<String> OF_A_BODY = WordSet.of(
            """
            usine usines site sites unite unites equipe equipes atelier ateliers salarie salaries ingenieurs
            chercheurs laboratoires gigafactory etablissement activite activites expertise recherches competences
            travaux siege groupe societe entreprise artisans fonderie ligne lignes parc chantiers raffinerie filiale
            marque""");

    private static final Set<String> HANDS = WordSet.of(
            """
            salaries salariees artisans artisanes ouvriers ouvrieres personnes collaborateurs techniciens ingenieurs
            operateurs employes compagnons couturieres maroquiniers agents""");

    /** What is ours and stands for us: "notre budget est financé par". */
    private static final Set<String> OURS =
            WordSet.of("budget fonctionnement association structure reseau action projet programme");

    private BodyParts() {}

    /** Whether a folded word is a noun for a part of a body, or for a body as such: "usine", "équipes", "groupe". */
    public static boolean isPart(String word) {
        return OF_A_BODY.contains(word);
    }

    /** Whether the noun at {@code noun}, an adjective before it or none, is one for a part of a body. */
    public static boolean isOwned(Wording w, int noun) {
        return isPart(w.word(noun)) || w.isContentWord(noun) && isPart(w.word(noun + 1));
    }

    /** Whether the noun at {@code i} is one for those who work for a body, and act for it. */
    public static boolean isHands(Wording w, int i) {
        return w.name(i) == null && HANDS.contains(w.word(i));
    }

    /** Whether a folded word is a noun for what is "ours" and stands for us: "notre budget". */
    public static boolean isOurs(String word) {
        return OURS.contains(word);
    }
}
