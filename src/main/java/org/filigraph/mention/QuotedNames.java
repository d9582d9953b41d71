package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names in quotation marks after the word for what they name: {@code l'association « Les Amis du chanvre »}, {@code le
 * salon "Bois et Habitat"}. The marks say where the name ends, small letters or not.
 */
final class QuotedNames implements NameFinder {
    private static final int LONGEST = 9;
    /** What stands before the name of something held again and again: {@code sa première « Nuit du bois »}. */
    private static final Set<String> ORDINALS =
            WordSet.of("premier premiere premieres premiers deuxieme troisieme quatrieme cinquieme");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 1; i + 2 < passage.size(); i++) {
                boolean article = FunctionWords.isArticle(passage.word(i + 1)) && !passage.hasCapitalInitial(i + 1);
                int from = article ? i + 2 : i + 1; // "un accélérateur baptisé « le Beau Hub »"
                if (QuotationMarks.opens(passage, i) && passage.hasCapitalInitial(from)) {
                    Name name = at(passage, i, from);
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static @Nullable Name at(Passage passage, int open, int from) {
        int close = QuotationMarks.closing(passage, open);
        boolean whole = close > open + 1 && close - open <= LONGEST;
        boolean edition = whole && ORDINALS.contains(passage.word(open - 1)) && passage.isProper(open + 1);
        NounClass noun = !whole ? null : edition ? NounClass.EVENT : NounBefore.of(passage, open);
        if (noun == null || PersonNames.begins(passage, from)) {
            return null;
        }
        for (int i = open + 1; i < close; i++) {
            if (passage.word(i).equals(".")
                    || passage.word(i).equals("!")
                    || passage.word(i).equals("?")) {
                return null;
            }
        }
        return switch (noun) {
            case COMPANY -> NameAt.of(passage, from, close, EntityKind.ORGANISATION, "organisation.quoted", 0.92);
            case EVENT -> NameAt.of(passage, from, close, EntityKind.EVENT, "event.quoted", 0.9);
            default -> null;
        };
    }
}
