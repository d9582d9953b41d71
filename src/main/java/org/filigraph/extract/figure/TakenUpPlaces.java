package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Sentences that go on about the place told right before: "Le site emploie", "on y compte", "sur place". */
final class TakenUpPlaces {
    private static final Set<String> SITES = WordSet.of(
            """
            site usine atelier unite batiment etablissement chantier centre entrepot laboratoire plateforme projet
            equipement installation ligne fabrique centrale ferme halle hall campus parc ville commune operation
            investissement travaux""");
    private static final Set<String> POINTERS = WordSet.of("le la l' les ce cet cette son sa ses leur leurs");
    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles");
    /** Marks that a sentence may begin with. */
    private static final int BEGIN = 2;

    private TakenUpPlaces() {}

    static boolean isTakenUp(Wording w) {
        int first = 0;
        while (first < BEGIN && first < w.size() && w.isMark(first)) {
            first++;
        }
        if (PRONOUNS.contains(w.word(first))
                || POINTERS.contains(w.word(first)) && SITES.contains(w.word(first + 1)) && w.name(first + 1) == null) {
            return true;
        }
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            if (word.equals("y") && !w.token(i).isCapitalised()
                    || word.equals("place") && w.word(i - 1).equals("sur")) {
                return true;
            }
        }
        return false;
    }
}
