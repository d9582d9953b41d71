package org.filigraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context.Manner;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells places that a text is not about though it names them: what another place is held against ("derrière la Bretagne"),
 * where things go or come from ("exporté vers la Chine"), how far they reach ("de Nantes à Rennes"), where the most of them
 * are ("surtout à Lyon"), and where people met ("réunis à Bordeaux").
 */
final class PassingPlaces {
    private static final Set<String> AGAINST = WordSet.of("derriere devant hors hormis sauf excepte contre");
    /** "face à", "aux côtés de": the word before the preposition. */
    private static final Set<String> AGAINST_OF = WordSet.of(
            """
            face rapport cotes instar difference voisin voisine contrairement autant plus moins compare comparee
            compares comparees""");

    private static final Set<String> FROM = WordSet.of(
            """
            destination provenance originaire originaires venu venus venue venues venant issu issus issue issues""");
    /** How words of trade begin. */
    private static final Stems TRADE = Stems.of("export expedi livr vend import achet fourni command");

    private static final Set<String> INTO = WordSet.of("en vers a au aux dans");
    private static final Set<String> AT = WordSet.of("a au aux");
    private static final Set<String> MET = WordSet.of(
            """
            reuni reunis reunie reunies reunissait rendu rendue rendus deplacement hotel seance pleniere permanente""");
    /** People met in a town that follows the word for it by so many words at most. */
    private static final int MEETING = 10;

    private static final Set<String> LINKS = WordSet.of(", et ou de d' du des la le l' les en au aux a region regions");
    /** What may stand between a preposition and the place. */
    private static final Set<String> BEFORE = WordSet.of("la le l' les region regions departement celle celui");

    private static final Set<String> PREPOSITIONS = WordSet.of("a au aux de d' du des que qu'");

    /** A percentage, and what it is a part of, take so many characters. */
    private static final int NUMBER = 45;

    /** Before a preposition they say that a place has the greater part of a thing, or some of it. */
    private static final Set<String> MOSTLY = WordSet.of(
            """
            principalement essentiellement surtout notamment majoritairement prioritairement particulierement
            partiellement""");
    /** "pour l'essentiel", "en majorité", "pour la plupart". */
    private static final Set<String> MOST =
            WordSet.of("essentiel plupart majorite partie moitie particulier priorite quart tiers");
    /** A part of something and where it is stand so close: "un quart des sites dans l'Oise". */
    private static final int PART_OF = 4;

    private static final Set<String> TO = WordSet.of("a au aux jusqu'");
    private static final Set<String> FROM_ON = WordSet.of("de d' du des depuis");

    private PassingPlaces() {}

    /** Marks those of a text's places, in order, that it tells in passing. */
    static void tell(Layout layout, Mentions mentions, List<Context.Place> places) {
        Sentence last = null;
        for (int i = 0; i < places.size(); i++) {
            Context.Place place = places.get(i);
            Sentence sentence = place.named() ? sentence(layout, place.span()) : null;
            if (sentence != null) {
                int from = sentence.tokenAt(place.span().start());
                Context.Place before = i > 0 && sentence.equals(last) ? places.get(i - 1) : null;
                Manner manner = before != null
                                && before.manner() != Manner.QUALIFIES
                                && isListed(
                                        sentence, sentence.tokenAt(before.span().end()), from)
                        ? before.manner()
                        : isRange(layout, places, i) || isRange(layout, places, i - 1)
                                ? Manner.END
                                : manner(sentence, from, isShares(mentions, sentence, from));
                if (place.manner() == Manner.PLACES && manner != Manner.PLACES) {
                    places.set(i, new Context.Place(place.span(), place.territory(), true, manner));
                }
            }
            last = sentence;
        }
    }

    private static Manner manner(Sentence sentence, int from, boolean share) {
        return isCompared(sentence, from)
                ? Manner.COMPARED
                : isEnd(sentence, from)
                        ? Manner.END
                        : isMeeting(sentence, from)
                                ? Manner.MET
                                : share ? Manner.PART : isMostly(sentence, from) ? Manner.MOSTLY : Manner.PLACES;
    }

    /** "installés surtout à Lyon", "pour l'essentiel en Vendée". */
    private static boolean isMostly(Sentence sentence, int from) {
        int at = preposition(sentence, from);
        String before = word(sentence, at - 1);
        boolean phrase = MOST.contains(before)
                && Set.of("l'", "la", "en", "grande", "bonne").contains(word(sentence, at - 2));
        return INTO.contains(word(sentence, at)) && (MOSTLY.contains(before) || phrase);
    }

    /** "de La Rochelle à Bayonne": whether a place and the next one are the two ends of a stretch. */
    private static boolean isRange(Layout layout, List<Context.Place> places, int i) {
        if (i < 0
                || i + 1 >= places.size()
                || !places.get(i).named()
                || !places.get(i + 1).named()) {
            return false;
        }
        Sentence sentence = sentence(layout, places.get(i).span());
        if (sentence == null || !sentence.span().contains(places.get(i + 1).span())) {
            return false;
        }
        int to = sentence.tokenAt(places.get(i + 1).span().start());
        int between = to - sentence.tokenAt(places.get(i).span().end());
        return FROM_ON.contains(
                        word(sentence, sentence.tokenAt(places.get(i).span().start()) - 1))
                && between >= 1
                && between <= 2
                && TO.contains(word(sentence, to - between))
                && (between == 1 || BEFORE.contains(word(sentence, to - 1)) || AT.contains(word(sentence, to - 1)));
    }

    /** "67 % en Bretagne et 33 % en Corse", "deux tiers des emplois en Vendée". */
    private static boolean isShares(Mentions mentions, Sentence sentence, int from) {
        int at = preposition(sentence, from);
        if (at < 1 || !INTO.contains(word(sentence, at))) {
            return false;
        }
        Span before = sentence.tokens().get(at - 1).span();
        int start = Math.max(sentence.span().start(), before.start() - NUMBER);
        return mentions.numeralsIn(new Span(start, before.end())).stream()
                .anyMatch(n -> n.unit().equals("percent")
                        && (n.span().end() == before.end()
                                || isPartOf(sentence, n.span().end(), at)));
    }

    // "des emplois", "de la production" between a share and where it is
    private static boolean isPartOf(Sentence sentence, int end, int preposition) {
        int of = sentence.tokenAt(end);
        return of < preposition
                && preposition - of <= PART_OF
                && FROM_ON.contains(word(sentence, of))
                && sentence.tokens().subList(of, preposition).stream().allMatch(Token::isWord);
    }

    private static @Nullable Sentence sentence(Layout layout, Span place) {
        return layout.blockAt(place.start())
                .map(block -> block.sentences().get(block.sentenceAt(place.start())))
                .orElse(null);
    }

    /** Whether a place is what another is held against. */
    private static boolean isCompared(Sentence sentence, int from) {
        int at = preposition(sentence, from);
        return AGAINST.contains(word(sentence, at))
                || PREPOSITIONS.contains(word(sentence, at)) && AGAINST_OF.contains(word(sentence, at - 1));
    }

    /** "originaire de Bretagne", "exporté en Chine", "une ouverture vers la Bretagne". */
    private static boolean isEnd(Sentence sentence, int from) {
        int at = preposition(sentence, from);
        String word = word(sentence, at);
        String before = word(sentence, at - 1);
        return word.equals("vers")
                || PREPOSITIONS.contains(word) && FROM.contains(before)
                || INTO.contains(word) && TRADE.begin(before);
    }

    /** "réunis à Bordeaux", "à l'Hôtel de Région, à Bordeaux". */
    private static boolean isMeeting(Sentence sentence, int from) {
        if (!AT.contains(word(sentence, from - 1))) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - MEETING); i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(";") || token.is(":")) {
                return false;
            }
            if (MET.contains(token.folded())) {
                return !token.is("hotel") || word(sentence, i + 2).matches("region|departement|metropole");
            }
        }
        return false;
    }

    /** Whether nothing but commas, articles and the like stands between two places. */
    private static boolean isListed(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!LINKS.contains(word(sentence, i))) {
                return false;
            }
        }
        return from < to;
    }

    private static int preposition(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0 && BEFORE.contains(word(sentence, at))) {
            at--;
        }
        return at;
    }

    private static String word(Sentence sentence, int i) {
        return i < 0 || i >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(i).folded();
    }
}
