package org.filigraph.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * In which names a word stands, by the whole word, by its beginning, and by words that differ in one slip of the keys: a
 * letter too much, too few, another, or two exchanged. Never changed once built; safe for threads.
 */
final class WordIndex {
    // below these a word is a slip away from too many others
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_FIRST_LETTER_WRONG = 5;

    private final String[] words;
    private final int[][] namesOfWord;

    /** The numbers of names by each of their words. */
    WordIndex(SortedMap<String, List<Integer>> namesByWord) {
        words = namesByWord.keySet().toArray(String[]::new);
        namesOfWord = namesByWord.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The names that have the word. */
    BitSet exactly(String word) {
        BitSet found = new BitSet();
        addWord(word, found);
        return found;
    }

    /** The names of which a word begins so. */
    BitSet beginningWith(String prefix) {
        BitSet found = new BitSet();
        addBeginning(prefix, found);
        return found;
    }

    /** The names that have a word which is one slip away. */
    BitSet nearly(String word) {
        BitSet found = new BitSet();
        if (slips(word)) {
            for (int at = firstSlip(word); at <= word.length(); at++) {
                slipsAt(word, at, at < word.length(), candidate -> addWord(candidate, found));
            }
        }
        return found;
    }

    /** The names of which a word begins nearly so; the last letter is taken as it is. */
    BitSet nearlyBeginningWith(String prefix) {
        BitSet found = new BitSet();
        if (slips(prefix)) {
            for (int at = firstSlip(prefix); at < prefix.length() - 1; at++) {
                slipsAt(prefix, at, true, candidate -> addBeginning(candidate, found));
            }
        }
        return found;
    }

    /** Numbers are never mistyped: 2030 is not 2023. */
    private static boolean slips(String word) {
        return word.length() >= SHORTEST_WITH_SLIP && word.chars().noneMatch(Character::isDigit);
    }

    private static int firstSlip(String word) {
        return word.length() >= SHORTEST_WITH_FIRST_LETTER_WRONG ? 0 : 1;
    }

    private interface Candidates {
        void add(String word);
    }

    private void slipsAt(String word, int at, boolean hasLetter, Candidates candidates) {
        String before = word.substring(0, at);
        String from = word.substring(at);
        if (hasLetter) {
            candidates.add(before + from.substring(1));
        }
        if (from.length() > 1) {
            candidates.add(before + from.charAt(1) + from.charAt(0) + from.substring(2));
        }
        eachLetterAfter(before, letter -> {
            candidates.add(before + (char) letter + from);
            if (hasLetter && letter != from.charAt(0)) {
                candidates.add(before + (char) letter + from.substring(1));
            }
        });
    }

    /** The letters that follow a beginning in any word, so that only what can be there is tried. */
    private void eachLetterAfter(String beginning, IntConsumer receiver) {
        int length = beginning.length();
        int i = firstFrom(beginning);
        while (i < words.length && words[i].startsWith(beginning)) {
            if (words[i].length() == length) {
                i++;
            } else {
                char letter = words[i].charAt(length);
                receiver.accept(letter);
                i = firstFrom(beginning + (char) (letter + 1));
            }
        }
    }

    private void addWord(String word, BitSet found) {
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            add(at, found);
        }
    }

    private void addBeginning(String prefix, BitSet found) {
        for (int i = firstFrom(prefix); i < words.length && words[i].startsWith(prefix); i++) {
            add(i, found);
        }
    }

    private void add(int word, BitSet found) {
        for (int number : namesOfWord[word]) {
            found.set(number);
        }
    }

    private int firstFrom(String word) {
        int at = Arrays.binarySearch(words, word);
        return at >= 0 ? at : -at - 1;
    }
}
