package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/**
 * Points by which a share or a rate moves or differs: "en recul de 6 points", "deux points de plus qu'en France",
 * "- 0,4 pt". Points of sale, of a scale or of a list are none.
 */
final class Points {
    private static final Set<String> WORDS = WordSet.of("point points pt pts");
    /** With "de" before: what a difference in points goes on with. */
    private static final Set<String> DIFFERENCES = WordSet.of("plus moins mieux pourcentage croissance %");

    private static final Set<String> SIDES = WordSet.of("superieur superieure inferieur inferieure sous");
    private static final Set<String> SPANS = WordSet.of("en sur depuis par entre");
    private static final Set<String> ABOVE = WordSet.of("dessus dessous");
    private static final Stems MOVING =
            Stems.of("gagn perd recul bais hauss progress augment chut diminu repli ced grapp grignot coute");
    /** With "d'un tiers" behind. */
    private static final Stems BY = Stems.of(
            "recul bais augment diminu chut progress cru crois redui fondre fondu accr amput allege gonfl hauss repli grimp bond");

    private static final int BEFORE = 5;
    private static final int NEAR = 3;

    private Points() {}

    /** Whether the word at {@code j}, right after a number, is of such points. */
    static boolean areAt(Row row, int j) {
        if (!WORDS.contains(row.at(j).folded())) {
            return false;
        }
        if (MeasureUnits.isPartitive(row, j + 1)) {
            return DIFFERENCES.contains(row.at(j + 2).folded());
        }
        String next = row.at(j + 1).folded();
        if (SIDES.contains(next)
                || next.equals("au-dessus")
                || next.equals("au-dessous")
                || next.equals("en-dessous")
                || ABOVE.contains(row.at(j + 2).folded())
                || ABOVE.contains(row.at(j + 3).folded()) && row.at(j + 2).is("-")) {
            return true;
        }
        boolean ends = !row.at(j + 1).isWord() || SPANS.contains(next);
        return ends && isMoved(row, j);
    }

    /** "ont reculé d'un tiers": whether the fraction at {@code i} tells by how much something moves. */
    static boolean isMovedBy(Row row, int i) {
        boolean joined = row.at(i).is("d'un") || row.at(i).is("d'une");
        if (!joined && !row.at(i - 1).is("d'")) {
            return false;
        }
        int from = joined ? i - 1 : i - 2;
        for (int j = from; j > from - NEAR && j >= 0 && row.at(j).isWord(); j--) {
            String word = row.at(j).folded();
            if (BY.begin(word)) {
                return true;
            }
        }
        return false;
    }

    /** "recul de 6 points", "a gagné deux points", "+ 3 pts". */
    private static boolean isMoved(Row row, int j) {
        for (int i = j - 1; i >= j - BEFORE && i >= 0; i--) {
            String word = row.at(i).folded();
            boolean sign = i < j - 1 && (word.equals("+") || word.equals("-") || word.equals("–"));
            if (sign || row.at(i).isWord() && MOVING.begin(word)) {
                return true;
            }
        }
        return false;
    }
}
