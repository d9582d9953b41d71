package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/** The nouns that bodies are told by, where they are not named: "société", "pôle", "région", "lauréat". */
public final class BodyNouns {
    private static final Set<String> ALSO_BODIES = WordSet.of("pousse marque marques enseigne groupement fablab");

    private static final Set<String> NETWORKS = WordSet.of(
            """
            cluster pole reseau association comite federation syndicat alliance consortium club union groupement
            collectif campus conseil valley grappe communaute programme incubateur accelerateur technopole
            confederation coalition""");

    private static final Set<String> RESEARCH = WordSet.of(
            """
            universite ecole institut laboratoire laboratoires cnrs cea inserm inrae inra inria onera ifremer leti
            polytechnique centrale centralesupelec insa imt mines centre recherche chu irstea cirad irt faculte cnes
            supelec espci""");

    /** Nouns for authorities, which go before the name of their territory. */
    private static final Set<String> AUTHORITIES = WordSet.of(
            """
            region regions departement departements conseil conseils ville villes metropole agglomeration agglo
            commune communes communaute communautes intercommunalite collectivite collectivites etat pays mairie
            municipalite prefecture canton province gouvernement territoire""");

    /** Nouns for those who are helped. */
    private static final Stems WINNERS = Stems.of("laureat beneficiaire");

    private BodyNouns() {}

    /** Whether a folded word is a noun for bodies: "société", "pôle". */
    public static boolean isBody(String word) {
        return NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word) || ALSO_BODIES.contains(word);
    }

    /** Whether a folded noun is one for a body of bodies. */
    public static boolean isNetwork(String word) {
        return NETWORKS.contains(word);
    }

    /** Whether a body's name says that it is one of bodies. */
    public static boolean isNetwork(Entity body) {
        return hasWord(body.label(), NETWORKS);
    }

    /** Whether a folded word is a noun for an authority: "conseil", "métropole". */
    public static boolean isAuthority(String word) {
        return AUTHORITIES.contains(word);
    }

    /** Whether a folded word is a noun for those who are helped: "lauréates". */
    public static boolean isWinner(String word) {
        return WINNERS.begin(word);
    }

    /** Whether a folded word is one for a body of research: "laboratoire". */
    public static boolean isResearch(String word) {
        return RESEARCH.contains(word);
    }

    /** Whether a body's name says that it does research: "Université X". */
    public static boolean namesResearch(String label) {
        return hasWord(label, RESEARCH);
    }

    private static boolean hasWord(String label, Set<String> words) {
        String folded = Folding.fold(label);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (words.contains(folded.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
