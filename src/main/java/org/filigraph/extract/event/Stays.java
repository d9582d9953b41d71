package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Set phrases for what is held somewhere: {@code prend ses quartiers à}, {@code aura pour cadre}, {@code fait étape à}. */
final class Stays {
    private static final Set<String> NOUNS = WordSet.of(
            """
            quartiers valises treteaux stands tentes tente chapiteaux chapiteau escale halte etape cadre theatre
            decor ecrin domicile plein rideau pavillon tapis bagages""");

    private static final Set<String> VERBS = WordSet.of(
            """
            prend prendra prenait pris prennent prendront pose posera posait poseront posent plante plantera plantait depose deposera dresse dressera installe installera fait fera faisait feront a aura avait auront elit
            elira elu bat battra battait leve levera levait deroule deroulera hisse hissera""");
    private static final int NEAR = 4;

    private Stays() {}

    /** Whether the last word of such a phrase stands at {@code i}. */
    static boolean endAt(Wording w, int i) {
        if (!NOUNS.contains(w.word(i)) || w.name(i) != null) {
            return false;
        }
        for (int k = i - 1; k > 0 && k > i - NEAR; k--) {
            if (w.name(k) == null && VERBS.contains(w.word(k))) {
                boolean has = Set.of("a", "aura", "avait", "auront").contains(w.word(k));
                return !has
                        || w.word(i - 1).equals("pour")
                        || k < i - 1 && !w.token(k).text().equals("à");
            }
        }
        return false;
    }
}
