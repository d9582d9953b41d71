package org.filigraph.extract.discourse;

import org.filigraph.extract.clause.Wording;

/** Where clauses begin in a sentence, and with what. */
final class ClauseOpenings {
    private ClauseOpenings() {}

    /** Whether a clause begins at {@code i}, so far as the word before tells. */
    static boolean isAt(Wording w, int i) {
        String before = w.word(i - 1);
        return i == 0 || w.isMark(i - 1) || ReferentWords.OPENING.contains(before);
    }

    /** Whether a sentence begins with what is said of its subject, which comes later: "Fondée par Jean Roy, l'entreprise". */
    static boolean isFronted(Wording w) {
        return w.name(0) == null && (isParticiple(w) || ReferentWords.FRONTS.contains(w.word(0)));
    }

    /** Whether a sentence begins with what was done or is so: "Connue pour son port". */
    static boolean isParticiple(Wording w) {
        String first = w.size() == 0 ? "" : w.token(0).text();
        return first.endsWith("é") || first.endsWith("ée") || first.endsWith("és") || first.endsWith("ées");
    }
}
