package org.filigraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Events told by a line and labels beneath it: {@code Rencontre des verriers ⏎ Date : 15/10/2024 ⏎ Lieu : Vannes ⏎
 * Organisateur : Lainovia}.
 */
final class LabelledCards {
    private static final Set<String> WHEN = WordSet.of("date dates quand jour jours");
    private static final Set<String> WHERE = WordSet.of("lieu lieux ou adresse");
    private static final Set<String> WHO = WordSet.of("organisateur organisateurs organisatrice organisation");
    private static final Set<String> RUBRICS =
            WordSet.of("infos informations pratique pratiques renseignements inscription inscriptions contact");
    private static final Set<String> MARKS = WordSet.of(": ? – -");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CARD = 8;

    private final Source source;
    private final List<Event> events = new ArrayList<>();

    private LabelledCards(Source source) {
        this.source = source;
    }

    static List<Event> in(Source source) {
        LabelledCards cards = new LabelledCards(source);
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (label(blocks.get(i)) == null && label(blocks.get(i + 1)) != null) {
                cards.card(blocks, i);
            }
        }
        return cards.events;
    }

    // the label that a line begins with, or null
    private static @Nullable String label(Block block) {
        List<Token> tokens = block.tokens();
        int first = !tokens.isEmpty() && tokens.get(0).isWord() ? 0 : 1;
        if (tokens.size() < first + 3 || !MARKS.contains(tokens.get(first + 1).folded())) {
            return null;
        }
        String word = tokens.get(first).folded();
        return WHEN.contains(word) || WHERE.contains(word) || WHO.contains(word) ? word : null;
    }

    private void card(List<Block> blocks, int head) {
        Span line = words(blocks.get(head));
        Name named = line == null ? null : eventIn(line);
        if (line == null || line.length() > LONGEST_NAME || !blocks.get(head).isContent()) {
            return;
        }
        Span evidence = line;
        Time time = null;
        Span where = null;
        List<Entity> organisers = new ArrayList<>();
        for (int k = head + 1; k < blocks.size() && k <= head + LONGEST_CARD; k++) {
            Block block = blocks.get(k);
            String label = label(block);
            if (label == null && block.stanza() != blocks.get(head + 1).stanza() || !block.isContent()) {
                break;
            }
            if (label == null) {
                continue;
            }
            evidence = evidence.cover(block.span());
            if (WHEN.contains(label)) {
                time = time == null ? finest(block.span()) : time;
            } else if (WHERE.contains(label)) {
                where = value(block);
            } else {
                for (Name body : source.mentions().namesIn(block.span())) {
                    if (body.is(EntityKind.ORGANISATION)) {
                        organisers.add(body.entity());
                    }
                }
            }
        }
        // a line that names nothing held is one where both day and place are told
        boolean rubric = isRubric(blocks.get(head));
        boolean held = named != null || where != null && !rubric || NounClass.EVENT.has(firstWord(line));
        if (time == null || !held || where == null && organisers.isEmpty() && !isHeld(line)) {
            return;
        }
        events.add(new Event(
                named != null && named.span().start() > line.start() && !isHeld(line)
                        ? named.entity()
                        : Entity.named(EntityKind.EVENT, line.of(source.text())),
                new Period(time.from(), time.to()),
                where == null ? null : where.of(source.text()),
                where == null ? null : territory(where),
                organisers,
                Evidence.at(evidence, "event.labels", 0.9)));
    }

    // "Infos pratiques": over what is told of the event of the text
    private static boolean isRubric(Block head) {
        return head.tokens().size() == 1 || head.tokens().stream().anyMatch(t -> RUBRICS.contains(t.folded()));
    }

    private boolean isHeld(Span line) {
        String first = firstWord(line);
        return NounClass.EVENT.has(first) || EventWords.isHeld(first);
    }

    private String firstWord(Span line) {
        return Folding.fold(line.of(source.text()).split("[ ’']", 2)[0]);
    }

    // the words of a line without the marks at its ends
    static @Nullable Span words(Block block) {
        Span span = null;
        for (Token token : block.tokens()) {
            boolean mark =
                    !token.isWord() && !token.isNumber() && !Set.of("»", ")").contains(token.folded());
            if (!mark) {
                span = span == null ? token.span() : span.cover(token.span());
            }
        }
        return span;
    }

    private static Span value(Block block) {
        List<Token> tokens = block.tokens();
        int from = tokens.get(0).isWord() ? 2 : 3;
        Span last = tokens.get(tokens.size() - 1).span();
        return tokens.get(Math.min(from, tokens.size() - 1)).span().cover(last);
    }

    private @Nullable Name eventIn(Span line) {
        return source.mentions().namesIn(line).stream()
                .filter(n -> n.is(EntityKind.EVENT))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Entity territory(Span span) {
        return source.mentions().namesIn(span).stream()
                .filter(n -> n.is(EntityKind.TERRITORY))
                .map(Name::entity)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Time finest(Span span) {
        return source.mentions().timesIn(span).stream()
                .filter(t -> t.sense() == Time.Sense.AT && t.from() != null)
                .max((a, b) -> Integer.compare(length(a), length(b)))
                .orElse(null);
    }

    private static int length(Time time) {
        return time.from() == null ? 0 : time.from().iso().length();
    }
}
