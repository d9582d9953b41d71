package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads ordinals of a sentence: "3e", "1ère", "quinzième", "Top 5", "n° 2 mondial". */
final class Ordinals {
    private static final Set<String> ENDINGS = WordSet.of("er ers re res ere eres e eme ieme nd nde es emes iemes");
    /** "Top ten" is English in French too. */
    private static final Map<String, Integer> TEN =
            Map.of("ten", 10, "five", 5, "three", 3, "dix", 10, "cinq", 5, "trois", 3);

    /** Endings that stand apart too: "3 ème". */
    private static final Set<String> APART = WordSet.of("eme ieme ere nd nde");

    private static final int LAST_NUMBER = 20;

    private final Row row;
    private final Cardinals cardinals;

    Ordinals(Row row, Cardinals cardinals) {
        this.row = row;
        this.cardinals = cardinals;
    }

    @Nullable
    NumberRead at(int i) {
        Token token = row.at(i);
        Token next = row.at(i + 1);
        if (token.isNumber()) {
            boolean ordinal = token.text().length() <= 3
                    && next.isWord()
                    && (next.spaceBefore() ? APART : ENDINGS).contains(next.folded())
                    && !cardinals.glued(i);
            return ordinal ? new NumberRead(i, i + 2, new BigDecimal(token.text()), Form.ORDINAL) : null;
        }
        if (token.is("top") && next.isNumber() && next.text().length() <= 3) {
            return new NumberRead(i, i + 2, new BigDecimal(next.text()), Form.ORDINAL);
        }
        if (token.is("top") && TEN.containsKey(next.folded())) {
            return new NumberRead(i, i + 2, BigDecimal.valueOf(TEN.getOrDefault(next.folded(), 0)), Form.ORDINAL);
        }
        if (token.is("numero")) {
            return ranked(i, i + 1);
        }
        if (token.is("n") && next.is("°")) {
            return ranked(i, i + 2);
        }
        int rank = token.isWord() ? NumberWords.ordinal(token.folded()) : 0;
        return rank == 0 ? null : new NumberRead(i, i + 1, BigDecimal.valueOf(rank), Form.ORDINAL);
    }

    /** The second of two ordinals of which one place is told: "entre le troisième et le cinquième rang"; or null. */
    @Nullable
    NumberRead last(NumberRead first) {
        int i = first.from();
        boolean between =
                isThe(i - 1) && row.at(i - 2).is("entre") || row.at(i - 1).is("entre");
        int second = isThe(first.to() + 1) ? first.to() + 2 : first.to() + 1;
        return between && row.at(first.to()).is("et") ? at(second) : null;
    }

    private boolean isThe(int i) {
        return row.at(i).is("le") || row.at(i).is("la");
    }

    /** "numéro un", "n° 3 mondial"; "n° 136" only numbers. */
    private @Nullable NumberRead ranked(int i, int number) {
        int rank = cardinals.smallAt(number);
        boolean first = rank == 1 && row.at(number).text().length() <= 3;
        boolean among = rank > 1 && rank <= LAST_NUMBER && isField(number + 1);
        return first || among ? new NumberRead(i, number + 1, BigDecimal.valueOf(rank), Form.ORDINAL) : null;
    }

    /** What one is ranked in: "mondial", "français", "du secteur". */
    private boolean isField(int i) {
        String word = row.at(i).folded();
        return word.startsWith("mondia")
                || word.startsWith("europeen")
                || word.startsWith("francais")
                || word.startsWith("nationa")
                || (word.equals("du") || word.equals("en") || word.equals("dans"))
                        && !row.at(i + 1).isNumber();
    }
}
