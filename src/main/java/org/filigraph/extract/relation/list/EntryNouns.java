package org.filigraph.extract.relation.list;

import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Words of entries that name a body: which may tell its wares, and which tell something else. */
final class EntryNouns {
    /** Nouns for deeds that give things their shape, which a line may begin with: "façonnage de crèmes". */
    private static final Set<String> DEEDS = WordSet.of(
            """
            formulation faconnage tissage tricotage moulage usinage brassage distillation impression extrusion
            confection assemblage montage creation torrefaction embouteillage conditionnement""");
    /** What an entry says of its body, of what is bought or done, and of itself, in the place of wares. */
    private static final Set<String> NO_WARES = WordSet.of(
            """
            pret achat four sechoir tour ligne chaine depart maintien survol recharge volet graine echantillon bilan
            compte menu salle edition these sortie entree creation ouverture extension hausse baisse resultats
            portraits portrait entretien membre membres laureat laureate exposant stand hall lot prix mention coup
            bienvenue mois jours ans annees heures juin mai mars avril aout conseil formation essais analyses etudes
            travaux depenses recettes fiche retour suite photo photos texte reprise rachat cession capital effectif
            cinq dix longtemps rapport repris bureau siege""");
    /** How the words of a body begin that is no maker. */
    private static final Set<String> NO_MAKERS = WordSet.of(
            """
            pole cluster institut universite ecole lycee cci uimm agence syndicat federation union observatoire
            association comite fondation projet programme plan sci technopole salon club campus chambre inrae cnrs
            inserm cea sivom feder parc plateforme reseau centre fonds""");
    /** How words end that say how something is or what was done to it. */
    private static final List<String> SAID =
            List.of("ée", "ées", "é", "és", "ière", "ante", "mis", "rendu", "uit", "cipal", "unis", "issue", "issu");

    private EntryNouns() {}

    static boolean isDeed(String folded) {
        return DEEDS.contains(folded);
    }

    static boolean isNoWare(String folded) {
        return NO_WARES.contains(folded);
    }

    static boolean isNoMaker(String folded) {
        return NO_MAKERS.contains(folded);
    }

    // "détenue à parité", "première", "exploitante": what is said of the body
    static boolean isSaid(String word) {
        return SAID.stream().anyMatch(word::endsWith);
    }
}
