package org.filigraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Token NOTHING = new Token(new Span(0, 0), "", "", Token.Kind.MARK, true);
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("mille", "1000"),
            Map.entry("millier", "1000"),
            Map.entry("milliers", "1000"),
            Map.entry("million", "1000000"),
            Map.entry("millions", "1000000"),
            Map.entry("milliard", "1000000000"),
            Map.entry("milliards", "1000000000"));
    /** Scales that only stand before a currency. */
    private static final Map<String, String> SHORT_SCALES = Map.ofEntries(
            Map.entry("k", "1000"),
            Map.entry("m", "1000000"),
            Map.entry("mio", "1000000"),
            Map.entry("md", "1000000000"),
            Map.entry("mds", "1000000000"),
            Map.entry("mrd", "1000000000"),
            Map.entry("mrds", "1000000000"),
            Map.entry("mia", "1000000000"),
            Map.entry("g", "1000000000"));

    private static final Map<String, String> UNITS = Map.ofEntries(
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
    private static final Set<String> DURATIONS = Set.of(
            "an",
            "ans",
            "annee",
            "annees",
            "mois",
            "jour",
            "jours",
            "semaine",
            "semaines",
            "heure",
            "heures",
            "h",
            "minute",
            "minutes",
            "min",
            "seconde",
            "secondes",
            "fois",
            "siecle",
            "siecles",
            "decennies",
            "decennie",
            "nuits",
            "mn");
    /** Words after which a number only numbers: "axe 1", "article 5", "lot 2". */
    private static final Set<String> NUMBERED = Set.of(
            "axe",
            "article",
            "page",
            "lot",
            "phase",
            "volet",
            "mesure",
            "action",
            "chapitre",
            "annexe",
            "etape",
            "niveau",
            "categorie",
            "classe",
            "type",
            "tome",
            "partie",
            "section",
            "objectif",
            "priorite",
            "hall",
            "stand",
            "salle",
            "batiment",
            "route",
            "tranche",
            "vague",
            "version",
            "no",
            "numero",
            "n",
            "horizon",
            "covid",
            "figure",
            "tableau",
            "pilier",
            "levier",
            "projet",
            "defi",
            "rang",
            "rn",
            "rd",
            "autoroute",
            "ligne",
            "saison",
            "episode",
            "departement",
            "fiche",
            "art",
            "tel",
            "telephone",
            "fax",
            "portable",
            "cs",
            "bp",
            "cedex",
            "siret",
            "siren",
            "tva",
            "ligue",
            "division",
            "p",
            "pp",
            "iso",
            "note");

    private static final Set<String> DEFINITE = Set.of("les", "des", "ces", "aux", "leurs", "nos", "ses", "mes", "vos");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number read, before its hedge: tokens {@code from} to {@code to} (exclusive). */
    private record Read(int from, int to, BigDecimal value, Form form) {}

    private final String text;
    private final List<Token> tokens;
    private final List<Numeral> found = new ArrayList<>();
    private final List<PassedOver> passedOver;

    /** A reader of one sentence's tokens, which tells the numbers that are no figures to {@code passedOver}. */
    NumeralReader(String text, List<Token> tokens, List<PassedOver> passedOver) {
        this.text = text;
        this.tokens = tokens;
        this.passedOver = passedOver;
    }

    List<Numeral> all() {
        int i = 0;
        while (i < tokens.size()) {
            int next = numeralAt(i);
            i = Math.max(next, i + 1);
        }
        return found;
    }

    /** Takes the number that begins at token {@code i}; answers the token after it, or {@code i} where none begins. */
    private int numeralAt(int i) {
        int telephone = telephone(i);
        if (telephone > i) {
            pass(i, telephone, "a telephone number");
            return telephone;
        }
        Read read = oneInSome(i);
        if (read == null) {
            read = fraction(i);
        }
        if (read == null) {
            read = factor(i);
        }
        if (read != null) {
            int percent = inBrackets(read);
            if (percent > 0) {
                return numeralAt(percent); // "près d'un tiers (30 %)": the figure is the one in brackets
            }
            add(read, null, "percent", read.to());
            return read.to();
        }
        read = ordinal(i);
        if (read != null) {
            add(read, null, "rank", read.to());
            return read.to();
        }
        read = cardinal(i);
        if (read == null) {
            return i;
        }
        String label = onlyNumbers(read);
        if (label != null) {
            pass(read.from(), read.to(), label);
            return read.to();
        }
        return quantity(read);
    }

    /** A cardinal with its range, scale and unit. */
    private int quantity(Read first) {
        int j = first.to();
        BigDecimal value = first.value();
        BigDecimal max = null;
        Read second = rangeEnd(first);
        if (second != null) {
            max = second.value();
            j = second.to();
        }
        BigDecimal scale = BigDecimal.ONE;
        boolean scaled = false;
        if (SCALES.containsKey(token(j).folded()) && !token(j).is("mille")) {
            scale = new BigDecimal(SCALES.get(token(j).folded()));
            scaled = true;
            j++;
            if (token(j).is("et") && (token(j + 1).is("demi") || token(j + 1).is("demie"))) {
                value = value.add(new BigDecimal("0.5"));
                j += 2;
            }
            if (SCALES.containsKey(token(j).folded())) {
                scale = scale.multiply(new BigDecimal(SCALES.get(token(j).folded())));
                j++;
            } else if ((token(j).is("de") || token(j).is("d'"))
                    && SCALES.containsKey(token(j + 1).folded())) {
                scale = scale.multiply(new BigDecimal(SCALES.get(token(j + 1).folded())));
                j += 2;
            }
        } else if (SHORT_SCALES.containsKey(token(j).folded()) && currencyAfter(j + 1) > j + 1) {
            scale = new BigDecimal(SHORT_SCALES.get(token(j).folded()));
            j++;
        } else if ((token(j).is("meur") || token(j).is("keur"))) {
            scale = new BigDecimal(token(j).is("meur") ? "1000000" : "1000");
            add(scaled(first, value, max, scale), max == null ? null : max.multiply(scale), "EUR", j + 1);
            return j + 1;
        }
        if (DURATIONS.contains(token(j).folded()) && !scaled || token(j).is("degres") || token(j).is("°")) {
            pass(first.from(), j + 1, "a duration, an age or a degree");
            return j + 1;
        }
        String unit = "count";
        int end = j;
        int currency = currencyAfter(j);
        if (currency > j) {
            unit = UNITS.getOrDefault(token(currency - 1).folded(), "EUR");
            end = currency;
            if (isPerArea(currency)) {
                unit = "EUR/m2/year";
                end = afterPerArea(currency);
            }
        } else if (token(j).is("%") || token(j).is("pourcent")) {
            unit = "percent";
            end = j + 1;
        } else if (token(j).is("pour") && token(j + 1).is("cent")) {
            unit = "percent";
            end = j + 2;
        } else if (token(j).is("metres") && (token(j + 1).is("carres"))) {
            unit = "m2";
            end = j + 2;
        } else if (token(j).is("metres") && token(j + 1).is("cubes")) {
            unit = "m3";
            end = j + 2;
        } else if (token(j).is("t") && token(j).text().equals("t")) {
            unit = "t";
            end = j + 1;
        } else if (UNITS.containsKey(token(j).folded())
                && !UNITS.getOrDefault(token(j).folded(), "").isEmpty()
                && !token(j).is("$")) {
            unit = UNITS.getOrDefault(token(j).folded(), unit);
            end = j + 1;
        } else if (scaled
                && scale.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                && (!isPartitive(j) || isMoney(j + 1))) {
            unit = "EUR"; // "une enveloppe de 266 millions": the currency is left out
        }
        add(scaled(first, value, max, scale), max == null ? null : max.multiply(scale), unit, end);
        return end;
    }

    private static Read scaled(Read first, BigDecimal value, @Nullable BigDecimal max, BigDecimal scale) {
        // "de 3 à 5 millions": the scale stands once for both ends
        return new Read(first.from(), first.to(), value.multiply(scale), max == null ? first.form() : Form.DIGITS);
    }

    private boolean isPartitive(int j) {
        return token(j).is("de") || token(j).is("d'") || token(j).is("des");
    }

    /** "71 millions de fonds européens": what is counted is money. */
    private boolean isMoney(int j) {
        String word = token(j).folded();
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

    /** The token after a currency at {@code j}, which "de" or "d'" may precede; {@code j} where there is none. */
    private int currencyAfter(int j) {
        int k = token(j).is("d'") || token(j).is("de") ? j + 1 : j;
        String unit = UNITS.getOrDefault(token(k).folded(), "");
        return unit.equals("EUR") || unit.equals("USD") || unit.equals("GBP") ? k + 1 : j;
    }

    /** "€ HT/m²/an", "€/m2". */
    private boolean isPerArea(int j) {
        int k = token(j).is("ht") || token(j).is("ttc") || token(j).is("hors") ? j + 1 : j;
        return token(k).is("/") && token(k + 1).is("m2");
    }

    private int afterPerArea(int j) {
        int k = j;
        while (k < tokens.size()
                && Set.of("ht", "ttc", "/", "m2", "an", "hors", "charges").contains(token(k).folded())) {
            k++;
        }
        return k;
    }

    /** "400 et 600" after "entre", "3 à 5", "20-30". */
    private @Nullable Read rangeEnd(Read first) {
        int j = first.to();
        int k = j;
        // the unit may stand at both ends: "de 3 % à 5 %"
        while (k < j + 2 && (UNITS.containsKey(token(k).folded()) || SHORT_SCALES.containsKey(token(k).folded()))) {
            k++;
        }
        boolean between = token(first.from() - 1).is("entre") && token(k).is("et");
        boolean to = token(k).is("a") && token(k).text().equals("à") && !isEvolution(first.from());
        boolean hyphen = (token(k).is("-") || token(k).is("–"))
                && k == j
                && !token(k + 1).spaceBefore();
        if (!between && !to && !hyphen) {
            return null;
        }
        Read second = cardinal(k + 1);
        if (second == null || second.value().compareTo(first.value()) <= 0) {
            return null;
        }
        return to && !rangeCue(first.from()) && !sameNoun(second.to()) ? null : second;
    }

    private boolean rangeCue(int i) {
        return token(i - 1).is("de") || token(i - 1).is("d'") || token(i - 1).is("entre");
    }

    private boolean sameNoun(int j) {
        return token(j).isWord() || UNITS.containsKey(token(j).folded());
    }

    /** "passer de 108 000 m² à plus de 300 000 m²" tells two figures, not a range. */
    private boolean isEvolution(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            String word = token(j).folded();
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

    /** A number in digits or words, its hedge and unit left aside. */
    private @Nullable Read cardinal(int i) {
        Token token = token(i);
        if (token.isNumber()) {
            return digits(i);
        }
        return token.isWord() ? words(i) : null;
    }

    private @Nullable Read digits(int i) {
        if (glued(i) || token(i).text().length() > 15) {
            return null;
        }
        StringBuilder number = new StringBuilder(token(i).text());
        int j = i + 1;
        if (number.length() <= 3 && number.charAt(0) != '0') {
            while (isGroup(j) && number.length() < 15) {
                number.append(token(j).text());
                j++;
            }
            if (j == i + 1) {
                while (token(j).is(".")
                        && token(j + 1).isNumber()
                        && token(j + 1).text().length() == 3
                        && !token(j).spaceBefore()
                        && !token(j + 1).spaceBefore()) {
                    number.append(token(j + 1).text());
                    j += 2;
                }
            }
        }
        boolean comma = token(j).is(",") || token(j).is(".");
        if (comma
                && token(j + 1).isNumber()
                && !token(j).spaceBefore()
                && !token(j + 1).spaceBefore()
                && token(j + 1).text().length() <= (token(j).is(",") ? 3 : 2)) {
            number.append('.').append(token(j + 1).text());
            j += 2;
        }
        return new Read(i, j, new BigDecimal(number.toString()), Form.DIGITS);
    }

    /** Three digits after a space on the same line: the next group of a number. */
    private boolean isGroup(int j) {
        Token group = token(j);
        if (!group.isNumber() || group.text().length() != 3 || !group.spaceBefore()) {
            return false;
        }
        String gap = text.substring(token(j - 1).span().end(), group.span().start());
        return gap.length() == 1 && gap.charAt(0) != '\n' && gap.charAt(0) != '\r';
    }

    /** Part of a code, an address or a version: letters or a point stand right before. */
    private boolean glued(int i) {
        Token before = token(i - 1);
        return !token(i).spaceBefore()
                && i > 0
                && (before.isWord()
                                && !before.text().endsWith("'")
                                && !before.text().endsWith("’")
                        || before.is("/")
                                && !token(i - 1).spaceBefore()
                                && token(i - 2).isWord()
                        || before.is("#")
                        || before.is("@"));
    }

    private @Nullable Read words(int i) {
        String folded = token(i).folded();
        if (folded.equals("une")
                || folded.equals("un")
                || folded.equals("la")
                || folded.equals("quelques")
                || folded.equals("demi-douzaine")) {
            int adjective = token(i + 1).is("petite")
                            || token(i + 1).is("bonne")
                            || token(i + 1).is("grosse")
                    ? 1
                    : 0;
            int about = folded.equals("une") || folded.equals("un")
                    ? NumberWords.ABOUT.getOrDefault(token(i + 1 + adjective).folded(), 0)
                    : 0;
            if (about > 0) {
                BigDecimal value = BigDecimal.valueOf(about);
                return new Read(i, i + 2 + adjective, value, Form.ABOUT_NOUN);
            }
            if (folded.equals("un")
                    && SCALES.containsKey(token(i + 1).folded())
                    && !token(i + 1).is("mille")) {
                return new Read(i, i + 1, BigDecimal.ONE, Form.WORDS);
            }
            return null;
        }
        if (NumberWords.ABOUT.containsKey(folded) && token(i - 1).is("d'une")) {
            return null;
        }
        if (folded.equals("mille")) {
            return new Read(i, i + 1, BigDecimal.valueOf(1000), Form.WORDS);
        }
        int value = NumberWords.small(folded);
        if (value <= 1) {
            return null;
        }
        int j = i + 1;
        StringBuilder phrase = new StringBuilder(folded);
        int best = value;
        int bestEnd = j;
        while (j < tokens.size() && j < i + 6 && (token(j).isWord())) {
            phrase.append('-').append(token(j).folded());
            int longer = NumberWords.small(phrase.toString());
            j++;
            if (longer > 0) {
                best = longer;
                bestEnd = j;
            } else if (!token(j - 1).is("et")) {
                break;
            }
        }
        BigDecimal number = BigDecimal.valueOf(best);
        if (token(bestEnd).is("mille")) {
            number = number.multiply(BigDecimal.valueOf(1000));
            bestEnd++;
            int rest = NumberWords.small(token(bestEnd).folded());
            if (rest > 0) {
                number = number.add(BigDecimal.valueOf(rest));
                bestEnd++;
            }
        }
        return new Read(i, bestEnd, number, Form.WORDS);
    }

    /** "1 emploi français sur 2", "neuf entreprises sur dix". */
    private @Nullable Read oneInSome(int i) {
        int part = smallAt(i);
        if (part < 1 || part > 20 || token(i).isNumber() && glued(i)) {
            return null;
        }
        for (int j = i + 1; j <= i + 6 && j < tokens.size(); j++) {
            if (token(j).is("sur")) {
                int whole = smallAt(j + 1);
                boolean noun = token(j + 2).isWord() && Counted.isNoun(tokens, j + 2)
                        || token(j + 2).is("%")
                        || token(j + 2).isNumber();
                if (whole > part
                        && whole <= 100
                        && !noun
                        && !DURATIONS.contains(token(j + 2).folded())) {
                    BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
                    return new Read(i, j + 2, percent, Form.FRACTION);
                }
                return null;
            }
            if (!token(j).isWord()) {
                return null;
            }
        }
        return null;
    }

    private int smallAt(int i) {
        Token token = token(i);
        if (token.isNumber()) {
            return token.text().length() <= 3 ? Integer.parseInt(token.text()) : 0;
        }
        return token.is("un") || token.is("une") ? 1 : token.isWord() ? NumberWords.small(token.folded()) : 0;
    }

    /** "3/4", "¾", "un tiers", "les deux tiers", "la moitié", "le quart". */
    private @Nullable Read fraction(int i) {
        Token token = token(i);
        if (token.folded().length() == 3 && token.folded().charAt(1) == '\u2044') {
            return share(
                    i, i + 1, token.folded().charAt(0) - '0', token.folded().charAt(2) - '0');
        }
        if (token.isNumber()
                && token.text().length() == 1
                && token(i + 1).is("/")
                && token(i + 2).isNumber()
                && token(i + 2).text().length() <= 2
                && !token(i + 1).spaceBefore()
                && !token(i + 2).spaceBefore()
                && !token(i + 3).is("/")
                && !glued(i)
                && !token(i - 1).is("/")
                && (token(i + 3).is("des")
                        || token(i + 3).is("de")
                        || token(i + 3).is("du")
                        || token(i + 3).is("d'")
                        || token(i + 3).is("(")
                        || token(i + 3).text().isEmpty())) {
            return share(
                    i,
                    i + 3,
                    Integer.parseInt(token.text()),
                    Integer.parseInt(token(i + 2).text()));
        }
        int noun = i;
        int count = 1;
        boolean determined =
                Set.of("un", "une", "le", "la", "du", "d'un", "l'", "d'une").contains(token.folded());
        if (determined) {
            noun = i + 1;
        } else if (NumberWords.small(token.folded()) > 1) {
            count = NumberWords.small(token.folded());
            noun = i + 1;
        }
        String percent = NumberWords.FRACTIONS.get(token(noun).folded());
        if (percent == null
                || (noun == i && !token.is("moitie"))
                || token(noun).is("demie")
                || token(noun + 1).is("temps")
                || token(noun).is("tiers")
                        && (token(noun + 1).isCapitalised()
                                || token(noun - 1).is("le")
                                || token(noun - 1).is("la"))) {
            return null;
        }
        boolean partitive = isPartitive(noun + 1)
                || token(noun + 1).is("du")
                || token(noun + 1).is("(")
                || token(noun + 1).is("l'")
                || token(noun + 1).is("restant")
                || token(noun + 1).is("sont")
                || token(noun + 1).is("est")
                || token(noun + 1).is("a")
                || token(noun).is("moitie")
                || token(noun + 1).is("environ")
                || count > 1;
        if (!partitive) {
            return null;
        }
        if (token(noun).is("moitie") && token(noun + 1).is("plus")) {
            return new Read(i, noun + 2, BigDecimal.valueOf(50), Form.FACTOR);
        }
        int from = token.is("du") || token.is("d'un") || token.is("d'une")
                ? noun
                : i; // "près du quart": "du" is the hedge's
        BigDecimal one = new BigDecimal(percent);
        BigDecimal value = one.multiply(BigDecimal.valueOf(count));
        return new Read(
                from, noun + 1, percent.equals("33.3") && count == 2 ? new BigDecimal("66.7") : value, Form.FRACTION);
    }

    private static @Nullable Read share(int from, int to, int part, int whole) {
        if (part < 1 || part >= whole) {
            return null;
        }
        return new Read(
                from,
                to,
                HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                Form.FRACTION);
    }

    /** "tripler", "a doublé", "multiplié par 3", "divisé par deux". */
    private @Nullable Read factor(int i) {
        String word = token(i).folded();
        int times = word.startsWith("doubl")
                ? 2
                : word.startsWith("tripl") ? 3 : word.startsWith("quadrupl") ? 4 : word.startsWith("decupl") ? 10 : 0;
        if (times > 0) {
            boolean verb = word.endsWith("er")
                    || word.endsWith("era")
                    || word.endsWith("eront")
                    || word.endsWith("ement")
                    || (word.endsWith("e") || word.endsWith("es") || word.endsWith("ee") || word.endsWith("ees"))
                            && token(i).text().contains("é");
            return verb ? new Read(i, i + 1, BigDecimal.valueOf((times - 1) * 100L), Form.FACTOR) : null;
        }
        boolean multiplied = word.startsWith("multipli") && !word.startsWith("multiplic");
        boolean divided = word.startsWith("divis") && !word.startsWith("division");
        if ((multiplied || divided) && token(i + 1).is("par")) {
            int by = smallAt(i + 2);
            if (by > 1) {
                BigDecimal change = multiplied
                        ? BigDecimal.valueOf((by - 1) * 100L)
                        : HUNDRED.divide(BigDecimal.valueOf(by), 1, RoundingMode.HALF_UP)
                                .subtract(HUNDRED);
                return new Read(i, i + 3, change, Form.FACTOR);
            }
        }
        return null;
    }

    /** "3e", "1ère", "première", "Top 5", "n°1", "numéro un". */
    private @Nullable Read ordinal(int i) {
        Token token = token(i);
        Token next = token(i + 1);
        if (token.isNumber()
                && token.text().length() <= 3
                && !glued(i)
                && next.isWord()
                && !next.spaceBefore()
                && Set.of("er", "ers", "re", "ere", "e", "eme", "ieme", "nd", "nde", "es", "emes")
                        .contains(next.folded())) {
            return new Read(i, i + 2, new BigDecimal(token.text()), Form.ORDINAL);
        }
        if (token.is("top") && next.isNumber() && next.text().length() <= 3) {
            return new Read(i, i + 2, new BigDecimal(next.text()), Form.ORDINAL);
        }
        if (token.is("numero") && (next.is("un") || next.is("1"))
                || token.is("n") && next.is("°") && token(i + 2).is("1")) {
            return new Read(i, token.is("n") ? i + 3 : i + 2, BigDecimal.ONE, Form.ORDINAL);
        }
        Integer rank = NumberWords.ORDINALS.get(token.folded());
        return rank == null ? null : new Read(i, i + 1, BigDecimal.valueOf(rank), Form.ORDINAL);
    }

    /** Whether a fraction is told once more as a percentage in brackets; answers the token of that percentage, or 0. */
    private int inBrackets(Read read) {
        int j = read.to();
        if (token(j).is("(") && token(j + 1).isNumber()) {
            Read number = digits(j + 1);
            if (number != null
                    && token(number.to()).is("%")
                    && token(number.to() + 1).is(")")) {
                return j + 1;
            }
        }
        return 0;
    }

    /** Why a number counts nothing: it names a place in a list, a department, a postal code; null where it counts. */
    private @Nullable String onlyNumbers(Read read) {
        int i = read.from();
        Token before = token(i - 1);
        Token after = token(read.to());
        if (read.form() == Form.WORDS && read.value().intValue() <= 4 && DEFINITE.contains(before.folded())) {
            return "points back at things told before";
        }
        if (read.form() != Form.DIGITS) {
            return before.isWord() && NUMBERED.contains(before.folded()) ? "the number of a " + before.text() : null;
        }
        if (before.is("(") && after.is(")") && token(i).text().length() <= 3 && read.to() == i + 1) {
            return "the code of a department, or a note";
        }
        if (before.isWord() && (NUMBERED.contains(before.folded()) || before.is("n°"))
                || before.is("°")
                || before.is("[")
                || before.is("§")) {
            return UNITS.containsKey(after.folded()) ? null : "the number of a " + before.text();
        }
        if (token(i).text().length() == 5 && after.isCapitalised() && read.to() == i + 1) {
            return "a postal code";
        }
        if (i == 0
                && (after.is(".") || after.is(")"))
                && token(i).text().length() <= 2
                && read.to() == i + 1
                && tokens.size() > 2) {
            return "the number of an item";
        }
        if (after.isWord()
                && !after.spaceBefore()
                && !UNITS.containsKey(after.folded())
                && !SHORT_SCALES.containsKey(after.folded())
                && !DURATIONS.contains(after.folded())
                && !after.is("t")
                && !Counted.isNoun(tokens, read.to())) {
            return "part of a word"; // "3D", "5G", "2x"
        }
        boolean slashed = after.is("/") && token(read.to() + 1).isNumber() && !after.spaceBefore()
                || before.is("/") && token(i - 2).isNumber();
        return slashed ? "part of a code" : null;
    }

    private void pass(int from, int to, String reason) {
        passedOver.add(new PassedOver(
                token(from).span().cover(token(Math.min(to, tokens.size()) - 1).span()), reason));
    }

    /** Four or more pairs of digits in a row; answers the token after them. */
    private int telephone(int i) {
        int j = i;
        int pairs = 0;
        while (token(j).isNumber() && token(j).text().length() == 2) {
            pairs++;
            j++;
            if (token(j).is(".") || token(j).is("-")) {
                j++;
            }
        }
        return pairs >= 4 ? j : i;
    }

    private void add(Read read, @Nullable BigDecimal max, String unit, int to) {
        Hedge hedge = Hedge.before(tokens, read.from());
        int from = hedge.from();
        String modifier = hedge.modifier();
        int end = to;
        if (read.form() == Form.ABOUT_NOUN && modifier.equals("exact")) {
            modifier = "about";
        }
        if (token(to).is("environ")) {
            modifier = "about";
            end = to + 1;
        } else if (token(to).is("+") && !token(to).spaceBefore()
                || token(to).is("et") && token(to + 1).is("plus")
                || token(to).is("minimum")) {
            modifier = "moreThan";
            end = token(to).is("et") ? to + 2 : to + 1;
        }
        Span digits = token(read.from()).span().cover(token(read.to() - 1).span());
        Span span = token(from).span().cover(token(end - 1).span());
        found.add(new Numeral(span, digits, read.value(), max, unit, modifier, read.form(), hedge.sign()));
    }

    private Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }
}
