package org.filigraph.compare;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The unit in which numbers of one dimension are compared: 3 ha and 30 000 m2 are the same.
 *
 * @param code of the unit, as the contract spells it
 * @param factor how many of it the other unit is
 */
public record NormalUnit(String code, BigDecimal factor) {
    private static final Map<String, NormalUnit> OTHERS = Map.ofEntries(
            entry("ha", "m2", "10000"),
            entry("km2", "m2", "1000000"),
            entry("km", "m", "1000"),
            entry("t", "kg", "1000"),
            entry("hL", "L", "100"),
            entry("m3", "L", "1000"),
            entry("MW", "kW", "1000"),
            entry("GW", "kW", "1000000"),
            entry("MW.h", "kW.h", "1000"),
            entry("GW.h", "kW.h", "1000000"),
            entry("TW.h", "kW.h", "1000000000"));

    private static Map.Entry<String, NormalUnit> entry(String code, String normal, String factor) {
        return Map.entry(code, new NormalUnit(normal, new BigDecimal(factor)));
    }

    /** The unit that numbers in a unit are compared in: itself where it is the only one of its dimension. */
    public static NormalUnit of(String code) {
        return OTHERS.getOrDefault(code, new NormalUnit(code, BigDecimal.ONE));
    }

    /** A number in that unit. */
    public BigDecimal of(BigDecimal value) {
        return value.multiply(factor);
    }
}
