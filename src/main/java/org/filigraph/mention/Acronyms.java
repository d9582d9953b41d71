package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms of a text: what it says that they stand for, and which are common nouns there ({@code les CDMO},
 * {@code médicaments de thérapie innovante (MTI)}) and name nothing.
 */
final class Acronyms {
    private static final Set<String> GENERIC = Set.copyOf(ReferenceTable.lines("acronyms.txt"));
    private static final Set<String> PLURAL_OR_ANY = WordSet.of("un une des les ces plusieurs quelques aux deux trois");
    private static final int LONGEST_EXPANSION = 22;

    /**
     * A phrase and its acronym, one of them in brackets after the other.
     *
     * @param from index of the phrase's first token
     * @param to index after its last
     * @param at index of the acronym
     */
    record Definition(Passage passage, int from, int to, int at) {
        /** Where the two begin. */
        int start() {
            return Math.min(from, at);
        }
    }

    private final List<Definition> definitions = new ArrayList<>();
    private final Set<String> defined = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Integer> plural = new HashMap<>();

    private Acronyms() {}

    static Acronyms of(List<Passage> passages) {
        Acronyms acronyms = new Acronyms();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                if (isAcronym(passage.at(i))) {
                    acronyms.note(passage, i);
                } else if (isSpokenAcronym(passage, i)) {
                    acronyms.define(definition(passage, i), passage.at(i));
                } else if (isSpoken(passage, i)
                        && isOneCapital(passage.at(i))
                        && passage.word(i + 1).equals("(")) {
                    acronyms.define(definitionAfter(passage, i), passage.at(i));
                }
            }
        }
        return acronyms;
    }

    /** Two letters or more, all capitals; {@code AP-HP}, {@code CDMOs}. */
    static boolean isAcronym(Token token) {
        if (!token.isWord() || token.text().length() < 2 || token.text().length() > 12) {
            return false;
        }
        String form = token.text().endsWith("s") && token.text().length() > 3
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
        return form.chars().filter(Character::isUpperCase).count() >= 2
                && form.chars().noneMatch(Character::isLowerCase);
    }

    // "(Ademe)", "(Fedene)": an acronym that is said as a word
    private static boolean isSpokenAcronym(Passage passage, int i) {
        return passage.word(i - 1).equals("(") && passage.word(i + 1).equals(")") && isSpoken(passage, i);
    }

    private static boolean isOneCapital(Token token) {
        return token.text().substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isSpoken(Passage passage, int i) {
        return passage.hasCapitalInitial(i)
                && passage.word(i).length() >= 4
                && passage.word(i).length() <= 12;
    }

    List<Definition> definitions() {
        return definitions;
    }

    /** Whether an acronym is a common noun, everywhere or in this text. */
    boolean isCommon(Token token) {
        String folded = singular(token);
        return GENERIC.contains(folded)
                || common.contains(folded)
                || isRoman(token.text())
                || (plural.containsKey(folded) && !defined.contains(folded));
    }

    /** Whether an acronym is a common noun in every text: {@code PME}. */
    static boolean isGeneric(String folded) {
        return GENERIC.contains(folded);
    }

    /** Says that an acronym's phrase turned out to name nothing. */
    void setCommon(Token token) {
        common.add(singular(token));
    }

    private void note(Passage passage, int i) {
        if (passage.word(i - 1).equals("(")) {
            define(definition(passage, i), passage.at(i));
        } else if (passage.word(i + 1).equals("(")) {
            define(definitionAfter(passage, i), passage.at(i));
        }
        if (PLURAL_OR_ANY.contains(passage.word(i - 1)) || passage.at(i).text().endsWith("s")) {
            plural.merge(singular(passage.at(i)), 1, Integer::sum);
        }
    }

    private void define(@Nullable Definition definition, Token acronym) {
        if (definition != null) {
            definitions.add(definition);
            defined.add(singular(acronym));
        }
    }

    // "BDI (Bretagne Développement Innovation)": the whole of what the bracket holds
    private static @Nullable Definition definitionAfter(Passage passage, int at) {
        String letters = singular(passage.at(at)).replaceAll("[^a-z]", "");
        int from = at + 2;
        int to = from;
        while (to < passage.size() && to - from < LONGEST_EXPANSION && isInExpansion(passage.at(to))) {
            to++;
        }
        boolean whole = passage.word(to).equals(")") && to - from >= 2 && letters.length() >= 2;
        return whole && passage.word(from).charAt(0) == letters.charAt(0) && spells(passage, from, to, letters)
                ? new Definition(passage, from, to, at)
                : null;
    }

    private static boolean isInExpansion(Token token) {
        return token.isWord() || token.is(",") || token.is("-") || token.is("–") || token.is("&");
    }

    private static String singular(Token token) {
        String folded = token.folded();
        return token.text().endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    // the phrase before the bracket whose words begin with the acronym's letters, in order
    private static @Nullable Definition definition(Passage passage, int at) {
        String letters = singular(passage.at(at)).replaceAll("[^a-z]", "");
        if (letters.length() < 2) {
            return null;
        }
        int bracket = at - 1;
        for (int from = bracket - 1; from >= 0 && from >= bracket - LONGEST_EXPANSION; from--) {
            Token token = passage.at(from);
            if (!isInExpansion(token) && !token.is("»") && !token.is("«")) {
                return null;
            }
            if (token.isWord()
                    && token.folded().charAt(0) == letters.charAt(0)
                    && bracket - from >= 2
                    && !FunctionWords.has(token.folded())
                    && spells(passage, from, bracket, letters)) {
                return new Definition(passage, from, unquoted(passage, from, bracket), at);
            }
        }
        return null;
    }

    // "« Plan des villages » (PDV)": the mark that closes is no part of the name where none opens in it
    private static int unquoted(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.word(i).equals("«")) {
                return to;
            }
        }
        return passage.word(to - 1).equals("»") ? to - 1 : to;
    }

    private static boolean spells(Passage passage, int from, int to, String letters) {
        int next = 0;
        int passedOver = 0;
        for (int i = from; i < to; i++) {
            if (!passage.isWord(i)) {
                continue;
            }
            for (String part : passage.word(i).split("[-']", -1)) {
                if (part.equals(letters)) {
                    return false; // "Merlin (Merlin Traitements, Dole)": said in full, not spelt
                }
                if (part.isEmpty()) {
                    continue;
                }
                int matched = 0;
                // several letters of one word: "ferroviaire" for FER
                while (next < letters.length()
                        && matched < part.length()
                        && part.charAt(matched) == letters.charAt(next)) {
                    next++;
                    matched++;
                }
                boolean told = next == letters.length() && passage.hasCapital(i);
                if (matched == 0 && !told && !FunctionWords.has(part) && part.length() > 2) {
                    passedOver++;
                }
            }
        }
        return next == letters.length() && passedOver <= Math.max(2, letters.length() / 2);
    }

    private static boolean isRoman(String form) {
        return form.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X' || c == 'L') && form.length() <= 6;
    }
}
