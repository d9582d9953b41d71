package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.text.Phrases;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words for scales, currencies and units of measure that follow a number, with the contract's unit of each. */
final class MeasureUnits {
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    /** Scales in words, the common misspellings too. */
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("mille", THOUSAND),
            Map.entry("millier", THOUSAND),
            Map.entry("milliers", THOUSAND),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("milion", MILLION),
            Map.entry("milions", MILLION),
            Map.entry("miliions", MILLION),
            Map.entry("milllions", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("milliard", BILLION),
            Map.entry("milliards", BILLION),
            Map.entry("miliard", BILLION),
            Map.entry("miliards", BILLION),
            Map.entry("millard", BILLION),
            Map.entry("millards", BILLION));
    /** Scales that only stand before a currency. */
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("ms", MILLION),
            Map.entry("g", BILLION),
            Map.entry("mia", BILLION));
    /** Short scales that no other word is spelt like: they may stand without a currency. */
    private static final Map<String, BigDecimal> SHORT_BILLIONS =
            Map.of("md", BILLION, "mds", BILLION, "mrd", BILLION, "mrds", BILLION);
    /** A scale and a unit in one word: {@code kt}, {@code MEUR}. */
    private static final Map<String, Map.Entry<String, BigDecimal>> SCALED_UNITS = Map.of(
            "kt", Map.entry("t", THOUSAND),
            "mt", Map.entry("t", MILLION),
            "meur", Map.entry("EUR", MILLION),
            "meuro", Map.entry("EUR", MILLION),
            "meuros", Map.entry("EUR", MILLION),
            "keur", Map.entry("EUR", THOUSAND),
            "keuros", Map.entry("EUR", THOUSAND));

    private static final Phrases<String> UNITS = new Phrases<>(Phrases.read("/lexicon/units.tsv"));
    private static final Set<String> CURRENCIES = WordSet.of("EUR USD GBP CHF XPF");
    /** What is counted in money, by the begin of the word. */
    private static final Set<String> MONEY = WordSet.of(
            """
            fonds argent credit subvention aide dotation financement investissement chiffre budget recette vente
            depense pret ca benefice capital exportation importation commande valeur richesse pib travaux retombee""");

    private static final Stems LETTING = Stems.of("loyer loue locat bail baux");
    private static final int RENT_REACH = 14;

    /** A unit of measure that stands at some token: the contract's name of it, and the token after it. */
    record Unit(String unit, int to, BigDecimal scale) {}

    private MeasureUnits() {}

    /** The scale that the word at {@code j} is: {@code millions}. */
    static @Nullable BigDecimal scale(Row row, int j) {
        return SCALES.get(row.at(j).folded());
    }

    /** The scale that the letters at {@code j} are, if they can be nothing else there: {@code M} of {@code M€}. */
    static @Nullable BigDecimal shortScale(Row row, int j) {
        String word = row.at(j).folded();
        BigDecimal billions = SHORT_BILLIONS.get(word);
        if (billions != null) {
            return billions;
        }
        BigDecimal scale = SHORT_SCALES.get(word);
        if (scale == null) {
            return null;
        }
        boolean ofThings = Character.isUpperCase(row.at(j).text().charAt(0)) && isPartitive(row, j + 1);
        return currencyAfter(row, j + 1) > j + 1 || ofThings ? scale : null;
    }

    /** Whether a unit, or a scale of one, stands at {@code j}. */
    static boolean isAt(Row row, int j) {
        return at(row, j) != null || shortScale(row, j) != null;
    }

    /** The unit of measure at {@code j}, or null. */
    static @Nullable Unit at(Row row, int j) {
        if (j < 0 || j >= row.size()) {
            return null;
        }
        String word = row.at(j).folded();
        if (word.equals("t")) {
            boolean tonnes = row.at(j).text().equals("t") || isOfWare(row, j); // "118 000 T de farine"
            return tonnes ? new Unit("t", j + 1, BigDecimal.ONE) : null;
        }
        if (row.at(j).text().equals("l") && isOfWare(row, j)) {
            return new Unit("L", j + 1, BigDecimal.ONE);
        }
        // "une voie de 1 800 m", not "12 m€"
        if (row.at(j).text().equals("m") && row.at(j - 1).isNumber() && !isMoneyAt(row, j + 1)) {
            return new Unit("m", j + 1, BigDecimal.ONE);
        }
        if (Points.areAt(row, j)) {
            return new Unit("percent", j + 1, BigDecimal.ONE);
        }
        Map.Entry<String, BigDecimal> scaled = SCALED_UNITS.get(word);
        if (scaled != null) {
            return new Unit(scaled.getKey(), j + 1, scaled.getValue());
        }
        Optional<Phrases.Hit<String>> hit = UNITS.at(row.tokens(), j);
        if (hit.isEmpty()) {
            return null;
        }
        int to = hit.get().to();
        boolean speed = hit.get().value().equals("km")
                && (row.at(to).is("/") || row.at(to).is("par") || row.at(to).is("-"))
                && (row.at(to + 1).is("h") || row.at(to + 1).is("heure"));
        return speed
                ? new Unit("km/h", to + 2, BigDecimal.ONE)
                : new Unit(hit.get().value(), to, BigDecimal.ONE);
    }

    /** A letter right after a number, or after "millions de", with a ware behind it: "10 l de lait". */
    private static boolean isOfWare(Row row, int j) {
        int before = isPartitive(row, j - 1) ? j - 2 : j - 1;
        boolean counted = row.at(before).isNumber() || scale(row, before) != null;
        return counted && isPartitive(row, j + 1) && currencyAfter(row, j + 1) == j + 1;
    }

    // "m€", "m d'euros", "m$"
    private static boolean isMoneyAt(Row row, int j) {
        String word = row.at(isPartitive(row, j) ? j + 1 : j).folded();
        return word.startsWith("eur") || word.equals("€") || word.equals("$") || word.equals("£");
    }

    static boolean isCurrency(String unit) {
        return CURRENCIES.contains(unit);
    }

    /** The token after a currency at {@code j}, which "de" or "d'" may precede; {@code j} where there is none. */
    static int currencyAfter(Row row, int j) {
        Unit unit = at(row, isPartitive(row, j) ? j + 1 : j);
        return unit != null && isCurrency(unit.unit()) ? unit.to() : j;
    }

    /** "€ HT/m²/an", "€/m2". */
    static boolean isPerArea(Row row, int j) {
        int k = row.at(j).is("ht") || row.at(j).is("ttc") || row.at(j).is("hors") ? j + 1 : j;
        boolean word = row.at(k + 1).is("metre") && row.at(k + 2).folded().startsWith("carre");
        if (row.at(k).is("/")) {
            return row.at(k + 1).is("m2");
        }
        boolean per = Set.of("le", "du", "au", "par").contains(row.at(k).folded())
                && (word || row.at(k + 1).is("m2"));
        return per && isYearly(row, k + (word ? 3 : 2)); // "140 euros le mètre carré par an"
    }

    private static boolean isYearly(Row row, int j) {
        boolean by = row.at(j).is("par")
                || row.at(j).is("l'")
                || row.at(j).is("/")
                || row.at(j).is("et");
        return by
                && (row.at(j + 1).is("an")
                        || row.at(j + 1).is("par") && row.at(j + 2).is("an"));
    }

    /** Whether so much per square metre is a rent: "€/m²/an", or a word of letting beside it; else it is a price. */
    static boolean isRent(Row row, int j) {
        int end = afterPerArea(row, j);
        if (row.at(end - 1).is("an")
                || row.at(end).is("mois")
                || row.at(end + 1).is("mois")) {
            return true;
        }
        for (int i = Math.max(0, j - RENT_REACH); i < Math.min(row.size(), end + RENT_REACH); i++) {
            String word = row.at(i).folded();
            if (LETTING.begin(word)) {
                return true;
            }
        }
        return false;
    }

    static int afterPerArea(Row row, int j) {
        int k = j;
        while (k < row.size()
                && Set.of(
                                "ht", "ttc", "/", "m2", "an", "hors", "charges", "le", "du", "au", "par", "metre",
                                "carre", "l'")
                        .contains(row.at(k).folded())) {
            k++;
        }
        return k;
    }

    /** "71 millions de fonds européens": what is counted is money. */
    static boolean isMoney(Row row, int j) {
        String word = row.at(j).folded();
        return MONEY.stream().anyMatch(m -> m.length() <= 2 ? word.equals(m) : word.startsWith(m));
    }

    static boolean isPartitive(Row row, int j) {
        return row.at(j).is("de") || row.at(j).is("d'");
    }
}
