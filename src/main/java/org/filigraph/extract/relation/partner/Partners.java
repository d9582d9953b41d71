package org.filigraph.extract.relation.partner;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Ties partners, and finds what all rules for them look for. */
final class Partners {
    private static final int FAR = 9;

    private final Ties ties;

    Partners(Ties ties) {
        this.ties = ties;
    }

    /** Ties the first of several to each of the others. */
    void pairs(Wording w, List<Entity> who, Modality modality, int i, int end, double confidence) {
        for (int n = 1; n < who.size(); n++) {
            add(w, who.get(0), who.get(n), modality, i, end, confidence);
        }
    }

    /** Ties two as partners, by the words from {@code i} to before {@code end}; nobody is none. */
    void add(Wording w, @Nullable Entity one, Entity other, Modality modality, int i, int end, double confidence) {
        ties.add(
                one, "partnerOf", other, modality, w.span(i, Math.min(w.size(), end)), "relation.together", confidence);
    }

    /** The bodies among those that a verb is said of. */
    static List<Entity> bodies(List<Said> who) {
        return who.stream()
                .map(Said::entity)
                .filter(e -> e.kind() == EntityKind.ORGANISATION)
                .toList();
    }

    /** Index of a preposition behind the verb at {@code i}, its object or an adverb between; or -1. */
    static int preposition(Wording w, int i, String preposition) {
        for (int k = i + 1; k < w.size() && k - i <= FAR; k++) {
            if (w.name(k) != null || w.isMark(k) || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
            if (w.word(k).equals(preposition)) {
                return k;
            }
        }
        return -1;
    }
}
