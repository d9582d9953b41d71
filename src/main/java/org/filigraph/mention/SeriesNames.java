package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names of common words in a series of names: {@code Chantiers Kerzhou (Brest), Voiles Océan, Mâts Sparlux et
 * l'équipementier Armadis}. Where most of the items are names that no word of French is, those without an article that
 * are written with capitals are names too.
 */
final class SeriesNames implements NameFinder {
    private static final int FEWEST = 3;
    private static final int LONGEST_LEAD = 4;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_BRACKET = 14;
    private static final Set<String> JOINTS = WordSet.of(", ; et ou");

    private record Item(int from, int to, boolean bare, int end) {}

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            int i = 0;
            while (i < passage.size()) {
                List<Item> series = passage.hasCapital(i) ? series(passage, i) : List.of();
                if (series.size() >= FEWEST && areNames(passage, series)) {
                    series.stream()
                            .filter(item -> item.bare && item.to - item.from > 1)
                            .filter(item -> !isForeign(passage, item) && !isPlace(passage, item))
                            .forEach(item -> names.add(NameAt.of(
                                    passage,
                                    item.from,
                                    item.to,
                                    EntityKind.ORGANISATION,
                                    "organisation.series",
                                    0.75)));
                }
                i = series.isEmpty() ? i + 1 : Math.max(i + 1, series.get(series.size() - 1).end);
            }
        }
        return names;
    }

    private static List<Item> series(Passage passage, int from) {
        List<Item> items = new ArrayList<>();
        Item item = item(passage, from);
        while (item != null) {
            items.add(item);
            int joint = item.end;
            if (!JOINTS.contains(passage.word(joint))) {
                break;
            }
            item = item(passage, passage.word(joint + 1).equals("et") ? joint + 2 : joint + 1);
        }
        return items;
    }

    // "Voiles Océan", "l'équipementier Armadis", "Kerzhou (Brest)"
    private static @Nullable Item item(Passage passage, int from) {
        int start = from;
        while (start < passage.size()
                && start - from < LONGEST_LEAD
                && passage.isWord(start)
                && !passage.hasCapital(start)) {
            start++;
        }
        boolean name = passage.hasCapital(start)
                && !FunctionWords.isCalendar(passage.word(start))
                && !FunctionWords.has(passage.word(start))
                && !NounClass.ROLE.has(passage.word(start))
                && !NounClass.INSTITUTION.has(passage.word(start))
                && !NounClass.EVENT.has(passage.word(start))
                && AgreementKinds.at(passage, start) == null
                && !PersonNames.begins(passage, start);
        if (!name) {
            return null;
        }
        int to = start + 1;
        while (to < passage.size()
                && to - start < LONGEST_NAME
                && passage.joins(to)
                && passage.hasCapital(to)
                && !FunctionWords.isCalendar(passage.word(to))) {
            to++;
        }
        int end = to;
        if (passage.word(to).equals("(")) {
            while (end < passage.size()
                    && end - to < LONGEST_BRACKET
                    && !passage.word(end).equals(")")) {
                end++;
            }
            if (!passage.word(end).equals(")")) {
                return null;
            }
            end++;
        }
        return new Item(start, to, start == from && !passage.startsClause(start), end);
    }

    private static boolean areNames(Passage passage, List<Item> series) {
        long foreign = series.stream().filter(item -> isForeign(passage, item)).count();
        return 2 * foreign >= series.size();
    }

    private static boolean isForeign(Passage passage, Item item) {
        for (int i = item.from; i < item.to; i++) {
            if (passage.isWord(i) && !FrenchWords.has(passage.word(i)) && !isPlace(passage, item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Passage passage, Item item) {
        return !Territories.get()
                .lookup(passage.span(item.from, item.to).of(passage.text()))
                .isEmpty();
    }
}
