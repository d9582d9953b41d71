package org.filigraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence that compare: fractions ("un sur deux", "3/4"), factors ("tripler"), ranks ("3e"). */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        for (int j = i + 1; j <= i + 6 && j < row.size(); j++) {
            if (row.at(j).is("sur")) {
                int whole = cardinals.smallAt(j + 1);
                boolean noun = row.at(j + 2).isWord() && CountedNouns.isNoun(row.tokens(), j + 2)
                        || row.at(j + 2).is("%")
                        || row.at(j + 2).isNumber();
                if (whole > part
                        && whole <= 100
                        && !noun
                        && !Numbering.DURATIONS.contains(row.at(j + 2).folded())) {
                    BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
                    return new NumberRead(i, j + 2, percent, Form.FRACTION);
                }
                return null;
            }
            if (!row.at(j).isWord()) {
                return null;
            }
        }
        return null;
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
                || row.at(noun).is("demie")
                || row.at(noun + 1).is("temps")
                || row.at(noun).is("tiers")
                        && (row.at(noun + 1).isCapitalised()
                                || row.at(noun - 1).is("le")
                                || row.at(noun - 1).is("la"))) {
            return null;
        }
        boolean partitive = MeasureUnits.isPartitive(row, noun + 1)
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
            boolean verb = word.endsWith("er")
                    || word.endsWith("era")
                    || word.endsWith("eront")
                    || word.endsWith("ement")
                    || (word.endsWith("e") || word.endsWith("es") || word.endsWith("ee") || word.endsWith("ees"))
                            && row.at(i).text().contains("é");
            return verb ? new NumberRead(i, i + 1, BigDecimal.valueOf((times - 1) * 100L), Form.FACTOR) : null;
        }
        boolean multiplied = word.startsWith("multipli") && !word.startsWith("multiplic");
        boolean divided = word.startsWith("divis") && !word.startsWith("division");
        if ((multiplied || divided) && row.at(i + 1).is("par")) {
            int by = cardinals.smallAt(i + 2);
            if (by > 1) {
                BigDecimal change = multiplied
                        ? BigDecimal.valueOf((by - 1) * 100L)
                        : HUNDRED.divide(BigDecimal.valueOf(by), 1, RoundingMode.HALF_UP)
                                .subtract(HUNDRED);
                return new NumberRead(i, i + 3, change, Form.FACTOR);
            }
        }
        return null;
    }

    /** "3e", "1ère", "première", "Top 5", "n°1", "numéro un". */
    @Nullable
    NumberRead ordinal(int i) {
        Token token = row.at(i);
        Token next = row.at(i + 1);
        if (token.isNumber()
                && token.text().length() <= 3
                && !cardinals.glued(i)
                && next.isWord()
                && !next.spaceBefore()
                && Set.of("er", "ers", "re", "ere", "e", "eme", "ieme", "nd", "nde", "es", "emes")
                        .contains(next.folded())) {
            return new NumberRead(i, i + 2, new BigDecimal(token.text()), Form.ORDINAL);
        }
        if (token.is("top") && next.isNumber() && next.text().length() <= 3) {
            return new NumberRead(i, i + 2, new BigDecimal(next.text()), Form.ORDINAL);
        }
        if (token.is("numero") && (next.is("un") || next.is("1"))
                || token.is("n") && next.is("°") && row.at(i + 2).is("1")) {
            return new NumberRead(i, token.is("n") ? i + 3 : i + 2, BigDecimal.ONE, Form.ORDINAL);
        }
        Integer rank = NumberWords.ORDINALS.get(token.folded());
        return rank == null ? null : new NumberRead(i, i + 1, BigDecimal.valueOf(rank), Form.ORDINAL);
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
