package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes whose verb or noun of movement was told with the one before: "une croissance de 6 % côté chiffre d'affaires, de
 * 10 % pour l'export et de 3 % pour l'emploi".
 */
final class ListedChanges {
    private static final Set<String> LISTING = WordSet.of(", et ou puis ;");
    /** Before the noun of what changes. */
    private static final Set<String> SIDES = WordSet.of("pour cote concernant a");

    private static final Set<String> ARTICLES = WordSet.of("l' la le les de nos ses leurs");
    private static final int REACH = 22;
    private static final int AHEAD = 7;

    private ListedChanges() {}

    /** What a percentage is a change of that goes on with the change before it in the sentence, or null. */
    static @Nullable Counted of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        boolean by = first > 1
                && (tokens.get(first - 1).is("de") || tokens.get(first - 1).is("d'"))
                && LISTING.contains(tokens.get(first - 2).folded());
        if (last == null
                || !by
                || numeral.form() == Numeral.Form.FACTOR
                || !last.numeral().unit().equals("percent")
                || last.measured().measure() != Measure.CHANGE
                || first - last.at() > REACH) {
            return null;
        }
        String side = side(tokens, after);
        return new Counted(side == null ? last.indicator() : side, -1, numeral.span(), "figure.percent", 0.75, last);
    }

    /** "en 2012 côté chiffre d'affaires", "pour l'export": the indicator of what changes, or null. */
    static @Nullable String side(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size() - 1, after + AHEAD); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.isNumber() || token.is("et") || token.is("de")) {
                return null;
            }
            if (!SIDES.contains(token.folded()) || tokens.get(i + 1).isNumber()) {
                continue;
            }
            int noun = i + 1;
            while (noun < tokens.size() && ARTICLES.contains(tokens.get(noun).folded())) {
                noun++;
            }
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, noun);
            boolean abroad = !token.is("a")
                    || hit.filter(h -> h.value().equals("exports")).isPresent();
            if (hit.isPresent() && abroad) {
                return hit.get().value();
            }
        }
        return null;
    }
}
