package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Dates in a sentence on which nothing is held: a year that figures are compared with, the end of an accounting year. */
final class OtherDates {
    /** What is so, as compared with another year: {@code 4 % de plus qu'en 2013}. */
    private static final Set<String> MORE = WordSet.of("plus moins mieux autant");

    private static final Set<String> ACCOUNTS =
            WordSet.of("exercice exercices comptes bilan bilans cloture clotures echeance encours");
    private static final int NEAR = 6;

    private OtherDates() {}

    // "215 participants, contre 180 en 2016": the time of another
    static boolean isCompared(Wording w, int i) {
        for (int j = i - 1; j >= 0 && j > i - NEAR; j--) {
            if (w.word(j).equals("contre") && hasNumber(w, j + 1)
                    || w.word(j).equals("qu'") && MORE.contains(w.word(j - 1))
                    || w.word(j).equals("rapport") && w.word(j - 1).equals("par")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(Wording w, int from) {
        return w.token(from).isNumber()
                || from + 1 < w.size() && w.token(from + 1).isNumber();
    }

    // "l'exercice clos le 30 juin", "les comptes arrêtés au 31 décembre"
    static boolean isOfAccounts(Wording w, int i) {
        for (int j = i - 1; j >= 0 && j > i - NEAR; j--) {
            if (ACCOUNTS.contains(w.word(j))) {
                return true;
            }
            if (w.isMark(j)) {
                return false;
            }
        }
        return false;
    }
}
