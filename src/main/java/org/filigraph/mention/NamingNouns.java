package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The nouns that tell what a name in common words is of: something held, something agreed or offered, a body. */
final class NamingNouns {
    private static final Set<String> HELD = WordSet.of(
            """
            campagne operation quinzaine caravane tournee evenement manifestation rendez-vous exposition fete rallye""");
    private static final Set<String> OFFERED = WordSet.of(
            """
            label experimentation demarche initiative parcours action appel mesure accelerateur incubateur""");
    private static final Set<String> BODIES = WordSet.of(
            """
            projet association collectif cluster reseau federation groupement cooperative start-up startup entreprise
            societe structure entite""");
    /** What takes part in agreements and stands for none when it is told of a name. */
    private static final Set<String> NONE = WordSet.of("accord contrat loi decret ordonnance reglement traite avenant");

    private NamingNouns() {}

    /** What a thing is that a small folded noun in the singular tells, or null where it tells none of these. */
    static @Nullable EntityKind kind(String noun) {
        if (HELD.contains(noun) || NounClass.EVENT.has(noun) && !noun.endsWith("s")) {
            return EntityKind.EVENT;
        }
        if (OFFERED.contains(noun) || AgreementKinds.ofWord(noun) != null && !NONE.contains(noun)) {
            return EntityKind.AGREEMENT;
        }
        return BODIES.contains(noun) ? EntityKind.ORGANISATION : null;
    }
}
