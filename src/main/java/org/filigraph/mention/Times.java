package org.filigraph.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.Time.Sense;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: full ("mardi 16 septembre 2025", "du 18 au 20/10/2024"), partial ("avril 2024", "en 2023", "premier
 * trimestre 2016"), stretches ("2023-2026", "entre 2018 et 2023"), deadlines ("d'ici 2030", "à l'horizon 2030"), and
 * relative ones ("d'ici cinq ans", "en avril dernier") where the document's own date is known. A date whose year can't
 * be known is found with neither begin nor end, so that its numbers are not taken for figures.
 */
public final class Times {
    /** The months by their names, whole or short. */
    static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aout", 8),
            Map.entry("septembre", 9),
            Map.entry("sept", 9),
            Map.entry("octobre", 10),
            Map.entry("oct", 10),
            Map.entry("novembre", 11),
            Map.entry("nov", 11),
            Map.entry("decembre", 12),
            Map.entry("dec", 12));

    private static final Set<String> ENDS = Set.of("fin", "debut", "mi");
    private static final Set<String> YEAR_CUES = WordSet.of(
            """
            en de d' depuis des courant fin debut mi ici horizon annee annees avant apres jusqu'en vers pour entre et
            ( , a mars l'annee ete au edition janvier [ - – / partir :""");
    /** So many months away, a day without a year is nearer in the year beside. */
    private static final int FAR = 9;

    /** What may stand behind a day that is told without its month; behind a number of things stands their noun. */
    private static final Set<String> ENDS_DAY = Set.of(
            ",", ".", ":", "-", "–", "—", "(", ")", "|", "/", "", "a", "au", "en", "dans", "sur", "pour", "de", "avec",
            "puis");

    /** A day is told so many times back at most, where a later one is told without its month. */
    private static final int RECENT = 12;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final List<Token> tokens;
    /** Names with the year they run to, not that of an edition. */
    private static final Set<String> PROGRAMMES =
            WordSet.of("france horizon europe vision ambition cap objectif agenda plan edition");

    private final @Nullable PartialDate issued;
    /** The year of the heading above, or 0. */
    private final int headed;

    private final List<Time> found;

    private Times(List<Token> tokens, @Nullable PartialDate issued, int headed, List<Time> found) {
        this.tokens = tokens;
        this.issued = issued;
        this.headed = headed;
        this.found = found;
    }

    /** The dates in a text, in order; relative ones are reckoned from {@code issued}, else from the year of the head. */
    public static List<Time> of(Layout layout, @Nullable PartialDate issued) {
        List<Time> times = new ArrayList<>();
        HeadedYears headed = new HeadedYears(issued);
        PartialDate now = issued != null ? issued : HeadYear.of(layout).orElse(null);
        for (Block block : layout.blocks()) {
            int year = headed.at(block);
            for (Sentence sentence : block.sentences()) {
                new Times(sentence.tokens(), now, year, times).scan();
            }
        }
        return times;
    }

    private void scan() {
        int i = 0;
        while (i < tokens.size()) {
            int next = dateAt(i);
            i = next > i ? next : i + 1;
        }
    }

    /** Takes the date that begins at token {@code i}; answers the token after it, or {@code i} where none begins. */
    private int dateAt(int i) {
        int next = iso(i);
        if (next == i) {
            next = slashed(i);
        }
        if (next == i) {
            next = days(i);
        }
        if (next == i) {
            next = weekdayAndNumber(i);
        }
        if (next == i) {
            next = monthAlone(i);
        }
        if (next == i) {
            next = partOfYear(i);
        }
        if (next == i) {
            next = years(i);
        }
        if (next == i) {
            next = inSomeYears(i);
        }
        if (next == i) {
            next = relativeYear(i);
        }
        if (next == i) {
            RelativeTimes.Told told = new RelativeTimes(tokens, issued, found).at(i);
            next = told == null ? i : add(i, told.after(), told.year(), null);
        }
        return next;
    }

    /** 2025-09-16, 2025-06. */
    private int iso(int i) {
        if (!isYear(i) || !mark(i + 1, "-") || token(i + 1).spaceBefore() || !digits(i + 2, 2, 2)) {
            return i;
        }
        int month = number(i + 2);
        if (month < 1 || month > 12) {
            return i;
        }
        if (mark(i + 3, "-") && digits(i + 4, 2, 2) && !token(i + 4).spaceBefore()) {
            return add(i, i + 5, day(number(i), month, number(i + 4)), null);
        }
        return add(i, i + 3, PartialDate.of(number(i), month), null);
    }

    /** 27/11/2023, 18/10, 18 au 20/10/2024. */
    private int slashed(int i) {
        if (!digits(i, 1, 2) || !(mark(i + 1, "/") || mark(i + 1, ".")) || !digits(i + 2, 1, 2)) {
            return i;
        }
        boolean glued = !token(i + 1).spaceBefore() && !token(i + 2).spaceBefore();
        int day = number(i);
        int month = number(i + 2);
        if (!glued || day < 1 || day > 31 || month < 1 || month > 12) {
            return i;
        }
        if (token(i + 3).is(token(i + 1).folded())
                && digits(i + 4, 2, 4)
                && !token(i + 4).spaceBefore()) {
            int year = number(i + 4);
            return add(i, i + 5, day(year < 100 ? 2000 + year : year, month, day), null);
        }
        String before = token(i - 1).folded();
        if (mark(i + 1, "/")
                && (before.equals("le")
                        || before.equals("au")
                        || before.equals("du")
                        || FunctionWords.isWeekday(before))) {
            return add(i, i + 3, yearless(month, day), null);
        }
        return i;
    }

    /** 16 septembre 2025; 8 et 9 mars 2025; 30 juin au 2 juillet 2025; 17 au 19 mars. */
    private int days(int i) {
        if (!digits(i, 1, 2) || number(i) < 1 || number(i) > 31) {
            return i;
        }
        int j = afterDay(i);
        int firstDay = number(i);
        int firstMonth = month(j);
        if (firstMonth > 0) {
            j = afterMonth(j);
        }
        int firstYear = firstMonth > 0 && isYear(j) ? number(j++) : 0;
        int lastDay = firstDay;
        int lastMonth = firstMonth;
        int k = j;
        boolean several = false;
        while (isJoiner(k)) {
            int d = k + 1;
            while (token(d).is("le") || FunctionWords.isWeekday(token(d).folded())) {
                d++;
            }
            if (!digits(d, 1, 2) || number(d) < 1 || number(d) > 31) {
                break;
            }
            int afterSecond = afterDay(d);
            int m = month(afterSecond);
            if (m == 0 && firstMonth > 0) {
                break;
            }
            several = true;
            lastDay = number(d);
            k = afterSecond;
            if (m > 0) {
                lastMonth = m;
                k = afterMonth(k);
                break;
            }
        }
        if (!several || lastMonth == 0) {
            if (firstMonth == 0) {
                return i;
            }
            int side = firstYear == 0 ? side(j) : 0;
            if (side != 0) {
                return add(i, j + 1, beside(firstMonth, firstDay, side), null);
            }
            PartialDate date = firstYear > 0 ? day(firstYear, firstMonth, firstDay) : yearless(i, firstMonth, firstDay);
            return add(i, j, date, null);
        }
        int year = isYear(k) ? number(k++) : firstYear;
        int month = firstMonth > 0 ? firstMonth : lastMonth;
        int side = year == 0 ? side(k) : 0;
        if (side != 0) {
            return add(i, k + 1, beside(month, firstDay, side), beside(lastMonth, lastDay, side));
        }
        PartialDate from =
                year > 0 ? day(firstYear > 0 ? firstYear : year, month, firstDay) : yearless(i, month, firstDay);
        PartialDate to = year > 0 ? day(year, lastMonth, lastDay) : yearless(lastMonth, lastDay);
        return add(i, k, from, to);
    }

    /** "Jeudi 12", with no month: of the month next to the day told last, or to the text's own, in which the 12th is a Thursday. */
    private int weekdayAndNumber(int i) {
        DayOfWeek weekday = FunctionWords.weekday(token(i).folded());
        if (weekday == null
                || !digits(i + 1, 1, 2)
                || !ENDS_DAY.contains(token(i + 2).folded())) {
            return i;
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
            return i;
        }
        for (int months : new int[] {0, 1, -1, 2}) {
            LocalDate first = near.firstDay().withDayOfMonth(1).plusMonths(months);
            int day = number(i + 1);
            if (day >= 1
                    && day <= first.lengthOfMonth()
                    && first.withDayOfMonth(day).getDayOfWeek() == weekday) {
                return add(i, i + 2, PartialDate.of(first.withDayOfMonth(day)), null);
            }
        }
        return i;
    }

    /** avril 2024; en avril dernier; mars-juin 2024. */
    private int monthAlone(int i) {
        int month = month(i);
        if (month == 0 || token(i).folded().length() < 4 && !isYear(afterMonth(i)) && month != 5) {
            return i;
        }
        int j = afterMonth(i);
        if (isYear(j)) {
            int second = isHyphen(j + 1) ? month(j + 2) : 0;
            int end = second == 0 ? 0 : afterMonth(j + 2);
            if (second > 0 && isYear(end) && number(end) >= number(j)) {
                return add(
                        i,
                        end + 1,
                        PartialDate.of(number(j), month),
                        PartialDate.of(number(end), second)); // "janvier 2007 - décembre 2016"
            }
            return add(i, j + 1, PartialDate.of(number(j), month), null);
        }
        boolean cued = Set.of("en", "debut", "fin", "courant", "mi", "depuis", "ici")
                .contains(token(i - 1).folded());
        if (!cued || month == 5 && !token(i - 1).is("en")) {
            return i;
        }
        if (token(j).is("dernier") || token(j).is("passe")) {
            return add(i, j + 1, nearest(month, -1), null);
        }
        if (token(j).is("prochain")) {
            return add(i, j + 1, nearest(month, 1), null);
        }
        return add(i, j, nearest(month, 0), null);
    }

    /** premier trimestre 2016; 2e semestre 2025; printemps 2024. */
    private int partOfYear(int i) {
        int part =
                switch (token(i).folded()) {
                    case "premier", "1er" -> 1;
                    case "second", "deuxieme" -> 2;
                    case "troisieme" -> 3;
                    case "quatrieme", "dernier" -> 4;
                    default ->
                        digits(i, 1, 1)
                                        && Set.of("er", "e", "eme", "nd")
                                                .contains(token(i + 1).folded())
                                ? number(i)
                                : 0;
                };
        if (part == 0) {
            return i;
        }
        int noun = digits(i, 1, 1) ? i + 2 : i + 1;
        int months = token(noun).is("trimestre") ? 3 : token(noun).is("semestre") ? 6 : 0;
        if (months == 0) {
            return i;
        }
        int y = noun + 1;
        if (token(y).is("de")) {
            y++;
        }
        if (!isYear(y)) {
            return add(i, noun + 1, null, null);
        }
        int last = Math.min(12, (token(i).is("dernier") ? 12 / months : part) * months);
        YearMonth end = YearMonth.of(number(y), last);
        return add(i, y + 1, PartialDate.of(end.minusMonths(months - 1L).atDay(1)), PartialDate.of(end.atEndOfMonth()));
    }

    /** 2023; 2023-2026; entre 2018 et 2023; d'ici 2030; les années 1980. */
    private int years(int i) {
        if (!isYear(i) || !standsAsYear(i)) {
            return i;
        }
        int year = number(i);
        int j = i + 1;
        if (j + 1 < tokens.size() && !token(j).isWord() && isHyphen(j) && (isYear(j + 1) || shortYear(j + 1) > 0)) {
            int other = isYear(j + 1) ? number(j + 1) : shortYear(j + 1) + year / 100 * 100;
            if (other > year) {
                return add(i, j + 2, PartialDate.of(year), PartialDate.of(other));
            }
        }
        boolean between = token(i - 1).is("entre") && token(j).is("et");
        boolean fromTo = (token(i - 1).is("de") || token(i - 1).is("depuis")) && token(j).is("a");
        if ((between || fromTo) && isYear(j + 1) && number(j + 1) > year) {
            return add(i, j + 2, PartialDate.of(year), PartialDate.of(number(j + 1)));
        }
        boolean both = token(i - 1).is("en") && token(j).is("et") && isYear(j + 1) && number(j + 1) == year + 1;
        if (both) {
            return add(i, j + 2, PartialDate.of(year), PartialDate.of(year + 1)); // "en 2006 et 2007"
        }
        boolean ends = ENDS.contains(token(i - 1).folded()) && token(i - 2).is("entre") && token(j).is("et");
        if (ends && ENDS.contains(token(j + 1).folded()) && isYear(j + 2) && number(j + 2) > year) {
            return add(i, j + 3, PartialDate.of(year), PartialDate.of(number(j + 2))); // "entre fin 2015 et fin 2022"
        }
        return add(i, j, PartialDate.of(year), null);
    }

    /** d'ici cinq ans; dans les trois ans; d'ici à dix ans. */
    private int inSomeYears(int i) {
        boolean until = token(i).is("ici") && token(i - 1).is("d'");
        if (!until && !token(i).is("dans")) {
            return i;
        }
        int j = i + 1;
        while (Set.of("a", "les", "ces", "prochaines", "quelque").contains(token(j).folded())) {
            j++;
        }
        int count = digits(j, 1, 2) ? number(j) : NumberWords.small(token(j).folded());
        if (count <= 0
                || !(token(j + 1).is("ans")
                        || token(j + 1).is("annees")
                        || token(j + 1).is("prochaines"))) {
            return i;
        }
        PartialDate by = issued == null ? null : PartialDate.of(issued.year() + count);
        return add(until ? i - 1 : i, j + 2, by, null, Sense.BY);
    }

    /** cette année; l'an dernier; l'année prochaine. */
    private int relativeYear(int i) {
        if (issued == null || !(token(i).is("an") || token(i).is("annee"))) {
            return i;
        }
        if (token(i - 1).is("cette")) {
            return add(i - 1, i + 1, PartialDate.of(issued.year()), null);
        }
        if (token(i + 1).is("dernier")
                || token(i + 1).is("derniere")
                || token(i + 1).is("passe")
                || token(i + 1).is("passee")) {
            return add(i, i + 2, PartialDate.of(issued.year() - 1), null);
        }
        if (token(i + 1).is("prochain") || token(i + 1).is("prochaine")) {
            return add(i, i + 2, PartialDate.of(issued.year() + 1), null);
        }
        return i;
    }

    private int add(int from, int to, @Nullable PartialDate begin, @Nullable PartialDate end) {
        return add(from, to, begin, end, sense(from));
    }

    private int add(int from, int to, @Nullable PartialDate begin, @Nullable PartialDate end, Sense sense) {
        Span span = token(from).span().cover(token(to - 1).span());
        PartialDate last = end == null ? begin : end;
        found.add(new Time(span, begin, sense == Sense.SINCE ? null : last, sense));
        return to;
    }

    private Sense sense(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            String word = token(j).folded();
            if (word.equals("ici") && token(j - 1).is("d'")
                    || word.equals("horizon")
                    || word.equals("avant")
                    || word.equals("jusqu'en")
                    || word.equals("jusqu'")
                    || word.equals("echeance")) {
                return Sense.BY;
            }
            // "dès 2019", but "séance des 25 et 26 octobre"
            boolean from = word.equals("des") && j == i - 1 && token(j).text().indexOf('è') >= 0;
            if (word.equals("depuis") || from || word.equals("partir")) {
                return Sense.SINCE;
            }
            boolean goesOn = WordSet.of("la fin a l' d' de en le debut mi courant annee annees les du 1")
                    .contains(word);
            if (!goesOn) {
                return Sense.AT;
            }
        }
        return Sense.AT;
    }

    /** A four-digit number is a year after a word that asks for one, or where nothing that can be counted follows. */
    private boolean standsAsYear(int i) {
        Token next = token(i + 1);
        if (next.isNumber() && next.spaceBefore() && next.text().length() == 3) {
            return false;
        }
        if (WordSet.of("€ % m2 m² ha km euros mw gw tonnes").contains(next.folded())
                || mark(i + 1, ",")
                        && !token(i + 1).spaceBefore()
                        && token(i + 2).isNumber()
                        && !token(i + 2).spaceBefore()) {
            return false;
        }
        String before = token(i - 1).folded();
        if (YEAR_CUES.contains(before) && !WordSet.of("de et , pour : - – a au").contains(before)) {
            return true;
        }
        if (before.equals("+") || before.equals("les") || before.equals("ces")) {
            return false;
        }
        boolean hedged = before.equals("de")
                && Set.of("plus", "pres", "moins", "+").contains(token(i - 2).folded());
        if (hedged
                || Set.of("environ", "quelque", "avec", "reunit", "compte", "emploie")
                        .contains(before)) {
            return false;
        }
        // "2000 emplois": a noun to count follows; "2024 marque", "2024 a vu": a verb or a new clause does
        return !(next.isWord() && CountedNouns.isNoun(tokens, i + 1));
    }

    private boolean isHyphen(int j) {
        String mark = token(j).folded();
        return mark.equals("-") || mark.equals("/");
    }

    private int shortYear(int j) {
        return digits(j, 2, 2) && !token(j).spaceBefore() && !token(j + 1).isNumber() ? number(j) : 0;
    }

    private boolean isJoiner(int k) {
        String word = token(k).folded();
        return word.equals("et") || word.equals("au") || word.equals("-") || word.equals("&") || word.equals(",");
    }

    /** The token after a day's number: {@code 1er}. */
    private int afterDay(int i) {
        return token(i + 1).is("er") ? i + 2 : i + 1;
    }

    private int month(int i) {
        String word = token(i).folded();
        return MONTHS.getOrDefault(word.startsWith("mi-") ? word.substring(3) : word, 0);
    }

    private int afterMonth(int i) {
        return mark(i + 1, ".") && token(i).folded().length() <= 5 && isYear(i + 2) ? i + 2 : i + 1;
    }

    private boolean isYear(int i) {
        return digits(i, 4, 4) && number(i) >= FIRST_YEAR && number(i) <= LAST_YEAR;
    }

    private boolean digits(int i, int least, int most) {
        Token token = token(i);
        return token.isNumber()
                && token.text().length() >= least
                && token.text().length() <= most;
    }

    private int number(int i) {
        return Integer.parseInt(token(i).text());
    }

    private boolean mark(int i, String mark) {
        return token(i).is(mark);
    }

    private Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    private static final Token NOTHING = new Token(new Span(0, 0), "", "", Token.Kind.MARK, true);

    private static @Nullable PartialDate day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return PartialDate.of(LocalDate.of(year, month, day));
    }

    // "derniers" after a day: -1; "prochain": 1; else 0
    private int side(int i) {
        String word = token(i).folded();
        return word.startsWith("dernier") || word.equals("passe") || word.equals("passes")
                ? -1
                : word.startsWith("prochain") ? 1 : 0;
    }

    /** The day nearest before (-1) or after (1) the document's own; null where that is not known. */
    private @Nullable PartialDate beside(int month, int day, int side) {
        int edition = edition();
        if (edition > 0 || issued == null) {
            return edition > 0 ? day(edition, month, day) : null;
        }
        int now = issued.month().orElse(side < 0 ? 12 : 1);
        int year = issued.year();
        boolean over = month == now
                && issued.iso().length() == 10
                && day < issued.firstDay().getDayOfMonth();
        if (side < 0 && month > now) {
            year--;
        } else if (side > 0 && (month < now || over)) {
            year++;
        }
        return day(year, month, day);
    }

    /** A day without a year that may have its weekday before it: in the year where it falls on that one. */
    private @Nullable PartialDate yearless(int i, int month, int day) {
        PartialDate near = yearless(month, day);
        DayOfWeek weekday = FunctionWords.weekday(token(i - 1).folded());
        if (near == null || weekday == null || edition() > 0) {
            return near;
        }
        for (int year : new int[] {near.year(), near.year() - 1, near.year() + 1}) {
            PartialDate told = day(year, month, day);
            if (told != null && told.firstDay().getDayOfWeek() == weekday) {
                return told;
            }
        }
        return near;
    }

    /** A day without a year: in the year of the document, where that is known. */
    private @Nullable PartialDate yearless(int month, int day) {
        int edition = edition();
        return edition > 0 ? day(edition, month, day) : issued == null ? null : day(yearOf(month), month, day);
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
            if (token(i).is("edition") && isYear(i + 1)) {
                return number(i + 1);
            }
        }
        int named = editionNamed();
        return named > 0 ? named : headed;
    }

    // "Silvalor 2024, qui s'est tenu du 12 au 14 mars": the one name with a year, near the document's own; or 0
    private int editionNamed() {
        int found = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean name = token(i).isCapitalised()
                    && !FunctionWords.isCalendar(token(i).folded())
                    && !PROGRAMMES.contains(token(i).folded());
            if (name && isYear(i + 1)) {
                int year = number(i + 1);
                if (found > 0 || issued != null && Math.abs(issued.year() - year) > 1) {
                    return 0;
                }
                found = year;
            }
        }
        return found;
    }

    /** A month without a year: the one nearest before (-1) or after (1) the document's date, or in its year (0). */
    private @Nullable PartialDate nearest(int month, int side) {
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
}
