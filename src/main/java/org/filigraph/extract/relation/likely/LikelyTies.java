package org.filigraph.extract.relation.likely;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.text.Span;

/**
 * Ties two things that no rule ties, where what stands between and around their names makes a tie likelier than none
 * (decision 59).
 */
public final class LikelyTies implements TieReader {
    /** So likely a tie must be. */
    private static final double LIKELY = 0.55;

    private static final double SURE = 0.5;

    /** Ties to the owner of the whole: "détient 6 % de B" tells none. */
    private static final Set<String> OWNED = Set.of("acquiredBy", "subsidiaryOf");

    private final Ties ties;
    private final Discourse discourse;
    private final Pairs pairs;
    private final Map<Ends, Found> found = new LinkedHashMap<>();

    /** Asks at the end what the rules have added to the ties. */
    public LikelyTies(Ties ties, Discourse discourse) {
        this.ties = ties;
        this.discourse = discourse;
        this.pairs = new Pairs(ties.source().layout(), discourse);
    }

    /** Two things, whichever comes first. */
    private record Ends(Set<String> keys) {}

    private record Found(Pair pair, String relation, double likelihood, Wording in) {}

    @Override
    public void read(Wording w) {
        for (Pair pair : pairs.of(w)) {
            double[] likelihoods = TieWeights.likelihoods(pair.clues());
            for (int k = 1; k < likelihoods.length; k++) {
                if (likelihoods[k] > LIKELY) {
                    Found one = new Found(pair, TieWeights.RELATIONS.get(k), likelihoods[k], w);
                    found.merge(
                            ends(pair.subject(), pair.object()),
                            one,
                            (a, b) -> b.likelihood() > a.likelihood() ? b : a);
                }
            }
        }
    }

    @Override
    public void end() {
        Set<Ends> told = new HashSet<>();
        for (Relation relation : ties.relations()) {
            told.add(ends(relation.subject(), relation.object()));
        }
        List<Found> untold = new ArrayList<>();
        found.forEach((ends, one) -> {
            if (!told.contains(ends)) {
                untold.add(one);
            }
        });
        for (Found one : untold) {
            Pair pair = one.pair();
            Span words = pair.words();
            Wording w = one.in();
            if (OWNED.contains(one.relation()) && words.of(ties.source().text()).indexOf('%') >= 0) {
                continue;
            }
            Relation.Modality modality = Doubts.between(w, w.at(words.start()), w.at(words.end() - 1) + 1);
            ties.add(pair.subject(), one.relation(), pair.object(), modality, words, "relation.pair", SURE);
        }
    }

    private Ends ends(Entity one, Entity other) {
        return new Ends(Set.of(key(one), key(other) + (key(one).equals(key(other)) ? "'" : "")));
    }

    private String key(Entity thing) {
        Entity same = discourse.same(thing);
        return same == null ? thing.key() : same.key();
    }
}
