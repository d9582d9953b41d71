package org.filigraph.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.fact.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what an amount of money is: turnover, public money, investment, exports, a price. */
final class Amounts {
    private static final Set<String> MONEY = Set.of(
            "turnover", "publicFunding", "investment", "exports", "imports", "tradeBalance", "gdp", "rent", "price");
    /** Verbs and participles that tell what money is, by the begin of the word. */
    private static final Map<String, String> MONEY_STEMS = Map.ofEntries(
            Map.entry("invest", "investment"),
            Map.entry("lev", "investment"),
            Map.entry("dote", "publicFunding"),
            Map.entry("financ", "publicFunding"),
            Map.entry("subvention", "publicFunding"),
            Map.entry("mobilis", "publicFunding"),
            Map.entry("consacr", "publicFunding"),
            Map.entry("allou", "publicFunding"),
            Map.entry("accord", "publicFunding"),
            Map.entry("abond", "publicFunding"),
            Map.entry("attribu", "publicFunding"),
            Map.entry("soutenu", "publicFunding"),
            Map.entry("export", "exports"),
            Map.entry("import", "imports"),
            Map.entry("cout", "price"),
            Map.entry("valent", "price"),
            Map.entry("vaut", "price"),
            Map.entry("factur", "price"),
            Map.entry("budget", "publicFunding"),
            Map.entry("fonds", "publicFunding"),
            Map.entry("verse", "publicFunding"));

    private Amounts() {}

    static Counted of(List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        Counted right = moneyAfter(tokens, numeral, after);
        if (right != null) {
            return right;
        }
        int crossed = 0;
        for (int i = first - 1; i >= Math.max(0, first - 24); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".")) {
                break;
            }
            if (token.isNumber()) {
                crossed++;
                if (crossed > 2) {
                    break;
                }
            }
            Optional<String> kind = moneyWord(tokens, i);
            if (kind.isPresent()) {
                Span span = first - i <= 8 ? NounPhrase.determined(tokens, i).cover(numeral.span()) : numeral.span();
                return new Counted(
                        kind.get(), i, span, "figure.amount", first - i <= 6 ? 0.92 : first - i <= 14 ? 0.8 : 0.65);
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 10); i++) {
            if (tokens.get(i).is(";") || tokens.get(i).is(".")) {
                break;
            }
            Optional<String> kind = moneyWord(tokens, i);
            if (kind.isPresent()) {
                return new Counted(kind.get(), i, numeral.span(), "figure.amount", 0.7);
            }
        }
        String kind = earlier != null && MONEY.contains(earlier) ? earlier : "publicFunding";
        return new Counted(kind, -1, numeral.span(), "figure.amount", 0.6);
    }

    /** "2,3 M€ de subventions", "10 M€ de CA", "12 M€ ⏎ CA en 2023". */
    private static @Nullable Counted moneyAfter(List<Token> tokens, Numeral numeral, int after) {
        int i = after;
        while (i < tokens.size()
                && i < after + 2
                && Set.of("de", "d'", "du", "en", "(").contains(tokens.get(i).folded())) {
            i++;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        if (hit.isPresent() && MONEY.contains(hit.get().value())) {
            return Indicators.counted(tokens, numeral, hit.get(), "figure.amount", 0.93);
        }
        if (i < tokens.size()
                && i > after
                && (tokens.get(i).folded().startsWith("invest")
                        || tokens.get(i).folded().startsWith("financement"))) {
            String kind = tokens.get(i).folded().startsWith("invest") ? "investment" : "publicFunding";
            return new Counted(kind, i, NounPhrase.phrase(tokens, numeral, i, i + 1), "figure.amount", 0.9);
        }
        return null;
    }

    static Optional<String> moneyWord(List<Token> tokens, int i) {
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        if (hit.isPresent() && MONEY.contains(hit.get().value())) {
            return Optional.of(hit.get().value());
        }
        String word = tokens.get(i).folded();
        if (word.startsWith("leve") && !word.equals("leve") && !word.equals("levee") && !word.startsWith("lever")) {
            return Optional.empty();
        }
        return MONEY_STEMS.entrySet().stream()
                .filter(e -> word.startsWith(e.getKey())
                        && (e.getKey().length() > 3
                                || word.equals("leve")
                                || word.equals("levee")
                                || word.equals("lever")))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
