package org.filigraph.extract.relation.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that words without a name point at: "implantée dans la région", "emploie 300 personnes sur la
 * commune", "y est installé".
 */
public final class PointedPlaces {
    /** Nouns for a stretch of land, with how the keys of what they may stand for begin. */
    private static final Map<String, Set<String>> AREAS = Map.ofEntries(
            Map.entry("region", Set.of("region/", "former-region/")),
            Map.entry("departement", Set.of("departement/")),
            Map.entry("commune", Set.of("commune/")),
            Map.entry("ville", Set.of("commune/")),
            Map.entry("cite", Set.of("commune/")),
            Map.entry("village", Set.of("commune/")),
            Map.entry("agglomeration", Set.of("commune/", "epci/")),
            Map.entry("metropole", Set.of("commune/", "epci/")),
            Map.entry("ile", Set.of("region/", "departement/", "commune/", "area/")),
            Map.entry("territoire", Set.of("")),
            Map.entry("bassin", Set.of("")));

    private static final int NEAR = 9;
    /** The place told before is sought so many characters back. */
    private static final int EARLIER = 400;

    private final Ties ties;

    /** Of the document that the ties are of. */
    public PointedPlaces(Ties ties) {
        this.ties = ties;
    }

    /** The place that the verb at {@code verb}, its group from {@code start} on, points at; empty where none is. */
    public List<Found> of(Wording w, int start, int verb) {
        for (int k = Math.max(0, start - 1); k < verb; k++) {
            if (w.word(k).equals("y") && w.name(k) == null) {
                Entity there = there(w, start);
                return there == null ? List.of() : List.of(new Found(there, verb + 1));
            }
        }
        for (int k = verb + 1; k < w.size() && k - verb < NEAR && w.name(k) == null; k++) {
            boolean amount = k + 1 < w.size() && w.token(k + 1).isNumber();
            if (w.isMark(k) && !amount || VerbGroup.isAuxiliary(w, k)) {
                return List.of();
            }
            if (Whereabouts.isIn(w, k)) {
                Entity here = area(w, k + 1);
                return here == null ? List.of() : List.of(new Found(here, w.afterArticle(k + 1) + 1));
            }
        }
        return List.of();
    }

    /** The place that "la région", "le bassin" at {@code from} stand for, no name and no "de" behind them; or null. */
    @Nullable
    public Entity area(Wording w, int from) {
        int noun = w.word(from).startsWith("ce") ? from + 1 : w.afterArticle(from);
        Set<String> kinds = noun > from && w.name(noun) == null ? AREAS.get(w.word(noun)) : null;
        int end = noun + 1;
        while (w.isContentWord(end) && end - noun < 3) {
            end++;
        }
        if (kinds == null || w.name(end) != null || w.afterOf(end) > end || w.isContentWord(noun + 1)) {
            return null;
        }
        Entity here = ties.source().context().territoryAt(w.span().start());
        if (here == null) {
            return null;
        }
        boolean fits = kinds.stream().anyMatch(here.key()::startsWith);
        return fits && Whereabouts.isLocal(here) ? here : null;
    }

    /** What "y" before the word at {@code from} stands for: the place named last before it; or null. */
    @Nullable
    public Entity there(Wording w, int from) {
        for (int k = from - 1; k >= 0; k--) {
            Name place = w.name(k, EntityKind.TERRITORY);
            if (place != null) {
                return Whereabouts.isLocal(place.entity()) ? place.entity() : null;
            }
        }
        Entity here = last(w);
        here = here == null ? ties.source().context().territoryAt(w.span().start()) : here;
        return here != null && Whereabouts.isLocal(here) ? here : null;
    }

    // the place that the sentences before told last in the same paragraph
    private @Nullable Entity last(Wording w) {
        int start = w.block().span().start();
        Entity last = null;
        if (start < w.span().start()) {
            int from = Math.max(start, w.span().start() - EARLIER);
            for (Name name :
                    ties.source().mentions().namesIn(new Span(from, w.span().start()))) {
                last = name.is(EntityKind.TERRITORY) ? name.entity() : last;
            }
        }
        return last;
    }

    /** Index after "cette ville", "ce site", "place", "ici" at {@code from}, or -1. */
    public int endOfArea(Wording w, int from) {
        if (w.word(from).equals("ici") || w.word(from).equals("place")) {
            return from + 1;
        }
        int noun = w.word(from).startsWith("ce") ? from + 1 : w.afterArticle(from);
        boolean area =
                noun > from && (AREAS.containsKey(w.word(noun)) || w.word(noun).equals("site"));
        return area && w.afterOf(noun + 1) == noun + 1 ? noun + 1 : -1;
    }
}
