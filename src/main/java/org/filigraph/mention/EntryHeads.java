package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Names at the heads of lines that each say who or what one is: {@code Brumier – De la laine cardée} among others of the
 * kind. Three lines or more on end that begin so are a list; where half of its heads are no French words, all are names,
 * small letters and common words too.
 */
final class EntryHeads implements NameFinder {
    private static final Set<String> DASHES = WordSet.of("– — -");
    private static final int LONGEST = 5;
    private static final int FEWEST = 3;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Name> run = new ArrayList<>();
        int proper = 0;
        for (Block block : page.layout().blocks()) {
            Passage passage = block.isContent() ? page.passageAt(block.span().start()) : null;
            int from = passage == null ? 0 : firstWord(passage);
            int dash = passage == null ? 0 : dash(passage, from);
            if (passage != null && dash > from && mayName(passage, from, dash)) {
                run.add(NameAt.of(passage, from, dash, EntityKind.ORGANISATION, "organisation.entry", 0.82));
                proper += isProper(passage, from, dash) ? 1 : 0;
            } else {
                flush(run, proper, names);
                proper = 0;
            }
        }
        flush(run, proper, names);
        return names;
    }

    private static void flush(List<Name> run, int proper, List<Name> names) {
        if (run.size() >= FEWEST && 2 * proper >= run.size()) {
            names.addAll(run);
        }
        run.clear();
    }

    private static int firstWord(Passage passage) {
        int i = 0;
        while (i < passage.size() && !passage.isWord(i)) {
            i++;
        }
        return i;
    }

    // the dash, set apart by spaces, with which the gloss begins; else 0
    private static int dash(Passage passage, int from) {
        for (int i = from; i < passage.size() && i - from <= LONGEST; i++) {
            Token token = passage.at(i);
            if (DASHES.contains(token.text()) && token.spaceBefore()) {
                boolean apart = i + 1 < passage.size() && passage.at(i + 1).spaceBefore();
                return apart ? i : 0;
            }
            if (!passage.isWord(i) && !token.text().equals("&") && !token.text().equals("'")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean mayName(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FunctionWords.isCalendar(passage.word(i)) || passage.at(i).isNumber()) {
                return false;
            }
        }
        return !PersonNames.begins(passage, from)
                && !NounClass.ROLE.has(passage.word(from))
                && Territories.get()
                        .lookup(passage.span(from, to).of(passage.text()))
                        .isEmpty();
    }

    private static boolean isProper(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isWord(i) && !FrenchWords.has(passage.word(i)) && !FunctionWords.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }
}
