package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Bodies of the State and of the professions written small: {@code l'inspection générale des mines}, {@code la direction
 * régionale de l'environnement}, {@code l'office national des forêts}. An adjective tells the level at which there is one
 * of them, and a complement what it is for.
 */
final class OfficialNames {
    private static final Set<String> HEADS = WordSet.of(
            """
            agence office institut inspection direction delegation conseil centre commission comite autorite caisse
            chambre cour banque bureau observatoire secretariat commissariat ecole conservatoire federation
            confederation union association syndicat service laboratoire etablissement""");
    private static final Set<String> LEVELS = WordSet.of(
            """
            national nationale regional regionale departemental departementale general generale europeen europeenne
            interministeriel interministerielle interregional interregionale interprofessionnel interprofessionnelle
            academique""");
    /** Levels that there is more than one body of, or none, where the head is as common. */
    private static final Set<String> OF_STATE_ALONE = WordSet.of("general generale europeen europeenne");

    private static final Set<String> OF_STATE = WordSet.of(
            """
            agence inspection direction delegation secretariat commissariat conseil banque autorite cour""");
    private static final Set<String> OF_MEMBERS = WordSet.of("association union federation syndicat");
    /** What companies too have a general management or a national committee for. */
    private static final Set<String> PRIVATE = WordSet.of(
            """
            entreprise groupe societe usine site association pole filiale marque pilotage suivi projet projets
            enseigne cooperative etablissement vente ventes production groupement reference ressources profit
            formation coordination""");

    private static final Set<String> DEFINITE = WordSet.of("le la l' du au et , ( cette notre ancien ancienne");

    private OfficialNames() {}

    static boolean isLevel(String word) {
        return LEVELS.contains(word);
    }

    /** The index after the name of the public body whose head stands at {@code head}, or 0 where none is named. */
    static int after(Passage passage, int head) {
        String word = passage.word(head);
        String level = passage.word(head + 1);
        boolean one = HEADS.contains(word)
                && LEVELS.contains(level)
                && (DEFINITE.contains(passage.word(head - 1)) || passage.hasCapital(head))
                && !(OF_STATE_ALONE.contains(level) && !OF_STATE.contains(word));
        if (!one) {
            return 0;
        }
        int of = NounComplements.adjectives(passage, head + 1);
        boolean purpose = FunctionWords.isOf(passage.word(of))
                || passage.word(of).equals("pour")
                || PlacePosition.isTo(passage, of) && !word.equals("conseil");
        int noun = FunctionWords.isArticle(passage.word(of + 1)) ? of + 2 : of + 1;
        // "l'institut national de Lyon" is told by its town, "la direction générale de Sorex" is a company's
        if (!purpose
                || !passage.isWord(noun)
                || passage.hasCapital(noun)
                || FunctionWords.has(passage.word(noun))
                || PRIVATE.contains(passage.word(noun))) {
            return 0;
        }
        // "l'association nationale de fondeurs": one of some
        boolean some =
                OF_MEMBERS.contains(word) && noun == of + 1 && !passage.word(of).equals("des");
        int end = NounComplements.complements(passage, head + 1);
        return end > noun && !some && !QuotationMarks.opens(passage, end) ? end : 0;
    }
}
