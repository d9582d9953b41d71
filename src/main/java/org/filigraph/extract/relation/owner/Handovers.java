package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads who got a body from what befalls it: "A a fait l'objet d'une reprise par B", "les actifs de A ont été confiés à
 * B" ({@code acquiredBy}).
 */
final class Handovers implements TieReader {
    /** What of a body goes to who takes it over. */
    private static final Set<String> ASSETS = WordSet.of("actifs activites");

    private static final Set<String> HANDS_OVER =
            Conjugation.forms("confier", "ceder", "vendre", "transferer", "attribuer");
    private static final int FAR = 12;
    private static final int LATE = 24;

    private final Ties ties;

    Handovers(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean of = w.name(i) == null && w.afterOf(i + 1) > i + 1;
            if (of && w.word(i).equals("objet")) {
                undergone(w, i);
            } else if (of && ASSETS.contains(w.word(i))) {
                handed(w, i);
            }
        }
    }

    // "A a fait l'objet d'une reprise par B", "A fait l'objet d'un rachat par le groupe B"
    private void undergone(Wording w, int i) {
        int deed = w.afterOf(i + 1);
        deed = w.word(deed).startsWith("un") ? deed + 1 : deed;
        int by = deed + 1;
        while (by - deed < FAR
                && w.name(by) == null
                && !w.isMark(by)
                && !w.word(by).equals("par")) {
            by++;
        }
        List<Found> buyers =
                Takeovers.DEEDS.contains(w.word(deed)) && w.word(by).equals("par")
                        ? ties.parties().at(w, by + 1)
                        : List.of();
        int verb = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        for (Said bought : buyers.isEmpty() ? List.<Said>of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            tie(
                    w,
                    bought.entity(),
                    buyers.get(0).entity(),
                    Doubts.between(w, 0, i),
                    verb,
                    buyers.get(0).end());
        }
    }

    // "les actifs de A ont été confiés (par le tribunal) à B", "les activités de A sont cédées au groupe B"
    private void handed(Wording w, int i) {
        List<Found> owner = ties.parties().at(w, w.afterOf(i + 1));
        int verb = owner.size() == 1 ? owner.get(0).end() : w.size();
        while (verb < w.size() && verb - i < FAR && !(w.name(verb) == null && HANDS_OVER.contains(w.word(verb)))) {
            verb++;
        }
        boolean passive = verb < w.size()
                && HANDS_OVER.contains(w.word(verb))
                && (w.word(verb - 1).equals("ete") || VerbGroup.isCopula(w.word(verb - 1)));
        for (int k = verb + 1; passive && k < w.size() && k - verb < LATE; k++) {
            boolean to = w.word(k).equals("a") && !w.token(k).text().equals("a")
                    || w.word(k).equals("au");
            List<Found> buyers = to && w.name(k) == null ? ties.parties().at(w, k + 1) : List.of();
            if (!buyers.isEmpty()) {
                tie(
                        w,
                        owner.get(0).entity(),
                        buyers.get(0).entity(),
                        Doubts.between(w, 0, verb),
                        i,
                        buyers.get(0).end());
                return;
            }
        }
    }

    private void tie(Wording w, Entity bought, Entity buyer, Modality modality, int from, int end) {
        boolean bodies = buyer.kind() == EntityKind.ORGANISATION && !PublicBodies.has(bought);
        if (bodies) {
            ties.add(bought, "acquiredBy", buyer, modality, w.span(from, end), "relation.takeover", 0.75);
        }
    }
}
