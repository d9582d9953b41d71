package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a noun that is said of a name tells of its kind: a {@code rendez-vous} is held, a {@code parcours} is offered, a
 * {@code réseau} acts.
 */
final class SortNouns {
    private static final Set<String> HELD = WordSet.of(
            """
            salon festival foire congres forum colloque rendez-vous sommet conference manifestation evenement biennale
            hackathon exposition convention-d-affaires webinaire seminaire""");

    /** What authorities and banks offer: named by itself it is a programme. */
    private static final Set<String> OFFERED =
            WordSet.of("parcours programme dispositif fonds plan pacte charte guichet appel contrat");

    /** Nouns that are said of bodies alone: a {@code pionnier} or a {@code brasseur} may be somebody. */
    private static final Set<String> BODIES = WordSet.of(
            """
            entreprise societe start-up startup groupe pme eti tpe cooperative association reseau cluster grappe
            groupement federation fondation syndicat interprofession filiale cabinet editeur fabricant constructeur
            equipementier sous-traitant incubateur pepiniere technopole mutuelle collectif consortium holding biotech
            medtech deeptech fintech foodtech pole coentreprise co-entreprise joint-venture organisme multinationale
            licorne enseigne bailleur ong""");

    private SortNouns() {}

    /** The kind of what such a noun, folded and in the singular, is said of; null where it tells none. */
    static @Nullable EntityKind kind(String noun) {
        if (HELD.contains(noun)) {
            return EntityKind.EVENT;
        }
        if (OFFERED.contains(noun)) {
            return EntityKind.AGREEMENT;
        }
        return BODIES.contains(noun) ? EntityKind.ORGANISATION : null;
    }
}
