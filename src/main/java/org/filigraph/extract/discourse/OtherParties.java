package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/**
 * Sentences that tell with whom a body has to do and go on to be about the body: "Parmi ses clients figurent Sorex et
 * Morva", "Ses principaux fournisseurs sont".
 */
final class OtherParties {
    private static final Set<String> POSSESSIVES = WordSet.of("ses leurs nos son notre sa leur");
    private static final Set<String> PARTIES = WordSet.of(
            """
            client clients cliente clientes clientele fournisseur fournisseurs partenaire partenaires actionnaire
            actionnaires concurrent concurrents utilisateurs references donneurs distributeurs soutiens financeurs
            investisseurs commanditaires prescripteurs debouches""");

    private OtherParties() {}

    /** Whether a sentence names others as what they are to the body that the text is about. */
    static boolean areTold(Wording w) {
        int i = w.word(0).equals("parmi") || w.word(0).equals("chez")
                ? 1
                : w.word(0).equals("au") ? 3 : 0;
        if (!POSSESSIVES.contains(w.word(i))) {
            return false;
        }
        int noun = i + 1;
        while (noun < i + 3 && ReferentWords.ADJECTIVES.contains(w.word(noun))) {
            noun++;
        }
        return w.name(noun) == null && PARTIES.contains(w.word(noun));
    }
}
