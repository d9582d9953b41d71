package org.filigraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence that compare: so many of so many ("un sur deux") and factors ("tripler"). */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many words may stand between "une" and "sur deux". */
    private static final int ONE_IN_SOME = 8;
    /** Of more than so many, unless they are tens, a part is counted: "14 dossiers sur 52". */
    private static final int LARGEST_WHOLE = 12;

    private static final Set<String> NOT_PLURAL = WordSet.of("dans sans mais plus depuis puis des apres");
    private static final Set<String> BE = WordSet.of("est sont a ont etait etaient sera seront");
    /** Whose double it is: "double sa capacité". */
    private static final Set<String> OWNED = WordSet.of("sa son ses leur leurs la le les l' ma mes nos notre");

    /** How the words begin that tell of an amount after "plus": not {@code dix fois plus solide}. */
    private static final Set<String> COMPARED =
            WordSet.of("qu d' de eleve grand important nombreu vaste cher etendu present");

    /** When, or where, it will be the double: "en promet le double à terme". */
    private static final Set<String> THEN = WordSet.of("a en d'ici dans avec l'an cette aujourd'hui desormais");

    private static final Set<String> THAT = WordSet.of("celui celle ceux celles");

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
                        && (whole <= LARGEST_WHOLE || whole <= 100 && whole % 10 == 0)
                        && (part > 1 || !row.at(j + 1).is("une"));
                boolean other = j > i + 1 && countsOn(j + 2); // "9 sur 10 entreprises" is a share of those
                if (known && !row.at(j + 2).is("%") && !row.at(j + 2).isNumber() && !other) {
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
        if (!next.isWord() || BE.contains(next.folded())) {
            return false;
        }
        boolean participle = next.text().endsWith("és") || next.text().endsWith("ées");
        boolean plural = !participle
                && (next.folded().endsWith("s") || next.folded().endsWith("x"))
                && !NOT_PLURAL.contains(next.folded());
        return plural || CountedNouns.isNoun(row.tokens(), i) || Numbering.DURATIONS.contains(next.folded());
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
        boolean less = more > 1 && row.at(i + 1).is("fois") && row.at(i + 2).is("moins");
        if (less && COMPARED.stream().anyMatch(row.at(i + 3).folded()::startsWith)) {
            return new NumberRead(i, i + 3, part(more), Form.FACTOR); // "deux fois moins cher"
        }
        boolean thatOf = more > 1
                && row.at(i + 1).is("fois")
                && (THAT.contains(row.at(i + 2).folded())
                        || row.at(i + 2).folded().startsWith("superieur"));
        if (thatOf) {
            // "trois fois celle de 2020", "cinq fois supérieure"
            return new NumberRead(i, i + 2, BigDecimal.valueOf((more - 1) * 100L), Form.FACTOR);
        }
        boolean multiplied = word.startsWith("multipli") && !word.startsWith("multiplic");
        boolean divided = word.startsWith("divis") && !word.startsWith("division");
        if ((multiplied || divided) && row.at(i + 1).is("par")) {
            NumberRead by = cardinals.cardinal(afterHedge(i + 2));
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

    // "multiplié par plus de dix", "divisé par près de trois"
    private int afterHedge(int i) {
        boolean more = Set.of("plus", "pres").contains(row.at(i).folded())
                && row.at(i + 1).is("de");
        boolean least = row.at(i).is("au") && row.at(i + 1).is("moins");
        boolean about = Set.of("environ", "presque").contains(row.at(i).folded());
        return more || least ? i + 2 : about ? i + 1 : i;
    }

    private static BigDecimal part(int times) {
        return HUNDRED.divide(BigDecimal.valueOf(times), 1, RoundingMode.HALF_UP)
                .subtract(HUNDRED);
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
            // "doublée d'une ambition": with another beside it
            boolean joined = Set.of("d'un", "d'une").contains(row.at(i + 1).folded())
                    || row.at(i + 1).is("d'")
                            && (row.at(i + 2).is("un") || row.at(i + 2).is("une"));
            return !joined && word.endsWith("e") || word.endsWith("es");
        }
        boolean noun = row.at(i - 1).is("le") || row.at(i - 1).is("au");
        boolean compares = MeasureUnits.isPartitive(row, i + 1)
                || row.at(i + 1).is("du")
                || row.at(i + 1).is("par")
                || row.at(i + 1).is("compare")
                || THEN.contains(row.at(i + 1).folded())
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
