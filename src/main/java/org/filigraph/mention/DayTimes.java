package org.filigraph.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Days, in figures or with their month's name, one or several: "2025-09-16", "18 au 20/10/2024", "mardi 16 septembre 2025",
 * "8 et 9 mars"; and a weekday with a bare number, "jeudi 12".
 */
final class DayTimes implements TimeReader {
    /** What may stand behind a day that is told without its month; behind a number of things stands their noun. */
    private static final Set<String> ENDS_DAY = Set.of(
            ",", ".", ":", "-", "–", "—", "(", ")", "|", "/", "", "a", "au", "en", "dans", "sur", "pour", "de", "avec",
            "puis");
    /** What stands behind the day that a line of a diary begins with. */
    private static final Set<String> DIARY_MARKS = WordSet.of(": - – — |");
    /** A day is told so many times back at most, where a later one is told without its month. */
    private static final int RECENT = 12;

    private final DateTokens tokens;
    private final @Nullable PartialDate issued;
    private final YearlessDates yearless;
    private final List<Time> found;

    /**
     * @param found the dates before, in order
     */
    DayTimes(DateTokens tokens, @Nullable PartialDate issued, YearlessDates yearless, List<Time> found) {
        this.tokens = tokens;
        this.issued = issued;
        this.yearless = yearless;
        this.found = found;
    }

    @Override
    public @Nullable TimeRead at(int i) {
        TimeRead iso = iso(i);
        TimeRead slashed = iso == null ? slashed(i) : iso;
        TimeRead days = slashed == null ? days(i) : slashed;
        return days == null ? weekdayAndNumber(i) : days;
    }

    /** 2025-09-16, 2025-06. */
    private @Nullable TimeRead iso(int i) {
        if (!tokens.isYear(i)
                || !tokens.is(i + 1, "-")
                || tokens.at(i + 1).spaceBefore()
                || !tokens.digits(i + 2, 2, 2)) {
            return null;
        }
        int month = tokens.number(i + 2);
        if (month < 1 || month > 12) {
            return null;
        }
        if (tokens.is(i + 3, "-")
                && tokens.digits(i + 4, 2, 2)
                && !tokens.at(i + 4).spaceBefore()) {
            return TimeRead.of(i, i + 5, Months.day(tokens.number(i), month, tokens.number(i + 4)), null);
        }
        return TimeRead.of(i, i + 3, PartialDate.of(tokens.number(i), month), null);
    }

    /** 27/11/2023, 18/10, 18 au 20/10/2024. */
    private @Nullable TimeRead slashed(int i) {
        if (!tokens.digits(i, 1, 2)
                || !(tokens.is(i + 1, "/") || tokens.is(i + 1, "."))
                || !tokens.digits(i + 2, 1, 2)) {
            return null;
        }
        boolean glued = !tokens.at(i + 1).spaceBefore() && !tokens.at(i + 2).spaceBefore();
        int day = tokens.number(i);
        int month = tokens.number(i + 2);
        if (!glued || day < 1 || day > 31 || month < 1 || month > 12) {
            return null;
        }
        if (tokens.is(i + 3, tokens.word(i + 1))
                && tokens.digits(i + 4, 2, 4)
                && !tokens.at(i + 4).spaceBefore()) {
            int year = tokens.number(i + 4);
            return TimeRead.of(i, i + 5, Months.day(year < 100 ? 2000 + year : year, month, day), null);
        }
        String before = tokens.word(i - 1);
        // "5/12 – Petit-déjeuner": a line of a diary
        boolean opens = i == 0 && DIARY_MARKS.contains(tokens.word(i + 3));
        if (tokens.is(i + 1, "/")
                && (opens
                        || before.equals("le")
                        || before.equals("au")
                        || before.equals("du")
                        || FunctionWords.isWeekday(before))) {
            return TimeRead.of(i, i + 3, yearless.day(month, day), null);
        }
        return null;
    }

    /** 16 septembre 2025; 8 et 9 mars 2025; 30 juin au 2 juillet 2025; 17 au 19 mars. */
    private @Nullable TimeRead days(int i) {
        if (!tokens.digits(i, 1, 2) || tokens.number(i) < 1 || tokens.number(i) > 31) {
            return null;
        }
        int j = afterDay(i);
        int firstDay = tokens.number(i);
        int firstMonth = tokens.month(j);
        if (firstMonth > 0) {
            j = tokens.afterMonth(j);
        }
        int firstYear = firstMonth > 0 && tokens.isYear(j) ? tokens.number(j++) : 0;
        int lastDay = firstDay;
        int lastMonth = firstMonth;
        int k = j;
        boolean several = false;
        while (isJoiner(k)) {
            int d = k + 1;
            while (tokens.is(d, "le") || FunctionWords.isWeekday(tokens.word(d))) {
                d++;
            }
            if (!tokens.digits(d, 1, 2) || tokens.number(d) < 1 || tokens.number(d) > 31) {
                break;
            }
            int afterSecond = afterDay(d);
            int m = tokens.month(afterSecond);
            if (m == 0 && firstMonth > 0) {
                break;
            }
            several = true;
            lastDay = tokens.number(d);
            k = afterSecond;
            if (m > 0) {
                lastMonth = m;
                k = tokens.afterMonth(k);
                break;
            }
        }
        if (!several || lastMonth == 0) {
            if (firstMonth == 0) {
                return null;
            }
            int side = firstYear == 0 ? side(j) : 0;
            if (side != 0) {
                return TimeRead.of(i, j + 1, yearless.beside(firstMonth, firstDay, side), null);
            }
            int told = firstYear == 0 ? toldSide(i) : 0;
            if (told != 0) {
                return TimeRead.of(i, j, yearless.beside(firstMonth, firstDay, told), null);
            }
            PartialDate date = firstYear > 0
                    ? Months.day(firstYear, firstMonth, firstDay)
                    : yearless.onWeekday(i, firstMonth, firstDay);
            return TimeRead.of(i, j, date, null);
        }
        int year = tokens.isYear(k) ? tokens.number(k++) : firstYear;
        int month = firstMonth > 0 ? firstMonth : lastMonth;
        int side = year == 0 ? side(k) : 0;
        if (side != 0) {
            return TimeRead.of(
                    i, k + 1, yearless.beside(month, firstDay, side), yearless.beside(lastMonth, lastDay, side));
        }
        int told = year == 0 ? toldSide(i) : 0;
        if (told != 0) {
            return TimeRead.of(i, k, yearless.beside(month, firstDay, told), yearless.beside(lastMonth, lastDay, told));
        }
        PartialDate from = year > 0
                ? Months.day(firstYear > 0 ? firstYear : year, month, firstDay)
                : yearless.onWeekday(i, month, firstDay);
        PartialDate to = year > 0 ? Months.day(year, lastMonth, lastDay) : yearless.day(lastMonth, lastDay);
        return TimeRead.of(i, k, from, to);
    }

    /** "Jeudi 12", with no month: of the month next to the day told last, or to the text's own, in which the 12th is a Thursday. */
    private @Nullable TimeRead weekdayAndNumber(int i) {
        DayOfWeek weekday = FunctionWords.weekday(tokens.word(i));
        if (weekday == null || !tokens.digits(i + 1, 1, 2) || !ENDS_DAY.contains(tokens.word(i + 2))) {
            return null;
        }
        PartialDate near = issued;
        for (int k = found.size() - 1; k >= Math.max(0, found.size() - RECENT); k--) {
            PartialDate told = found.get(k).from();
            if (told != null && told.iso().length() == 10) {
                near = told;
                break;
            }
        }
        if (near == null || near.iso().length() < 7) {
            return null;
        }
        for (int months : new int[] {0, 1, -1, 2}) {
            LocalDate first = near.firstDay().withDayOfMonth(1).plusMonths(months);
            int day = tokens.number(i + 1);
            if (day >= 1
                    && day <= first.lengthOfMonth()
                    && first.withDayOfMonth(day).getDayOfWeek() == weekday) {
                return TimeRead.of(i, i + 2, PartialDate.of(first.withDayOfMonth(day)), null);
            }
        }
        return null;
    }

    private boolean isJoiner(int k) {
        String word = tokens.word(k);
        return word.equals("et") || word.equals("au") || word.equals("-") || word.equals("&") || word.equals(",");
    }

    /** The token after a day's number: {@code 1er}. */
    private int afterDay(int i) {
        return tokens.is(i + 1, "er") ? i + 2 : i + 1;
    }

    // by the words before it; a weekday tells the year better
    private int toldSide(int i) {
        return FunctionWords.isWeekday(tokens.word(i - 1)) ? 0 : DateSides.of(tokens, i);
    }

    // "derniers" after a day: -1; "prochain": 1; else 0
    private int side(int i) {
        String word = tokens.word(i);
        return word.startsWith("dernier") || word.equals("passe") || word.equals("passes")
                ? -1
                : word.startsWith("prochain") ? 1 : 0;
    }
}
