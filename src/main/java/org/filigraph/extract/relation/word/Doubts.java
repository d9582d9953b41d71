package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.text.WordSet;

/** Whether what some words tell is so, is denied, or is only wished for, weighed or sought. */
public final class Doubts {
    private static final Set<String> NO = WordSet.of(
            """
            pas jamais aucun aucune renonce renoncer abandonne abandonner annule annuler annulation abandon refuse
            refuser exclut""");
    private static final Set<String> WISH = WordSet.of(
            """
            pourrait pourraient espere esperent souhaite souhaitent souhaiterait envisage envisagent aimerait
            aimeraient reflechit etudie etudient hesite hesitent songe songent eventuel eventuelle cherche cherchent
            reve revent candidat candidate convoite voudrait voudraient si rumeur apprete appretent devrait devraient
            hypothese tente tentent""");

    private Doubts() {}

    /** How the words from {@code from} to the one before {@code to} tell it. */
    public static Modality between(Wording w, int from, int to) {
        Modality told = Modality.STATED;
        for (int k = Math.max(0, from); k < to && k < w.size(); k++) {
            if (w.name(k) == null && NO.contains(w.word(k)) && !w.word(k + 1).startsWith("seulement")) {
                return Modality.DENIED;
            }
            if (w.name(k) == null && WISH.contains(w.word(k))) {
                told = Modality.ENVISAGED;
            }
        }
        return told;
    }
}
