package org.filigraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context.Manner;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells places that a text is not about though it names them: what another place is held against ("derrière la Bretagne"),
 * where things go or come from ("exporté vers la Chine"), and where people met ("réunis à Bordeaux").
 */
final class PassingPlaces {
    private static final Set<String> AGAINST =
            Set.of("derriere", "devant", "hors", "hormis", "sauf", "excepte", "contre");
    /** "face à", "aux côtés de": the word before the preposition. */
    private static final Set<String> AGAINST_OF = WordSet.of(
            """
            face rapport cotes instar difference voisin voisine contrairement autant plus moins compare comparee
            compares comparees""");

    private static final Set<String> FROM = WordSet.of(
            """
            destination provenance originaire originaires venu venus venue venues venant issu issus issue issues""");
    /** How words of trade begin. */
    private static final List<String> TRADE =
            List.of("export", "expedi", "livr", "vend", "import", "achet", "fourni", "command");

    private static final Set<String> INTO = Set.of("en", "vers", "a", "au", "aux", "dans");
    private static final Set<String> AT = Set.of("a", "au", "aux");
    private static final Set<String> MET = WordSet.of(
            """
            reuni reunis reunie reunies reunissait rendu rendue rendus deplacement hotel seance pleniere permanente""");
    /** People met in a town that follows the word for it by so many words at most. */
    private static final int MEETING = 10;

    private static final Set<String> LINKS = WordSet.of(", et ou de d' du des la le l' les en au aux a region regions");
    /** What may stand between a preposition and the place. */
    private static final Set<String> BEFORE = WordSet.of("la le l' les region regions departement celle celui");

    private static final Set<String> PREPOSITIONS = WordSet.of("a au aux de d' du des que qu'");

    /** A percentage takes so many characters. */
    private static final int NUMBER = 20;

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
                        : isMeeting(sentence, from) ? Manner.MET : share ? Manner.PART : Manner.PLACES;
    }

    /** "67 % en Bretagne et 33 % en Corse". */
    private static boolean isShares(Mentions mentions, Sentence sentence, int from) {
        int at = preposition(sentence, from);
        if (at < 1 || !INTO.contains(word(sentence, at))) {
            return false;
        }
        Span before = sentence.tokens().get(at - 1).span();
        return mentions
                .numeralsIn(new Span(Math.max(sentence.span().start(), before.start() - NUMBER), before.end()))
                .stream()
                .anyMatch(n -> n.unit().equals("percent") && n.span().end() == before.end());
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
                || INTO.contains(word) && TRADE.stream().anyMatch(before::startsWith);
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
