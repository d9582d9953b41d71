package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** What bodies do, in the third person: where such a verb follows a capital without an article, a body is its subject. */
final class BusinessVerbs {
    private static final Set<String> VERBS = WordSet.of(
            """
            a accelere accueille achete achetent acheve acquiert affiche ajoute alerte aligne annonce approvisionne
            assemble assure atteint attend augmente avait avance bat beneficie boucle brasse capitalise cede celebre
            cherche choisit commande commercialise compte conclut concoit confirme conserve consolide construit
            continue controle croit croule debute declare decroche demarre depasse deploie depose detient developpe
            devient devoile dirige dispose distribue diversifie doit domine double embauche emploie engage enregistre
            entame entend envisage equipe espere est etait etend etoffe exploite exporte expose fait ferme fete
            finalise fonctionne fournit franchit fusionne generait genere grandit heberge importe inaugure installe
            integre intervient investit lance leve licencie livre maintient mene met mise mobilise modernise monte ne
            negocie obtient occupe opere organise ouvre passe perd perdait pese place possede pourra pourrait poursuit
            pratique prend prepare presente prevoit produit profite promet propose quitte rachete rassemble realisait
            realise recherche recoit recourt recrute regroupe rejoint relance relocalise remporte renforce reprend
            reste retrouve reunit revient s' se securise sera serait serre signe sort souffle souhaite soutient stocke
            succede supprime suspend teste tient tourne traite transfere transforme travaille traverse triple va
            valorise vend veut vient vinifie vise voit""");

    private BusinessVerbs() {}

    /** Whether a folded word is such a verb, be it a noun too. */
    static boolean has(String folded) {
        return VERBS.contains(folded);
    }
}
