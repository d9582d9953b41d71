package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/** Finds the second thing of a verb behind what is said in passing: a date, a time, a share. */
final class Asides {
    private static final Set<String> AGO = WordSet.of("an ans mois semaines jours siecle");
    private static final int ASIDE = 10;

    private final Ties ties;

    Asides(Ties ties) {
        this.ties = ties;
    }

    /** Whether the share told behind a verb is a small one: "détient 6 % de A". */
    boolean isMinor(Wording w, int verb) {
        for (int k = verb + 1; k < w.size() && k - verb < 5 && w.name(k) == null; k++) {
            String whole = w.word(k);
            boolean part = w.word(k + 1).equals("%")
                    || w.word(k + 1).equals(",") && w.word(k + 3).equals("%");
            if (w.token(k).isNumber() && part) {
                return whole.length() == 1 || whole.length() == 2 && whole.compareTo("34") < 0;
            }
        }
        return false;
    }

    /** Whom a verb is of, behind what tells how long ago: "a acquis il y a deux ans le prometteur A". */
    List<Found> ago(Wording w, int verb) {
        return w.says(verb + 1, "il", "y", "a") ? ties.parties().at(w, afterAgo(w, verb + 4)) : List.of();
    }

    // index after "deux ans", "quelques mois"
    private static int afterAgo(Wording w, int from) {
        int k = from;
        while (k - from < 3 && !AGO.contains(w.word(k))) {
            k++;
        }
        return AGO.contains(w.word(k)) ? k + 1 : w.size();
    }

    private static boolean isInner(Wording w, int k) {
        return !w.word(k).equals("par") && (w.token(k).isWord() || w.token(k).isNumber());
    }

    /** Who did what the participle tells, behind an aside or a land: "reprise, le 17 mars, par B", "par l'usineur du Tarn B". */
    List<Found> agents(Wording w, int verb) {
        int by = verb + 1;
        if (w.word(by).equals(",")) {
            by++;
            while (by - verb < ASIDE && by < w.size() && w.name(by) == null && isInner(w, by)) {
                by++;
            }
            by += w.word(by).equals(",") ? 1 : 0;
        }
        if (by >= w.size() || !w.word(by).equals("par") || w.name(by) != null) {
            return List.of();
        }
        List<Found> agents = ties.parties().at(w, by + 1);
        int of = NameLists.skipNouns(w, w.afterArticle(by + 1));
        int land = w.afterOf(of);
        boolean trade = of > w.afterArticle(by + 1) && land > of && w.name(land, EntityKind.TERRITORY) != null;
        return agents.isEmpty() && trade ? ties.parties().at(w, w.endOfName(land)) : agents;
    }
}
