package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What words for a territory that stand after a number say of where the number holds. */
final class PlaceAfter {
    private static final Set<String> CLAUSES = WordSet.of("avec pour qui soit dont");
    /** So many words after what is counted, a place is still told with it. */
    private static final int NEAR = 5;

    private static final int FAR = 10;

    private final Wording w;
    private final Numeral numeral;
    private final Indicators.Counted counted;
    private final Measure measure;
    private final int limit;

    PlaceAfter(Wording w, Numeral numeral, Indicators.Counted counted, Measure measure, int limit) {
        this.w = w;
        this.numeral = numeral;
        this.counted = counted;
        this.measure = measure;
        this.limit = limit;
    }

    /** Adds the clues of one place. */
    void of(Context.Place place, PlacePhrase phrase, @Nullable Entity whole, Set<TerritoryClue> clues) {
        int at = w.at(numeral.span().end());
        int from = w.at(place.span().start());
        if (phrase.isLed(at)) {
            clues.add(TerritoryClue.LED);
            return;
        }
        boolean part = measure == Measure.SHARE || measure == Measure.RANK;
        boolean ofNation = !place.named() && w.word(from).startsWith("nationa"); // "15 % de l'emploi national"
        int start = w.at(numeral.span().start());
        boolean against =
                w.word(start - 1).equals("contre") || w.word(start - 2).equals("contre");
        int in = phrase.preposition();
        boolean there = measure == Measure.SHARE
                && place.named()
                && (phrase.isScale()
                        || PlaceClues.IN.contains(w.word(in))
                                && (against || in == at || phrase.isSeat())); // "contre 3 % en France", "3 % en France"
        if (part && !there && (place.territory().equals(whole) || phrase.isOf() || ofNation)) {
            clues.add(measure == Measure.SHARE ? TerritoryClue.WHOLE_OF_SHARE : TerritoryClue.WHOLE_OF_RANK);
        } else if (counted.span().contains(place.span()) || there && in == at) {
            clues.add(TerritoryClue.COUNTED);
        } else {
            clues.add(position(place, phrase));
        }
        if (place.weak() && !place.named()) {
            clues.add(TerritoryClue.WIDE_ADJECTIVE);
        }
        if (phrase.isOffice(at + 1)) {
            clues.add(TerritoryClue.OFFICE);
        }
        if (phrase.isAgent()) {
            clues.add(TerritoryClue.AGENT);
        }
        gap(at, Math.max(at, w.at(counted.span().end())), from, clues);
        if (place.span().start() >= limit && !phrase.isAfterBracketsOnly(at)) {
            clues.add(TerritoryClue.AFTER_NUMBER);
        }
    }

    private TerritoryClue position(Context.Place place, PlacePhrase phrase) {
        if (!place.named()) {
            return TerritoryClue.AFTER_ADJECTIVE;
        }
        if (phrase.isScale()) {
            return TerritoryClue.AFTER_SCALE;
        }
        String preposition = w.word(phrase.preposition());
        return PlaceClues.OF.contains(preposition)
                ? TerritoryClue.AFTER_OF
                : PlaceClues.IN.contains(preposition) ? TerritoryClue.AFTER_IN : TerritoryClue.AFTER_OTHER;
    }

    private void gap(int at, int after, int from, Set<TerritoryClue> clues) {
        int depth = 0;
        int commas = 0;
        for (int i = at; i < from; i++) {
            String word = w.word(i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            commas += word.equals(",") ? 1 : 0;
            if (PlaceClues.BREAKS.contains(word) || word.equals("dont")) {
                clues.add(TerritoryClue.AFTER_APART);
            } else if (depth == 0 && CLAUSES.contains(word)) {
                clues.add(TerritoryClue.AFTER_CLAUSE);
            }
        }
        if (depth > 0) {
            clues.add(TerritoryClue.AFTER_BRACKETED);
        }
        int gap = from - after + 2 * commas;
        if (gap > NEAR) {
            clues.add(gap > FAR ? TerritoryClue.AFTER_VERY_FAR : TerritoryClue.AFTER_FAR);
        } else if ((clues.contains(TerritoryClue.AFTER_IN) || clues.contains(TerritoryClue.AFTER_SCALE))
                && !clues.contains(TerritoryClue.AFTER_APART)) {
            clues.add(TerritoryClue.AFTER_NEAR);
        }
    }
}
