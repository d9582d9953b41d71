package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.WordSet;

/** Who helps others with their plans, told by its name: agencies, chambers, banks, unions. What is told next is rarely theirs. */
public final class Helpers {
    private static final Set<String> WORDS = WordSet.of(
            """
            developpement expansion attractivite agence chambre cci ccir cma ademe adi oseo anvar ubifrance opcalia opco
            opca agefos afpa apec carsat direccte dreets drire dreal cfdt cgt cftc cfe-cgc unsa initiative entreprendre
            initiatives emploi travail technologies-cles banque credit caisse bpifrance insee urssaf tresor mission
            maison""");

    private Helpers() {}

    /** Whether a thing is one. */
    public static boolean isOne(Entity thing) {
        if (WellKnown.get()
                .lookup(thing.label())
                .filter(k -> k.kind().equals("publicBody") || k.kind().equals("investor"))
                .isPresent()) {
            return true;
        }
        for (String word : thing.key().split("-", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
