package org.filigraph.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Datelines;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Event;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs when a figure holds, or is due: the time told with it, the one that leads its clause or its sentence, the one
 * of the heading over its card; else none, for the document's own date is not the figure's.
 */
final class FigurePeriod {
    private static final int BRACKET = 95;
    private static final int TOLD_WITH = 90;
    private static final int BESIDE = 88;
    private static final int NOTE = 80;
    private static final int LEADING = 62;
    private static final int DUE = 58;
    private static final int BEFORE = 56;
    private static final int OVER = 50;
    private static final int OF_DATA = 47;
    private static final int OF_EVENT = 46;
    private static final int NONE = 45;
    /** Words between a number and its time are fewer than this. */
    private static final int NEAR = 16;

    private static final int WINDOW = 400;
    /** A time at most so far from a sentence's beginning leads it; so far where a label of the page's date goes before. */
    private static final int FIRST = 3;

    private static final int DATED = 8;

    private final Source source;
    private final CarriedTimes carried = new CarriedTimes();
    private final DataYear data;
    private final ProgrammeSpan programme;
    /** The year up to which the text tells: that of its data, else its own. */
    private final @Nullable PartialDate now;
    /** When the events of the document are. */
    private final Map<Entity, PartialDate> held = new HashMap<>();

    FigurePeriod(Source source, List<Event> events) {
        this.source = source;
        this.data = new DataYear(source);
        this.programme = new ProgrammeSpan(source);
        PartialDate of = data.year();
        this.now = of == null ? source.document().metadata().issued() : of;
        for (Event event : events) {
            PartialDate from = event.period().from();
            if (from != null) {
                held.putIfAbsent(event.event(), PartialDate.of(from.year()));
            }
        }
    }

    /** The times that may be a figure's; its {@code subject} may be an event, whose year is its own. */
    Weighing.Scale<Period> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Span clause,
            Status status,
            Measure measure,
            @Nullable Entity subject) {
        Weighing.Scale<Period> scale = new Weighing.Scale<>("year");
        Span around = new Span(
                Math.max(sentence.span().start(), numeral.span().start() - WINDOW),
                Math.min(sentence.span().end(), numeral.span().end() + WINDOW));
        Wording w = Wording.of(source, block, sentence);
        for (Time time : source.mentions().timesIn(around)) {
            if ((time.from() != null || time.to() != null)
                    && !isInName(time)
                    && !Datelines.isIn(source.layout(), time.span())
                    && !(OtherTimes.isMeasure(sentence, time)
                            && (!isBracketed(sentence, numeral)
                                    || numeral.unit().equals("percent")
                                            && time.span().end()
                                                    <= numeral.span().start()))
                    && (isLabel(sentence, numeral, time) || !OtherTimes.isFoundation(sentence, numeral, time))
                    && !OtherTimes.isOfLaw(sentence, time)) {
                boolean follows = time.span().start() >= numeral.span().end();
                int weight = follows
                        ? after(w, sentence, numeral, time, clause, status)
                        : before(w, sentence, numeral, time, clause);
                boolean since = time.sense() == Time.Sense.SINCE && status == Status.ACTUAL;
                Period told = since
                        ? SinceThen.of(source, block, sentence, numeral, measure, time, carried.upTo(sentence, now))
                        : period(time, status);
                if (time.from() != null
                        && EndsOfChange.isFirstSince(
                                sentence,
                                time,
                                sentence.tokenAt(numeral.span().start()),
                                sentence.tokenAt(numeral.span().end()))) {
                    told = Period.in(time.from());
                }
                scale.add(
                        told == null ? null : TimeReach.side(sentence, numeral, told),
                        follows ? "after it in the sentence" : "before it in the sentence",
                        weight);
            }
        }
        if ((block.kind() == Block.Kind.CARD || block.kind() == Block.Kind.ITEM) && block.heading() >= 0) {
            source
                    .mentions()
                    .timesIn(source.layout().blocks().get(block.heading()).span())
                    .stream()
                    .filter(time -> (isYear(time) || isAsOf(time)) && !isInName(time))
                    .findFirst()
                    .ifPresent(time -> scale.add(period(time, status), "heading", OVER));
        }
        if (block.kind() == Block.Kind.CARD) {
            CarriedTimes.below(source, block).ifPresent(time -> scale.add(period(time, status), "line below", OVER));
        }
        if (DataYear.isShort(block)) {
            DataYear.below(source, block).ifPresent(year -> scale.add(Period.in(year), "note below", OVER));
        }
        Period before = carried.to(block, sentence, numeral, status, measure);
        if (before != null) {
            scale.add(before, "figure before", OVER);
        }
        CarriedTimes.thatYear(source, sentence, numeral)
                .ifPresent(time -> scale.add(period(time, status), "that year", LEADING));
        Period since = SinceThen.itsBeginning(source, block, sentence, numeral, measure);
        if (since != null) {
            scale.add(since, "since its beginning", LEADING);
        }
        PartialDate event = subject == null ? null : held.get(subject);
        if (event != null) {
            scale.add(Period.in(event), "year of its event", OF_EVENT);
        }
        PartialDate year = status == Status.TARGET ? null : data.of(block, numeral);
        if (year != null) {
            scale.add(Period.in(year), "year of the data", OF_DATA);
        }
        scale.add(programme.of(sentence, numeral), "years of the programme", OF_EVENT);
        scale.addNone("nothing said", NONE);
        carried.tell(
                block,
                sentence,
                numeral,
                status,
                measure,
                before != null,
                isFirst(sentence, numeral) ? null : scale.best());
        return scale;
    }

    /**
     * What is told of a year after the document's is hoped for, what is told of one before it is so; a fair that is to
     * come has the stands that are booked.
     */
    Status settle(Status status, Period period, @Nullable Entity subject) {
        PartialDate issued = source.document().metadata().issued();
        PartialDate from = period.from();
        PartialDate to = period.to();
        if (issued == null || from == null || subject != null && held.containsKey(subject)) {
            return status;
        }
        return from.year() > issued.year()
                ? Status.TARGET
                : to != null && to.year() < issued.year() ? Status.ACTUAL : status;
    }

    private static boolean isLabel(Sentence sentence, Numeral numeral, Time time) {
        return time.span().end() <= numeral.span().start()
                && LabelTimes.isIn(
                        sentence.tokens(),
                        time,
                        sentence.tokenAt(time.span().start()),
                        sentence.tokenAt(time.span().end()),
                        sentence.tokenAt(numeral.span().start()));
    }

    // "passé de 70 à 115": what was so before
    private static boolean isFirst(Sentence sentence, Numeral numeral) {
        return TimeReach.isFrom(
                sentence.tokens(),
                sentence.tokenAt(numeral.span().start()),
                sentence.tokenAt(numeral.span().end()));
    }

    private static boolean isYear(Time time) {
        return time.from() != null && time.from().iso().length() == 4;
    }

    /** "EN CHIFFRES (au 31 décembre 2011)": a day up to which is counted. */
    private boolean isAsOf(Time time) {
        int start = time.span().start();
        return isDay(time)
                && start > FIRST
                && Folding.fold(source.text().substring(start - FIRST, start)).equals("au ");
    }

    private int before(Wording w, Sentence sentence, Numeral numeral, Time time, Span clause) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(numeral.span().start());
        int from = sentence.tokenAt(time.span().start());
        int gap = at - sentence.tokenAt(time.span().end());
        if (at > 0 && tokens.get(at - 1).is("(") && gap <= 1) {
            return BRACKET; // "en 2022 (+ 6 %)"
        }
        int after = sentence.tokenAt(time.span().end());
        if (LabelTimes.isIn(tokens, time, from, after, at)) {
            return BRACKET; // "Adhérents (2022) : 300"
        }
        int end = sentence.tokenAt(numeral.span().end());
        if (isNow(tokens, after, at)
                || OtherTimes.isToday(tokens, end)
                || OtherTimes.isCompared(tokens, from, after, at)
                || OtherTimes.isAside(tokens, after, at)
                || EndsOfChange.isOfOther(sentence, time, from, at, end)
                || EndsOfChange.isNowInstead(tokens, from, after, at)) {
            return NONE - 5;
        }
        int day = isDay(time) ? 14 : 0;
        if (leads(tokens, from)) {
            return LEADING - day;
        }
        if (OtherTimes.isComplement(sentence, time, at)) {
            return NONE - 5;
        }
        if (gap <= 1 && is(tokens, at - 1, "a")) {
            return BESIDE; // "estimée en 2004 à 800 emplois"
        }
        if (TimeReach.isSetOff(tokens, from, after)) {
            return LEADING + 4 - day; // "et, en 2021, X 100 millions"
        }
        if (OtherClauses.goesOnBehind(w, from, after, at)) {
            return NONE - 5;
        }
        return clause.overlaps(time.span()) || TimeReach.reaches(tokens, from, after, at)
                ? BEFORE - gap / 6 - day
                : NONE - 5;
    }

    /** "En 2017, la filière", "date 2019-04 En 2017, la filière". */
    private static boolean leads(List<Token> tokens, int from) {
        return from <= FIRST || tokens.get(0).text().equals("date") && from <= DATED;
    }

    /** "une dizaine en 2005, désormais 680": another time is told between. */
    private static boolean isNow(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (StatusWords.isNow(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private int after(Wording w, Sentence sentence, Numeral numeral, Time time, Span clause, Status status) {
        int gap = sentence.tokenAt(time.span().start())
                - sentence.tokenAt(numeral.span().end());
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(time.span().start());
        int number = sentence.tokenAt(numeral.span().end());
        boolean apart =
                TimeReach.isSetOff(tokens, from, sentence.tokenAt(time.span().end()))
                        && tokens.subList(from, tokens.size()).stream()
                                .anyMatch(t -> t.isNumber() && t.text().length() != 4);
        int first = sentence.tokenAt(numeral.span().start());
        if (EndsOfChange.isFirstSince(sentence, time, first, number)) {
            return TOLD_WITH;
        }
        boolean other =
                TimeReach.isFrom(tokens, first, number) && EndsOfChange.isOfOther(sentence, time, from, first, number)
                        || OtherTimes.isOfWhole(tokens, first, number, from);
        boolean blocked =
                apart || other || isBlocked(sentence, numeral, time) && !TimeReach.isShared(tokens, number, from);
        int day = isDay(time) ? 14 : 0;
        boolean spent = numeral.unit().equals("EUR") && OtherTimes.isUntil(tokens, time, from);
        if (!blocked
                && !OtherClauses.goesOnBetween(w, number, from)
                && !OtherTimes.isOtherClause(
                        sentence.tokens(),
                        sentence.tokenAt(numeral.span().end()),
                        time,
                        sentence,
                        spent ? Status.TARGET : status)
                && gap <= NEAR
                && (clause.overlaps(time.span()) || gap < 10)) {
            return TOLD_WITH - gap - day;
        }
        if (isSourceNote(sentence, time)) {
            return NOTE;
        }
        if (status == Status.TARGET && time.sense() == Time.Sense.BY) {
            return DUE;
        }
        return NONE - 10;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private static boolean isBracketed(Sentence sentence, Numeral numeral) {
        int at = sentence.tokenAt(numeral.span().start());
        return at > 0 && sentence.tokens().get(at - 1).is("(");
    }

    private static boolean isDay(Time time) {
        return time.from() != null
                && time.from().iso().length() == 10
                && time.from().equals(time.to());
    }

    /** Whether another number that stands in no brackets comes between. */
    private boolean isBlocked(Sentence sentence, Numeral numeral, Time time) {
        int from = numeral.span().end();
        int to = time.span().start();
        if (from >= to) {
            return false;
        }
        for (Numeral other : source.mentions().numeralsIn(new Span(from, to))) {
            int depth = 0;
            for (int i = sentence.tokenAt(from);
                    i < sentence.tokenAt(other.span().start());
                    i++) {
                Token token = sentence.tokens().get(i);
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            }
            boolean shared = depth > 0 && !isClosed(sentence, other.span().end(), to);
            boolean aside = isPartAside(sentence, other, to);
            if ((depth <= 0 || shared) && !aside) {
                return true;
            }
        }
        return false;
    }

    /** "47 projets, dont 17 financés, en 2009": a part between commas. */
    private static boolean isPartAside(Sentence sentence, Numeral part, int time) {
        int first = sentence.tokenAt(part.span().start());
        boolean dont = first > 1
                && sentence.tokens().get(first - 1).is("dont")
                && sentence.tokens().get(first - 2).is(",");
        for (int i = first; dont && i < sentence.tokenAt(time); i++) {
            if (sentence.tokens().get(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(Sentence sentence, int from, int to) {
        for (int i = sentence.tokenAt(from); i < sentence.tokenAt(to); i++) {
            if (sentence.tokens().get(i).is(")")) {
                return true;
            }
        }
        return false;
    }

    /** "(Agreste, 2024)" at the end of a sentence dates all its figures. */
    private static boolean isSourceNote(Sentence sentence, Time time) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(time.span().start());
        int after = sentence.tokenAt(time.span().end());
        return at > 1
                && tokens.get(at - 1).is(",")
                && after < tokens.size()
                && tokens.get(after).is(")")
                && after >= tokens.size() - 2;
    }

    private boolean isInName(Time time) {
        Span around =
                new Span(Math.max(0, time.span().start() - 120), time.span().end() + 40);
        return source.mentions().namesIn(around).stream().anyMatch(n -> n.span().contains(time.span()));
    }

    /** A period as explain shows it. */
    static String words(Period period) {
        String from = period.from() == null ? "…" : period.from().iso();
        String to = period.to() == null ? "…" : period.to().iso();
        return from.equals(to) ? from : from + " to " + to;
    }

    /** A target holds when it is due: "dès 2026", "d'ici 2030". */
    private static Period period(Time time, Status status) {
        if (status == Status.TARGET && time.to() != null && time.sense() == Time.Sense.BY) {
            return Period.in(time.to());
        }
        return status == Status.TARGET && time.from() != null && time.sense() == Time.Sense.SINCE
                ? Period.in(time.from())
                : new Period(time.from(), time.to());
    }
}
