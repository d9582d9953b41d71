package org.filigraph.extract.clause;

import java.util.Set;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Tells the verbs of clauses, "emploie", "reprendra", without a list of them: a form of the third person is one where
 * the language has its other forms too, and no article or preposition makes a noun of it.
 */
public final class FiniteVerbs {
    private static final Set<String> AUXILIARIES = WordSet.of(
            """
            a ont est sont etait etaient avait avaient sera seront aura auront serait aurait fut eut va vont peut
            peuvent doit doivent vient viennent veut veulent fait font voit sait met mettent n'est n'a fera vaut""");

    private FiniteVerbs() {}

    /** Whether the word at {@code i} governs a clause. */
    public static boolean at(Wording w, int i) {
        if (!w.isSmallWord(i)) {
            return false;
        }
        String word = w.word(i);
        if (AUXILIARIES.contains(word)) {
            return !word.equals("a") || w.token(i).text().equals("a");
        }
        if (FunctionWords.has(word) || word.length() < 3) {
            return false;
        }
        String before = w.word(i - 1);
        boolean noun = w.name(i - 1) == null
                && (FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before) && !before.equals("en"));
        return !noun && isForm(word);
    }

    /** Whether a folded word is a form of a verb that the lexicon of French has beside others of it. */
    public static boolean isForm(String word) {
        int n = word.length();
        if (word.endsWith("ait")) {
            return has(word, 3, "aient") && has(word, 3, "ant");
        }
        if (word.endsWith("aient")) {
            return has(word, 5, "ait") && has(word, 5, "ant");
        }
        if (word.endsWith("ront")) {
            return has(word, 4, "ra") && has(word, 4, "rait");
        }
        if (word.endsWith("ra")) {
            return has(word, 1, "ont") && has(word, 1, "ait");
        }
        if (word.endsWith("oient") || word.endsWith("oie")) {
            return has(word, word.endsWith("e") ? 2 : 4, "yait");
        }
        if (word.endsWith("issent")) {
            return has(word, 3, "ait");
        }
        if (word.endsWith("ient")) {
            return has(word, 4, "enait");
        }
        if (word.endsWith("ent")) {
            return has(word, 3, "ait") && has(word, 3, "ant");
        }
        if (word.endsWith("e")) {
            return has(word, 1, "ait") && has(word, 1, "ent") && has(word, 1, "ant");
        }
        if (word.endsWith("oit")) {
            return has(word, 3, "evait");
        }
        if (word.endsWith("it")) {
            return has(word, 1, "ssait") || has(word, 1, "sait");
        }
        if (word.endsWith("d")) {
            return has(word, 0, "ait") || has(word, 1, "ait");
        }
        return word.endsWith("a") && n > 3 && has(word, 1, "ait") && has(word, 1, "ant");
    }

    private static boolean has(String word, int cut, String ending) {
        return word.length() > cut && FrenchWords.has(word.substring(0, word.length() - cut) + ending);
    }
}
