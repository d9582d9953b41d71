package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.mention.Quantities.Quantity;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one sentence: digits with any spaces, points or commas, words, fractions, ordinals, ranges, with
 * the scale and unit that follow and the hedge or sign that precede. Numbers that only number something (an axis, a
 * page, a department's code, a telephone) are passed over.
 */
final class NumeralReader {

    /** So many steps make a scale. */
    private static final int AXIS = 4;

    private final Row row;
    private final Cardinals cardinals;
    private final Quantities quantities;
    private final Ranges ranges;
    private final Shares shares;
    private final Fractions fractions;
    private final Ordinals ordinals;
    private final Numbering numbering;
    private final List<Numeral> found = new ArrayList<>();
    private final List<PassedOver> passedOver;

    /** A reader of one sentence's tokens, which tells the numbers that are no figures to {@code passedOver}. */
    NumeralReader(String text, List<Token> tokens, List<PassedOver> passedOver) {
        this.row = new Row(text, tokens);
        this.cardinals = new Cardinals(row);
        this.quantities = new Quantities(row);
        this.ranges = new Ranges(row, cardinals, quantities);
        this.shares = new Shares(row, cardinals);
        this.fractions = new Fractions(row, cardinals);
        this.ordinals = new Ordinals(row, cardinals);
        this.numbering = new Numbering(row);
        this.passedOver = passedOver;
    }

    List<Numeral> all() {
        int i = 0;
        while (i < row.size()) {
            int next = numeralAt(i);
            i = Math.max(next, i + 1);
        }
        return withoutScales();
    }

    /** The numbers without those of a chart's axis: four percentages or more with nothing between, each a step on. */
    private List<Numeral> withoutScales() {
        List<Numeral> kept = new ArrayList<>();
        int from = 0;
        while (from < found.size()) {
            int to = from + 1;
            while (to < found.size() && isStep(from, to)) {
                to++;
            }
            if (to - from < AXIS) {
                kept.add(found.get(from));
                from++;
            } else {
                found.subList(from, to)
                        .forEach(n -> passedOver.add(new PassedOver(n.digits(), "the scale of a chart")));
                from = to;
            }
        }
        return kept;
    }

    private boolean isStep(int from, int to) {
        Numeral before = found.get(to - 1);
        Numeral numeral = found.get(to);
        boolean percents = before.unit().equals("percent")
                && numeral.unit().equals("percent")
                && row.text()
                        .substring(
                                before.span().end(),
                                Math.max(before.span().end(), numeral.span().start()))
                        .isBlank();
        return percents
                && (to - from == 1
                        ? numeral.value().compareTo(before.value()) > 0
                        : numeral.value()
                                        .subtract(before.value())
                                        .compareTo(before.value()
                                                .subtract(found.get(to - 2).value()))
                                == 0);
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
            read = fractions.at(i);
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
        read = ordinals.at(i);
        if (read != null) {
            NumberRead last = ordinals.last(read); // "entre la 3e et la 5e place"
            add(read, last == null ? null : last.value(), "rank", last == null ? read.to() : last.to());
            return last == null ? read.to() : last.to();
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
        return quantity(quantities.of(read));
    }

    /** A cardinal with its scale and unit, or two that make a range. */
    private int quantity(Quantity alone) {
        int from = alone.read().from();
        if (alone.isBare() && numbering.isDuration(alone.to()) && !numbering.isWorkedTime(alone.read(), alone.to())) {
            pass(from, alone.to() + 1, "a duration, an age or a degree");
            return alone.to() + 1;
        }
        int years = alone.to() + 1;
        if (alone.read().form() == Form.ABOUT_NOUN
                && MeasureUnits.isPartitive(row, alone.to())
                && numbering.isDuration(years)) {
            pass(from, years + 1, "a duration, an age or a degree"); // "une dizaine d'années"
            return years + 1;
        }
        Ranges.Pair pair = ranges.pair(alone);
        Quantity first = pair.first();
        Quantity second = pair.second();
        if (second == null) {
            add(first, first.value(), null, first.unit(), first.to());
            return first.to();
        }
        if (second.isBare() && numbering.isDuration(second.to())) {
            pass(from, second.to() + 1, "a duration, an age or a degree");
            return second.to() + 1;
        }
        String unit = second.unit().isEmpty() ? first.unit() : second.unit();
        add(first, first.value(), second.value(), unit, second.to());
        return second.to();
    }

    private void add(Quantity quantity, BigDecimal value, @Nullable BigDecimal max, String unit, int to) {
        NumberRead read = quantity.read();
        Form form = max == null || read.form() == Form.ABOUT_NOUN ? read.form() : Form.DIGITS;
        add(new NumberRead(read.from(), read.to(), value, form), max, unit.isEmpty() ? "count" : unit, to);
    }

    private void pass(int from, int to, String reason) {
        passedOver.add(new PassedOver(
                row.at(from).span().cover(row.at(Math.min(to, row.size()) - 1).span()), reason));
    }

    private void add(NumberRead read, @Nullable BigDecimal max, String unit, int to) {
        Hedge before = Hedge.before(row.tokens(), read.from());
        Hedge after = Hedge.after(row.tokens(), to);
        String modifier = before.modifier();
        if (read.form() == Form.ABOUT_NOUN && modifier.equals("exact")) {
            modifier = "about";
        }
        int end = to;
        if (after != null) {
            modifier = after.modifier();
            end = after.from();
        }
        Span digits = row.at(read.from()).span().cover(row.at(read.to() - 1).span());
        Span span = row.at(before.from()).span().cover(row.at(end - 1).span());
        found.add(new Numeral(span, digits, read.value(), max, unit, modifier, read.form(), before.sign()));
    }
}
