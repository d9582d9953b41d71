package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Nouns for what is published again and again: it has editions and is not held. Folded. */
public final class Publications {
    private static final Set<String> NOUNS = WordSet.of(
            """
            observatoire barometre etude panorama catalogue guide rapport classement palmares enquete atlas annuaire
            livre revue magazine indice bilan tableau cartographie""");

    private Publications() {}

    /** Whether a folded word is a noun for something published. */
    public static boolean has(String word) {
        return NOUNS.contains(word);
    }
}
