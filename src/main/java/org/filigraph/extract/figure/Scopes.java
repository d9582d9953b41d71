package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.fact.Event;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Period;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is about: its territory, sector, subject, whole and period, from its clause outward. */
final class Scopes {
    /** A scope and who states the figure. */
    record Found(Scope scope, @Nullable String statedBy, List<Weighing> weighings) {}

    /** The figure before in the same sentence. */
    record Earlier(Numeral numeral, Scope scope) {}

    /** The figure before in the document. */
    record Previous(Block block, @Nullable Entity subject) {}

    private static final Set<String> OF = WordSet.of("de d' du des");
    private static final Set<String> ARTICLES = WordSet.of("le la l' les");

    private static final List<String> AWARDS =
            List.of("laureat", "beneficiaire", "subvention", "appel a projets", "aides ", "aide de ");

    private final Source source;
    private final boolean awards;
    private final Discourse discourse;
    private final FigureSubject figureSubject;
    private final FigureTerritory figureTerritory;
    private final FigureSector figureSector;
    private final FigurePeriod figurePeriod;
    private @Nullable Previous previous;

    Scopes(Source source, Discourse discourse, List<Relation> ties, List<Event> events) {
        this.source = source;
        this.discourse = discourse;
        this.figureSubject = new FigureSubject(source, discourse, ties);
        this.figureTerritory = new FigureTerritory(source, discourse, ties);
        this.figureSector = new FigureSector(source, discourse, ties);
        this.figurePeriod = new FigurePeriod(source, events);
        String text = Folding.fold(source.text());
        this.awards = AWARDS.stream().anyMatch(text::contains);
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
        Weighing.Scale<Entity> subjects =
                figureSubject.weigh(block, numeral, counted, measured.measure(), stretch, before, tie, previous);
        Entity subject = subjects.best();
        previous = new Previous(block, subject);
        Span clause = clause(sentence, numeral);
        boolean part = measured.measure() == Measure.SHARE || measured.measure() == Measure.RANK;
        int limit = nextNumeral(numeral, clause);
        Context.Place placeAfter = part ? wholeAfter(numeral, clause) : null;
        if (placeAfter != null
                && !isOf(sentence, placeAfter)
                && (tie == Tie.PART || isRightAfter(sentence, numeral, placeAfter))) {
            placeAfter = null; // "dont un tiers en Vendée", "32 % en Gironde": there, and not of it
        }
        Entity whole = placeAfter == null ? null : placeAfter.territory();
        Weighing.Scale<Entity> places = figureTerritory.weigh(
                block, sentence, numeral, counted, measured.measure(), stretch, subject, whole, before, tie, limit);
        Weighing.Scale<String> sectors = figureSector.weigh(
                block, sentence, numeral, counted, measured.measure(), stretch, subject, before, tie, limit);
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        Status said = Statuses.of(
                sentence,
                first,
                after,
                before == null
                        ? Statuses.Before.NONE
                        : new Statuses.Before(
                                sentence.tokenAt(before.numeral().span().start()),
                                before.scope().status()));
        Status status = ToBeDone.isTold(source, block, sentence, first, after) ? Status.TARGET : said;
        Weighing.Scale<Period> periods =
                figurePeriod.weigh(block, sentence, numeral, clause, status, measured.measure(), subject);
        Period when = periods.best();
        Period period = when == null ? Period.NONE : when;
        Scope scope = new Scope(
                places.best(),
                sectors.best(),
                subject == null ? null : discourse.asWritten(subject),
                whole,
                period,
                figurePeriod.settle(status, period, subject));
        return new Found(
                scope,
                source.speakers().speakerAt(numeral.span().start()),
                List.of(
                        subjects.weighing(
                                counted.span(), e -> discourse.asWritten(e).label()),
                        places.weighing(counted.span(), Entity::label),
                        sectors.weighing(counted.span(), s -> s),
                        periods.weighing(counted.span(), FigurePeriod::words)));
    }

    /** Whether a figure's subject is a company or one of its sites, or a body that nothing tells to be another sort. */
    boolean isCompanys(Entity subject) {
        Body sort = discourse.sort(discourse.known(subject));
        return sort == Body.COMPANY || sort == Body.SITE || sort == Body.BODY;
    }

    /** What an amount of an entry is that stands beside another without a word; null for others. */
    @Nullable
    String besideAnother(Sentence sentence, Numeral numeral) {
        return awards ? EntryAmounts.indicator(source, sentence, numeral) : null;
    }

    /** Whether the document tells of public money given to many: an amount beside a body's name is rather that. */
    boolean isOfAwards() {
        return awards;
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

    private static boolean isOf(Sentence sentence, Context.Place place) {
        int at = sentence.tokenAt(place.span().start()) - 1;
        while (at > 0 && ARTICLES.contains(sentence.tokens().get(at).folded())) {
            at--;
        }
        return !place.named() || at < 0 || OF.contains(sentence.tokens().get(at).folded());
    }

    /** "32 % en Gironde". */
    private static boolean isRightAfter(Sentence sentence, Numeral numeral, Context.Place place) {
        int in = sentence.tokenAt(numeral.span().end());
        int at = sentence.tokenAt(place.span().start());
        return at == in + 1
                || at == in + 2
                        && ARTICLES.contains(sentence.tokens().get(in + 1).folded());
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
}
