package org.filigraph.extract.figure;

import java.util.EnumSet;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the place of words for a territory, beside a number in the same sentence, says of where the number holds. */
final class PlaceClues {
    static final Set<String> OF = WordSet.of("de d' du des");
    static final Set<String> IN = WordSet.of("en a au aux dans sur travers");
    /** Words and marks that part a place from a number. */
    static final Set<String> BREAKS = WordSet.of("; : » mais tandis alors contre egalement");

    private static final Set<String> SITES = WordSet.of(
            """
            usine usines site sites atelier ateliers unite unites gigafactory fonderie scierie raffinerie
            etablissement centre agence bureau bureaux plateforme parc port aeroport implantation chantier chantiers
            zone campus pays bassin plateau vallee antenne magasin entrepot centrale ferme laboratoire""");
    /** A place among so many words that begin a sentence leads it. */
    private static final int LEADING = 4;
    /** The head of an item has at most so many words before its place. */
    private static final int HEAD = 6;

    private final Mentions mentions;
    private final Discourse.Stretch stretch;
    private final Wording w;
    private final Block block;
    private final Numeral numeral;
    private final PlaceAfter after;
    private final boolean money;
    private boolean first = true;

    /** @param limit offset where the words that belong to the number end at the latest */
    PlaceClues(
            Mentions mentions,
            Discourse.Stretch stretch,
            Block block,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            int limit) {
        this.mentions = mentions;
        this.stretch = stretch;
        this.w = stretch.wording();
        this.block = block;
        this.numeral = numeral;
        this.money = UsualFigures.isMoney(counted.indicator());
        this.after = new PlaceAfter(w, numeral, counted, measure, limit);
    }

    /** "Laiterie des Aubiers": whether a place is a part of a body's name. */
    private boolean isInBody(int from, int to) {
        return stretch.referents().stream()
                .anyMatch(r -> r.from() < from
                        && r.to() >= to
                        && r.is(Kind.NAME)
                        && r.thing() != null
                        && r.thing().kind() == EntityKind.ORGANISATION);
    }

    /**
     * The clues of one place; the sentence's places are asked in order.
     *
     * @param whole of a share or a rank, the territory it is a part of or holds in
     */
    EnumSet<TerritoryClue> of(Context.Place place, @Nullable Entity whole) {
        EnumSet<TerritoryClue> clues = EnumSet.noneOf(TerritoryClue.class);
        PlacePhrase phrase = new PlacePhrase(mentions, w, place);
        boolean before = place.span().end() <= numeral.span().start();
        if (first && !place.weak()) {
            clues.add(TerritoryClue.FIRST);
            first = false;
        }
        int to = w.at(place.span().end());
        if (place.named() && w.name(to - 1) != null && w.name(to) == null && isNameWord(to)
                || isInBody(w.at(place.span().start()), to)) {
            clues.add(TerritoryClue.IN_LONGER_NAME);
        }
        if (phrase.isGloss()) {
            clues.add(TerritoryClue.GLOSS);
        }
        if (phrase.isTitle()) {
            clues.add(TerritoryClue.TITLE);
        }
        if (place.manner() == Context.Manner.MET || phrase.isHeld()) {
            clues.add(TerritoryClue.HELD);
        }
        if (place.manner() == Context.Manner.END || place.manner() == Context.Manner.MOSTLY) {
            clues.add(TerritoryClue.END);
        }
        if (place.weak() && place.named() || phrase.isAverage() && !isOwnBracket(to)) {
            clues.add(TerritoryClue.COMPARED);
        }
        if (money && phrase.isGiver()) {
            clues.add(TerritoryClue.GIVER);
        }
        if (before) {
            before(place, phrase, clues);
        } else {
            after.of(place, phrase, whole, clues);
        }
        return clues;
    }

    /** "supérieur à la moyenne nationale (28 %)": the bracket tells that average; "(36 % contre 28 %)" both. */
    private boolean isOwnBracket(int to) {
        if (!w.word(to).equals("(")) {
            return false;
        }
        for (int i = to + 1; i < w.size() && !w.word(i).equals(")"); i++) {
            if (w.word(i).equals("contre")) {
                return w.token(i).span().start() < numeral.span().start();
            }
        }
        return true;
    }

    private void before(Context.Place place, PlacePhrase phrase, Set<TerritoryClue> clues) {
        int at = w.at(numeral.span().start());
        int from = w.at(place.span().start());
        int to = w.at(place.span().end());
        clues.add(TerritoryClue.LAST_BEFORE);
        if (phrase.isTotal(at)) {
            clues.add(TerritoryClue.COUNTED);
            return;
        }
        clues.add(position(place, phrase, to, at));
        if (clues.contains(TerritoryClue.SCALE) && phrase.isScaleLeading() && !phrase.isTaken()) {
            clues.add(TerritoryClue.SCALE_LEADS);
        }
        told(phrase, clues);
        if (place.weak() && !place.named() && !clues.contains(TerritoryClue.OF_SUBJECT)) {
            clues.add(TerritoryClue.WIDE_ADJECTIVE);
        }
        if (from <= LEADING) {
            clues.add(TerritoryClue.LEADING);
        }
        int gap = at - to;
        if (gap == 1
                && w.word(to).equals(",")
                && RankedLands.isOne(w, w.at(numeral.span().end() - 1) + 1)) {
            clues.add(TerritoryClue.APPOSED_RANK);
        }
        if (gap > 10) {
            clues.add(gap > 25 ? TerritoryClue.VERY_FAR : TerritoryClue.FAR);
        }
        if (!clues.contains(TerritoryClue.HEAD_OF_ITEM) && breaks(to, at)) {
            clues.add(TerritoryClue.APART);
        }
        Span between = w.span(to, at);
        if (to < at && !mentions.numeralsIn(between).isEmpty()) {
            clues.add(TerritoryClue.NUMBER_BETWEEN);
        }
    }

    private static void told(PlacePhrase phrase, Set<TerritoryClue> clues) {
        if (phrase.isRanked()) {
            clues.add(TerritoryClue.RANKED);
        }
        if (phrase.isOthersWhole()) {
            clues.add(TerritoryClue.OTHERS_WHOLE);
        }
        if (phrase.isBeside()) {
            clues.add(TerritoryClue.NEXT_TO);
        }
        if (phrase.isAgent()) {
            clues.add(TerritoryClue.AGENT);
        }
        if (phrase.isTaken()) {
            clues.add(TerritoryClue.TAKEN);
        }
        if (phrase.isListed()) {
            clues.add(TerritoryClue.LISTED);
        }
        if (phrase.isSeat() && !phrase.isAccompanied()) {
            clues.add(TerritoryClue.SEAT);
        }
        if (phrase.isOffice(0)) {
            clues.add(TerritoryClue.OFFICE);
        }
    }

    private TerritoryClue position(Context.Place place, PlacePhrase phrase, int to, int at) {
        int from = w.at(place.span().start());
        if (w.word(to).equals("(") && (at <= to + 3 || !closes(to + 1, at))) {
            return TerritoryClue.HOST;
        }
        if (place.named()
                && at == to
                && !phrase.isAgent()
                && place.manner() != Context.Manner.END
                && place.manner() != Context.Manner.MOSTLY) {
            return TerritoryClue.BESIDE;
        }
        if (isHeadOfItem(place, from, to, at)) {
            return TerritoryClue.HEAD_OF_ITEM;
        }
        if (place.named() && (isRelative(w.word(to)) || w.word(to).equals(",") && isRelative(w.word(to + 1)))) {
            return TerritoryClue.WHICH;
        }
        if (isSubject(from)) {
            return TerritoryClue.SUBJECT;
        }
        if (phrase.isAverageTold()) {
            return TerritoryClue.AVERAGE;
        }
        if (!place.named()) {
            return qualifiesSubject(from)
                    ? TerritoryClue.OF_SUBJECT
                    : Body.isPointedAtBy(w.word(from - 1)) ? TerritoryClue.OF_BODY : TerritoryClue.ADJECTIVE;
        }
        if (phrase.isScale()) {
            return TerritoryClue.SCALE;
        }
        int noun = phrase.preposition();
        if (OF.contains(w.word(noun))) {
            return SITES.contains(w.word(noun - 1)) || SITES.contains(w.word(noun - 2))
                    ? TerritoryClue.OF_SITE
                    : TerritoryClue.OF;
        }
        return IN.contains(w.word(noun)) ? TerritoryClue.IN : TerritoryClue.OTHER;
    }

    /** "le Loiret (49 sites, 23 % des emplois)": whether a bracket ends, or another place stands, between two words. */
    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.word(i).equals(")") || w.name(i, EntityKind.TERRITORY) != null) {
                return true;
            }
        }
        return false;
    }

    /** "– À Brest (29) : 120 salariés". */
    private boolean isHeadOfItem(Context.Place place, int from, int to, int at) {
        if (block.kind() != Block.Kind.ITEM || !place.named() || from > HEAD) {
            return false;
        }
        for (int i = to; i < at; i++) {
            if (w.word(i).equals(":") || w.word(i).equals("–")) {
                return i + 3 >= at;
            }
        }
        return false;
    }

    private static boolean isRelative(String word) {
        return word.equals("qui") || word.equals("ou");
    }

    private boolean isNameWord(int i) {
        return i < w.size() && w.token(i).isWord() && w.token(i).isCapitalised();
    }

    private boolean isSubject(int from) {
        return stretch.referents().stream()
                .anyMatch(r -> r.is(Case.SUBJECT)
                        && (r.is(Kind.PLACE) && r.from() == from
                                || r.is(Kind.NAME) && w.name(from) != null && w.startOfName(from) == r.from()));
    }

    /** "la filière bretonne": an adjective right after a noun that the clause is about. */
    private boolean qualifiesSubject(int from) {
        return stretch.referents().stream()
                .anyMatch(r -> (r.is(Kind.SECTOR) || r.is(Kind.PLACE))
                        && r.is(Case.SUBJECT)
                        && from >= r.to()
                        && from <= r.to() + 3);
    }

    private boolean breaks(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += w.word(i).equals("(") ? 1 : w.word(i).equals(")") ? -1 : 0;
            if (BREAKS.contains(w.word(i)) || depth < 0) {
                return true;
            }
        }
        return false;
    }
}
