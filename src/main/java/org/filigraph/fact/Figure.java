package org.filigraph.fact;

import java.math.BigDecimal;
import java.util.Locale;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A number about something: 25 000 jobs, 266 million euros, 30 % of the jobs of a country, the third region.
 *
 * @param indicator key of what is counted or measured, from the scheme of indicators: {@code employment}
 * @param quantity how much
 * @param scope of what, where, when
 */
public record Figure(String indicator, Quantity quantity, Scope scope, Evidence evidence) implements Fact {
    /** A level, a part of a whole, a growth, a place in a ranking. */
    public enum Measure {
        LEVEL,
        SHARE,
        CHANGE,
        RANK;

        /** The contract's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the text hedges the number. */
    public enum Modifier {
        EXACT("exact"),
        ABOUT("about"),
        MORE_THAN("moreThan"),
        LESS_THAN("lessThan"),
        UP_TO("upTo");

        private final String key;

        Modifier(String key) {
            this.key = key;
        }

        /** The contract's key. */
        public String key() {
            return key;
        }
    }

    /** Whether it is so, or planned or hoped for. */
    public enum Status {
        ACTUAL,
        TARGET;

        /** The contract's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much.
     *
     * @param max closes a range ("entre 400 et 600"), else null
     * @param unit the contract's unit: {@code count}, {@code EUR}, {@code percent}, {@code m2}, …
     */
    public record Quantity(
            BigDecimal value, @Nullable BigDecimal max, String unit, Measure measure, Modifier modifier) {
        public Quantity {
            value = plain(value);
            max = max == null ? null : plain(max);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /**
     * What a figure is about; each part may be absent.
     *
     * @param sector key from the scheme of sectors
     * @param subject the organisation, agreement, fund, site or event it describes
     * @param whole of a share or a rank, the whole: a territory or a phrase
     * @param period when it holds; for a target, when it is due
     */
    public record Scope(
            @Nullable Entity territory,
            @Nullable String sector,
            @Nullable Entity subject,
            @Nullable Entity whole,
            Period period,
            Status status) {}

    @Override
    public Figure on(Evidence newEvidence) {
        return new Figure(indicator, quantity, scope, newEvidence);
    }

    @Override
    public String type() {
        return "figure";
    }
}
