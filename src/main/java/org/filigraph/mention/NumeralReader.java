package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one sentence: digits with any spaces, points or commas, words, fractions, ordinals, ranges, with
 * the scale and unit that follow and the hedge or sign that precede. Numbers that only number something (an axis, a
 * page, a department's code, a telephone) are passed over.
 */
final class NumeralReader {

    private final Row row;
    private final Cardinals cardinals;
    private final Shares shares;
    private final Numbering numbering;
    private final List<Numeral> found = new ArrayList<>();
    private final List<PassedOver> passedOver;

    /** A reader of one sentence's tokens, which tells the numbers that are no figures to {@code passedOver}. */
    NumeralReader(String text, List<Token> tokens, List<PassedOver> passedOver) {
        this.row = new Row(text, tokens);
        this.cardinals = new Cardinals(row);
        this.shares = new Shares(row, cardinals);
        this.numbering = new Numbering(row);
        this.passedOver = passedOver;
    }

    List<Numeral> all() {
        int i = 0;
        while (i < row.size()) {
            int next = numeralAt(i);
            i = Math.max(next, i + 1);
        }
        return found;
    }

    /** Takes the number that begins at token {@code i}; answers the token after it, or {@code i} where none begins. */
    private int numeralAt(int i) {
        int telephone = numbering.telephone(i);
        if (telephone > i) {
            pass(i, telephone, "a telephone number");
            return telephone;
        }
        NumberRead read = shares.oneInSome(i);
        if (read == null) {
            read = shares.fraction(i);
        }
        if (read == null) {
            read = shares.factor(i);
        }
        if (read != null) {
            int percent = shares.inBrackets(read);
            if (percent > 0) {
                return numeralAt(percent); // "près d'un tiers (30 %)": the figure is the one in brackets
            }
            add(read, null, "percent", read.to());
            return read.to();
        }
        read = shares.ordinal(i);
        if (read != null) {
            add(read, null, "rank", read.to());
            return read.to();
        }
        read = cardinals.cardinal(i);
        if (read == null) {
            return i;
        }
        String label = numbering.onlyNumbers(read);
        if (label != null) {
            pass(read.from(), read.to(), label);
            return read.to();
        }
        return quantity(read);
    }

    /** A cardinal with its range, scale and unit. */
    private int quantity(NumberRead first) {
        int j = first.to();
        BigDecimal value = first.value();
        BigDecimal max = null;
        NumberRead second = rangeEnd(first);
        if (second != null) {
            max = second.value();
            j = second.to();
        }
        BigDecimal scale = BigDecimal.ONE;
        boolean scaled = false;
        if (MeasureUnits.SCALES.containsKey(row.at(j).folded()) && !row.at(j).is("mille")) {
            scale = new BigDecimal(MeasureUnits.SCALES.get(row.at(j).folded()));
            scaled = true;
            j++;
            if (row.at(j).is("et") && (row.at(j + 1).is("demi") || row.at(j + 1).is("demie"))) {
                value = value.add(new BigDecimal("0.5"));
                j += 2;
            }
            if (MeasureUnits.SCALES.containsKey(row.at(j).folded())) {
                scale = scale.multiply(
                        new BigDecimal(MeasureUnits.SCALES.get(row.at(j).folded())));
                j++;
            } else if ((row.at(j).is("de") || row.at(j).is("d'"))
                    && MeasureUnits.SCALES.containsKey(row.at(j + 1).folded())) {
                scale = scale.multiply(
                        new BigDecimal(MeasureUnits.SCALES.get(row.at(j + 1).folded())));
                j += 2;
            }
        } else if (MeasureUnits.SHORT_SCALES.containsKey(row.at(j).folded())
                && MeasureUnits.currencyAfter(row, j + 1) > j + 1) {
            scale = new BigDecimal(MeasureUnits.SHORT_SCALES.get(row.at(j).folded()));
            j++;
        } else if ((row.at(j).is("meur") || row.at(j).is("keur"))) {
            scale = new BigDecimal(row.at(j).is("meur") ? "1000000" : "1000");
            add(scaled(first, value, max, scale), max == null ? null : max.multiply(scale), "EUR", j + 1);
            return j + 1;
        }
        if (Numbering.DURATIONS.contains(row.at(j).folded()) && !scaled
                || row.at(j).is("degres")
                || row.at(j).is("°")) {
            pass(first.from(), j + 1, "a duration, an age or a degree");
            return j + 1;
        }
        String unit = "count";
        int end = j;
        int currency = MeasureUnits.currencyAfter(row, j);
        if (currency > j) {
            unit = MeasureUnits.UNITS.getOrDefault(row.at(currency - 1).folded(), "EUR");
            end = currency;
            if (MeasureUnits.isPerArea(row, currency)) {
                unit = "EUR/m2/year";
                end = MeasureUnits.afterPerArea(row, currency);
            }
        } else if (row.at(j).is("%") || row.at(j).is("pourcent")) {
            unit = "percent";
            end = j + 1;
        } else if (row.at(j).is("pour") && row.at(j + 1).is("cent")) {
            unit = "percent";
            end = j + 2;
        } else if (row.at(j).is("metres") && (row.at(j + 1).is("carres"))) {
            unit = "m2";
            end = j + 2;
        } else if (row.at(j).is("metres") && row.at(j + 1).is("cubes")) {
            unit = "m3";
            end = j + 2;
        } else if (row.at(j).is("t") && row.at(j).text().equals("t")) {
            unit = "t";
            end = j + 1;
        } else if (MeasureUnits.UNITS.containsKey(row.at(j).folded())
                && !MeasureUnits.UNITS.getOrDefault(row.at(j).folded(), "").isEmpty()
                && !row.at(j).is("$")) {
            unit = MeasureUnits.UNITS.getOrDefault(row.at(j).folded(), unit);
            end = j + 1;
        } else if (scaled
                && scale.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                && (!MeasureUnits.isPartitive(row, j) || MeasureUnits.isMoney(row, j + 1))) {
            unit = "EUR"; // "une enveloppe de 266 millions": the currency is left out
        }
        add(scaled(first, value, max, scale), max == null ? null : max.multiply(scale), unit, end);
        return end;
    }

    private static NumberRead scaled(NumberRead first, BigDecimal value, @Nullable BigDecimal max, BigDecimal scale) {
        // "de 3 à 5 millions": the scale stands once for both ends
        return new NumberRead(
                first.from(), first.to(), value.multiply(scale), max == null ? first.form() : Form.DIGITS);
    }

    /** "400 et 600" after "entre", "3 à 5", "20-30". */
    private @Nullable NumberRead rangeEnd(NumberRead first) {
        int j = first.to();
        int k = j;
        // the unit may stand at both ends: "de 3 % à 5 %"
        while (k < j + 2
                && (MeasureUnits.UNITS.containsKey(row.at(k).folded())
                        || MeasureUnits.SHORT_SCALES.containsKey(row.at(k).folded()))) {
            k++;
        }
        boolean between = row.at(first.from() - 1).is("entre") && row.at(k).is("et");
        boolean to = row.at(k).is("a") && row.at(k).text().equals("à") && !isEvolution(first.from());
        boolean hyphen = (row.at(k).is("-") || row.at(k).is("–"))
                && k == j
                && !row.at(k + 1).spaceBefore();
        if (!between && !to && !hyphen) {
            return null;
        }
        NumberRead second = cardinals.cardinal(k + 1);
        if (second == null || second.value().compareTo(first.value()) <= 0) {
            return null;
        }
        return to && !rangeCue(first.from()) && !sameNoun(second.to()) ? null : second;
    }

    private boolean rangeCue(int i) {
        return row.at(i - 1).is("de") || row.at(i - 1).is("d'") || row.at(i - 1).is("entre");
    }

    private boolean sameNoun(int j) {
        return row.at(j).isWord() || MeasureUnits.UNITS.containsKey(row.at(j).folded());
    }

    /** "passer de 108 000 m² à plus de 300 000 m²" tells two figures, not a range. */
    private boolean isEvolution(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            String word = row.at(j).folded();
            if (word.startsWith("pass")
                    || word.startsWith("evolu")
                    || word.startsWith("augment")
                    || word.startsWith("croi")
                    || word.startsWith("port")
                    || word.startsWith("progress")
                    || word.startsWith("grimp")
                    || word.startsWith("recul")
                    || word.startsWith("chut")
                    || word.startsWith("tomb")) {
                return true;
            }
        }
        return false;
    }

    private void pass(int from, int to, String reason) {
        passedOver.add(new PassedOver(
                row.at(from).span().cover(row.at(Math.min(to, row.size()) - 1).span()), reason));
    }

    private void add(NumberRead read, @Nullable BigDecimal max, String unit, int to) {
        Hedge hedge = Hedge.before(row.tokens(), read.from());
        int from = hedge.from();
        String modifier = hedge.modifier();
        int end = to;
        if (read.form() == Form.ABOUT_NOUN && modifier.equals("exact")) {
            modifier = "about";
        }
        if (row.at(to).is("environ")) {
            modifier = "about";
            end = to + 1;
        } else if (row.at(to).is("+") && !row.at(to).spaceBefore()
                || row.at(to).is("et") && row.at(to + 1).is("plus")
                || row.at(to).is("minimum")) {
            modifier = "moreThan";
            end = row.at(to).is("et") ? to + 2 : to + 1;
        }
        Span digits = row.at(read.from()).span().cover(row.at(read.to() - 1).span());
        Span span = row.at(from).span().cover(row.at(end - 1).span());
        found.add(new Numeral(span, digits, read.value(), max, unit, modifier, read.form(), hedge.sign()));
    }
}
