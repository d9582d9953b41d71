package org.filigraph.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have made of the words of a run of capitals. It is open where they made nothing of them, or only what
 * they doubt themselves, or named a part: {@code Cartonnages du Forez} where they found the Forez.
 */
final class NameClaims {
    private static final double SURE = 0.9;
    private static final double DOUBTFUL = 0.8;
    private static final int LONGEST = 400;

    /** The names by where they begin. */
    private final NavigableMap<Integer, List<Name>> names = new TreeMap<>();

    NameClaims(List<Name> found) {
        for (Name name : found) {
            names.computeIfAbsent(name.span().start(), start -> new ArrayList<>())
                    .add(name);
        }
    }

    /** The names that share words with a span. */
    List<Name> over(Span span) {
        return names.subMap(span.start() - LONGEST, span.end()).values().stream()
                .flatMap(List::stream)
                .filter(name -> name.span().overlaps(span))
                .toList();
    }

    /** Whether the rules name a body there. */
    boolean isBody(Span span) {
        return over(span).stream()
                .anyMatch(n -> n.is(EntityKind.ORGANISATION) && n.span().equals(span));
    }

    /** The clues of what they made of it; null where it is not open. */
    @Nullable
    Set<NameClue> of(Span span) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        for (Name name : over(span)) {
            NameClue clue = name.span().equals(span) ? claimed(name) : held(span, name);
            if (clue == null) {
                return null;
            }
            clues.add(clue);
        }
        return clues;
    }

    private static @Nullable NameClue claimed(Name name) {
        boolean sure = name.confidence() >= SURE || name.rule().startsWith("known");
        return sure || name.is(EntityKind.ORGANISATION)
                ? null
                : NameClue.of("CLAIMED_" + name.entity().kind());
    }

    private static @Nullable NameClue held(Span span, Name name) {
        boolean known = name.rule().startsWith("known");
        if (!span.contains(name.span())) {
            return null;
        }
        return switch (name.entity().kind()) {
            case TERRITORY -> // "la première Région de France"
                name.entity().key().startsWith("country/") ? null : at("HOLDS_PLACE", span, name);
            case PERSON -> null;
            case PRODUCT -> at("HOLDS_DOUBTFUL", span, name);
            case ORGANISATION -> known || name.confidence() >= DOUBTFUL ? null : at("HOLDS_DOUBTFUL", span, name);
            default -> known || name.confidence() >= SURE ? null : NameClue.HOLDS_OTHER;
        };
    }

    private static NameClue at(String clue, Span span, Name name) {
        boolean first = name.span().start() == span.start();
        boolean last = name.span().end() == span.end();
        return NameClue.valueOf(clue + (first ? "_FIRST" : last ? "_LAST" : ""));
    }
}
