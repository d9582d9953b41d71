package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Finds the nouns that can grow or be shared out near a percentage: several of a kind, or a mass. */
final class QuantityNouns {
    private static final Set<String> OF = WordSet.of("de d' des du");
    private static final Set<String> ARTICLES = WordSet.of("le la les l' leur leurs son sa ses nos");
    /** Prepositions that tie a noun to the one before it. */
    private static final Set<String> TYING = WordSet.of("de d' des du a au aux par pour dans en sur entre avec");
    /** Indicators whose nouns tell a quantity in the singular too. */
    private static final Set<String> MASSES = WordSet.of(
            """
            turnover exports imports production gdp tradeBalance publicFunding investment price rent population
            landArea""");
    /** Nouns that pass on to the one they govern: "le total des emplois". */
    private static final Set<String> PASSING = WordSet.of(
            """
            total ensemble totalite valeur volume montant nombre somme part parts masse poids depots creations
            demandes moyenne plupart reste""");

    private static final Set<String> MASS_NOUNS =
            WordSet.of("emploi effectif recrutement main-d'oeuvre personnel frequentation affluence surface");
    private static final int REACH_BEFORE = 16;
    private static final int REACH_AFTER = 24;

    private QuantityNouns() {}

    /** Whether a word passes on to the noun it governs: "le total des emplois". */
    static boolean isPassing(Token token) {
        return PASSING.contains(token.folded());
    }

    /** The nearest noun before {@code first} that is counted or tells money, or -1. */
    static int before(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH_BEFORE); i--) {
            if (tokens.get(i).is(";") || tokens.get(i).is(".")) {
                return -1;
            }
            if (isQuantity(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest noun after {@code after} that is counted or tells money, or -1. */
    static int after(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + REACH_AFTER); i++) {
            if (tokens.get(i).is(";") || tokens.get(i).is(".") || tokens.get(i).isNumber()) {
                return -1;
            }
            if (isQuantity(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a noun that can grow or be shared out stands at {@code i}: several of a kind, or a mass. */
    private static boolean isQuantity(List<Token> tokens, int i) {
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        if (hit.isEmpty() || Counts.isAdjective(tokens, i) || tokens.get(i).is("pris")) {
            return false;
        }
        String word = tokens.get(i).folded();
        boolean name = tokens.get(i).isCapitalised() && i > 0 && !tokens.get(i).isAllCapitals();
        boolean passing = PASSING.contains(word)
                && i + 1 < tokens.size()
                && OF.contains(tokens.get(i + 1).folded())
                && isListedNear(tokens, i + 2); // "le volume des ventes"
        if (passing) {
            return false;
        }
        boolean plural = word.endsWith("s")
                || word.endsWith("x")
                || i > 1
                        && tokens.get(i - 2).is("nombre")
                        && OF.contains(tokens.get(i - 1).folded());
        return !name && plural
                || MASSES.contains(hit.get().value())
                || hit.get().value().equals("other")
                || MASS_NOUNS.contains(word);
    }

    private static boolean isListedNear(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            if (CountedNouns.indicatorAt(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static String indicator(List<Token> tokens, int at) {
        return CountedNouns.indicatorAt(tokens, at).orElseThrow().value();
    }

    /** The noun that governs the one at {@code noun}: of "le chiffre d'affaires lié aux ventes de vins", the first. */
    static int head(List<Token> tokens, int noun) {
        int head = noun;
        int i = noun - 1;
        while (i >= Math.max(0, noun - REACH_BEFORE)) {
            int before = i;
            while (before >= 0 && (ARTICLES.contains(tokens.get(before).folded()) || isAdjective(tokens, before))) {
                before--;
            }
            if (before < 0 || !TYING.contains(tokens.get(before).folded())) {
                return head;
            }
            int next = before - 1;
            while (next >= Math.max(0, noun - REACH_BEFORE)
                    && tokens.get(next).isWord()
                    && !isClauseBreak(tokens.get(next))
                    && !isQuantity(tokens, next)) {
                next--;
            }
            if (next < 0 || !isQuantity(tokens, next)) {
                return head;
            }
            head = next;
            i = next - 1;
        }
        return head;
    }

    private static boolean isAdjective(List<Token> tokens, int i) {
        return NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())
                && !TYING.contains(tokens.get(i).folded());
    }

    private static boolean isClauseBreak(Token token) {
        return WordSet.of("et ou mais que qui dont ont est sont avec soit").contains(token.folded());
    }
}
