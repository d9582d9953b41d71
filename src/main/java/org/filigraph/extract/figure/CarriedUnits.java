package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Units and scales that stand once for several numbers: "264 000 m², dont 70 000 à Bourges", "52 M€ contre 45". */
final class CarriedUnits {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    /** Units that no noun is counted in. */
    private static final Set<String> OWN = WordSet.of("count rank percent");
    /** Units of what is made, by which so many millions may be told again. */
    private static final Set<String> WARES = WordSet.of("t hL L m3 kg ha MW.h GW.h kW.h");
    /** Where the second of two amounts goes: "dix millions vers l'hydrogène, trois vers l'ammoniac". */
    private static final Set<String> WHERE = WordSet.of("vers pour a au aux en dans chez sur");

    /** When the second of two amounts was: "9 millions d'euros cette année-là, 7,2 l'an dernier". */
    private static final Set<String> THEN =
            WordSet.of("l'an l'annee un deux il cette aujourd'hui auparavant avant seulement");

    private static final int BRACKET = 7;
    private static final Set<String> LATER = WordSet.of("il elle c'etait contre en celui celle");

    private static final int NEAR = 16;

    private CarriedUnits() {}

    /** The number with the unit, and the scale, of the one before it, where they stand there alone. */
    static Numeral of(Sentence sentence, Numeral numeral, Told told) {
        Told.Entry last = told.lastIn(sentence);
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        List<Token> tokens = sentence.tokens();
        boolean barely = last != null
                && numeral.unit().equals("EUR")
                && last.numeral().unit().equals("count")
                && last.numeral().value().compareTo(MILLION) >= 0
                && noCurrency(sentence, first, after);
        boolean again = last != null
                && numeral.unit().equals("EUR")
                && WARES.contains(last.numeral().unit())
                && noCurrency(sentence, first, after);
        if (again && last != null) {
            return numeral.of(numeral.value(), last.numeral().unit()); // "1,7 million de tonnes, le seuil est de 1,2"
        }
        if (barely) {
            return numeral.of(numeral.value(), "count"); // "9 millions d'heures en 2009, encore 6,4 millions en 2010"
        }
        HeadUnit label = numeral.unit().equals("count") ? labelled(tokens, first) : HeadUnit.NONE;
        if (label.isTold()) {
            return numeral.of(numeral.value().multiply(label.scale()), label.unit()); // "Chiffre d'affaires (M€) 742"
        }
        Numeral part = BareParts.of(sentence, numeral, first, after, told);
        if (part != null) {
            return part;
        }
        Told.Entry of = numeral.unit().equals("count") && BareParts.isAlone(tokens, after)
                ? OfThem.measured(sentence, numeral, first, told)
                : null;
        if (of != null) {
            return of.numeral().unit().equals("EUR")
                    ? BareParts.amount(numeral, of)
                    : numeral.of(numeral.value(), of.numeral().unit()); // "elle en vise 2 000"
        }
        Told.Entry like = isDecimal(numeral) && BareParts.isAlone(tokens, after) ? told.last() : null;
        boolean measured = like != null
                && first > 0
                && !OWN.contains(like.numeral().unit())
                && (like.isIn(sentence) || isLater(tokens, first));
        if (measured && like != null) {
            return like.numeral().unit().equals("EUR")
                    ? BareParts.amount(numeral, like)
                    : numeral.of(numeral.value(), like.numeral().unit()); // "22 millions d'euros. On en était à 19,4"
        }
        Told.Entry ware = last == null ? told.lastMeasured() : null;
        boolean resumed = ware != null
                && numeral.unit().equals("EUR")
                && numeral.value().compareTo(MILLION) >= 0
                && WARES.contains(ware.numeral().unit())
                && noCurrency(sentence, first, after)
                && tokens.stream().noneMatch(t -> MoneyWords.verb(t).isPresent() || isMoney(t));
        if (resumed && ware != null) {
            return numeral.of(numeral.value(), ware.numeral().unit()); // "2 millions de tonnes. En 2016, c'était 1,4"
        }
        if (last == null
                || first == 0
                || !numeral.unit().equals("count")
                || OWN.contains(last.numeral().unit())
                || !isTied(tokens, numeral, first, after, last)) {
            return numeral;
        }
        BigDecimal value = numeral.value();
        BigDecimal whole = last.numeral().value();
        boolean scaled =
                last.numeral().unit().equals("EUR") && value.compareTo(THOUSAND) < 0 && whole.compareTo(MILLION) >= 0;
        if (scaled) {
            value = value.multiply(whole.compareTo(BILLION) >= 0 ? BILLION : MILLION);
        }
        return numeral.of(value, last.numeral().unit());
    }

    /** The unit that a label gives in a bracket before its number: "Investissements (M€) : 39". */
    private static HeadUnit labelled(List<Token> tokens, int first) {
        int close = first > 0 && tokens.get(first - 1).is(":") ? first - 2 : first - 1;
        if (close < 2 || !tokens.get(close).is(")")) {
            return HeadUnit.NONE;
        }
        StringBuilder words = new StringBuilder(")");
        for (int i = close - 1; i > 0 && i > close - BRACKET; i--) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                return HeadUnit.NONE;
            }
            words.insert(0, token.spaceBefore() && !tokens.get(i - 1).is("(") ? " " + token.text() : token.text());
            if (tokens.get(i - 1).is("(")) {
                return HeadUnit.in(words.toString());
            }
        }
        return HeadUnit.NONE;
    }

    /** Whether a number has a fraction, so that it counts nothing one by one. */
    private static boolean isDecimal(Numeral numeral) {
        return numeral.unit().equals("count")
                && numeral.form() == Numeral.Form.DIGITS
                && numeral.value().stripTrailingZeros().scale() > 0;
    }

    /** "Il était de 1,9 en 2019", "contre 2,3 deux ans plus tôt": a pronoun or a comparison opens the sentence. */
    private static boolean isLater(List<Token> tokens, int first) {
        return tokens.subList(0, first).stream().anyMatch(t -> LATER.contains(t.folded()));
    }

    private static boolean isMoney(Token token) {
        return token.is("€") || token.folded().startsWith("euro");
    }

    private static boolean isTied(List<Token> tokens, Numeral numeral, int first, int after, Told.Entry last) {
        String before = tokens.get(first - 1).folded();
        boolean only = after + 1 < tokens.size() && tokens.get(after).is("seulement"); // "(87 000 seulement en 2023)"
        int link = only ? after + 1 : after;
        String next = link < tokens.size() ? tokens.get(link).folded() : "";
        if (Elliptic.standsAlone(tokens, after)) {
            boolean listed = (before.equals(",")
                            || before.equals("et")
                            || before.equals(";")
                            || before.equals("(") && numeral.sign() == 0)
                    && (WHERE.contains(next) || THEN.contains(next))
                    && first - last.at() < NEAR;
            boolean foreseen = before.equals("les")
                    && first > 1
                    && Set.of("contre", "sur").contains(tokens.get(first - 2).folded()); // "contre les 72 000 prévues"
            return before.equals("soit") && isDifference(tokens, after)
                    || Set.of("dont", "contre", "a", "puis").contains(before)
                    || foreseen
                    || isCapacity(tokens, first)
                    || listed
                    || isOther(tokens, first, last);
        }
        boolean more = before.equals("soit") && isDifference(tokens, after);
        boolean ware = before.equals("et")
                && (next.equals("de") || next.equals("d'"))
                && Set.of("t", "hL", "L", "m3", "kg").contains(last.numeral().unit());
        boolean payer = Set.of("dont", ",", "et").contains(before)
                && last.numeral().unit().equals("EUR")
                && numeral.value().compareTo(MILLION) >= 0
                && (PublicPayers.isAfter(tokens, after) || isOfMoney(tokens, after)); // "dont 7 millions de la Région"
        if (payer) {
            return true;
        }
        boolean part = before.equals("dont")
                && Set.of("m2", "ha").contains(last.numeral().unit())
                && !CountedNouns.isNoun(tokens, after);
        return more || ware || part;
    }

    /** "58 millions d'euros, soit neuf de plus que prévu". */
    private static boolean isDifference(List<Token> tokens, int after) {
        return after + 1 < tokens.size()
                && tokens.get(after).is("de")
                && (tokens.get(after + 1).is("plus") || tokens.get(after + 1).is("moins"));
    }

    /** "de subventions", "d'aides". */
    private static boolean isOfMoney(List<Token> tokens, int after) {
        return after + 1 < tokens.size()
                && NounPhrase.isOf(tokens.get(after))
                && MoneyWords.noun(tokens, after + 1).isPresent();
    }

    /** "l'État met 3 M€, la Région 1,5": another's part, its verb left out. */
    private static boolean isOther(List<Token> tokens, int first, Told.Entry last) {
        if (!last.numeral().unit().equals("EUR") || first - last.at() >= NEAR || first < 3) {
            return false;
        }
        boolean article =
                Set.of("la", "le", "l'").contains(tokens.get(first - 2).folded());
        String mark = tokens.get(article ? first - 3 : first - 2).folded();
        return article && tokens.get(first - 1).isWord() && (mark.equals(",") || mark.equals("et"));
    }

    /** "a livré 640 000 tonnes, pour une capacité de 900 000". */
    private static boolean isCapacity(List<Token> tokens, int first) {
        return first > 1
                && tokens.get(first - 1).is("de")
                && Set.of("capacite", "potentiel", "objectif", "total", "moyenne")
                        .contains(tokens.get(first - 2).folded());
    }

    private static boolean noCurrency(Sentence sentence, int first, int after) {
        for (int i = first; i < Math.min(after, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("€") || token.folded().contains("eur")) {
                return false;
            }
        }
        return true;
    }
}
