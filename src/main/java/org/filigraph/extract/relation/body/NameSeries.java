package org.filigraph.extract.relation.body;

import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;

/**
 * Names set side by side as equals: "Brest, Kermoal et Lens". What stands in one series is not told of one another,
 * other than a body with the town behind it ("Kermoal, Lens").
 */
public final class NameSeries {
    private static final int LONGEST = 60;

    private NameSeries() {}

    /** Whether the names that begin at {@code a} and {@code b} are members of one series. */
    public static boolean joins(Wording w, int a, int b) {
        int first = Math.min(a, b);
        int last = Math.max(a, b);
        boolean and = false;
        if (w.name(a) == null || w.name(b) == null) {
            return false;
        }
        for (int k = first; k < last; ) {
            int next = next(w, k);
            if (next < 0 || next > last || and) {
                return false; // "Entre Brest et Lens, Kermoal": what follows "et" and its member begins anew
            }
            and = isAnd(w, w.endOfName(k));
            k = next;
        }
        return and || isLong(w, first);
    }

    // three towns or two others at least: "Kermoal, Lens" and "Kermoal, Lens, Pas-de-Calais" are addresses
    private static boolean isLong(Wording w, int member) {
        int first = member;
        for (int before = previous(w, first); before >= 0; before = previous(w, first)) {
            first = before;
        }
        int towns = 0;
        int others = 0;
        boolean ended = false;
        for (int k = first; k >= 0 && !ended && towns + others < LONGEST; k = next(w, k)) {
            ended = isAnd(w, previousJoint(w, k)) && k > first;
            boolean town = w.name(k, EntityKind.TERRITORY) != null && NameLists.isTown(w, k);
            towns += town ? 1 : 0;
            others += w.name(k, EntityKind.TERRITORY) == null ? 1 : 0;
        }
        return towns > 2 || others > 1 && towns > 0;
    }

    // the member right behind the one at k, or -1
    private static int next(Wording w, int k) {
        int joint = w.endOfName(k);
        boolean joined = joint < w.size() && (w.word(joint).equals(",") || isAnd(w, joint));
        int behind = joined && w.word(joint).equals(",") && isAnd(w, joint + 1) ? joint + 2 : joint + 1;
        int name = joined ? w.afterArticle(behind) : -1;
        name = joined && w.name(name) == null ? NameLists.skipNouns(w, name) : name;
        return joined
                        && name < w.size()
                        && w.name(name) != null
                        && !w.word(behind).equals("en")
                ? name
                : -1;
    }

    // the member right before the one at k, or -1
    private static int previous(Wording w, int k) {
        int joint = previousJoint(w, k);
        boolean joined = joint > 0 && w.name(joint) == null && (w.word(joint).equals(",") || isAnd(w, joint));
        int end = joined && isAnd(w, joint) && w.word(joint - 1).equals(",") ? joint - 2 : joint - 1;
        return joined && end >= 0 && w.name(end) != null ? w.startOfName(end) : -1;
    }

    private static int previousJoint(Wording w, int k) {
        return w.afterArticle(k - 1) == k ? k - 2 : k - 1;
    }

    private static boolean isAnd(Wording w, int k) {
        return w.name(k) == null
                && (w.word(k).equals("et")
                        || w.word(k).equals("ou")
                        || w.word(k).equals("&"));
    }
}
