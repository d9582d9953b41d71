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
import org.jspecify.annotations.Nullable;

/** What the place of words for a territory, beside a number in the same sentence, says of where the number holds. */
final class PlaceClues {
    private static final Set<String> OF = Set.of("de", "d'", "du", "des");
    private static final Set<String> IN = Set.of("en", "a", "au", "aux", "dans", "sur", "travers");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");
    private static final Set<String> CLAUSES = Set.of("avec", "pour", "qui", "soit", "dont");
    private static final Set<String> BREAKS = Set.of(";", ":", "»", "mais", "tandis", "alors", "contre", "egalement");
    private static final Set<String> SITES = Set.of(
            "usine",
            "usines",
            "site",
            "sites",
            "atelier",
            "ateliers",
            "unite",
            "unites",
            "gigafactory",
            "fonderie",
            "scierie",
            "raffinerie",
            "etablissement",
            "centre",
            "agence",
            "bureau",
            "bureaux",
            "plateforme",
            "parc",
            "port",
            "aeroport",
            "implantation",
            "chantier",
            "chantiers",
            "zone",
            "campus",
            "pays",
            "bassin",
            "plateau",
            "vallee",
            "antenne",
            "magasin",
            "entrepot",
            "centrale",
            "ferme",
            "laboratoire");
    /** A place among so many words that begin a sentence leads it. */
    private static final int LEADING = 4;
    /** The head of an item has at most so many words before its place. */
    private static final int HEAD = 6;
    /** So many words after what is counted, a place is still told with it. */
    private static final int NEAR = 5;

    private static final int FAR = 10;

    private final Mentions mentions;
    private final Discourse.Stretch stretch;
    private final Wording w;
    private final Block block;
    private final Numeral numeral;
    private final Indicators.Counted counted;
    private final Measure measure;
    private final int limit;
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
        this.counted = counted;
        this.measure = measure;
        this.limit = limit;
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
        if (phrase.isHeld()) {
            clues.add(TerritoryClue.HELD);
        }
        if (place.weak() && place.named()) {
            clues.add(TerritoryClue.COMPARED);
        }
        if (before) {
            before(place, phrase, clues);
        } else {
            after(place, phrase, whole, clues);
        }
        return clues;
    }

    private void before(Context.Place place, PlacePhrase phrase, Set<TerritoryClue> clues) {
        int at = w.at(numeral.span().start());
        int from = w.at(place.span().start());
        int to = w.at(place.span().end());
        clues.add(TerritoryClue.LAST_BEFORE);
        clues.add(position(place, from, to, at));
        told(phrase, clues);
        if (place.weak() && !place.named() && !clues.contains(TerritoryClue.OF_SUBJECT)) {
            clues.add(TerritoryClue.WIDE_ADJECTIVE);
        }
        if (from <= LEADING) {
            clues.add(TerritoryClue.LEADING);
        }
        int gap = at - to;
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
        if (phrase.isSeat()) {
            clues.add(TerritoryClue.SEAT);
        }
        if (phrase.isOffice(0)) {
            clues.add(TerritoryClue.OFFICE);
        }
    }

    private TerritoryClue position(Context.Place place, int from, int to, int at) {
        if (w.word(to).equals("(") && (at <= to + 3 || !closes(to + 1, at))) {
            return TerritoryClue.HOST;
        }
        if (place.named() && at == to) {
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
        if (!place.named()) {
            return qualifiesSubject(from)
                    ? TerritoryClue.OF_SUBJECT
                    : Body.isPointedAtBy(w.word(from - 1)) ? TerritoryClue.OF_BODY : TerritoryClue.ADJECTIVE;
        }
        if (isScale(place, from)) {
            return TerritoryClue.SCALE;
        }
        int noun = beforeArticles(from);
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

    /** "à l'échelle nationale": told by an adjective that places. */
    private boolean isScale(Context.Place place, int from) {
        return place.named() && w.name(from) == null && !w.word(from).equals("monde");
    }

    private boolean isNameWord(int i) {
        return i < w.size() && w.token(i).isWord() && w.token(i).isCapitalised();
    }

    private int beforeArticles(int from) {
        int noun = from - 1;
        while (noun > 0 && ARTICLES.contains(w.word(noun))) {
            noun--;
        }
        return noun;
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

    private void after(Context.Place place, PlacePhrase phrase, @Nullable Entity whole, Set<TerritoryClue> clues) {
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
        boolean there = measure == Measure.SHARE
                && place.named()
                && (isScale(place, from)
                        || against && IN.contains(w.word(beforeArticles(from)))); // "contre 3 % en France"
        if (part && !there && (place.territory().equals(whole) || phrase.isOf() || ofNation)) {
            clues.add(measure == Measure.SHARE ? TerritoryClue.WHOLE_OF_SHARE : TerritoryClue.WHOLE_OF_RANK);
        } else if (counted.span().contains(place.span())) {
            clues.add(TerritoryClue.COUNTED);
        } else {
            clues.add(positionAfter(place, from));
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

    private TerritoryClue positionAfter(Context.Place place, int from) {
        if (!place.named()) {
            return TerritoryClue.AFTER_ADJECTIVE;
        }
        if (isScale(place, from)) {
            return TerritoryClue.AFTER_SCALE;
        }
        String preposition = w.word(beforeArticles(from));
        return OF.contains(preposition)
                ? TerritoryClue.AFTER_OF
                : IN.contains(preposition) ? TerritoryClue.AFTER_IN : TerritoryClue.AFTER_OTHER;
    }

    private void gap(int at, int after, int from, Set<TerritoryClue> clues) {
        int depth = 0;
        int commas = 0;
        for (int i = at; i < from; i++) {
            String word = w.word(i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            commas += word.equals(",") ? 1 : 0;
            if (BREAKS.contains(word) || word.equals("dont")) {
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
        } else if (clues.contains(TerritoryClue.AFTER_IN) && !clues.contains(TerritoryClue.AFTER_APART)) {
            clues.add(TerritoryClue.AFTER_NEAR);
        }
    }
}
