package org.filigraph.mention;

import java.math.BigDecimal;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads cardinal numbers of a sentence: digits with any spaces, points or commas, and words. */
final class Cardinals {
    private final Row row;

    Cardinals(Row row) {
        this.row = row;
    }

    /** A number in digits or words, its hedge and unit left aside. */
    @Nullable
    NumberRead cardinal(int i) {
        Token token = row.at(i);
        if (token.isNumber()) {
            return digits(i);
        }
        return token.isWord() ? words(i) : null;
    }

    @Nullable
    NumberRead digits(int i) {
        if (glued(i) || row.at(i).text().length() > 15) {
            return null;
        }
        StringBuilder number = new StringBuilder(row.at(i).text());
        int j = i + 1;
        if (number.length() <= 3 && number.charAt(0) != '0') {
            while (isGroup(j) && number.length() < 15) {
                number.append(row.at(j).text());
                j++;
            }
            if (j == i + 1) {
                while (row.at(j).is(".")
                        && row.at(j + 1).isNumber()
                        && row.at(j + 1).text().length() == 3
                        && !row.at(j).spaceBefore()
                        && !row.at(j + 1).spaceBefore()) {
                    number.append(row.at(j + 1).text());
                    j += 2;
                }
            }
        }
        boolean comma = row.at(j).is(",") || row.at(j).is(".");
        if (comma
                && row.at(j + 1).isNumber()
                && !row.at(j).spaceBefore()
                && !row.at(j + 1).spaceBefore()
                && row.at(j + 1).text().length() <= (row.at(j).is(",") ? 3 : 2)) {
            number.append('.').append(row.at(j + 1).text());
            j += 2;
        }
        return new NumberRead(i, j, new BigDecimal(number.toString()), Form.DIGITS);
    }

    /** Three digits after a space on the same line: the next group of a number. */
    private boolean isGroup(int j) {
        Token group = row.at(j);
        if (!group.isNumber() || group.text().length() != 3 || !group.spaceBefore()) {
            return false;
        }
        String gap =
                row.text().substring(row.at(j - 1).span().end(), group.span().start());
        return gap.length() == 1 && gap.charAt(0) != '\n' && gap.charAt(0) != '\r' && gap.charAt(0) != '\t';
    }

    /** Part of a code, an address or a version: letters or a point stand right before. */
    boolean glued(int i) {
        Token before = row.at(i - 1);
        return !row.at(i).spaceBefore()
                && i > 0
                && (before.isWord()
                                && !before.text().endsWith("'")
                                && !before.text().endsWith("’")
                        || before.is("/")
                                && !row.at(i - 1).spaceBefore()
                                && row.at(i - 2).isWord()
                                && !MeasureUnits.isAt(row, i + 1) // "3 M€ Etat/2 M€ Ville"
                        || before.is("#")
                        || before.is("@"));
    }

    // "dépasse le milliard d'euros", "l'objectif du million de visiteurs"
    private boolean isWholeScale(int i) {
        boolean scale = row.at(i + 1).is("million") || row.at(i + 1).is("milliard");
        return scale && (row.at(i).is("le") || row.at(i).is("du")) && MeasureUnits.isPartitive(row, i + 2);
    }

    // "la cinquantaine d'années", "dans la trentaine"
    private boolean isAge(int i) {
        return row.at(i - 1).is("dans") || row.at(i + 3).folded().startsWith("an");
    }

    private @Nullable NumberRead words(int i) {
        String folded = row.at(i).folded();
        if (folded.equals("une")
                || folded.equals("un")
                || folded.equals("la")
                || folded.equals("quelques")
                || folded.equals("demi-douzaine")) {
            int adjective = row.at(i + 1).is("petite")
                            || row.at(i + 1).is("bonne")
                            || row.at(i + 1).is("grosse")
                    ? 1
                    : 0;
            // "une soixantaine", "la cinquantaine d'entreprises"
            boolean some = folded.equals("une")
                    || folded.equals("un")
                    || folded.equals("la") && MeasureUnits.isPartitive(row, i + 2) && !isAge(i);
            int about = some
                    ? NumberWords.ABOUT.getOrDefault(row.at(i + 1 + adjective).folded(), 0)
                    : 0;
            if (about > 0) {
                BigDecimal value = BigDecimal.valueOf(about);
                return new NumberRead(i, i + 2 + adjective, value, Form.ABOUT_NOUN);
            }
            if (folded.equals("un")
                    && MeasureUnits.scale(row, i + 1) != null
                    && !row.at(i + 1).is("mille")) {
                return new NumberRead(i, i + 1, BigDecimal.ONE, Form.WORDS);
            }
            return null;
        }
        if (isWholeScale(i)) {
            return new NumberRead(i, i + 1, BigDecimal.ONE, Form.WORDS);
        }
        if (NumberWords.ABOUT.containsKey(folded) && row.at(i - 1).is("d'une")) {
            return null;
        }
        if (folded.equals("mille")) {
            return new NumberRead(i, i + 1, BigDecimal.valueOf(1000), Form.WORDS);
        }
        int value = NumberWords.small(folded);
        if (value <= 1) {
            return null;
        }
        int j = i + 1;
        StringBuilder phrase = new StringBuilder(folded);
        int best = value;
        int bestEnd = j;
        while (j < row.size() && j < i + 6 && (row.at(j).isWord())) {
            phrase.append('-').append(row.at(j).folded());
            int longer = NumberWords.small(phrase.toString());
            j++;
            if (longer > 0) {
                best = longer;
                bestEnd = j;
            } else if (!row.at(j - 1).is("et")) {
                break;
            }
        }
        BigDecimal number = BigDecimal.valueOf(best);
        if (row.at(bestEnd).is("mille")) {
            number = number.multiply(BigDecimal.valueOf(1000));
            bestEnd++;
            int rest = NumberWords.small(row.at(bestEnd).folded());
            if (rest > 0) {
                number = number.add(BigDecimal.valueOf(rest));
                bestEnd++;
            }
        }
        return new NumberRead(i, bestEnd, number, Form.WORDS);
    }

    int smallAt(int i) {
        Token token = row.at(i);
        if (token.isNumber()) {
            return token.text().length() <= 3 ? Integer.parseInt(token.text()) : 0;
        }
        return token.is("un") || token.is("une") ? 1 : token.isWord() ? NumberWords.small(token.folded()) : 0;
    }
}
