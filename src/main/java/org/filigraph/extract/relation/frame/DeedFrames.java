package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads ties from nouns for deeds: "le rachat de B par A", "A annonce l'acquisition de B". */
final class DeedFrames {
    private static final Set<String> CAPITAL =
            WordSet.of("capital parts part titres actions actifs totalite majorite moitie ensemble");

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FrameTies frameTies;

    DeedFrames(Ties ties, Arguments arguments, FrameTies frameTies) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.frameTies = frameTies;
    }

    // "le rachat de B par A", "A annonce l'acquisition de B", "son rachat par A"
    void deed(Wording w, int i, Frame frame) {
        List<Found> patients = isOfBody(w, i) ? arguments.of(w, i, frame) : List.of();
        int end = patients.isEmpty() ? i + 1 : patients.get(patients.size() - 1).end();
        List<Found> agents = arguments.agents(w, NameLists.afterBrackets(w, end) - 1);
        Modality modality = Deeds.talk(w, i);
        // "A : 430 personnes, et le rachat par B en 2013"
        boolean headed = w.afterArticle(i - 1) == i && w.word(i + 1).equals("par") && !isUnnamed(w, i);
        if (patients.isEmpty() && (headed || PointingWords.isOwn(w.word(i - 1))) && !agents.isEmpty()) {
            int front = agents.get(0).end();
            Said behind = i < 16 && isUnnamed(w, i) && w.word(front).equals(",")
                    ? subjects.afterFront(w, Math.min(i, 3), front)
                    : null;
            Said patient = behind != null ? behind : nearest(w, i);
            if (patient != null) {
                frameTies.add(
                        w,
                        frame,
                        agents.get(0).entity(),
                        patient.entity(),
                        modality,
                        patient.at(),
                        i,
                        agents.get(0).end());
            }
            return;
        }
        for (Found patient : patients) {
            if (!agents.isEmpty()) {
                Found agent = agents.get(0);
                frameTies.add(w, frame, agent.entity(), patient.entity(), modality, i, i, agent.end());
            } else {
                Said agent = w.word(NameLists.afterBrackets(w, end)).equals("par") ? null : doer(w, i);
                if (agent != null && !PublicBodies.has(agent.entity())) {
                    frameTies.add(w, frame, agent.entity(), patient.entity(), modality, agent.at(), i, end);
                }
            }
        }
    }

    // "2008 – Rachat de B": in a line of somebody's years that one bought, whoever the line before tells of
    private @Nullable Said doer(Wording w, int i) {
        boolean opens = i < 4 && w.span().start() == w.block().span().start() && isUnnamed(w, i);
        boolean dated = opens && w.token(0).isNumber() && w.word(0).length() == 4;
        Entity main = dated ? ties.main() : null;
        return main == null ? subjects.topic(w, i) : new Said(main, -1);
    }

    // "le siège de X, vacant depuis sa reprise par A": the body named last
    private @Nullable Said nearest(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 16; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                Said apposed = subjects.apposedTo(w, w.startOfName(k));
                return apposed != null ? apposed : new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return subjects.topic(w, i);
    }

    // "l'acquisition de 60 % du capital de B", not "l'acquisition de terrains auprès de B"
    private static boolean isOfBody(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i < 14 && w.name(k) == null; k++) {
            if (w.isContentWord(k)
                    && !CAPITAL.contains(w.word(k))
                    && !BodyNouns.isBody(w.word(k))
                    && w.afterOf(k - 1) == k) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnnamed(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
        }
        return true;
    }
}
