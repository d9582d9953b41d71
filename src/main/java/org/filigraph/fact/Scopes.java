package org.filigraph.fact;

import java.util.List;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is about: its territory, sector, subject, whole and period, from its clause outward. */
final class Scopes {
    /** A scope and who states the figure. */
    record Found(Scope scope, @Nullable String statedBy, List<Weighing> weighings) {}

    /** The figure before in the same sentence. */
    record Earlier(Numeral numeral, Scope scope) {}

    private final Source source;
    private final Discourse discourse;
    private final FigureSubject figureSubject;
    private final FigureTerritory figureTerritory;
    private final FigureSector figureSector;

    Scopes(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
        this.figureSubject = new FigureSubject(source, discourse);
        this.figureTerritory = new FigureTerritory(source, discourse);
        this.figureSector = new FigureSector(source);
    }

    Found of(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measures.Measured measured,
            @Nullable Earlier before) {
        Tie tie = before == null ? Tie.NONE : Tie.of(sentence, before.numeral(), numeral);
        Discourse.Stretch stretch = discourse.at(block, sentence);
        Weighing.Scale<Entity> subjects = figureSubject.weigh(block, sentence, numeral, counted, stretch);
        if (before != null) {
            hang(subjects, before.scope().subject(), tie, 83, 83, 62);
        }
        Entity subject = subjects.best();
        Span clause = clause(sentence, numeral);
        boolean part = measured.measure() == Measure.SHARE || measured.measure() == Measure.RANK;
        int limit = nextNumeral(numeral, clause);
        Context.Place placeAfter = part ? wholeAfter(numeral, clause) : null;
        Entity whole = placeAfter == null ? null : placeAfter.territory();
        Weighing.Scale<Entity> places = figureTerritory.weigh(
                block, sentence, numeral, counted, measured.measure(), stretch, subject, whole, limit);
        Weighing.Scale<String> sectors =
                figureSector.weigh(block, sentence, numeral, counted, measured.measure(), stretch, subject, limit);
        if (before != null) {
            hang(places, before.scope().territory(), tie, 58, 75, 52);
            hang(sectors, before.scope().sector(), tie, 66, 74, 53);
        }
        Status status = Statuses.of(
                sentence,
                sentence.tokenAt(numeral.span().start()),
                sentence.tokenAt(numeral.span().end()));
        Period period = period(block, sentence, numeral, clause, status);
        Scope scope = new Scope(
                places.best(),
                sectors.best(),
                subject == null ? null : discourse.asWritten(subject),
                whole,
                period,
                status);
        return new Found(
                scope,
                source.speakers().speakerAt(numeral.span().start()),
                List.of(
                        subjects.weighing(counted.span(), Entity::label),
                        places.weighing(counted.span(), Entity::label),
                        sectors.weighing(counted.span(), s -> s)));
    }

    /** What a number takes from the one it hangs on, by how it does. */
    private static <T> void hang(Weighing.Scale<T> scale, @Nullable T value, Tie tie, int part, int bracket, int list) {
        int weight =
                switch (tie) {
                    case PART -> part;
                    case BRACKET -> bracket;
                    case LIST -> list;
                    case NONE -> 0;
                };
        if (value != null && weight > 0) {
            scale.add(value, "the figure before", weight);
        } else if (weight > 0) {
            scale.addNone("the figure before", weight - 2);
        }
    }

    /** The part of the sentence around the number that no stronger mark than a comma cuts. */
    private static Span clause(Sentence sentence, Numeral numeral) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        int from = first;
        while (from > 0 && !isStrong(tokens.get(from - 1))) {
            from--;
        }
        int to = after;
        while (to < tokens.size() && !isStrong(tokens.get(to))) {
            to++;
        }
        Span start = tokens.get(Math.min(from, tokens.size() - 1)).span();
        return start.cover(
                        tokens.get(Math.max(0, Math.min(to, tokens.size()) - 1)).span())
                .cover(numeral.span());
    }

    private static boolean isStrong(Token token) {
        return token.is(";") || token.is("(") || token.is(")") || token.is(":") || token.is("«") || token.is("»");
    }

    private Context.@Nullable Place wholeAfter(Numeral numeral, Span clause) {
        return placesAfter(numeral, clause).stream().findFirst().orElse(null);
    }

    private List<Context.Place> placesAfter(Numeral numeral, Span clause) {
        int limit = nextNumeral(numeral, clause);
        return limit <= numeral.span().start()
                ? List.of()
                : source.context().placesIn(new Span(numeral.span().start(), limit));
    }

    /** Where the next number of the clause begins, or the clause ends. */
    private int nextNumeral(Numeral numeral, Span clause) {
        int from = numeral.span().end();
        List<Numeral> next =
                from < clause.end() ? source.mentions().numeralsIn(new Span(from, clause.end())) : List.of();
        return next.isEmpty()
                ? clause.end()
                : Math.min(clause.end(), next.get(0).span().start());
    }

    private Period period(Block block, Sentence sentence, Numeral numeral, Span clause, Status status) {
        Time best = null;
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(numeral.span().start());
        for (Time time : source.mentions().timesIn(sentence.span())) {
            if (time.from() == null && time.to() == null || isInName(time) || isFoundation(sentence, time)) {
                continue;
            }
            boolean follows = time.span().start() >= numeral.span().end();
            if (!follows
                    && at > 0
                    && tokens.get(at - 1).is("(")
                    && at - sentence.tokenAt(time.span().end()) <= 1) {
                return period(time, status); // "en 2022 (+ 6 %)"
            }
            boolean leads = sentence.tokenAt(time.span().start()) <= 3;
            boolean inClause = clause.overlaps(time.span());
            boolean blocked =
                    follows && hasNumeral(numeral.span().end(), time.span().start());
            boolean inBracket =
                    follows && !blocked && time.span().start() - numeral.span().end() < 60;
            if (inClause && follows && !blocked || inBracket || follows && isSourceNote(sentence, time)) {
                return period(time, status);
            }
            boolean due = follows && status == Status.TARGET && time.sense() == Time.Sense.BY;
            if (leads || inClause && !follows || due && best == null) {
                best = time;
            }
        }
        if (best != null) {
            return period(best, status);
        }
        if (block.kind() == Block.Kind.CARD && block.heading() >= 0) {
            for (Time time : source.mentions()
                    .timesIn(source.layout().blocks().get(block.heading()).span())) {
                return period(time, status);
            }
        }
        return Period.NONE;
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

    private boolean hasNumeral(int from, int to) {
        return from < to && !source.mentions().numeralsIn(new Span(from, to)).isEmpty();
    }

    private static Period period(Time time, Status status) {
        if (status == Status.TARGET && time.to() != null && time.sense() == Time.Sense.BY) {
            return Period.in(time.to());
        }
        return new Period(time.from(), time.to());
    }

    /** "créée en 2016": the time of another thing. */
    private static boolean isFoundation(Sentence sentence, Time time) {
        int at = sentence.tokenAt(time.span().start());
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = sentence.tokens().get(i).folded();
            if (word.startsWith("cree")
                    || word.startsWith("fonde")
                    || word.startsWith("ne ")
                    || word.startsWith("lance")
                    || word.startsWith("inaugur")
                    || word.startsWith("cloture")) {
                return true;
            }
        }
        return false;
    }
}
