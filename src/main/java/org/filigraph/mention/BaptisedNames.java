package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence begins by naming: {@code Baptisé Vol Libre, ce programme accueille}, {@code Dénommée Trame, elle
 * réunit} behind a sentence that tells of an association. The noun behind the comma tells what it is, or for a pronoun
 * the nearest of its gender in the sentence before.
 */
final class BaptisedNames implements NameFinder {
    private static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee rebaptise rebaptisee denomme denommee nomme nommee appele appelee intitule intitulee
            surnomme surnommee""");
    private static final Set<String> FEMININE = WordSet.of(
            """
            campagne operation quinzaine caravane tournee manifestation exposition fete foire experimentation demarche
            initiative action mesure association federation cooperative start-up startup entreprise societe structure
            entite convention charte strategie alliance coalition biennale journee semaine""");
    private static final int HEDGES = 3;
    private static final int NEAR = 4;
    private static final int BEFORE = 40;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        Passage before = null;
        for (Passage passage : page.passages()) {
            if (passage.size() > NEAR && CALLED.contains(passage.word(0)) && passage.hasCapital(0)) {
                name(passage, before, names);
            }
            before = passage;
        }
        return names;
    }

    private static void name(Passage passage, @Nullable Passage before, List<Name> names) {
        int from = 1;
        while (from <= HEDGES && passage.isWord(from) && !passage.hasCapital(from)) {
            from++; // "provisoirement", "tout simplement"
        }
        int end = from;
        while (end < passage.size() && passage.isWord(end) && end - from <= NEAR) {
            end++;
        }
        if (!passage.hasCapital(from) || !passage.word(end).equals(",") || PersonNames.begins(passage, from)) {
            return;
        }
        EntityKind kind = isPronoun(passage.word(end + 1))
                ? before == null ? null : last(before, passage.word(0).endsWith("ee"))
                : told(passage, end + 1);
        if (kind != null) {
            names.add(NameAt.of(passage, from, end, kind, kind.key() + ".baptised", 0.88));
        }
    }

    private static boolean isPronoun(String word) {
        return word.equals("il") || word.equals("elle");
    }

    // "ce programme", "le nouveau fonds"
    private static @Nullable EntityKind told(Passage passage, int from) {
        EntityKind kind = null;
        for (int i = from; kind == null && i < from + HEDGES && passage.isWord(i); i++) {
            kind = passage.hasCapitalInitial(i) ? null : NamingNouns.kind(passage.word(i));
        }
        return kind;
    }

    private static @Nullable EntityKind last(Passage passage, boolean feminine) {
        for (int i = passage.size() - 1; i >= 0 && i > passage.size() - BEFORE; i--) {
            EntityKind kind = passage.hasCapitalInitial(i) ? null : NamingNouns.kind(passage.word(i));
            if (kind != null && FEMININE.contains(passage.word(i)) == feminine) {
                return kind;
            }
        }
        return null;
    }
}
