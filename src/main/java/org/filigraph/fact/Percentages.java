package org.filigraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.fact.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a percentage or fraction is a part or a growth of. */
final class Percentages {
    private Percentages() {}

    static Counted of(List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        // "1 emploi sur 2": the noun stands inside the number
        for (int i = first; i < after; i++) {
            Optional<Phrases.Hit<String>> inside = CountedNouns.indicatorAt(tokens, i);
            if (inside.isPresent()) {
                return new Counted(inside.get().value(), i, numeral.span(), "figure.fraction", 0.9);
            }
        }
        // "ont augmenté de 8 %, et …": the noun stands before; "8 % des emplois": after
        boolean beforeFirst = numeral.sign() != 0
                || Measures.movement(tokens, first, after) != 0
                || after < tokens.size() && tokens.get(after).is(",");
        Optional<Counted> counted = beforeFirst
                ? before(tokens, numeral, first).or(() -> after(tokens, numeral, after))
                : after(tokens, numeral, after).or(() -> before(tokens, numeral, first));
        if (counted.isPresent()) {
            return counted.get();
        }
        return new Counted(earlier == null ? "other" : earlier, -1, numeral.span(), "figure.percent", 0.5);
    }

    /** The noun that governs the noun at {@code i}: of "importations de médicaments", the first. */
    private static int headBefore(List<Token> tokens, int i) {
        int head = i;
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            boolean tie = Set.of("de", "d'", "des", "du", "la", "l'", "les")
                    .contains(tokens.get(j).folded());
            if (!tokens.get(j).isWord()
                    || NounPhrase.CLOSING.contains(tokens.get(j).folded())) {
                break;
            }
            if (!tie && CountedNouns.indicatorAt(tokens, j).isPresent()) {
                head = j;
            }
        }
        return head;
    }

    private static Optional<Counted> after(List<Token> tokens, Numeral numeral, int after) {
        boolean closes = after < tokens.size() && tokens.get(after).is(")"); // "un tiers (30 %) des PME"
        int depth = closes ? 1 : 0;
        for (int i = after; i < Math.min(tokens.size(), after + 12); i++) {
            Token token = tokens.get(i);
            if (token.is(";")
                    || token.is(".")
                    || token.is(")") && depth == 0
                    || token.isNumber() && i > after + 1
                    || token.is(":")) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                double confidence = i - after <= 4 ? 0.9 : 0.75;
                return Optional.of(Indicators.counted(tokens, numeral, hit.get(), "figure.percent", confidence));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counted> before(List<Token> tokens, Numeral numeral, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 14); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".")) {
                break;
            }
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                int head = headBefore(tokens, i);
                String indicator =
                        CountedNouns.indicatorAt(tokens, head).orElseThrow().value();
                Span span = first - i <= 10 ? tokens.get(head).span().cover(numeral.span()) : numeral.span();
                return Optional.of(new Counted(indicator, head, span, "figure.percent", 0.75));
            }
            Optional<String> money = Amounts.moneyWord(tokens, i);
            if (money.isPresent()) {
                return Optional.of(new Counted(money.get(), i, numeral.span(), "figure.percent", 0.7));
            }
        }
        return Optional.empty();
    }
}
