package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Names that begin with a number in words and a capital in mid-sentence: {@code le groupement Trois Hameaux}. */
final class CardinalNames implements NameFinder {
    private static final Set<String> CARDINALS = WordSet.of("deux trois quatre cinq six sept huit neuf dix cent mille");
    private static final int LONGEST = 4;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 1; i + 1 < passage.size() && !passage.isTitleCase(); i++) {
                boolean opens = CARDINALS.contains(passage.word(i))
                        && passage.hasCapital(i)
                        && !passage.at(i).isAllCapitals()
                        && !passage.startsClause(i)
                        && passage.joins(i)
                        && passage.isWord(i - 1)
                        && !passage.hasCapital(i - 1);
                int end = opens ? end(passage, i + 1) : 0;
                if (end > i + 1
                        && Territories.get()
                                .lookup(passage.span(i, end).of(passage.text()))
                                .isEmpty()) {
                    names.add(NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.cardinal", 0.85));
                }
            }
        }
        return names;
    }

    private static int end(Passage passage, int from) {
        int end = from;
        while (end < passage.size()
                && end - from < LONGEST
                && passage.joins(end)
                && passage.hasCapital(end)
                && !PersonNames.begins(passage, end)) {
            end++;
        }
        return end;
    }
}
