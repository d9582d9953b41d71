package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;

/** Where the phrase of a position begins, and the noun that tells it: {@code la future} <i>directrice</i>. */
final class PositionNouns {
    private static final Set<String> OWNERS = WordSet.of("son sa notre leur mon ma un une votre");
    private static final Set<String> ORDINALS = WordSet.of("er ere re e eme nd nde");

    private PositionNouns() {}

    /** Whether a position's noun stands at {@code i}, after an article and words such as "ancien". */
    static boolean at(Wording w, int i) {
        return noun(w, start(w, i)) >= 0;
    }

    static boolean isNoun(Wording w, int i) {
        String word = w.word(i);
        // "en charge de", "élu président", "élue à la tête": no nouns
        boolean charge = word.equals("charge") && w.word(i - 1).equals("en");
        boolean elected = (word.equals("elu") || word.equals("elue"))
                && (NounClass.ROLE.has(w.word(i + 1))
                        || PositionWords.ELECTED.contains(w.word(i + 1))
                        || FunctionWords.isWeekday(w.word(i + 1)));
        boolean employer = word.startsWith("chef") && w.says(i + 1, "d'", "entreprise");
        if (charge || elected || employer) {
            return false;
        }
        if (PositionWords.isMaster(word, w.word(i + 1)) && w.name(i) == null) {
            return true;
        }
        boolean ex = word.startsWith("ex-") && NounClass.ROLE.has(word.substring(3)) || Chairs.isHolder(word);
        return (NounClass.ROLE.has(word) || ex || isDouble(word))
                && !word.endsWith("s")
                && (w.name(i) == null || (w.name(i, EntityKind.PERSON) == null && !w.begins(i)));
    }

    // "maire-président", "gérant-fondateur"
    private static boolean isDouble(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && NounClass.ROLE.has(word.substring(0, hyphen))
                && NounClass.ROLE.has(word.substring(hyphen + 1));
    }

    /** The index of the noun of the phrase that begins at {@code from}, or -1. */
    static int noun(Wording w, int from) {
        int i = from;
        while (PositionWords.QUALIFIERS.contains(w.word(i)) || (w.word(i).equals("-") && i > from)) {
            i++;
        }
        return isNoun(w, i) ? i : -1;
    }

    /** The index after what leads to a phrase: {@code la}, {@code son}, {@code 1er}. */
    static int start(Wording w, int at) {
        int i = w.afterArticle(at);
        if (OWNERS.contains(w.word(i))) {
            i++;
        }
        if (w.says(i, "plus", "jeune") && i > at) {
            i += 2;
        }
        if (i + 1 < w.size() && w.token(i).isNumber() && ORDINALS.contains(w.word(i + 1))) {
            i += 2;
        }
        return i;
    }

    static boolean isQualifier(String word) {
        return PositionWords.QUALIFIERS.contains(word);
    }
}
