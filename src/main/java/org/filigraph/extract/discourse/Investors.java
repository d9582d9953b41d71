package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.text.WordSet;

/** Who puts money into companies, told by its name: rarely what "l'entreprise" means beside the one that gets it. */
public final class Investors {
    private static final Set<String> WORDS = WordSet.of(
            """
            capital ventures venture invest investissement investissements partners participations croissance finance
            gestion equity bpifrance banque fonds fund credit caisse""");

    private Investors() {}

    /** Whether a thing is one. */
    public static boolean isOne(Entity thing) {
        for (String word : thing.key().split("-", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
