package org.filigraph.mention;

import java.time.YearMonth;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;

/** Months and the larger parts of a year: "avril 2024", "en avril dernier", "premier trimestre 2016". */
final class MonthTimes implements TimeReader {
    private final DateTokens tokens;
    private final YearlessDates yearless;

    MonthTimes(DateTokens tokens, YearlessDates yearless) {
        this.tokens = tokens;
        this.yearless = yearless;
    }

    @Override
    public @Nullable TimeRead at(int i) {
        TimeRead month = monthAlone(i);
        return month == null ? partOfYear(i) : month;
    }

    /** avril 2024; en avril dernier; mars-juin 2024; entre mai 2019 et juin 2020. */
    private @Nullable TimeRead monthAlone(int i) {
        int month = tokens.month(i);
        if (month == 0 || tokens.word(i).length() < 4 && !tokens.isYear(tokens.afterMonth(i)) && month != 5) {
            return null;
        }
        int j = tokens.afterMonth(i);
        if (tokens.isYear(j)) {
            int second = tokens.isHyphen(j + 1) ? tokens.month(j + 2) : 0;
            int end = second == 0 ? 0 : tokens.afterMonth(j + 2);
            if (second > 0 && tokens.isYear(end) && tokens.number(end) >= tokens.number(j)) {
                return TimeRead.of(
                        i,
                        end + 1,
                        PartialDate.of(tokens.number(j), month),
                        PartialDate.of(tokens.number(end), second)); // "janvier 2007 - décembre 2016"
            }
            boolean spans = tokens.is(i - 1, "entre") && tokens.is(j + 1, "et")
                    || tokens.is(i - 1, "de") && tokens.is(j + 1, "a");
            int last = spans ? tokens.month(j + 2) : 0;
            int lastYear = last == 0 ? 0 : tokens.afterMonth(j + 2);
            if (last > 0 && tokens.isYear(lastYear) && tokens.number(lastYear) >= tokens.number(j)) {
                return TimeRead.of(
                        i,
                        lastYear + 1,
                        PartialDate.of(tokens.number(j), month),
                        PartialDate.of(tokens.number(lastYear), last)); // "entre avril 2012 et mai 2014"
            }
            return TimeRead.of(i, j + 1, PartialDate.of(tokens.number(j), month), null);
        }
        boolean cued = Set.of("en", "debut", "fin", "courant", "mi", "depuis", "ici", "pour")
                .contains(tokens.word(i - 1));
        if (!cued || month == 5 && !tokens.is(i - 1, "en")) {
            return null;
        }
        if (tokens.is(j, "dernier") || tokens.is(j, "passe")) {
            return TimeRead.of(i, j + 1, yearless.month(month, -1), null);
        }
        if (tokens.is(j, "prochain")) {
            return TimeRead.of(i, j + 1, yearless.month(month, 1), null);
        }
        return TimeRead.of(i, j, yearless.monthOn(month, DateSides.of(tokens, i)), null);
    }

    /** premier trimestre 2016; 2e semestre 2025; printemps 2024. */
    private @Nullable TimeRead partOfYear(int i) {
        int part =
                switch (tokens.word(i)) {
                    case "premier", "1er" -> 1;
                    case "second", "deuxieme" -> 2;
                    case "troisieme" -> 3;
                    case "quatrieme", "dernier" -> 4;
                    default ->
                        tokens.digits(i, 1, 1) && Set.of("er", "e", "eme", "nd").contains(tokens.word(i + 1))
                                ? tokens.number(i)
                                : 0;
                };
        if (part == 0) {
            return null;
        }
        int noun = tokens.digits(i, 1, 1) ? i + 2 : i + 1;
        int months = tokens.is(noun, "trimestre") ? 3 : tokens.is(noun, "semestre") ? 6 : 0;
        if (months == 0) {
            return null;
        }
        int y = noun + 1;
        if (tokens.is(y, "de")) {
            y++;
        }
        if (!tokens.isYear(y)) {
            return TimeRead.of(i, noun + 1, null, null);
        }
        int last = Math.min(12, (tokens.is(i, "dernier") ? 12 / months : part) * months);
        YearMonth end = YearMonth.of(tokens.number(y), last);
        return TimeRead.of(
                i, y + 1, PartialDate.of(end.minusMonths(months - 1L).atDay(1)), PartialDate.of(end.atEndOfMonth()));
    }
}
