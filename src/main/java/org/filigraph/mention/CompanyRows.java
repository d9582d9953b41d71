package org.filigraph.mention;

/** Rows of companies that are well known: {@code Airbus, Lohr, Klaas Traktor}. What goes on there is a company too. */
final class CompanyRows {
    private static final int MOST = 4;
    /** So many words before a body tell a position in it. */
    private static final int LONGEST_POSITION = 8;

    private CompanyRows() {}

    /** Whether the name at {@code i} goes on such a row. */
    static boolean holds(Passage passage, int i) {
        int k = i;
        if (passage.word(i - 1).equals("et") && !passage.word(i - 3).equals(",")) {
            return false;
        }
        for (int n = 0;
                n < MOST
                        && (passage.word(k - 1).equals(",")
                                || passage.word(k - 1).equals("et"));
                n++) {
            k -= 2;
            if (WellKnown.get().lookup(passage.at(k).text()).isPresent()) {
                return !isOfPosition(passage, k) && (n > 0 || goesOn(passage, i));
            }
        }
        return false;
    }

    // "À la CFDT, Anne Martin se veut prudente": two are a row where more follow
    private static boolean goesOn(Passage passage, int i) {
        String after = passage.word(Surnames.after(passage, Surnames.afterFirstNames(passage, i)));
        return after.equals(",") || after.equals("et") || after.equals("ou") || after.isEmpty();
    }

    // "la déléguée de la CGT, Anne Martin": who holds the position, not another body
    private static boolean isOfPosition(Passage passage, int body) {
        for (int i = body - 1; i >= 0 && i > body - LONGEST_POSITION && passage.isWord(i); i--) {
            if (NounClass.ROLE.has(passage.word(i)) && !passage.word(i).endsWith("s")) {
                return true;
            }
        }
        return false;
    }
}
