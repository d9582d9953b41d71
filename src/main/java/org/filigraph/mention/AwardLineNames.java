package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Who gets the sum that a line tells behind a place: {@code La Forge Dorval à Thiers (63) : 40 000 €}, {@code Bois
 * Lavigne (Gap) – 12 k€}. The place and the sum say that a body begins the line, whatever its words are.
 */
final class AwardLineNames implements NameFinder {
    private static final Set<String> MONEY = WordSet.of("€ euros euro k€ m€ ke keur meur");
    private static final Set<String> BEFORE_SUM = WordSet.of(": – — - = , | )");
    private static final Set<String> DASHES = WordSet.of("– — -");
    private static final int LONGEST = 9;
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_SUM = 6;
    private static final int LONGEST_TOWN = 4;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            int from = 0;
            while (from < passage.size() && !passage.isWord(from)) {
                from++;
            }
            int to = from;
            while (to < passage.size() && to - from < LONGEST && !isPlaced(passage, to)) {
                to++;
            }
            if (isPlaced(passage, to) && hasSum(passage, to) && isBody(passage, from, to)) {
                names.add(NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.award.line", 0.9));
            }
        }
        return names;
    }

    // "à Thiers", "au Creusot", "(63)", "(Gap)", "– Gap (05)"
    private static boolean isPlaced(Passage passage, int i) {
        String word = passage.word(i);
        boolean in = passage.at(Math.min(i, passage.size() - 1)).text().equals("à") || word.equals("au");
        if (i >= passage.size() || i == 0) {
            return false;
        }
        if (in) {
            return passage.hasCapitalInitial(i + 1) && isSetApart(passage, i + 2);
        }
        if (word.equals("(")) {
            boolean number = passage.word(i + 2).equals(")")
                    && passage.word(i + 1).length() <= 3
                    && !passage.word(i + 1).isEmpty()
                    && Character.isDigit(passage.word(i + 1).charAt(0));
            return number || isTown(passage, i + 1);
        }
        boolean coded = word.equals(",")
                && passage.word(i + 2).equals("(")
                && passage.word(i + 4).equals(")")
                && (passage.at(i + 3).isNumber() || passage.hasCapital(i + 3));
        return (DASHES.contains(word) || coded) && isTown(passage, i + 1);
    }

    // "à Thiers (63) :", "à Dole –": the line goes on behind its place with a mark
    private static boolean isSetApart(Passage passage, int from) {
        for (int i = from; i < passage.size() && i < from + LONGEST_SUM; i++) {
            String word = passage.word(i);
            if (word.equals("(") || word.equals(":") || DASHES.contains(word) || word.equals("|")) {
                return true;
            }
            if (word.equals(",") || word.equals(".") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTown(Passage passage, int i) {
        for (int to = i + 1; passage.hasCapitalInitial(i) && to <= Math.min(passage.size(), i + LONGEST_TOWN); to++) {
            if (!Territories.get()
                    .lookup(passage.span(i, to).of(passage.text()))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSum(Passage passage, int place) {
        for (int i = place + 2; i < passage.size() && i < place + LONGEST_PLACE; i++) {
            if (passage.at(i).isNumber() && BEFORE_SUM.contains(passage.word(i - 1))) {
                for (int k = i + 1; k < passage.size() && k < i + LONGEST_SUM; k++) {
                    if (MONEY.contains(passage.word(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    // a capital beside the first word's, or a first word that is no common one or says what body it is; no deed
    private static boolean isBody(Passage passage, int from, int to) {
        if (from >= to || !passage.hasCapitalInitial(from)) {
            return false;
        }
        String first = passage.word(from);
        boolean deed = FrenchWords.has(first)
                && (first.endsWith("tion")
                        || first.endsWith("ment")
                        || first.endsWith("sion")
                        || first.endsWith("age"));
        boolean named = !FrenchWords.has(first) && !FunctionWords.has(first)
                || NounClass.COMPANY.has(first)
                || passage.at(from).isAllCapitals() && first.length() > 2;
        for (int i = from + 1; i < to; i++) {
            named |= passage.hasCapital(i);
            if (passage.word(i).equals(":")
                    || passage.word(i).equals(";")
                    || passage.word(i).equals("(")) {
                return false;
            }
        }
        String whole = passage.span(from, to).of(passage.text());
        return named
                && !deed
                && DeedHeads.after(passage, from) == from
                && !FunctionWords.isPronoun(first)
                && !FunctionWords.isPreposition(first)
                && !(PersonNames.begins(passage, from) && !FrenchWords.has(passage.word(to - 1)))
                && AgreementKinds.at(passage, from) == null
                && Territories.get().lookup(whole).isEmpty();
    }
}
