package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Groups of people that have no name but the noun and are led all the same: {@code le jury}, {@code le comité de sélection}. */
final class Panels {
    private static final Set<String> NOUNS = WordSet.of("jury comite commission groupe collectif");
    private static final Set<String> MET = WordSet.of("reuni reunie compose composee charge chargee mis mise");
    private static final int FARTHEST = 24;
    private static final int LONGEST = 4;
    private static final int LONGEST_NAME = 10;

    private Panels() {}

    /** Whether the noun calls such a group: no body that a text is about. */
    static boolean has(String noun) {
        return NOUNS.contains(noun) && !noun.equals("groupe");
    }

    /** The last such group that stands in the sentence before {@code at} with no person between; null where none does. */
    static @Nullable Entity before(Wording w, int at) {
        for (int i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
            if (w.name(i, EntityKind.PERSON, EntityKind.ORGANISATION) != null
                    || w.word(i).equals(";")) {
                return null;
            }
            boolean noun = NOUNS.contains(w.word(i)) && w.name(i) == null && (w.isSmallWord(i) || i == 0);
            if (noun && (i == 0 || FunctionWords.isDeterminer(w.word(i - 1)))) {
                int end = end(w, i, at);
                boolean bare = end == i + 1 && !w.word(i).equals("jury");
                return bare ? null : Entity.named(EntityKind.ORGANISATION, RoleBoards.words(w, i, end));
            }
        }
        return null;
    }

    /** The group whose noun stands at {@code noun}; null where the noun alone does not tell which. */
    static @Nullable Entity at(Wording w, int noun) {
        int end = end(w, noun, w.size());
        return end == noun + 1 && !w.word(noun).equals("jury")
                ? null
                : Entity.named(EntityKind.ORGANISATION, RoleBoards.words(w, noun, end));
    }

    /** The body that a noun with its members calls: {@code l'union des carrossiers d'Alsace}; null where none does. */
    static @Nullable Entity ofMembers(Wording w, int noun) {
        boolean members = NounClass.INSTITUTION.has(w.word(noun))
                && w.isContentWord(noun)
                && w.word(noun + 1).equals("des")
                && w.isContentWord(noun + 2);
        if (!members) {
            return null;
        }
        int end = noun + 3;
        while (end < w.size() && end < noun + LONGEST_NAME) {
            int next = w.afterOf(end);
            boolean complement = next > end && (w.isContentWord(next) || w.name(next, EntityKind.TERRITORY) != null);
            boolean adjective = next == end && w.isContentWord(end) && !FiniteVerbs.at(w, end);
            if (!complement && !adjective) {
                break;
            }
            end = w.endOfName(next);
        }
        return Entity.named(EntityKind.ORGANISATION, RoleBoards.words(w, noun, end));
    }

    // "comité de sélection", "groupe de travail", "comité régional"
    private static int end(Wording w, int noun, int at) {
        int end = noun + 1;
        // "commission « Économie et emploi »"
        for (int i = end + 1; w.word(end).equals("«") && i < at && i < end + LONGEST_NAME; i++) {
            if (w.word(i).equals("»")) {
                return i + 1;
            }
        }
        while (end < at && end < noun + LONGEST) {
            int next = w.afterOf(end);
            boolean complement = next > end && w.isContentWord(next) && next < at;
            boolean adjective = next == end
                    && w.isContentWord(end)
                    && RoleWords.ledBy(w.word(end)).isEmpty()
                    && !MET.contains(w.word(end));
            if (!complement && !adjective) {
                break;
            }
            end = next + 1;
        }
        return end;
    }
}
