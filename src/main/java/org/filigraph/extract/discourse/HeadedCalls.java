package org.filigraph.extract.discourse;

import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;

/** Calls for projects that nothing but a heading names, beside those who were chosen. */
final class HeadedCalls {
    private static final int LONGEST = 7;

    private final DescribedThings things;

    HeadedCalls(DescribedThings things) {
        this.things = things;
    }

    /** "« Ports propres » : dix projets retenus", "Quais d'hier : les lauréats bretons": a call is told by those it chose. */
    void read(Wording w) {
        int colon = 0;
        while (colon < w.size() && colon <= LONGEST && !w.word(colon).equals(":") && w.name(colon) == null) {
            colon++;
        }
        int from = w.word(0).equals("«") ? 1 : 0;
        int to = from == 1 && w.word(colon - 1).equals("»") ? colon - 1 : colon;
        boolean named = w.word(colon).equals(":")
                && to > from + 1
                && w.token(from).isCapitalised()
                && !things.isTaken(w.span(from, to))
                && !namesAgreement(w, colon + 1); // "Filière bois : les lauréats de l'appel « Ports propres »"
        for (int i = colon + 1; named && i < w.size(); i++) {
            if (w.word(i).startsWith("laureat") || DescribedNouns.CHOSEN.contains(w.word(i))) {
                Entity thing = things.entity("appel", DescriptionWords.words(w, from, to));
                things.put(w.span(from, to), thing);
                things.callBy("appel", thing);
                things.callBy("dispositif", thing);
                return;
            }
        }
    }

    private static boolean namesAgreement(Wording w, int from) {
        for (int i = from; i < w.size(); i++) {
            if (w.name(i, EntityKind.AGREEMENT) != null) {
                return true;
            }
        }
        return false;
    }
}
