package org.filigraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Cards of events: a line with the name, one with the date, one with the place, perhaps one with the organisers. */
final class EventCards {
    private static final int LONGEST_PLACE = 90;
    private static final int LONGEST_CALLED = 40;
    private static final Set<String> MARKS = WordSet.of("– - — | / // • , ·");
    private static final Set<String> PLAIN = WordSet.of("edition h e eme er re parc halle palais centre");

    /** {@code 5es Rencontres du lin}, {@code XIIe forum des scieurs}: the ordinal and the noun. */
    private static final Pattern EDITION = Pattern.compile(
            "(\\d{1,3}\\s?(?:er|[eè]re|e|es|[eè]mes?|ers|[eè]res)|[IVX]{1,6}es?)\\s+(\\p{L}+)\\b.*", Pattern.DOTALL);

    private final Source source;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    /** Where cards with labels stand. */
    private final List<Span> lines = new ArrayList<>();

    private EventCards(Source source) {
        this.source = source;
    }

    static EventCards of(Source source) {
        EventCards cards = new EventCards(source);
        cards.read();
        return cards;
    }

    List<Event> events() {
        return events;
    }

    /** Whether a card tells of the event. */
    boolean tell(Entity event) {
        return keys.contains(event.key());
    }

    private void read() {
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block date = blocks.get(i + 1);
            boolean card = (date.kind() == Block.Kind.DATELINE || isDayAndPlace(date))
                    && blocks.get(i).isContent()
                    && blocks.get(i).stanza() == date.stanza();
            if (edition(blocks, i)) {
                continue;
            }
            Name name = card ? eventIn(blocks.get(i).span()) : null;
            if (name != null) {
                card(blocks, i, name.entity(), name.span(), date);
            } else if (card && date.kind() != Block.Kind.DATELINE) {
                Span called = called(blocks.get(i));
                if (called != null) {
                    Entity event = Entity.named(EntityKind.EVENT, called.of(source.text()));
                    card(blocks, i, event, called, date);
                }
            }
        }
        for (Event event : LabelledCards.in(source)) {
            if (!told(event)) {
                events.add(event);
            }
            lines.add(event.evidence().span());
            keys.add(event.event().key());
        }
    }

    // "DU FIL AU GANT ⏎ 4es Assises de la ganterie ⏎ Mardi 3 mai 2016 ⏎ Millau, salle des fêtes": the head of a
    // programme
    private boolean edition(List<Block> blocks, int at) {
        Block line = blocks.get(at);
        Block date = blocks.get(at + 1);
        Matcher edition = EDITION.matcher(line.span().of(source.text()));
        boolean head = date.kind() == Block.Kind.DATELINE
                && line.isHeading()
                && edition.matches()
                && NounClass.EVENT.has(Folding.fold(edition.group(2)));
        if (!head || line.span().length() > LONGEST_PLACE) {
            return false;
        }
        Block above = at > 0 ? blocks.get(at - 1) : null;
        boolean title = above != null
                && above.isHeading()
                && above.stanza() == line.stanza()
                && above.span().length() <= LONGEST_CALLED;
        Name named = eventIn(line.span());
        if (named != null && !title) {
            return false;
        }
        if (named != null) {
            keys.add(named.entity().key());
        }
        int from = line.span().start() + edition.start(2);
        Span called = title && above != null
                ? above.span()
                : new Span(from, line.span().end());
        card(blocks, at, Entity.named(EntityKind.EVENT, called.of(source.text())), called, date);
        return true;
    }

    // "Dates : … ⏎ Lieu : …" behind what a card or a sentence told of before
    private boolean told(Event event) {
        return events.stream()
                .anyMatch(e -> e.evidence().span().overlaps(event.evidence().span()));
    }

    /** Whether a card tells what stands in a line. */
    boolean cover(Span line) {
        return lines.stream().anyMatch(line::overlaps);
    }

    // "Hydralia — le rendez-vous des motoristes" over its day and place: the words before the mark
    private static @Nullable Span called(Block head) {
        Span before = null;
        if (!head.tokens().isEmpty() && EventWords.isHeld(head.tokens().get(0).folded())) {
            Span line = LabelledCards.words(head);
            return line != null && line.length() <= LONGEST_PLACE ? line : null;
        }
        for (Token token : head.tokens()) {
            boolean mark = token.is("-") || token.is("—") || token.is("–") || token.is(":") || token.is(",");
            if (mark && before != null) {
                boolean held = head.tokens().stream()
                        .anyMatch(t ->
                                NounClass.EVENT.has(t.folded()) || t.folded().equals("rendez-vous"));
                return held && before.length() <= LONGEST_CALLED ? before : null;
            }
            if (token.isWord() || token.isNumber()) {
                before = before == null ? token.span() : before.cover(token.span());
            }
        }
        return null;
    }

    private void card(List<Block> blocks, int at, Entity event, Span called, Block date) {
        Span evidence = called.cover(date.span());
        Entity territory = date.kind() == Block.Kind.DATELINE ? null : firstTerritory(date.span());
        String place = territory == null ? null : territory.label();
        List<Entity> organisers = new ArrayList<>();
        for (int k = at + 2; k < blocks.size() && k <= at + 4 && blocks.get(k).stanza() == date.stanza(); k++) {
            Block line = blocks.get(k);
            String words = line.span().of(source.text());
            String folded = Folding.fold(words);
            if (k == at + 2 && isPlace(line, words)) {
                place = words;
                territory = firstTerritory(line.span());
                evidence = evidence.cover(line.span());
            } else if (folded.startsWith("organis") && folded.contains(" par ")) {
                for (Name body : source.mentions().namesIn(line.span())) {
                    if (body.is(EntityKind.ORGANISATION)) {
                        organisers.add(body.entity());
                    }
                }
                evidence = evidence.cover(line.span());
            }
        }
        keys.add(event.key());
        Time time = finest(date.span());
        Period period = time == null ? Period.NONE : new Period(time.from(), time.to());
        events.add(new Event(event, period, place, territory, organisers, Evidence.at(evidence, "event.card", 0.93)));
    }

    // "14 et 15 juin 2023 – Oyonnax, Valexpo", "8e édition // 4-6 mai 2025 // Vannes": no sentence, and apart by marks
    private boolean isDayAndPlace(Block line) {
        boolean bare = line.span().length() <= LONGEST_PLACE && line.sentences().size() == 1;
        Time time = bare ? finest(line.span()) : null;
        if (time == null || time.from() == null || time.from().iso().length() < 10) {
            return false;
        }
        boolean apart = false;
        for (Token token : line.tokens()) {
            boolean digit = Character.isDigit(token.text().codePointAt(0));
            boolean small = token.isWord() && !token.isCapitalised() && !digit;
            boolean known = FunctionWords.has(token.folded())
                    || FunctionWords.isCalendar(token.folded())
                    || PLAIN.contains(token.folded());
            if (small && !known || token.is(".") || token.is(":")) {
                return false;
            }
            apart |= MARKS.contains(token.folded()) && !token.span().overlaps(time.span());
        }
        return apart;
    }

    private @Nullable Name eventIn(Span line) {
        return source.mentions().namesIn(line).stream()
                .filter(n -> n.is(EntityKind.EVENT))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Time finest(Span span) {
        Time best = null;
        for (Time time : source.mentions().timesIn(span)) {
            boolean dated = time.sense() == Time.Sense.AT && time.from() != null;
            if (dated && (best == null || best.from() == null || length(time) > length(best))) {
                best = time;
            }
        }
        return best;
    }

    private static int length(Time time) {
        return time.from() == null ? 0 : time.from().iso().length();
    }

    private boolean isPlace(Block line, String words) {
        boolean named = source.mentions().namesIn(line.span()).stream()
                .anyMatch(n -> n.span().start() == line.span().start() && n.is(EntityKind.TERRITORY));
        return words.length() <= LONGEST_PLACE
                && Character.isUpperCase(words.codePointAt(0))
                && !words.endsWith(".")
                && (named || (words.indexOf(',') > 0 && words.length() <= 60));
    }

    private @Nullable Entity firstTerritory(Span span) {
        return source.mentions().namesIn(span).stream()
                .filter(n -> n.is(EntityKind.TERRITORY))
                .map(Name::entity)
                .findFirst()
                .orElse(null);
    }
}
