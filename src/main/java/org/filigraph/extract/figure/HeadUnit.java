package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that a table's head gives to all numbers under it, and what they are to be multiplied by: "(M€)", "en milliers
 * de tonnes", "Évol. (%)".
 */
record HeadUnit(String unit, BigDecimal scale) {
    /** Of a head that tells none. */
    static final HeadUnit NONE = new HeadUnit("count", BigDecimal.ONE);

    private static final Pattern SCALE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?<scale>milliers|millions|milliards)(?: (?:de |d['’])| |$|\\))");
    private static final Pattern UNIT = Pattern.compile("(?u)(?<![\\p{L}\\d])(?:(?<short>Mds?|mds?|M|k|K) ?(?=€))?"
            + "(?<unit>€|[Ee]uros?|%|[Tt]onnes?|t(?=\\))|[kM]t(?=\\))|m²|m2|ha|[Hh]ectares?|[Ll]itres?|[Hh]ectolitres?|hL|hl|MW|GWh|MWh|m3|m³)"
            + "(?![\\p{L}\\d])");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("%", "percent"),
            Map.entry("tonne", "t"),
            Map.entry("t", "t"),
            Map.entry("kt", "t"),
            Map.entry("mt", "t"),
            Map.entry("m²", "m2"),
            Map.entry("m2", "m2"),
            Map.entry("ha", "ha"),
            Map.entry("hectare", "ha"),
            Map.entry("hl", "hL"),
            Map.entry("hectolitre", "hL"),
            Map.entry("litre", "L"),
            Map.entry("mw", "MW"),
            Map.entry("mwh", "MW.h"),
            Map.entry("gwh", "GW.h"),
            Map.entry("m3", "m3"),
            Map.entry("m³", "m3"));

    /** What a head says. */
    static HeadUnit in(String head) {
        Matcher scaled = SCALE.matcher(head);
        BigDecimal scale = scaled.find() ? power(scaled.group("scale")) : BigDecimal.ONE;
        Matcher m = UNIT.matcher(head);
        if (!m.find()) {
            return new HeadUnit("count", scale);
        }
        String word = m.group("unit").toLowerCase(Locale.FRENCH);
        String unit = UNITS.getOrDefault(word, UNITS.getOrDefault(word.replaceAll("s$", ""), "count"));
        if (m.group("short") != null) {
            scale = power(m.group("short"));
        } else if (word.equals("kt") || word.equals("mt")) {
            scale = power(word.substring(0, 1).equals("m") ? "M" : "k");
        }
        return new HeadUnit(unit, scale);
    }

    private static BigDecimal power(String scale) {
        int zeros =
                switch (scale.toLowerCase(Locale.FRENCH)) {
                    case "k", "milliers" -> 3;
                    case "m", "millions" -> 6;
                    default -> 9;
                };
        return BigDecimal.TEN.pow(zeros);
    }

    /** Whether the head tells any. */
    boolean isTold() {
        return !unit.equals("count") || scale.compareTo(BigDecimal.ONE) != 0;
    }
}
