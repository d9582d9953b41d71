package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Time.Sense;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** The tokens of a sentence as a reader of dates sees them: days, months and years among them, and none beyond its ends. */
record DateTokens(List<Token> all) {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final Token NOTHING = new Token(new Span(0, 0), "", "", Token.Kind.MARK, true);

    /** What may stand between a date and the word for how it stands to what it dates: {@code d'ici à la fin de}. */
    private static final Set<String> GOES_ON =
            WordSet.of("la fin a l' d' de en le debut mi courant annee annees les du 1");

    private static final int LONGEST_BETWEEN = 5;

    boolean isYear(int i) {
        return digits(i, 4, 4) && number(i) >= FIRST_YEAR && number(i) <= LAST_YEAR;
    }

    /** Whether a number of so many digits stands there. */
    boolean digits(int i, int least, int most) {
        Token token = at(i);
        return token.isNumber()
                && token.text().length() >= least
                && token.text().length() <= most;
    }

    /** What the digits there say. */
    int number(int i) {
        return Integer.parseInt(at(i).text());
    }

    /** Which month is named there, 0 where none is. */
    int month(int i) {
        String word = word(i);
        return Months.of(word.startsWith("mi-") ? word.substring(3) : word);
    }

    /** The index after a month and the point that shortens it: {@code sept. 2024}. */
    int afterMonth(int i) {
        return is(i + 1, ".") && word(i).length() <= 5 && isYear(i + 2) ? i + 2 : i + 1;
    }

    Token at(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : NOTHING;
    }

    String word(int i) {
        return at(i).folded();
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** Whether a mark that joins two dates stands there. */
    boolean isHyphen(int i) {
        return is(i, "-") || is(i, "/");
    }

    int size() {
        return all.size();
    }

    /** How the date that begins at {@code i} stands to what it dates, by the words before it. */
    Sense sense(int i) {
        for (int j = i - 1; j >= Math.max(0, i - LONGEST_BETWEEN); j--) {
            String word = word(j);
            if (word.equals("ici") && is(j - 1, "d'")
                    || word.equals("horizon")
                    || word.equals("avant")
                    || word.equals("jusqu'en")
                    || word.equals("jusqu'")
                    || word.equals("echeance")) {
                return Sense.BY;
            }
            // "dès 2019", but "séance des 25 et 26 octobre"
            boolean from = word.equals("des") && j == i - 1 && at(j).text().indexOf('è') >= 0;
            if (word.equals("depuis") || from || word.equals("partir")) {
                return Sense.SINCE;
            }
            if (!GOES_ON.contains(word)) {
                return Sense.AT;
            }
        }
        return Sense.AT;
    }
}
