package org.filigraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence that compare: fractions ("un sur deux", "3/4") and factors ("tripler"). */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many words may stand between "une" and "sur deux". */
    private static final int ONE_IN_SOME = 8;

    /** "la moitié nord du département": a part of a map. */
    private static final Set<String> POINTS = Set.of("nord", "sud", "est", "ouest", "orientale", "occidentale");

    private static final Set<String> NOT_PLURAL =
            Set.of("dans", "sans", "mais", "plus", "depuis", "puis", "des", "apres");
    /** Whose double it is: "double sa capacité". */
    private static final Set<String> OWNED =
            Set.of("sa", "son", "ses", "leur", "leurs", "la", "le", "les", "l'", "ma", "mes", "nos", "notre");

    /** How the words begin that tell of an amount after "plus": not {@code dix fois plus solide}. */
    private static final Set<String> COMPARED =
            Set.of("qu", "d'", "de", "eleve", "grand", "important", "nombreu", "vaste", "cher", "etendu");

    private final Row row;
    private final Cardinals cardinals;

    Shares(Row row, Cardinals cardinals) {
        this.row = row;
        this.cardinals = cardinals;
    }

    /** "1 emploi français sur 2", "neuf entreprises sur dix". */
    @Nullable
    NumberRead oneInSome(int i) {
        int part = cardinals.smallAt(i);
        if (part < 1 || part > 20 || row.at(i).isNumber() && cardinals.glued(i)) {
            return null;
        }
        for (int j = i + 1; j <= i + ONE_IN_SOME && j < row.size(); j++) {
            if (row.at(j).is("sur")) {
                int whole = cardinals.smallAt(j + 1);
                boolean known = whole > part
                        && whole <= 100
                        && (part > 1 || !row.at(j + 1).is("une"));
                if (known && !row.at(j + 2).is("%") && !row.at(j + 2).isNumber() && !countsOn(j + 2)) {
                    BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
                    return new NumberRead(i, j + 2, percent, Form.FRACTION);
                }
                return null;
            }
            if (!row.at(j).isWord()
                    && !row.at(j).is("«")
                    && !row.at(j).is("»")
                    && !row.at(j).is("\"")) {
                return null;
            }
        }
        return null;
    }

    /** "2 salles sur 3 niveaux": a noun of its own follows. */
    private boolean countsOn(int i) {
        Token next = row.at(i);
        if (!next.isWord()) {
            return false;
        }
        boolean participle = next.text().endsWith("és") || next.text().endsWith("ées");
        boolean plural = !participle
                && (next.folded().endsWith("s") || next.folded().endsWith("x"))
                && !NOT_PLURAL.contains(next.folded());
        return plural || CountedNouns.isNoun(row.tokens(), i) || Numbering.DURATIONS.contains(next.folded());
    }

    /** "3/4", "¾", "un tiers", "les deux tiers", "la moitié", "le quart". */
    @Nullable
    NumberRead fraction(int i) {
        Token token = row.at(i);
        if (token.folded().length() == 3 && token.folded().charAt(1) == '\u2044') {
            return share(
                    i, i + 1, token.folded().charAt(0) - '0', token.folded().charAt(2) - '0');
        }
        if (token.isNumber()
                && token.text().length() == 1
                && row.at(i + 1).is("/")
                && row.at(i + 2).isNumber()
                && row.at(i + 2).text().length() <= 2
                && !row.at(i + 1).spaceBefore()
                && !row.at(i + 2).spaceBefore()
                && !row.at(i + 3).is("/")
                && !cardinals.glued(i)
                && !row.at(i - 1).is("/")
                && (row.at(i + 3).is("des")
                        || row.at(i + 3).is("de")
                        || row.at(i + 3).is("du")
                        || row.at(i + 3).is("d'")
                        || row.at(i + 3).is("(")
                        || row.at(i + 3).text().isEmpty())) {
            return share(
                    i,
                    i + 3,
                    Integer.parseInt(token.text()),
                    Integer.parseInt(row.at(i + 2).text()));
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
        String percent = NumberWords.FRACTIONS.get(row.at(noun).folded());
        if (percent == null
                || (noun == i && !token.is("moitie"))
                || noun == i && (row.at(i - 1).is("a") || row.at(i - 1).is("par"))
                || row.at(noun + 1).is("temps")
                || POINTS.contains(row.at(noun + 1).folded())
                || row.at(noun).is("tiers")
                        && (row.at(noun + 1).isCapitalised()
                                || row.at(noun - 1).is("le")
                                || row.at(noun - 1).is("la"))) {
            return null;
        }
        boolean partitive = MeasureUnits.isPartitive(row, noun + 1)
                || row.at(noun + 1).is("des")
                || row.at(noun + 1).is("du")
                || row.at(noun + 1).is("(")
                || row.at(noun + 1).is("l'")
                || row.at(noun + 1).is("restant")
                || row.at(noun + 1).is("sont")
                || row.at(noun + 1).is("est")
                || row.at(noun + 1).is("a")
                || row.at(noun).is("moitie")
                || row.at(noun + 1).is("environ")
                || count > 1;
        if (!partitive) {
            return null;
        }
        if (row.at(noun).is("moitie") && row.at(noun + 1).is("plus")) {
            return new NumberRead(i, noun + 2, BigDecimal.valueOf(50), Form.FACTOR);
        }
        int from = token.is("du") || token.is("d'un") || token.is("d'une")
                ? noun
                : i; // "près du quart": "du" is the hedge's
        BigDecimal one = new BigDecimal(percent);
        BigDecimal value = one.multiply(BigDecimal.valueOf(count));
        return new NumberRead(
                from, noun + 1, percent.equals("33.3") && count == 2 ? new BigDecimal("66.7") : value, Form.FRACTION);
    }

    private static @Nullable NumberRead share(int from, int to, int part, int whole) {
        if (part < 1 || part >= whole) {
            return null;
        }
        return new NumberRead(
                from,
                to,
                HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                Form.FRACTION);
    }

    /** "tripler", "a doublé", "multiplié par 3", "divisé par deux". */
    @Nullable
    NumberRead factor(int i) {
        String word = row.at(i).folded();
        int times = word.startsWith("doubl")
                ? 2
                : word.startsWith("tripl") ? 3 : word.startsWith("quadrupl") ? 4 : word.startsWith("decupl") ? 10 : 0;
        if (times > 0) {
            return isGrowing(i) ? new NumberRead(i, i + 1, BigDecimal.valueOf((times - 1) * 100L), Form.FACTOR) : null;
        }
        int more = cardinals.smallAt(i);
        // "deux fois plus élevé", "trois fois plus qu'en 2016", not "une fois plus"
        boolean fold = more > 1 && row.at(i + 1).is("fois") && row.at(i + 2).is("plus");
        if (fold && COMPARED.stream().anyMatch(row.at(i + 3).folded()::startsWith)) {
            return new NumberRead(i, i + 3, BigDecimal.valueOf((more - 1) * 100L), Form.FACTOR);
        }
        boolean multiplied = word.startsWith("multipli") && !word.startsWith("multiplic");
        boolean divided = word.startsWith("divis") && !word.startsWith("division");
        if ((multiplied || divided) && row.at(i + 1).is("par")) {
            NumberRead by = cardinals.cardinal(i + 2);
            if (by != null
                    && by.value().compareTo(BigDecimal.ONE) > 0
                    && !row.at(by.to()).is("%")) {
                BigDecimal change = multiplied
                        ? by.value().subtract(BigDecimal.ONE).multiply(HUNDRED)
                        : HUNDRED.divide(by.value(), 1, RoundingMode.HALF_UP).subtract(HUNDRED);
                return new NumberRead(i, by.to(), change, Form.FACTOR);
            }
        }
        return null;
    }

    /** "doubler", "a doublé", "double sa capacité", "le double de": not "le double vitrage". */
    private boolean isGrowing(int i) {
        String word = row.at(i).folded();
        if (word.endsWith("er")
                || word.endsWith("era")
                || word.endsWith("eront")
                || word.endsWith("erait")
                || word.endsWith("ant")
                || word.endsWith("ait")
                || word.endsWith("ent")) {
            return true;
        }
        if (row.at(i).text().contains("é")) {
            return word.endsWith("e") || word.endsWith("es");
        }
        boolean noun = row.at(i - 1).is("le");
        boolean compares = MeasureUnits.isPartitive(row, i + 1)
                || row.at(i + 1).is("du")
                || row.at(i + 1).is("par")
                || row.at(i + 1).is("compare")
                || row.at(i + 1).is("qu'")
                || !row.at(i + 1).isWord();
        return word.endsWith("le")
                && (noun ? compares : OWNED.contains(row.at(i + 1).folded()));
    }

    /** Whether a fraction is told once more as a percentage in brackets; answers the token of that percentage, or 0. */
    int inBrackets(NumberRead read) {
        int j = read.to();
        if (row.at(j).is("(") && row.at(j + 1).isNumber()) {
            NumberRead number = cardinals.digits(j + 1);
            if (number != null
                    && row.at(number.to()).is("%")
                    && row.at(number.to() + 1).is(")")) {
                return j + 1;
            }
        }
        return 0;
    }
}
