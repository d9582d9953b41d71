package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Ranks that lands and fields have: "première région horlogère", "2e bassin d'emploi", "le troisième secteur exportateur". */
final class RankedLands {
    private static final Set<String> NOUNS = WordSet.of(
            """
            region departement pays territoire bassin metropole agglomeration filiere secteur industrie branche
            economie terre littoral facade province canton vignoble verger massif""");
    /** Words between the rank and what is ranked. */
    private static final Set<String> BETWEEN = WordSet.of("grande grand plus vaste petite");

    private RankedLands() {}

    /** Whether the words from {@code i} on, behind a rank, name a land or a field. */
    static boolean isOne(Wording w, int i) {
        int noun = i;
        while (BETWEEN.contains(w.word(noun))) {
            noun++;
        }
        return w.name(noun) == null && NOUNS.contains(w.word(noun));
    }
}
