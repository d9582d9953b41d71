package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count nothing: those that number an axis, an item, a department, a postal code, a telephone. */
final class Numbering {
    static final Set<String> DURATIONS = WordSet.of(
            """
            an ans annee annees mois jour jours semaine semaines heure heures h minute minutes min seconde secondes
            fois siecle siecles decennies decennie nuits mn trimestre trimestres semestre semestres week-ends""");
    /** Words after which a number only numbers: "axe 1", "article 5", "lot 2". */
    private static final Set<String> NUMBERED = WordSet.of(
            """
            axe article page lot phase volet mesure action chapitre annexe etape niveau categorie classe type tome
            partie section objectif priorite hall stand salle batiment route tranche vague version no numero n horizon
            covid figure tableau pilier levier projet defi rang rn rd autoroute ligne saison episode departement fiche
            art tel telephone fax portable cs bp cedex siret siren tva ligue division p pp iso note ere pages""");

    private static final Set<String> ABBREVIATED = WordSet.of("p pp art no vol tel fig n ref chap");

    private static final Set<String> ORDERING =
            WordSet.of("premiers premieres derniers dernieres prochains prochaines petites longues");
    private static final Set<String> WORK =
            WordSet.of("conseil formation cours travail accompagnement benevolat tutorat insertion coaching expertise");
    private static final BigDecimal WORKED = BigDecimal.valueOf(100);

    private static final Set<String> POINTING = WordSet.of("ses ces nos leurs");
    private static final Set<String> DEFINITE = WordSet.of("les des ces aux leurs nos ses mes vos");

    /** Bodies that are so many, whoever spoke of them before. */
    private static final Set<String> BODIES = WordSet.of("enterprises organisations laboratories members");
    /** Words by which it is told for the first time which bodies are so many. */
    private static final Set<String> TELLING = WordSet.of("qui que dont du de");

    private static final Set<BigDecimal> TENS = IntStream.rangeClosed(2, 9)
            .mapToObj(ten -> BigDecimal.valueOf(10L * ten))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SINGULAR = WordSet.of("un une le la son sa leur cette notre");
    private static final int TOLD_BY = 4;
    private static final Set<String> NORMS = WordSet.of("EN NF DIN ISO IEC CEI IATF ASTM AFNOR");
    private static final Set<TerritoryKind> WIDE =
            Set.of(TerritoryKind.DEPARTEMENT, TerritoryKind.REGION, TerritoryKind.COUNTRY);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private final Row row;

    Numbering(Row row) {
        this.row = row;
    }

    /** Whether the hours at {@code j} are an amount of work rather than a duration: "5 600 heures de bénévolat". */
    boolean isWorkedTime(NumberRead read, int j) {
        boolean work = MeasureUnits.isPartitive(row, j + 1)
                && WORK.contains(row.at(j + 2).folded()); // "40 heures de conseil"
        return row.at(j).is("heures") && (work || read.value().compareTo(WORKED) >= 0);
    }

    /** Whether what stands at {@code j} makes the number before it a duration, an age, a time of day or a degree. */
    boolean isDuration(int j) {
        boolean counted = ORDERING.contains(row.at(j).folded()); // "les dix premiers mois"
        Token unit = row.at(counted ? j + 1 : j);
        boolean hours = unit.folded().length() > 1 && unit.folded().charAt(0) == 'h' && !unit.spaceBefore();
        return DURATIONS.contains(unit.folded())
                || unit.is("degres")
                || unit.is("°")
                || hours && Character.isDigit(unit.folded().charAt(1)); // "18h30"
    }

    // "ses deux usines", "ces trois ateliers": how many there are is told, though they were told of
    private boolean isPlants(int noun) {
        return row.at(noun).folded().endsWith("s")
                && CountedNouns.indicatorAt(row.tokens(), noun)
                        .filter(hit -> hit.value().equals("productionSites"))
                        .isPresent();
    }

    // "l'un des trois pôles dont …", "les quatre membres de ce groupement": told for the first time, by what follows
    private boolean isTold(int noun) {
        int i = row.at(noun).is("autres") ? noun + 1 : noun;
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(row.tokens(), i);
        boolean bodies = hit.isPresent() && BODIES.contains(hit.get().value());
        for (int j = hit.map(Phrases.Hit::to).orElse(i);
                bodies && j <= i + TOLD_BY && row.at(j).isWord();
                j++) {
            if (FunctionWords.has(row.at(j).folded())) {
                return TELLING.contains(row.at(j).folded());
            }
        }
        return false;
    }

    /** Why a number counts nothing: it names a place in a list, a department, a postal code; null where it counts. */
    @Nullable
    String onlyNumbers(NumberRead read) {
        int i = read.from();
        Token before = row.at(i - 1);
        Token after = row.at(read.to());
        if (read.form() == Form.WORDS
                && read.value().intValue() <= 4
                && DEFINITE.contains(before.folded())
                && !(POINTING.contains(before.folded()) && isPlants(read.to()))
                && !isTold(read.to())) {
            return "points back at things told before";
        }
        if (before.is("annees") && read.form() == Form.WORDS && TENS.contains(read.value())) {
            return "a decade"; // "dans les années soixante-dix"
        }
        if (read.form() != Form.DIGITS) {
            boolean some = row.at(i).is("une") && read.to() > i + 1; // "en ligne une soixantaine d'acteurs"
            return !some && before.isWord() && NUMBERED.contains(before.folded())
                    ? "the number of a " + before.text()
                    : null;
        }
        if (FunctionWords.isWeekday(before.folded())
                && row.at(i).text().length() <= 2
                && !MeasureUnits.isAt(row, read.to())) {
            return "a day";
        }
        if (before.is("(") && after.is(")") && row.at(i).text().length() <= 3 && read.to() == i + 1) {
            return "the code of a department, or a note";
        }
        boolean next = (before.is("et") || before.is("a"))
                && row.at(i - 2).isNumber()
                && row.at(i - 3).is("pages"); // "pages 6 et 7"
        if (next) {
            return "the number of a page";
        }
        boolean abbreviated = before.is(".")
                && !before.spaceBefore()
                && ABBREVIATED.contains(row.at(i - 2).folded());
        if (before.isWord() && (NUMBERED.contains(before.folded()) || before.is("n°"))
                || abbreviated
                || before.is("°")
                || before.is("[")
                || before.is("§")) {
            return MeasureUnits.isAt(row, read.to()) ? null : "the number of a " + before.text();
        }
        if (before.is("annees")
                && row.at(i).text().length() == 2
                && row.at(i).text().endsWith("0")) {
            return "a decade"; // "au milieu des années 70"
        }
        boolean coded = before.is("-")
                && !before.spaceBefore()
                && !row.at(i).spaceBefore()
                && row.at(i - 2).isNumber()
                && row.at(i - 3).is(".")
                && row.at(i - 4).text().length() == 1;
        if (coded) {
            return "part of a code"; // "L. 1233-84"
        }
        if (isYearBefore(read, after)) {
            return "a year"; // "à la rentrée 2017 une école"
        }
        if (isYearOfLine(read, after)) {
            return "a year"; // "2019 certifiée Entreprise du patrimoine vivant"
        }
        if (NORMS.contains(before.text())) {
            return "the number of a norm"; // "EN 1090 EXC4"
        }
        if (row.at(i).text().length() == 5 && after.isCapitalised() && read.to() == i + 1) {
            return "a postal code";
        }
        boolean opens = i == 0 || before.is(":") || before.is(".") && before.spaceBefore();
        if (opens
                && (i == 0
                        || read.to() + 1 >= row.size()
                        || row.at(read.to() + 1).isCapitalised())
                && (after.is(".") || after.is(")"))
                && row.at(i).text().length() <= 2
                && read.to() == i + 1
                && row.size() > 2) {
            return "the number of an item";
        }
        if (after.isWord()
                && !after.spaceBefore()
                && !MeasureUnits.isAt(row, read.to())
                && MeasureUnits.scale(row, read.to()) == null
                && !isDuration(read.to())
                && !CountedNouns.isNoun(row.tokens(), read.to())) {
            return "part of a word"; // "3D", "5G", "2x"
        }
        if (before.isCapitalised() && i > 1 && isName(i - 1, read)) {
            return "part of a name"; // "Falcon 9", "Industrie 5.0", "EN 9100"
        }
        if (isTimes(i, -1) || isTimes(read.to() - 1, 1)) {
            return "a factor of a product"; // "3 x 8", "2 x 50 kg"
        }
        if (isSlashedRange(read)) {
            return null;
        }
        boolean storeys = before.is("+")
                && !before.spaceBefore()
                && row.at(i - 2).isWord()
                && row.at(i - 2).isAllCapitals();
        if (storeys || before.is("euro") && before.isCapitalised()) {
            return "part of a name"; // "R+4", "Euro 7"
        }
        boolean slashed = before.is("/")
                        && !before.spaceBefore()
                        && !row.at(i).spaceBefore()
                        && row.at(i - 2).isWord()
                || after.is("/") && row.at(read.to() + 1).isNumber() && !after.spaceBefore()
                || before.is("/") && row.at(i - 2).isNumber();
        boolean measured = MeasureUnits.isAt(row, read.to()) || MeasureUnits.scale(row, read.to()) != null;
        return slashed && !measured ? "part of a code" : null;
    }

    // "2 x 50", "4×4"
    private boolean isTimes(int i, int step) {
        Token sign = row.at(i + step);
        return (sign.is("x") || sign.is("×")) && row.at(i + 2 * step).isNumber();
    }

    // "250/300 personnes": a range of what is counted after it
    private boolean isSlashedRange(NumberRead read) {
        int j = read.to();
        Token next = row.at(j + 1);
        return row.at(j).is("/")
                && next.isNumber()
                && !row.at(j).spaceBefore()
                && !next.spaceBefore()
                && next.text().length() <= 4
                && read.value().compareTo(BigDecimal.TEN) >= 0
                && read.value().compareTo(new BigDecimal(next.text())) < 0
                && (MeasureUnits.isAt(row, j + 2)
                        || CountedNouns.indicatorAt(row.tokens(), j + 2).isPresent());
    }

    /** Whether a year opens a line of a time line: what happened in it follows, no noun in the plural. */
    private boolean isYearOfLine(NumberRead read, Token after) {
        Token token = row.at(read.from());
        return read.from() == 0
                && read.to() == 1
                && token.text().length() == 4
                && read.value().compareTo(FIRST_YEAR) >= 0
                && read.value().compareTo(LAST_YEAR) <= 0
                && after.isWord()
                && !after.folded().endsWith("s")
                && !after.folded().endsWith("x")
                && !MeasureUnits.isAt(row, 1)
                && MeasureUnits.scale(row, 1) == null;
    }

    /** Whether four figures that can be a year stand before a noun of its own: no noun in the plural is counted. */
    private boolean isYearBefore(NumberRead read, Token after) {
        Token token = row.at(read.from());
        return read.to() == read.from() + 1
                && token.text().length() == 4
                && read.value().compareTo(FIRST_YEAR) >= 0
                && read.value().compareTo(LAST_YEAR) <= 0
                && SINGULAR.contains(after.folded());
    }

    /** Whether a number that counts nothing follows a capitalised word: both are one name. */
    private boolean isName(int word, NumberRead read) {
        Token after = row.at(read.to());
        boolean counts = MeasureUnits.isAt(row, read.to())
                || MeasureUnits.scale(row, read.to()) != null
                || after.isWord() && !FunctionWords.has(after.folded())
                || CountedNouns.indicatorAt(row.tokens(), word).isPresent();
        counts |= isCountOfPlace(word, read);
        boolean whole = row.at(word).spaceBefore() && row.at(read.from()).spaceBefore();
        return !counts && whole && row.at(read.from()).text().length() <= 4;
    }

    /** "Lure 8 200", "Jura 7", "France 12,1": a place with what is counted there. */
    private boolean isCountOfPlace(int word, NumberRead read) {
        if (read.to() - read.from() > 1) {
            return true;
        }
        boolean year = row.at(read.from()).text().length() == 4;
        return !year && isWidePlace(row.at(word));
    }

    /** Whether a word is the name of a department, a region or a country. */
    static boolean isWidePlace(Token token) {
        return token.isCapitalised()
                && Territories.get().lookup(token.text()).stream().anyMatch(t -> WIDE.contains(t.kind()));
    }

    /** Four or more pairs of digits in a row; answers the token after them. */
    int telephone(int i) {
        int j = i;
        int pairs = 0;
        while (row.at(j).isNumber() && row.at(j).text().length() == 2) {
            pairs++;
            j++;
            if (row.at(j).is(".") || row.at(j).is("-")) {
                j++;
            }
        }
        return pairs >= 4 ? j : i;
    }
}
