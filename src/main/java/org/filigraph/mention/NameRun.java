package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Words that capitals may hold together as one name, a small word between them at most: {@code Cartonnages du Forez},
 * {@code Cartonnages}, {@code Forez}. Where one of them ends is left open.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param words how many of them have a capital
 */
record NameRun(Passage passage, int from, int to, int words) {
    private static final Set<String> LINKS = WordSet.of("de du des d' la l' les le en a au aux et & + and of sur sous");
    private static final int MOST_LINKS = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_NUMBER = 2;

    /** All that a passage may have, in order. */
    static List<NameRun> of(Passage passage) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            // "Le Roannais Texporel": where the one named is from
            boolean article = passage.hasCapital(i)
                    && FunctionWords.isArticle(passage.word(i))
                    && isCapital(passage, i + 1)
                    && passage.joins(i + 1)
                    && !NounComplements.isDemonym(passage.word(i + 1));
            boolean open = article || isCapital(passage, i);
            if (open && !isPosition(passage, article ? i + 1 : i)) {
                add(passage, i, article ? i + 2 : i + 1, runs);
            }
        }
        return runs;
    }

    // "Le PDG de Sorex", "Co-présidentes de Sorex"
    private static boolean isPosition(Passage passage, int i) {
        String word = passage.word(i);
        String bare = word.startsWith("co-") ? word.substring(3) : word;
        return (NounClass.ROLE.has(bare) || word.indexOf('.') >= 0) && !NounClass.HOUSE.has(word);
    }

    private static void add(Passage passage, int from, int firstEnd, List<NameRun> runs) {
        int end = firstEnd;
        for (int words = 1; words <= MOST_WORDS; words++) {
            runs.add(new NameRun(passage, from, end, words));
            boolean number = end < passage.size()
                    && passage.at(end).isNumber()
                    && passage.at(end).text().length() <= LONGEST_NUMBER
                    && passage.at(end).spaceBefore()
                    && passage.joins(end);
            if (number) {
                runs.add(new NameRun(passage, from, end + 1, words));
            }
            int next = next(passage, end);
            boolean field = RunHeads.isOfficeField(passage, from) && FrenchWords.has(passage.word(from));
            if (next < 0 || field || isTownOf(passage, from, end)) {
                return;
            }
            end = next + 1;
        }
    }

    // "Vianor de Castelnaudary": a word that is a name alone, and where its bearer is
    private static boolean isTownOf(Passage passage, int from, int end) {
        String word = passage.word(end - 1);
        boolean bare = passage.word(end).equals("de") || passage.word(end).equals("d'");
        boolean known = FrenchWords.has(passage.word(from)) && from < end - 1 || FrenchWords.has(word);
        return bare
                && !known
                && NameRun.isCapital(passage, end + 1)
                && !FrenchWords.has(passage.word(end + 1))
                && !NounComplements.isDemonym(word);
    }

    /** Whether the word at {@code i} has a capital that could be a name's: a letter alone too. */
    static boolean isCapital(Passage passage, int i) {
        if (!passage.isWord(i) || FunctionWords.has(passage.word(i))) {
            return false;
        }
        boolean word = passage.hasCapital(i)
                && !FunctionWords.isCalendar(passage.word(i))
                && !FunctionWords.isCourtesy(passage.word(i));
        boolean letter = passage.hasCapitalInitial(i)
                && passage.at(i).text().length() == 1
                && !passage.word(i + 1).equals(".");
        return word || letter;
    }

    /** Index of the capital that small words at {@code i} lead to, or that stands there; else -1. */
    static int next(Passage passage, int i) {
        for (int j = i; j <= i + MOST_LINKS && j < passage.size() && passage.joins(j); j++) {
            if (isCapital(passage, j)) {
                return j;
            }
            if (!isLink(passage, j)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isLink(Passage passage, int i) {
        return LINKS.contains(passage.word(i));
    }

    /** The words of the name, folded, its article left out. */
    String key() {
        StringBuilder key = new StringBuilder();
        int first = FunctionWords.isArticle(passage.word(from)) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            key.append(i == first ? "" : " ").append(passage.word(i));
        }
        return key.toString();
    }
}
