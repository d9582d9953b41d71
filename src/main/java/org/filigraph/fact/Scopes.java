package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is about: its territory, sector, subject, whole and period, from its clause outward. */
final class Scopes {
    /** A scope and who states the figure. */
    record Found(Scope scope, @Nullable String statedBy) {}

    private static final Set<String> NO_SUBJECT = Set.of(
            "filiere",
            "secteur",
            "industrie",
            "region",
            "departement",
            "territoire",
            "ecosysteme",
            "marche",
            "france",
            "pays",
            "metropole",
            "economie");
    private static final Set<String> NOT_BEFORE_SUBJECT =
            Set.of("selon", "avec", "par", "chez", "contre", "source", "pour", "comme", "dont", "outre");

    private final Source source;

    Scopes(Source source) {
        this.source = source;
    }

    Found of(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted, Measures.Measured measured) {
        Entity subject = subject(block, sentence, numeral, counted);
        Span clause = clause(sentence, numeral);
        Context.Place local = localPlace(sentence, numeral, clause);
        boolean part = measured.measure() == Measure.SHARE || measured.measure() == Measure.RANK;
        Entity whole = null;
        Entity territory;
        if (part) {
            Context.Place scopePlace = placeAfter(numeral, clause);
            whole = scopePlace == null ? null : scopePlace.territory();
            Entity around = subject != null ? null : aroundPart(block, sentence, numeral, whole);
            territory = around;
        } else if (local != null) {
            territory = local.territory();
        } else if (subject != null && subject.kind() != EntityKind.AGREEMENT) {
            territory = null;
        } else {
            territory = block.kind() == Block.Kind.CARD
                    ? source.context().territoryOver(block)
                    : source.context().territoryAt(numeral.span().start());
        }
        String sector = sector(block, sentence, numeral, clause);
        Period period = period(block, sentence, numeral, clause, measured.status());
        Scope scope = new Scope(territory, sector, subject, whole, period, measured.status());
        return new Found(scope, source.speakers().speakerAt(numeral.span().start()));
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

    /** The place told right after the number in its clause, before the next number; else one that a list ends with. */
    private Context.@Nullable Place localPlace(Sentence sentence, Numeral numeral, Span clause) {
        Context.Place after = placeAfter(numeral, clause);
        if (after != null) {
            return after;
        }
        List<Context.Place> before = source.context().placesIn(sentence.span()).stream()
                .filter(p -> p.span().end() <= numeral.span().start())
                .toList();
        if (!before.isEmpty()) {
            // an item or a bracket is about the place told just before: "Villejuif (94) : + 57 000 m²"
            return before.get(
                    sentence.tokens().get(0).is("-")
                            ? 0
                            : before.size() > 1 && isTopic(sentence, before.get(0)) ? 0 : before.size() - 1);
        }
        List<Context.Place> later = source.context().placesIn(sentence.span()).stream()
                .filter(p -> p.span().start() >= numeral.span().end())
                .toList();
        return later.isEmpty() ? null : later.get(0);
    }

    private boolean isTopic(Sentence sentence, Context.Place place) {
        return sentence.tokenAt(place.span().start()) <= 4;
    }

    private Context.@Nullable Place placeAfter(Numeral numeral, Span clause) {
        int limit = clause.end();
        List<Numeral> next = source.mentions()
                .numeralsIn(
                        new Span(numeral.span().end(), Math.max(numeral.span().end(), clause.end())));
        if (!next.isEmpty()) {
            limit = Math.min(limit, next.get(0).span().start());
        }
        if (limit <= numeral.span().start()) {
            return null;
        }
        List<Context.Place> inside =
                source.context().placesIn(new Span(numeral.span().start(), limit));
        return inside.isEmpty() ? null : inside.get(0);
    }

    /** Whose part it is: the first other territory of the sentence, or what the passage is about. */
    private @Nullable Entity aroundPart(Block block, Sentence sentence, Numeral numeral, @Nullable Entity whole) {
        for (Context.Place place : source.context().placesIn(sentence.span())) {
            if (place.span().end() <= numeral.span().start()
                    && !place.territory().equals(whole)) {
                return place.territory();
            }
        }
        Entity told = block.kind() == Block.Kind.CARD || block.kind() == Block.Kind.ITEM
                ? source.context().territoryOver(block)
                : before(block, sentence);
        return told;
    }

    private @Nullable Entity before(Block block, Sentence sentence) {
        int start = sentence.span().start();
        return start > block.span().start()
                ? source.context().territoryAt(start - 1)
                : source.context().territoryOver(block);
    }

    private @Nullable String sector(Block block, Sentence sentence, Numeral numeral, Span clause) {
        List<Numeral> next = source.mentions()
                .numeralsIn(
                        new Span(numeral.span().end(), Math.max(numeral.span().end(), clause.end())));
        int limit = next.isEmpty()
                ? clause.end()
                : Math.max(numeral.span().end(), next.get(0).span().start());
        for (Sectors.Hit hit :
                source.context().sectorsIn(new Span(numeral.span().start(), limit))) {
            if (!hit.weak()) {
                return hit.sector();
            }
        }
        if (block.kind() == Block.Kind.CARD || sentence.tokens().size() < 8) {
            return source.context().sectorOver(block);
        }
        return source.context().sectorAt(numeral.span().start());
    }

    /** The organisation, agreement or event that a figure describes. */
    private @Nullable Entity subject(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        if (block.kind() == Block.Kind.CARD) {
            return source.context().topicAt(block.span().start());
        }
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(numeral.span().start());
        List<Name> before = source.mentions().namesIn(sentence.span()).stream()
                .filter(n -> n.span().end() <= numeral.span().start())
                .toList();
        Name nearest = null;
        Name first = null;
        for (Name name : before) {
            if (isThing(name)) {
                int index = sentence.tokenAt(name.span().start());
                String lead = index > 0 ? tokens.get(index - 1).folded() : "";
                String lead2 = index > 1 ? tokens.get(index - 2).folded() : "";
                if (NOT_BEFORE_SUBJECT.contains(lead) || NOT_BEFORE_SUBJECT.contains(lead2)) {
                    continue;
                }
                first = first == null ? name : first;
                nearest = name;
            }
        }
        if (nearest != null) {
            int gap = at - sentence.tokenAt(nearest.span().end());
            boolean bracket = at > 0 && tokens.get(at - 1).is("(");
            if (bracket || gap <= 3) {
                return nearest.entity();
            }
        }
        Entity pointed = pointedAt(sentence);
        if (pointed != null) {
            return pointed;
        }
        if (first != null && !isAboutTerritory(sentence, first)) {
            return first.entity();
        }
        if (first == null && Context.pointsBack(sentence)) {
            return source.context().topicAt(sentence.span().start());
        }
        if (counted.indicator().equals("attendees") || counted.indicator().equals("exhibitors")) {
            Entity topic = source.context().topicAt(sentence.span().start());
            return topic != null && topic.kind() == EntityKind.EVENT ? topic : null;
        }
        return null;
    }

    /** "ce plan", "ce fonds": the last agreement told before. */
    private @Nullable Entity pointedAt(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean pointing = tokens.get(i).is("ce")
                    || tokens.get(i).is("cette")
                    || tokens.get(i).is("cet");
            if (pointing
                    && Set.of("plan", "contrat", "fonds", "programme", "dispositif", "appel", "convention", "accord")
                            .contains(tokens.get(i + 1).folded())) {
                List<Name> earlier = source.mentions()
                        .namesIn(new Span(0, tokens.get(i).span().start()));
                for (int j = earlier.size() - 1; j >= Math.max(0, earlier.size() - 20); j--) {
                    if (earlier.get(j).is(EntityKind.AGREEMENT)) {
                        return earlier.get(j).entity();
                    }
                }
            }
        }
        return null;
    }

    private boolean isAboutTerritory(Sentence sentence, Name first) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            if (NO_SUBJECT.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        List<Context.Place> places = source.context().placesIn(sentence.span());
        return !places.isEmpty()
                && places.get(0).named()
                && places.get(0).span().end() <= first.span().start()
                && sentence.tokenAt(places.get(0).span().start()) <= 1;
    }

    private static boolean isThing(Name name) {
        return name.is(EntityKind.ORGANISATION)
                || name.is(EntityKind.AGREEMENT)
                || name.is(EntityKind.EVENT)
                || name.is(EntityKind.SITE);
    }

    private Period period(Block block, Sentence sentence, Numeral numeral, Span clause, Status status) {
        Time best = null;
        for (Time time : source.mentions().timesIn(sentence.span())) {
            if (time.from() == null && time.to() == null || isFoundation(sentence, time)) {
                continue;
            }
            boolean leads = sentence.tokenAt(time.span().start()) <= 3;
            boolean inClause = clause.overlaps(time.span());
            boolean follows = time.span().start() >= numeral.span().end();
            boolean blocked =
                    follows && hasNumeral(numeral.span().end(), time.span().start());
            boolean inBracket =
                    follows && !blocked && time.span().start() - numeral.span().end() < 60;
            if (inClause && follows && !blocked || inBracket) {
                return period(time, status);
            }
            if (leads || inClause && !follows) {
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
