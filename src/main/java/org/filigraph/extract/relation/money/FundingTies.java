package org.filigraph.extract.relation.money;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;

/** Ties what is paid for to who pays ({@code fundedBy}). */
final class FundingTies {
    private final Ties ties;

    FundingTies(Ties ties) {
        this.ties = ties;
    }

    /** Ties each of the things to each of the givers, by the words around {@code i}; nothing pays for itself. */
    void add(
            Wording w,
            List<Found> givers,
            List<Found> things,
            Modality modality,
            int i,
            String rule,
            double confidence) {
        for (Found thing : things) {
            for (Found giver : givers) {
                Entity one = thing.entity();
                if (!one.equals(giver.entity())) {
                    int from = Math.min(i, Math.min(w.startOfName(thing.end() - 1), start(w, giver)));
                    int to = Math.max(i + 1, Math.max(thing.end(), giver.end()));
                    ties.add(
                            one,
                            "fundedBy",
                            giver.entity(),
                            modality,
                            w.span(Math.max(0, from), Math.min(w.size(), to)),
                            rule,
                            confidence);
                }
            }
        }
    }

    // an authority without a name of its own begins as many words before its end as it has
    private static int start(Wording w, Found giver) {
        int last = giver.end() - 1;
        int words = giver.entity().label().split(" ", -1).length;
        return w.name(last) == null ? Math.max(0, giver.end() - words) : w.startOfName(last);
    }
}
