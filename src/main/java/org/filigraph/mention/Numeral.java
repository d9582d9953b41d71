package org.filigraph.mention;

import java.math.BigDecimal;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, with what stands right at it: hedge, sign, unit.
 *
 * @param span from the hedge or sign to the unit
 * @param digits the number alone
 * @param value its value, scale included ({@code 266 millions} is 266000000)
 * @param max closes a range, else null
 * @param unit the contract's unit ({@code EUR}, {@code percent}, {@code m2}, {@code rank} …), {@code count} where none
 *     stands at it
 * @param hedge the contract's modifier: {@code exact}, {@code about}, {@code moreThan}, {@code lessThan}, {@code upTo}
 * @param form how it is written
 * @param sign 1 for a plus, -1 for a minus, 0 where none is written
 */
public record Numeral(
        Span span,
        Span digits,
        BigDecimal value,
        @Nullable BigDecimal max,
        String unit,
        String hedge,
        Form form,
        int sign)
        implements Mention {
    /** How a number is written. */
    public enum Form {
        DIGITS,
        WORDS,
        FRACTION,
        ORDINAL,
        /** {@code une centaine}, {@code une dizaine}. */
        ABOUT_NOUN,
        /** {@code tripler}, {@code moitié plus}. */
        FACTOR
    }

    /** The same words, told of another value and unit: a number that is meant in millions of euros. */
    public Numeral of(BigDecimal other, String otherUnit) {
        return new Numeral(span, digits, other, max, otherUnit, hedge, form, sign);
    }
}
