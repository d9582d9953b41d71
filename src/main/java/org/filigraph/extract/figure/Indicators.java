package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts or measures, from the noun it stands with. */
final class Indicators {
    /**
     * What a number counts.
     *
     * @param indicator the key
     * @param noun index of the head noun among the sentence's tokens, or -1 where the noun is left out
     * @param span the number with its noun phrase
     * @param rule how it was told
     * @param like the figure before it that it goes with, or null: a part of it, or the same at another time
     */
    record Counted(String indicator, int noun, Span span, String rule, double confidence, Told.@Nullable Entry like) {
        Counted(String indicator, int noun, Span span, String rule, double confidence) {
            this(indicator, noun, span, rule, confidence, null);
        }
    }

    /** The row of the nouns for what is made. */
    static final String THINGS = "things";

    /** Units of what is made, grown or generated. */
    private static final Set<String> MADE_UNITS = WordSet.of("t m3 hL kW MW GW kW.h MW.h GW.h TW.h");
    /** Units of what is made where a verb or a rate tells so, and of what things hold or weigh. */
    private static final Set<String> POURED = WordSet.of("kg L");
    /** What is no product: "12 000 tonnes de CO2", "les rejets de 800 tonnes". */
    private static final Set<String> EMITTED = WordSet.of("co2 co co₂ carbone ges dioxyde");

    private static final List<String> EMITTING = List.of("emission", "rejet", "emet", "emiss");
    /** Of what is used up or saved, told in what goods weigh or hold. */
    private static final List<String> USED_UP = List.of("consomm", "economis", "enfoui", "gaspill");

    private static final int TRADED = 3;
    private static final int RATE = 6;
    private static final int EMITTED_BEFORE = 8;
    private static final int EMITTED_AFTER = 9;

    private Indicators() {}

    /**
     * What {@code numeral} counts, or nothing where it is no figure.
     *
     * @param told the figures before it, which a number without a noun takes up
     */
    static Optional<Counted> of(Sentence sentence, Numeral numeral, Told told) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        if (Criteria.hold(tokens, numeral, first) || Distances.hold(tokens, numeral, first, after)) {
            return Optional.empty();
        }
        Told.Entry of =
                isPhysical(numeral) && numeral.span().end() == numeral.digits().end()
                        ? OfThem.measured(sentence, numeral, first, told)
                        : null;
        if (of != null && of.numeral().unit().equals(numeral.unit())) {
            return Optional.of(new Counted(of.indicator(), -1, numeral.span(), "figure.elliptic", 0.75, of));
        }
        return read(sentence, numeral, first, after, told).map(c -> settled(tokens, numeral, first, after, c));
    }

    private static boolean isPhysical(Numeral numeral) {
        return !Set.of("count", "EUR", "percent", "rank").contains(numeral.unit());
    }

    /** Things that are counted are products, and those that are made so many in a time, or a part of them, production. */
    private static Counted settled(List<Token> tokens, Numeral numeral, int first, int after, Counted counted) {
        if (!counted.indicator().equals(THINGS)) {
            return counted;
        }
        int noun = counted.noun() < 0 ? after : counted.noun();
        boolean part = numeral.unit().equals("percent") || numeral.unit().equals("rank");
        boolean passing = !part && Making.isPassing(tokens, first, noun);
        boolean made = part || Making.isToldOf(tokens, first, noun);
        return new Counted(
                passing ? "other" : made ? "production" : Making.isUsed(tokens, first, noun) ? "other" : "products",
                counted.noun(),
                counted.span(),
                counted.rule(),
                counted.confidence(),
                counted.like());
    }

    private static Optional<Counted> read(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        return switch (numeral.unit()) {
            case "rank" -> Ranks.of(tokens, numeral, first, after).map(c -> RankedBy.alike(c, sentence, first, told));
            case "EUR", "USD", "GBP", "CHF", "XPF" -> Optional.of(Amounts.of(sentence, numeral, first, after, told));
            case "EUR/m2/year" -> Optional.of(new Counted("rent", -1, numeral.span(), "figure.rent", 0.95));
            case "m2" -> Optional.of(Areas.of(sentence, numeral, after, "floorArea", told));
            case "km2" -> Optional.of(Areas.of(sentence, numeral, after, "landArea", told));
            case "ha" -> Optional.of(Areas.of(sentence, numeral, after, "landArea", told));
            case "percent" -> Optional.of(Percentages.of(sentence, numeral, first, after, told));
            case "count" -> Counts.of(sentence, numeral, first, after, told);
            default ->
                isRateBase(tokens, first, told.lastIn(sentence))
                        ? Optional.empty()
                        : Optional.of(physical(tokens, numeral, first, after, told));
        };
    }

    /** "577 euros les 1 000 litres", "650 € / 1 000 l": what the price is for. */
    private static boolean isRateBase(List<Token> tokens, int first, Told.@Nullable Entry last) {
        boolean tied = first > 0
                && (tokens.get(first - 1).is("les")
                        || tokens.get(first - 1).is("/")
                        || tokens.get(first - 1).is("par"));
        return tied && last != null && last.numeral().unit().equals("EUR") && first - last.at() <= RATE;
    }

    static Counted counted(
            List<Token> tokens, Numeral numeral, Phrases.Hit<String> hit, String rule, double confidence) {
        return new Counted(
                hit.value(), hit.from(), NounPhrase.phrase(tokens, numeral, hit.from(), hit.to()), rule, confidence);
    }

    /** "200 kg d'hydrogène", "22 à 25 millions de litres de lait": of a ware. */
    private static boolean isOfSomething(List<Token> tokens, int after) {
        int i = after;
        if (i + 1 < tokens.size() && tokens.get(i + 1).isNumber()) {
            i += 2;
            while (i < tokens.size()
                    && !NounPhrase.isOf(tokens.get(i))
                    && i < after + 6
                    && (tokens.get(i).isNumber() || tokens.get(i).is(","))) {
                i++;
            }
            i += 1;
        }
        return i < tokens.size() && NounPhrase.isOf(tokens.get(i));
    }

    /** "a importé 120 000 tonnes", "30 000 tonnes de blé à l'export": imports or exports, or null. */
    private static @Nullable String traded(List<Token> tokens, int first, int after) {
        for (int i = first - 1;
                i >= Math.max(0, first - TRADED) && tokens.get(i).isWord();
                i--) {
            String word = tokens.get(i).folded();
            if (word.startsWith("export") && !word.startsWith("exportat")) {
                return "exports";
            }
            if (word.startsWith("import") && !word.startsWith("importa")) {
                return "imports";
            }
        }
        for (int i = after;
                i + 2 < Math.min(tokens.size(), after + RATE) && tokens.get(i).isWord();
                i++) {
            boolean to = tokens.get(i).is("a") && tokens.get(i + 1).is("l'");
            if (to && tokens.get(i + 2).is("export")) {
                return "exports";
            }
            if (to && tokens.get(i + 2).is("import")) {
                return "imports";
            }
        }
        return null;
    }

    private static Counted physical(List<Token> tokens, Numeral numeral, int first, int after, Told told) {

        for (int i = after; i < Math.min(tokens.size(), after + 4); i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()
                    && Set.of("exports", "imports", "production")
                            .contains(hit.get().value())) {
                return counted(tokens, numeral, hit.get(), "figure.physical", 0.8);
            }
        }
        String traded = traded(tokens, first, after);
        if (traded != null) {
            return new Counted(traded, -1, numeral.span(), "figure.physical", 0.75);
        }
        if (numeral.unit().equals("t") && Making.isHandled(tokens, first, told)) {
            return new Counted("other", -1, numeral.span(), "figure.physical", 0.75); // "2,1 Mt manutentionnées"
        }
        boolean emitted = Words.any(tokens, first - EMITTED_BEFORE, first, EMITTING)
                || !numeral.unit().contains("W") && Words.any(tokens, first - EMITTED_BEFORE, first, USED_UP)
                || tokens
                        .subList(Math.min(after, tokens.size()), Math.min(after + EMITTED_AFTER, tokens.size()))
                        .stream()
                        .anyMatch(t -> EMITTED.contains(t.folded()));
        boolean produced = !emitted
                && (MADE_UNITS.contains(numeral.unit())
                        || POURED.contains(numeral.unit())
                                && (isOfSomething(tokens, after) || Making.isToldOf(tokens, first, after - 1)));
        return new Counted(produced ? "production" : "other", -1, numeral.span(), "figure.physical", 0.7);
    }
}
