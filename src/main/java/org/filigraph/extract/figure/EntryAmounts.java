package org.filigraph.extract.figure;

import java.util.List;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What two amounts beside each other are, without a word, in an entry of a list of those who are helped: first what they
 * spend, then what they are given of it ("3,2 M€ / 480 000 €").
 */
final class EntryAmounts {
    private static final int NEAR = 40;

    private EntryAmounts() {}

    /** The indicator of such an amount; null for others. */
    static @Nullable String indicator(Source source, Sentence sentence, Numeral numeral) {
        if (!numeral.unit().equals("EUR")
                || source.context().entries().at(numeral.span().start()) == null) {
            return null;
        }
        List<Numeral> numerals = source.mentions()
                .numeralsIn(new Span(
                        Math.max(sentence.span().start(), numeral.span().start() - NEAR),
                        Math.min(sentence.span().end(), numeral.span().end() + NEAR)));
        int i = numerals.indexOf(numeral);
        if (i >= 0 && i + 1 < numerals.size() && isPair(source, sentence, numeral, numerals.get(i + 1))) {
            return "investment";
        }
        return i > 0 && isPair(source, sentence, numerals.get(i - 1), numeral) ? "publicFunding" : null;
    }

    private static boolean isPair(Source source, Sentence sentence, Numeral whole, Numeral part) {
        int from = whole.span().end();
        int to = part.span().start();
        if (!part.unit().equals("EUR") || !whole.unit().equals("EUR") || from > to) {
            return false;
        }
        String between = new Span(from, to).of(source.text()).strip();
        int first = sentence.tokenAt(whole.span().start());
        boolean labelled = first > 0 && sentence.tokens().get(first - 1).isWord();
        return !labelled
                && (between.equals("/") || between.equals("—") || between.equals("–"))
                && whole.value().compareTo(part.value()) > 0;
    }
}
