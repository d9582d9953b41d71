package org.filigraph.mention;

import java.util.Map;
import java.util.Set;

/** The words for scales, currencies and units of measure that follow a number, with the contract's unit of each. */
final class MeasureUnits {
    static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("mille", "1000"),
            Map.entry("millier", "1000"),
            Map.entry("milliers", "1000"),
            Map.entry("million", "1000000"),
            Map.entry("millions", "1000000"),
            Map.entry("milliard", "1000000000"),
            Map.entry("milliards", "1000000000"));
    /** Scales that only stand before a currency. */
    static final Map<String, String> SHORT_SCALES = Map.ofEntries(
            Map.entry("k", "1000"),
            Map.entry("m", "1000000"),
            Map.entry("mio", "1000000"),
            Map.entry("md", "1000000000"),
            Map.entry("mds", "1000000000"),
            Map.entry("mrd", "1000000000"),
            Map.entry("mrds", "1000000000"),
            Map.entry("mia", "1000000000"),
            Map.entry("g", "1000000000"));

    static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("m2", "m2"),
            Map.entry("ha", "ha"),
            Map.entry("hectare", "ha"),
            Map.entry("hectares", "ha"),
            Map.entry("km", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("kilometres", "km"),
            Map.entry("tonne", "t"),
            Map.entry("tonnes", "t"),
            Map.entry("m3", "m3"),
            Map.entry("mw", "MW"),
            Map.entry("megawatts", "MW"),
            Map.entry("gw", "GW"),
            Map.entry("gigawatts", "GW"),
            Map.entry("kw", "kW"),
            Map.entry("mwh", "MW.h"),
            Map.entry("gwh", "GW.h"),
            Map.entry("twh", "TW.h"),
            Map.entry("kwh", "kW.h"));

    private MeasureUnits() {}

    /** The token after a currency at {@code j}, which "de" or "d'" may precede; {@code j} where there is none. */
    static int currencyAfter(Row row, int j) {
        int k = row.at(j).is("d'") || row.at(j).is("de") ? j + 1 : j;
        String unit = UNITS.getOrDefault(row.at(k).folded(), "");
        return unit.equals("EUR") || unit.equals("USD") || unit.equals("GBP") ? k + 1 : j;
    }

    /** "€ HT/m²/an", "€/m2". */
    static boolean isPerArea(Row row, int j) {
        int k = row.at(j).is("ht") || row.at(j).is("ttc") || row.at(j).is("hors") ? j + 1 : j;
        return row.at(k).is("/") && row.at(k + 1).is("m2");
    }

    static int afterPerArea(Row row, int j) {
        int k = j;
        while (k < row.size()
                && Set.of("ht", "ttc", "/", "m2", "an", "hors", "charges")
                        .contains(row.at(k).folded())) {
            k++;
        }
        return k;
    }

    /** "71 millions de fonds européens": what is counted is money. */
    static boolean isMoney(Row row, int j) {
        String word = row.at(j).folded();
        return word.equals("fonds")
                || word.startsWith("credit")
                || word.startsWith("subvention")
                || word.startsWith("aide")
                || word.startsWith("dotation")
                || word.startsWith("financement")
                || word.startsWith("investissement")
                || word.startsWith("chiffre")
                || word.equals("budget");
    }

    static boolean isPartitive(Row row, int j) {
        return row.at(j).is("de") || row.at(j).is("d'") || row.at(j).is("des");
    }
}
