package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names listed in brackets: {@code les équipementiers (Sanotis, Vela dental, BRM etc.)}. Where every item begins with a
 * capital and most are no French words, each item is a name to its end, small letters too.
 */
final class ListNames implements NameFinder {
    private static final Set<String> CLOSERS = WordSet.of("etc notamment entre … . par exemple");
    private static final int LONGEST_ITEM = 6;
    private static final int LONGEST_LIST = 120;

    private record Item(int from, int to) {}

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.word(i).equals("(")) {
                    List<Item> items = items(passage, i + 1);
                    if (items != null && areNames(page, passage, items)) {
                        EntityKind kind = kind(passage, i);
                        items.forEach(item -> names.add(NameAt.of(passage, item.from, item.to, kind, "list", 0.85)));
                    }
                }
            }
        }
        return names;
    }

    // "les salons (A, B et C)" lists events
    private static EntityKind kind(Passage passage, int bracket) {
        for (int i = bracket - 1; i >= 0 && i >= bracket - 8; i--) {
            String word = passage.word(i);
            if (NounClass.EVENT.has(word)) {
                return word.endsWith("s") || word.endsWith("x") ? EntityKind.EVENT : EntityKind.ORGANISATION;
            }
            if (NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word)) {
                break;
            }
        }
        return EntityKind.ORGANISATION;
    }

    private static @Nullable List<Item> items(Passage passage, int from) {
        List<Item> items = new ArrayList<>();
        int start = from;
        int lastComma = lastComma(passage, from);
        for (int i = from; i < passage.size() && i - from < LONGEST_LIST; i++) {
            String word = passage.word(i);
            boolean end = word.equals(")");
            boolean closer = CLOSERS.contains(word) && !passage.hasCapital(i);
            if (end
                    || closer
                    || word.equals(",")
                    || word.equals(";")
                    || (word.equals("et") && i > lastComma)
                    || word.equals("ou")
                    || word.equals("–")) {
                if (i > start) {
                    if (i - start > LONGEST_ITEM || !passage.hasCapital(start)) {
                        return null;
                    }
                    items.add(new Item(start, i));
                }
                start = i + 1;
            } else if (!passage.isWord(i)
                    && !word.equals("&")
                    && !word.equals("'")
                    && !passage.at(i).isNumber()) {
                return null;
            }
            if (end) {
                return items;
            }
        }
        return null;
    }

    // "(Arts et Métiers, École du bois et Lycée de la mer)": an "et" before a comma is a part of a name
    private static int lastComma(Passage passage, int from) {
        int last = from;
        for (int i = from;
                i < passage.size()
                        && i - from < LONGEST_LIST
                        && !passage.word(i).equals(")");
                i++) {
            if (passage.word(i).equals(",")) {
                last = i;
            }
        }
        return last;
    }

    private static int places(Passage passage, List<Item> items) {
        int places = 0;
        for (Item item : items) {
            boolean counted = item.to - item.from > 1 && passage.at(item.to - 1).isNumber(); // "(Jura 7, Doubs 6)"
            String words =
                    passage.span(item.from, counted ? item.to - 1 : item.to).of(passage.text());
            places += Territories.get().lookup(words).isEmpty() ? 0 : 1;
        }
        return places;
    }

    private static boolean areNames(Page page, Passage passage, List<Item> items) {
        if (items.size() < 2) {
            return false;
        }
        int proper = 0;
        // "(Doubs 6, Jura 5)": how many of each
        long counted = items.stream()
                .filter(item -> passage.at(item.to - 1).isNumber())
                .count();
        if (2 * counted >= items.size()) {
            return false;
        }
        for (Item item : items) {
            boolean person = FirstNames.has(passage.word(item.from)) && item.to - item.from > 1;
            if (person || (page.acronyms().isCommon(passage.at(item.from)) && item.to - item.from == 1)) {
                return false;
            }
            boolean foreign = false;
            for (int i = item.from; i < item.to; i++) {
                foreign |= passage.isWord(i)
                        && !FrenchWords.has(passage.word(i))
                        && !FunctionWords.isCalendar(passage.word(i));
            }
            proper += foreign ? 1 : 0;
        }
        return 2 * proper >= items.size() && 2 * places(passage, items) < items.size();
    }
}
