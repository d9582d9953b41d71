package org.filigraph.extract.agreement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * Between whom a deal is that a text does not name: who concludes it, and with whom: {@code Sorex a passé une convention
 * avec A et B}, {@code une convention lie A à B}, {@code A et B, dans le cadre de l'accord qui les lie}.
 */
final class DealParties {
    private static final Set<String> CONCLUDES = Conjugation.forms(
            "passer nouer signer parapher sceller trouver negocier remporter decrocher obtenir gagner");
    private static final Set<String> AND = WordSet.of("et , ( ) a au avec le la les l' ainsi que qu' aux");
    private static final int FAR = 20;
    private static final int NEAR = 8;

    private DealParties() {}

    /** The bodies that a sentence ties by the deal at {@code from} to {@code to}; none where it names but few of them. */
    static Set<Entity> of(Wording w, int from, int to) {
        Set<Entity> parties = new LinkedHashSet<>();
        int verb = -1;
        for (int k = from - 1; k >= 0 && from - k < FAR && verb < 0; k--) {
            verb = CONCLUDES.contains(w.word(k)) && w.name(k) == null ? k : -1;
        }
        if (verb > 0) {
            parties.addAll(subjects(w, verb));
        }
        int bind = DealPhrases.boundBefore(w, from - 1);
        if (verb < 0 && bind >= 0 && bind <= 1 && w.word(to).equals(",")) {
            list(w, to + 1, parties);
            return parties;
        }
        if (verb < 0 && bind > 1) {
            parties.addAll(subjects(w, bind));
            list(w, bind + 1, parties);
            return parties;
        }
        for (int k = verb > 0 ? verb : from; k < w.size() && k < to + FAR; k = w.endOfName(k)) {
            boolean among = Set.of("avec", "entre", "aupres").contains(w.word(k)) || DealPhrases.isBinding(w, k);
            if (DealPhrases.isBinding(w, k) && w.word(k - 2).equals("qui")) {
                parties.addAll(subjects(w, from));
                return parties;
            }
            if (among && w.name(k) == null) {
                list(w, k + 1, parties);
                return parties;
            }
        }
        return parties;
    }

    // the bodies of a list that goes on with "et", ",", "à", "avec"
    private static void list(Wording w, int from, Set<Entity> parties) {
        int gap = 0;
        for (int k = from; k < w.size() && gap < NEAR; k = w.endOfName(k)) {
            Name body = w.name(k, EntityKind.ORGANISATION);
            if (body != null) {
                parties.add(body.entity());
                gap = 0;
                if (!AND.contains(w.word(w.endOfName(k)))) {
                    return;
                }
            } else if (w.name(k) == null && isBreak(w, k)) {
                return;
            } else {
                gap++;
            }
        }
    }

    private static boolean isBreak(Wording w, int k) {
        return Set.of(":", ";", ".", "qui", "que", "qu'", "dont", "pour", "afin", "par", "dans", "sur")
                .contains(w.word(k));
    }

    // the bodies before a verb that no preposition stands before: its subject
    private static Set<Entity> subjects(Wording w, int verb) {
        Deque<Entity> found = new ArrayDeque<>();
        for (int k = verb - 1; k >= 0; k = w.startOfName(k) - 1) {
            if (Set.of(":", ";", "«", "»", "qui").contains(w.word(k)) && w.name(k) == null) {
                break;
            }
            Name body = w.name(k, EntityKind.ORGANISATION);
            if (body != null) {
                int before = w.startOfName(k) - 1;
                before = FunctionWords.isArticle(w.word(before)) ? before - 1 : before;
                if (!FunctionWords.isPreposition(w.word(before))) {
                    found.addFirst(body.entity());
                }
            }
        }
        return new LinkedHashSet<>(found);
    }
}
