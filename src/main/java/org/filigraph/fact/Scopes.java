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
    private static final Set<String> NOT_BEFORE_SUBJECT = Set.of(
            "selon", "avec", "par", "chez", "contre", "source", "pour", "comme", "dont", "outre", "cote", "pres",
            "aupres", "face");

    /** "ce plan" points at an agreement told at most so many units before. */
    private static final int POINTING_BACK = 3000;

    private final Source source;

    Scopes(Source source) {
        this.source = source;
    }

    Found of(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted, Measures.Measured measured) {
        Entity subject = subject(block, sentence, numeral, counted);
        Span clause = clause(sentence, numeral);
        boolean context = tellsContext(sentence)
                && source.context().strongPlacesIn(sentence.span()).stream().noneMatch(p -> isTopic(sentence, p));
        Context.Place local = context ? null : localPlace(block, sentence, numeral, counted, clause);
        Status status = Statuses.of(
                sentence,
                sentence.tokenAt(numeral.span().start()),
                sentence.tokenAt(numeral.span().end()));
        boolean part = measured.measure() == Measure.SHARE || measured.measure() == Measure.RANK;
        Entity whole = null;
        Entity territory;
        if (part) {
            Context.Place scopePlace = wholeAfter(numeral, clause);
            whole = scopePlace == null ? null : scopePlace.territory();
            Entity around = subject != null ? null : aroundPart(block, sentence, numeral, whole);
            territory = measured.measure() == Measure.RANK && around == null ? whole : around;
        } else if (local != null) {
            territory = local.territory();
        } else if (subject != null && subject.kind() != EntityKind.AGREEMENT) {
            territory = null;
        } else {
            territory = block.kind() == Block.Kind.CARD || context
                    ? source.context().territoryOver(block)
                    : source.context().territoryAt(numeral.span().start());
        }
        String sector = sector(block, sentence, numeral, counted, measured.measure(), clause);
        Period period = period(block, sentence, numeral, clause, status);
        Scope scope = new Scope(territory, sector, subject, whole, period, status);
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

    /** The place told with the number: in an item before it, else right after it, else around it in the sentence. */
    private Context.@Nullable Place localPlace(
            Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted, Span clause) {
        List<Context.Place> strong = source.context().strongPlacesIn(sentence.span());
        List<Context.Place> before = strong.stream()
                .filter(p -> p.span().end() <= numeral.span().start())
                .toList();
        if (block.kind() == Block.Kind.ITEM
                && !before.isEmpty()
                && before.get(0).named()) {
            return before.get(0); // "Villejuif (94) : + 57 000 m²"
        }
        Context.Place after = placeAfter(numeral, counted, clause);
        if (after != null) {
            return after;
        }
        if (!before.isEmpty()) {
            return isTopic(sentence, before.get(0)) ? before.get(0) : before.get(before.size() - 1);
        }
        if (tellsContext(sentence)) {
            return null;
        }
        return strong.stream()
                .filter(p -> p.span().start() >= numeral.span().end())
                .filter(p -> isLevel(sentence, numeral.span().end(), p.span().start()))
                .findFirst()
                .orElse(null);
    }

    /** Whether no bracket opens and no semicolon stands between two offsets of a sentence. */
    private static boolean isLevel(Sentence sentence, int from, int to) {
        int depth = 0;
        for (int i = sentence.tokenAt(from); i < sentence.tokenAt(to); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is(";")) {
                return false;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return depth <= 0;
    }

    /** "L'écosystème départemental", "La région": the sentence is about the territory told before. */
    private static boolean tellsContext(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(4)
                .anyMatch(t ->
                        t.folded().startsWith("departement") || t.folded().startsWith("region") || t.is("territoire"));
    }

    private boolean isTopic(Sentence sentence, Context.Place place) {
        return sentence.tokenAt(place.span().start()) <= 4;
    }

    /** The place told after the number, before the next one; an adjective such as "français" only in its noun phrase. */
    private Context.@Nullable Place placeAfter(Numeral numeral, Indicators.Counted counted, Span clause) {
        return placesAfter(numeral, clause).stream()
                .filter(p -> !p.weak() || counted.span().contains(p.span()))
                .findFirst()
                .orElse(null);
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

    private @Nullable String sector(
            Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted, Measure measure, Span clause) {
        int limit = Math.max(numeral.span().end(), nextNumeral(numeral, clause));
        for (Sectors.Hit hit :
                source.context().sectorsIn(new Span(numeral.span().start(), limit))) {
            if (!hit.weak()) {
                return hit.sector();
            }
        }
        boolean ofAll = counted.indicator().equals("gdp") || counted.indicator().equals("population");
        if (ofAll || measure == Measure.RANK && Set.of("other", "employment").contains(counted.indicator())) {
            return null; // a rank among all, a share of all wealth: of no sector unless it says so
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
        Entity awarding = awardedBy(sentence, numeral, counted);
        if (awarding != null) {
            return awarding;
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
        if (first == null && Figures.ranks(numeral) && at <= 2) {
            Name owner = source.mentions().namesIn(sentence.span()).stream()
                    .filter(Scopes::isThing)
                    .findFirst()
                    .orElse(null); // "Premier fournisseur de sel, Salinor emploie …"
            return owner == null ? source.context().topicAt(sentence.span().start()) : owner.entity();
        }
        if (first == null
                && (Context.pointsBack(sentence)
                        || source.context().isProfileAt(sentence.span().start()))) {
            return source.context().topicAt(sentence.span().start());
        }
        if (counted.indicator().equals("attendees") || counted.indicator().equals("exhibitors")) {
            Entity topic = source.context().topicAt(sentence.span().start());
            return topic != null && topic.kind() == EntityKind.EVENT ? topic : null;
        }
        return null;
    }

    /** "82 projets lauréats de France 2030": the call or plan that the counted things come from. */
    private @Nullable Entity awardedBy(Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        if (!Set.of("projects", "publicFunding").contains(counted.indicator())) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        for (Name name : source.mentions().namesIn(sentence.span())) {
            int at = sentence.tokenAt(name.span().start());
            boolean near = name.span().start() >= numeral.span().end()
                    ? at - sentence.tokenAt(numeral.span().end()) <= 10
                    : sentence.tokenAt(numeral.span().start()) - at <= 14;
            if (name.is(EntityKind.AGREEMENT) && near) {
                for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
                    String word = tokens.get(i).folded();
                    if (word.startsWith("laureat") || word.startsWith("retenu") || word.equals("cadre")) {
                        return name.entity();
                    }
                }
            }
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
                        .namesIn(new Span(
                                Math.max(0, tokens.get(i).span().start() - POINTING_BACK),
                                tokens.get(i).span().start()));
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
