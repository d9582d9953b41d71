package org.filigraph.extract.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Datelines;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Period;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * When something is held or signed: the date of a sentence that belongs to it, or a day told from the document's own date
 * ({@code hier}, {@code mardi dernier}, {@code ce jeudi}).
 */
public final class EventDays {
    private static final Map<String, Integer> DAYS =
            Map.of("hier", -1, "demain", 1, "aujourd'hui", 0, "avant-hier", -2);
    private static final Set<String> PARTS_OF_DAY = WordSet.of("matin apres-midi soir jour midi");
    private static final Set<String> FUTURE = WordSet.of("prochain prochaine");
    /** Farther than so many words from a thing, a date is that of another, unless it opens the sentence. */
    private static final int NEAR = 12;

    /** What began in a year is not held in it: {@code le salon créé en 2011}. */
    private static final Set<String> BEGUN = WordSet.of(
            """
            cree creee crees creees ne nee nes nees lance lancee fonde fondee initie initiee imagine imaginee engage
            engagee engages engagees""");

    private static final Set<String> PERFECT = WordSet.of("ete est sont officiellement");

    /** What a year stands behind in which something is held: {@code au salon du verre, fin 2016}. */
    private static final Set<String> BEFORE_YEAR = WordSet.of("en fin debut mi courant");

    /** What is said of what has yet to be held. */
    private static final Set<String> PLANNED = WordSet.of(
            "prevu prevue prevus prevues annoncee annoncees programmee programmees appelle appellent doit doivent");

    private static final Set<String> SEASONS = WordSet.of("printemps ete automne hiver rentree");
    private static final Set<String> BEFORE_SEASON = WordSet.of("l' au la cet ce cette");
    private static final int OPENING = 7;
    /** A date so far away yields to a day told from the document's own that stands beside. */
    private static final int FAR = 7;

    private static final int BESIDE = 3;

    /**
     * When, and by which words.
     *
     * @param period the day or stretch, empty where the year can't be known
     * @param span the words that say it
     */
    record When(Period period, Span span) {}

    private final Source source;
    private final @Nullable PartialDate issued;
    private final ToldStretches stretches;

    public EventDays(Source source) {
        this.source = source;
        this.stretches = new ToldStretches(source);
        this.issued = source.document().metadata().issued();
    }

    /** The date that belongs to the words from {@code from} to before {@code to}; wide: wherever in the sentence it stands. */
    @Nullable
    When of(Wording w, int from, int to, boolean wide) {
        When best = null;
        int nearest = Integer.MAX_VALUE;
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean inside = i >= from && i < to;
            boolean held = time.sense() == Time.Sense.AT
                    && !inside
                    && isOfDays(w, time, i)
                    && !OtherDates.isCompared(w, i)
                    && !OtherDates.isOfAccounts(w, i)
                    && !Datelines.isIn(w.block(), time.span());
            if (!held) {
                continue;
            }
            int distance = i >= to ? i - to : from - w.at(time.span().end() - 1) + 2;
            boolean near = distance <= NEAR || i < OPENING;
            if ((near || wide) && distance < nearest) {
                nearest = distance;
                best = new When(new Period(isEnd(w, i) ? null : time.from(), time.to()), time.span());
            }
        }
        for (int i = to; i < w.size() && i < to + BESIDE; i++) {
            PartialDate next = stretches.beside(w, i);
            if (next != null) {
                return new When(Period.in(next), w.span(i, i + 1));
            }
        }
        // "en assemblée ce jeudi … les comptes de l'exercice arrêté le 30 juin": the day at the thing itself
        When beside = best == null || nearest > FAR ? relative(w, from, to, wide && best == null) : null;
        boolean nearer = beside != null && (best == null || isBeside(w, beside, from, to));
        return nearer ? beside : best == null ? null : afterDays(w, best);
    }

    private static boolean isBeside(Wording w, When when, int from, int to) {
        int i = w.at(when.span().start());
        return i >= to ? i - to < BESIDE : from - i <= BESIDE;
    }

    // "fermait ses portes dimanche 2 octobre après quatre jours": it began three days before
    private static When afterDays(Wording w, When told) {
        PartialDate last = told.period().to();
        if (last == null
                || last.iso().length() < 10
                || !last.equals(told.period().from())
                || !HoldingVerbs.closes(w)) {
            return told;
        }
        for (int i = 0; i + 2 < w.size(); i++) {
            int days = w.says(i, "apres") && w.word(i + 2).equals("jours") ? NumberWords.small(w.word(i + 1)) : 0;
            if (days > 1) {
                PartialDate first = PartialDate.of(LocalDate.parse(last.iso()).minusDays(days - 1L));
                return new When(new Period(first, last), told.span());
            }
        }
        return told;
    }

    /** The day that is told from the document's own near the word at {@code at}: "ont signé lundi"; or null. */
    @Nullable
    public PartialDate toldDay(Wording w, int at) {
        When when = issued == null || issued.iso().length() < 10 ? null : relative(w, at, at + 1, false);
        return when == null ? null : when.period().from();
    }

    // "à voir jusqu'au 15 octobre": the day on which it ends
    private static boolean isEnd(Wording w, int i) {
        return w.word(i - 1).equals("au") && w.word(i - 2).equals("jusqu'")
                || w.word(i - 1).equals("jusqu'au")
                || FunctionWords.isCalendar(w.word(i - 1))
                        && w.word(i - 2).equals("au")
                        && w.word(i - 3).equals("jusqu'");
    }

    // a day or a month; a year alone dates what it stands beside, as in "l'édition 2022"
    private static boolean isOfDays(Wording w, Time time, int i) {
        if (time.from() == null) {
            return time.span().length() > 4;
        }
        boolean stretch = time.to() != null
                && time.to().iso().length() == 4
                && time.from().iso().length() == 4
                && !time.to().equals(time.from());
        // "une étude engagée en mars 2022"; "a été lancé en mars 2022 lors du salon" dates both
        boolean begun = w.word(i - 1).equals("en")
                && BEGUN.contains(w.word(i - 2))
                && (time.from().iso().length() == 4 || !PERFECT.contains(w.word(i - 3)));
        return !begun
                && (time.from().iso().length() > 4
                        || (!stretch && (BEFORE_YEAR.contains(w.word(i - 1)) || isSeasonOfEntry(w, i))));
    }

    // "Mission Norvège – printemps 2031"
    private static boolean isSeasonOfEntry(Wording w, int year) {
        return SEASONS.contains(w.word(year - 1))
                && year > 1
                && !w.token(year - 2).isWord();
    }

    private @Nullable When relative(Wording w, int from, int to, boolean wide) {
        for (int i = 0; i < w.size(); i++) {
            int distance = i >= to ? i - to : from - i;
            if ((i >= from && i < to) || (distance > NEAR && i > OPENING && !wide) || w.name(i) != null) {
                continue;
            }
            When part = partOfWeek(w, i);
            part = part == null ? season(w, i) : part;
            if (part != null) {
                return part;
            }
            int again = Recurrence.end(w, i);
            if (again > i) {
                return new When(Period.NONE, w.span(i, again));
            }
            PartialDate of = stretches.beside(w, i);
            boolean dated = i + 1 < w.size() && w.token(i + 1).isNumber();
            of = of == null && !dated ? stretches.day(w, i) : of;
            if (of != null) {
                return new When(Period.in(of), w.span(i, i + 1));
            }
            Integer days = DAYS.get(w.word(i));
            DayOfWeek weekday = FunctionWords.weekday(w.word(i));
            boolean numbered = i + 1 < w.size() && w.token(i + 1).isNumber();
            if ((days == null && weekday == null)
                    || (w.word(i).equals("aujourd'hui") && w.word(i + 1).equals("encore"))) {
                continue;
            }
            PartialDate day = numbered
                    ? null
                    : days != null ? shifted(days) : weekday(weekday, FUTURE.contains(w.word(i + 1)) || isAhead(w, i));
            return new When(day == null ? Period.NONE : Period.in(day), w.span(i, i + 1));
        }
        return null;
    }

    // "aura lieu à l'automne", "se tiendra au printemps": a time, though of no year
    private static @Nullable When season(Wording w, int i) {
        boolean told = SEASONS.contains(w.word(i))
                && BEFORE_SEASON.contains(w.word(i - 1))
                && !FunctionWords.isOf(w.word(i - 2))
                && !FunctionWords.isOf(w.word(i + 1));
        boolean held = told
                && (w.word(i - 1).startsWith("ce")
                        || w.word(i - 1).equals("au")
                        || w.word(i - 2).equals("a"));
        return held ? new When(Period.NONE, w.span(i - 1, i + 1)) : null;
    }

    // "une marche est prévue samedi", "le jury se réunira jeudi", "appellent à un rassemblement mardi"
    private static boolean isAhead(Wording w, int day) {
        for (int i = day - 1; i >= 0 && i > day - NEAR; i--) {
            String word = w.word(i);
            boolean future =
                    word.endsWith("era") || word.endsWith("eront") || word.endsWith("ira") || word.endsWith("dra");
            boolean planned = PLANNED.contains(word) && !isDone(w, i);
            if ((future || planned) && w.name(i) == null && w.isSmallWord(i)) {
                return true;
            }
        }
        return false;
    }

    // "a prévu", "avait d'ailleurs prévu": what was planned then
    private static boolean isDone(Wording w, int participle) {
        boolean now = Set.of("a", "ont").contains(w.word(participle - 1));
        boolean then = false;
        for (int i = participle - 1; i >= 0 && i >= participle - BESIDE; i--) {
            then |= w.word(i).equals("avait") || w.word(i).equals("avaient");
        }
        return now || then;
    }

    /** Whether it is the day on which the text itself came out. */
    boolean isOwn(When when) {
        return issued != null
                && issued.iso().length() == 10
                && issued.equals(when.period().from());
    }

    // "ce matin", "le week-end dernier", "la semaine prochaine"
    private @Nullable When partOfWeek(Wording w, int i) {
        boolean near = w.word(i - 1).equals("ce") || w.word(i - 1).equals("cet");
        if (near && PARTS_OF_DAY.contains(w.word(i))) {
            PartialDate day = shifted(0);
            return new When(day == null ? Period.NONE : Period.in(day), w.span(i - 1, i + 1));
        }
        boolean weekend = w.word(i).equals("week-end");
        int shift = w.word(i + 1).startsWith("dernier") ? -1 : w.word(i + 1).startsWith("prochain") ? 1 : 0;
        if ((!weekend && !w.word(i).equals("semaine"))
                || (shift == 0 && !(weekend && w.word(i - 1).equals("ce")))) {
            return null;
        }
        Period period = Period.NONE;
        if (issued != null && issued.iso().length() == 10) {
            LocalDate monday =
                    LocalDate.parse(issued.iso()).with(DayOfWeek.MONDAY).plusWeeks(weekend && shift < 0 ? -1 : shift);
            LocalDate first = weekend ? monday.plusDays(5) : monday;
            period = new Period(PartialDate.of(first), PartialDate.of(monday.plusDays(6)));
        }
        return new When(period, w.span(i, shift == 0 ? i + 1 : i + 2));
    }

    private @Nullable PartialDate shifted(int days) {
        if (issued == null || issued.iso().length() < 10) {
            return issued;
        }
        return PartialDate.of(LocalDate.parse(issued.iso()).plusDays(days));
    }

    private @Nullable PartialDate weekday(@Nullable DayOfWeek weekday, boolean future) {
        if (issued == null || issued.iso().length() < 10 || weekday == null) {
            return issued;
        }
        LocalDate told = LocalDate.parse(issued.iso());
        return PartialDate.of(
                future
                        ? told.with(TemporalAdjusters.next(weekday))
                        : told.with(TemporalAdjusters.previousOrSame(weekday)));
    }
}
