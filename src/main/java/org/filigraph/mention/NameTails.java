package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * What companies and bodies put after their name to say what they do, often in small letters: {@code Sorex énergies
 * nouvelles}, {@code Armor participations}, {@code Véga dermatologie}. No determiner stands before it, and nothing that
 * would make it the subject of a clause follows.
 */
final class NameTails {
    private static final Set<String> TRADES = WordSet.of(
            """
            energie energies environnement participations developpement services numerique ingenierie conseil conseils
            formation sante logistique transports maintenance immobilier assurances recherche distribution innovation
            industrie industries dermatologie cosmetiques nutrition semences emballages materiaux technologies
            renouvelables investissement investissements habitat initiative initiatives tourisme nucleaire magazine
            expansion amenagement biotechnologies optique parfums bateaux cycles valley tech""");
    private static final Set<String> COMPASS =
            WordSet.of("nord sud ouest occidentale orientale centrale occidental oriental");
    private static final Set<String> ADJECTIVES = WordSet.of("nouvelles renouvelables marines vertes durable");
    private static final Set<String> CLOSED_BY = Set.of(",", ".", ";", ":", ")", "(", "", "»", "et", "ou", "a", "–");

    private NameTails() {}

    /** "Université Bretagne sud": the index after the point of the compass behind a land at {@code i - 1}, or i. */
    static int afterLand(Passage passage, int i) {
        boolean land = COMPASS.contains(passage.word(i))
                && passage.joins(i)
                && passage.isWord(i - 1)
                && !Territories.get().lookup(passage.at(i - 1).text()).isEmpty();
        return land ? i + 1 : i;
    }

    static boolean isTrade(String word) {
        return TRADES.contains(word);
    }

    /** The index after such words at {@code i}, or {@code i} where none stand there. */
    static int after(Passage passage, int i) {
        String word = passage.word(i);
        if (!TRADES.contains(word) || !passage.joins(i) || !passage.isWord(i - 1)) {
            return i;
        }
        boolean capital = passage.hasCapital(i) && !passage.isTitleCase();
        boolean valley = word.equals("valley") || word.equals("tech");
        boolean common =
                FrenchWords.has(passage.word(i - 1)) && !passage.at(i - 1).isAllCapitals();
        if (common && !capital && !valley) {
            return i;
        }
        int end = ADJECTIVES.contains(passage.word(i + 1)) && passage.joins(i + 1) ? i + 2 : i + 1;
        return capital || valley || CLOSED_BY.contains(passage.word(end)) ? end : i;
    }
}
