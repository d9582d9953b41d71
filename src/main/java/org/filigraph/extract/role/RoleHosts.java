package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose position a note tells that is no sentence: in the bracket behind a body ({@code Sorex (Albi, dir. Anne Martin)}),
 * or in the line that a body opens ({@code Sorex, 40 salariés, présidente Anne Martin}).
 */
final class RoleHosts {
    private static final int LONGEST_NOTE = 14;
    private static final int LONGEST_LINE = 40;
    private static final Set<String> SEPARATORS = WordSet.of(", ; – - — | ( /");

    private RoleHosts() {}

    /** The body of the position whose words begin at {@code start}, without an article; null where it is told otherwise. */
    static @Nullable Name of(Wording w, int start) {
        if (!SEPARATORS.contains(w.word(start - 1))) {
            return null;
        }
        int open = start - 1;
        while (open > 0
                && open > start - LONGEST_NOTE
                && !w.word(open).equals("(")
                && !w.word(open).equals(")")) {
            open--;
        }
        if (w.word(open).equals("(")) {
            return w.name(open - 1, EntityKind.ORGANISATION);
        }
        int head = w.afterArticle(w.isMark(0) ? 1 : 0);
        Name body = w.name(head, EntityKind.ORGANISATION);
        return body != null && start < LONGEST_LINE && isNote(w, w.endOfName(head)) ? body : null;
    }

    // no verb from there on
    private static boolean isNote(Wording w, int from) {
        for (int i = from; i < w.size(); i++) {
            if (w.name(i) == null && FiniteVerbs.at(w, i) && !w.word(i).equals("siege")) {
                return false;
            }
        }
        return true;
    }
}
