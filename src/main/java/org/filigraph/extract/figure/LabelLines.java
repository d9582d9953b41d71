package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Lines that are a label and its number, with nothing between. */
final class LabelLines {
    /** What is told in money or in square metres, never by a number alone. */
    private static final Set<String> MEASURED =
            WordSet.of("turnover exports imports tradeBalance gdp rent price floorArea landArea");
    /** A label has no more words. */
    private static final int LABEL = 4;
    /** Four figures in a row may be a year. */
    private static final int YEAR = 4;

    private LabelLines() {}

    /** "Sites 12", "Adhérents 240": a line that is a label and its number. */
    static Optional<Counted> of(List<Token> tokens, Numeral numeral, int first) {
        boolean whole = first > 0
                && first <= LABEL
                && tokens.get(tokens.size() - 1).span().end() <= numeral.span().end()
                && tokens.get(0).isCapitalised()
                && numeral.form() == Numeral.Form.DIGITS
                && numeral.digits().end() - numeral.digits().start() != YEAR
                && tokens.subList(0, first).stream().allMatch(Token::isWord);
        Optional<Phrases.Hit<String>> noun = whole ? CountedNouns.indicatorAt(tokens, 0) : Optional.empty();
        String word = tokens.get(0).folded();
        return noun.filter(hit -> !MEASURED.contains(hit.value()))
                .filter(hit -> word.endsWith("s") || word.startsWith("effectif"))
                .map(hit ->
                        new Counted(hit.value(), 0, tokens.get(0).span().cover(numeral.span()), "figure.label", 0.8));
    }
}
