package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.GroupLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;

/**
 * Finds those by whom several without names are told behind what is said of them all: "Sept entreprises ont rejoint A,
 * parmi lesquelles B et C", "Les dernières PME à avoir intégré A sont B et C".
 */
final class Exemplars {
    private static final Set<String> OPENERS = Set.of("dont", ":", "notamment", "(", "sont");
    private static final int FAR = 12;

    private final Ties ties;

    Exemplars(Ties ties) {
        this.ties = ties;
    }

    /** Those named behind what was {@code found}, where the subject of the verb that begins at {@code start} is a noun for several. */
    List<Said> of(Wording w, int start, List<Found> found) {
        if (found.isEmpty() || !isSeveral(w, start)) {
            return List.of();
        }
        int end = found.get(found.size() - 1).end();
        for (int k = end; k < w.size() && k - end < FAR && w.name(k, EntityKind.ORGANISATION) == null; k++) {
            boolean among = w.word(k).equals("parmi") && w.word(k + 1).startsWith("lesquel");
            if (among || w.says(k, "a", "savoir") || w.name(k) == null && OPENERS.contains(w.word(k))) {
                List<Found> told =
                        ties.parties().at(w, k + (among ? 2 : w.word(k).equals("a") ? 2 : 1));
                if (!told.isEmpty()) {
                    return said(w, told);
                }
            }
        }
        return List.of();
    }

    private static List<Said> said(Wording w, List<Found> told) {
        List<Said> all = new ArrayList<>();
        told.forEach(t -> all.add(new Said(t.entity(), w.startOfName(t.end() - 1))));
        return all;
    }

    // "Sept entreprises de la filière ont", "Les dernières PME à avoir"
    private static boolean isSeveral(Wording w, int start) {
        int k = start - 1;
        k -= w.word(k).equals("a") || w.word(k).equals("qui") ? 1 : 0;
        boolean group = false;
        while (k >= 0 && start - k < FAR && w.name(k, EntityKind.ORGANISATION) == null) {
            if (w.name(k) == null && GroupLists.isGroup(w.word(k))) {
                group = true;
            }
            boolean counts = w.name(k) == null
                    && (w.token(k).isNumber()
                            || GroupLists.isCount(w.word(k))
                            || w.word(k).equals("des"));
            boolean pronoun = counts && w.word(start - 1).equals("a"); // "ils sont trois à avoir"
            if (group && counts || pronoun && !w.token(k).isNumber()) {
                return true;
            }
            if (w.isMark(k) || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
            k--;
        }
        return false;
    }
}
