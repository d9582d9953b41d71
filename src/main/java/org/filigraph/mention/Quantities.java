package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what follows a cardinal and belongs to it: its scale ("millions", "M") and its unit of measure ("€", "m²"). */
final class Quantities {
    private static final Set<String> BEFORE_UNIT =
            WordSet.of("autres nouveaux nouvelles premiers premieres derniers dernieres petits");
    private static final int LONGEST_ACRONYM = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * A number with its scale and unit.
     *
     * @param value with the scale
     * @param scale 1 where none is written
     * @param unit empty where none is written
     * @param to token after the unit
     */
    record Quantity(NumberRead read, BigDecimal value, BigDecimal scale, String unit, int to) {
        boolean isBare() {
            return unit.isEmpty() && !isScaled();
        }

        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }
    }

    private final Row row;

    Quantities(Row row) {
        this.row = row;
    }

    Quantity of(NumberRead read) {
        int j = afterAdjective(read.to());
        BigDecimal value = read.value();
        BigDecimal scale = BigDecimal.ONE;
        BigDecimal word = isPlainThousand(j, read) ? null : MeasureUnits.scale(row, j);
        if (word != null) {
            scale = word;
            j++;
            if (row.at(j).is("et") && (row.at(j + 1).is("demi") || row.at(j + 1).is("demie"))) {
                value = value.add(HALF);
                j += 2;
            }
            int next = MeasureUnits.isPartitive(row, j) ? j + 1 : j;
            BigDecimal second = MeasureUnits.scale(row, next);
            if (second != null) {
                scale = scale.multiply(second);
                j = next + 1;
            }
        } else {
            BigDecimal letters = MeasureUnits.shortScale(row, j);
            if (letters != null) {
                scale = letters;
                j++;
            }
        }
        boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
        MeasureUnits.Unit unit = unitAt(j, scaled || read.form() == Form.ABOUT_NOUN);
        if (unit != null) {
            scale = scale.multiply(unit.scale());
            boolean rent = unit.unit().equals("EUR")
                    && MeasureUnits.isPerArea(row, unit.to())
                    && MeasureUnits.isRent(row, unit.to());
            return new Quantity(
                    read,
                    value.multiply(scale),
                    scale,
                    rent ? "EUR/m2/year" : unit.unit(),
                    rent ? MeasureUnits.afterPerArea(row, unit.to()) : unit.to());
        }
        boolean money = scaled
                && !(row.at(j).isCapitalised() && row.at(j).text().length() <= LONGEST_ACRONYM) // "3 millions EVP"
                && scale.compareTo(MILLION) >= 0
                && (!MeasureUnits.isPartitive(row, j) || MeasureUnits.isMoney(row, j + 1));
        // "une enveloppe de 266 millions": the currency is left out
        return new Quantity(read, value.multiply(scale), scale, money ? "EUR" : "", j);
    }

    /** "50 autres hectares", "deux nouveaux millions": the scale or unit stands after an adjective. */
    private int afterAdjective(int j) {
        boolean measured = BEFORE_UNIT.contains(row.at(j).folded())
                && (MeasureUnits.at(row, j + 1) != null || MeasureUnits.scale(row, j + 1) != null);
        return measured ? j + 1 : j;
    }

    /** "mille" is no scale after a number, but in "800 mille euros". */
    private boolean isPlainThousand(int j, NumberRead read) {
        return row.at(j).is("mille") && !(read.form() == Form.DIGITS && MeasureUnits.currencyAfter(row, j + 1) > j + 1);
    }

    /** The unit at {@code j}, which "de" may precede after a scale: "6 millions de m3". */
    private MeasureUnits.@Nullable Unit unitAt(int j, boolean afterScale) {
        MeasureUnits.Unit unit = MeasureUnits.at(row, j);
        if (unit == null && afterScale && MeasureUnits.isPartitive(row, j)) {
            unit = MeasureUnits.at(row, j + 1);
        } else if (unit == null && MeasureUnits.isPartitive(row, j) && MeasureUnits.currencyAfter(row, j) > j) {
            unit = MeasureUnits.at(row, j + 1);
        }
        return unit;
    }
}
