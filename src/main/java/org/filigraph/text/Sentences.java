package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block into sentences at full stops, question and exclamation marks and ellipses. A stop after an abbreviation
 * or an initial, inside a number, or before a small letter ends nothing; a stop glued to the next capital
 * ({@code Sud.Il}) does.
 */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordSet.of(
            """
            m mm mme mmes mlle dr pr me mgr st ste cf ex art av bd env fig no p pp tel vol hab sept oct nov dec janv
            fevr avr juil dir gen resp adj pres""");

    /** Tokens after which a sentence is cut in any case, so that work on a sentence stays bounded. */
    private static final int LONGEST = 400;

    private Sentences() {}

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - from >= LONGEST) {
                sentences.add(sentence(tokens.subList(from, i)));
                from = i;
            }
            if (endsSentence(tokens, i)) {
                int to = i + 1;
                while (to < tokens.size()
                        && isClosing(tokens.get(to))
                        && !tokens.get(to).is("\"")) {
                    to++;
                }
                sentences.add(sentence(tokens.subList(from, to)));
                from = to;
                i = to - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(sentence(tokens.subList(from, tokens.size())));
        }
        return sentences;
    }

    private static boolean endsSentence(List<Token> tokens, int i) {
        Token stop = tokens.get(i);
        if (!(stop.is(".") || stop.is("!") || stop.is("?") || stop.is("…") || stop.is("..."))) {
            return false;
        }
        int after = i + 1;
        while (after < tokens.size() && isClosing(tokens.get(after))) {
            after++;
        }
        if (after >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(after);
        if (next.is(".")) {
            return false;
        }
        Token before = i > 0 ? tokens.get(i - 1) : stop;
        boolean startsAnew = next.isCapitalised()
                || (next.isNumber() && next.spaceBefore())
                || next.is("«")
                || next.is("“")
                || next.is("-")
                || next.is("•");
        if (!startsAnew) {
            return false;
        }
        if (stop.is(".")) {
            if (before.isWord()
                    && (isAbbreviation(before) || before.text().length() == 1)
                    && !before.is("a")
                    && !stop.spaceBefore()) {
                return false;
            }
            if (!next.spaceBefore() && after == i + 1) {
                // glued: a new sentence only after a word and before a capitalised word of small letters
                return before.isWord()
                        && next.isCapitalised()
                        && !next.isAllCapitals()
                        && Character.isLowerCase(
                                before.text().charAt(before.text().length() - 1));
            }
        }
        return true;
    }

    // "prés." for "président", but "de près."
    private static boolean isAbbreviation(Token token) {
        return ABBREVIATIONS.contains(token.folded()) && token.text().indexOf('è') < 0;
    }

    private static boolean isClosing(Token token) {
        return token.is("»") || token.is("”") || token.is(")") || token.is("]") || token.is("\"");
    }

    private static Sentence sentence(List<Token> tokens) {
        return new Sentence(
                new Span(
                        tokens.get(0).span().start(),
                        tokens.get(tokens.size() - 1).span().end()),
                tokens);
    }
}
