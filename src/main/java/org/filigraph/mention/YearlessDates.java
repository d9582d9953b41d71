package org.filigraph.mention;

import java.time.DayOfWeek;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The year of days and months that are told without one ("les 17 et 18 juin", "en avril dernier"): that of the edition or
 * heading that they belong to, else the one in which they are near the document's own date.
 */
final class YearlessDates {
    /** So many months away, a day without a year is nearer in the year beside. */
    private static final int FAR = 9;
    /** Names with the year they run to, not that of an edition. */
    private static final Set<String> PROGRAMMES =
            WordSet.of("france horizon europe vision ambition cap objectif agenda plan edition");

    private final DateTokens tokens;
    private final @Nullable PartialDate issued;
    /** The year of the heading above, or 0. */
    private final int headed;

    YearlessDates(DateTokens tokens, @Nullable PartialDate issued, int headed) {
        this.tokens = tokens;
        this.issued = issued;
        this.headed = headed;
    }

    /** The day nearest before (-1) or after (1) the document's own; null where that is not known. */
    @Nullable
    PartialDate beside(int month, int day, int side) {
        int edition = edition();
        PartialDate headedDay = edition > 0 ? Months.day(edition, month, day) : null;
        // "du 3 au 5 avril prochain" is not of the past year that a heading tells
        boolean over = headedDay != null
                && side > 0
                && issued != null
                && issued.iso().length() >= 7
                && edition == issued.year()
                && month < issued.month().orElse(month);
        if (edition > 0 && !over || issued == null) {
            return headedDay;
        }
        int now = issued.month().orElse(side < 0 ? 12 : 1);
        int year = issued.year();
        boolean past = month == now
                && issued.iso().length() == 10
                && day < issued.firstDay().getDayOfMonth();
        if (side < 0 && month > now) {
            year--;
        } else if (side > 0 && (month < now || past)) {
            year++;
        }
        return Months.day(year, month, day);
    }

    /** A day without a year that may have its weekday before it: in the year where it falls on that one. */
    @Nullable
    PartialDate onWeekday(int i, int month, int day) {
        PartialDate near = day(month, day);
        DayOfWeek weekday = FunctionWords.weekday(tokens.word(i - 1));
        if (near == null || weekday == null || edition() > 0) {
            return near;
        }
        for (int year : new int[] {near.year(), near.year() - 1, near.year() + 1}) {
            PartialDate told = Months.day(year, month, day);
            if (told != null && told.firstDay().getDayOfWeek() == weekday) {
                return told;
            }
        }
        return near;
    }

    /** A day without a year: in the year of the document, where that is known. */
    @Nullable
    PartialDate day(int month, int day) {
        int edition = edition();
        return edition > 0
                ? Months.day(edition, month, day)
                : issued == null ? null : Months.day(yearOf(month), month, day);
    }

    // in November, "le 20 janvier" is of the year to come; in January, "le 12 décembre" of the one past
    private int yearOf(int month) {
        int now = issued == null ? month : issued.month().orElse(month);
        int year = issued == null ? 0 : issued.year();
        return now - month >= FAR ? year + 1 : month - now >= FAR ? year - 1 : year;
    }

    // "l'édition 2025 se tiendra les 17 et 18 juin": the year that the sentence or the heading tells of what is held
    private int edition() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, "edition") && tokens.isYear(i + 1)) {
                return tokens.number(i + 1);
            }
        }
        int named = editionNamed();
        return named > 0 ? named : headed;
    }

    // "Silvalor 2024, qui s'est tenu du 12 au 14 mars": the one name with a year, near the document's own; or 0
    private int editionNamed() {
        int found = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean name = tokens.at(i).isCapitalised()
                    && !FunctionWords.isCalendar(tokens.word(i))
                    && !PROGRAMMES.contains(tokens.word(i));
            if (name && tokens.isYear(i + 1)) {
                int year = tokens.number(i + 1);
                if (found > 0 || issued != null && Math.abs(issued.year() - year) > 1) {
                    return 0;
                }
                found = year;
            }
        }
        return found;
    }

    /** A month without a year: the one nearest before (-1) or after (1) the document's date, or in its year (0). */
    @Nullable
    PartialDate month(int month, int side) {
        if (issued == null) {
            return null;
        }
        int year = issued.year();
        int now = issued.month().orElse(side < 0 ? 12 : 1);
        if (side < 0 && month > now) {
            year--;
        } else if (side > 0 && month <= now) {
            year++;
        }
        return PartialDate.of(year, month);
    }

    /** A month without a year: in the document's own, unless it is over (-1) or to come (1) and no such month is of that year. */
    @Nullable
    PartialDate monthOn(int month, int side) {
        if (side == 0 && headed > 0) {
            return PartialDate.of(headed, month);
        }
        int now = issued == null ? 0 : issued.month().orElse(month);
        return month(month, side < 0 && month > now || side > 0 && month < now ? side : 0);
    }
}
