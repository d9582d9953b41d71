package org.filigraph.fact;

import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/**
 * Reads the place that a sentence opens with: "A Figeac, le groupe X emploie", "Dans l'Orne, X modernise", "Depuis
 * Lorient, X exporte", "À Bastia, un incubateur, Y, accueille" ({@code locatedIn}).
 */
final class Openings {
    private static final int FAR = 25;
    private static final int NEAR = 5;
    private static final int DESCRIBED = 9;

    private final Ties ties;

    Openings(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        int start = w.isMark(0) ? 1 : 0;
        int place = Whereabouts.isIn(w, start) ? Whereabouts.at(w, start) : -1;
        if (place < 0 || NameLists.entity(w, place).label().equals("Paris")) {
            return;
        }
        int comma = Whereabouts.afterWider(w, w.endOfName(place));
        int body = w.word(comma).equals(",") ? body(w, comma + 1) : -1;
        if (body < 0 || PublicBodies.has(NameLists.entity(w, body))) {
            return;
        }
        boolean town = NameLists.isTown(w, place) && place == start + 1;
        int verb = runs(w, w.endOfName(body));
        if (town && !visits(w, w.endOfName(body)) || verb >= 0 && !Whereabouts.isWide(NameLists.entity(w, place))) {
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, place),
                    Doubts.between(w, w.endOfName(body), verb),
                    w.span(start, Math.max(w.endOfName(body), verb + 1)),
                    "relation.opening",
                    0.65);
        }
    }

    // index of the body that a clause begins with: "le groupe X", "c'est X qui", "un incubateur de 1 800 m², Y,"
    private static int body(Wording w, int from) {
        int start = w.word(from).equals("c'") && w.word(from + 1).equals("est") ? from + 2 : from;
        int named = NameLists.skipNouns(w, w.afterArticle(start));
        if (w.name(named, EntityKind.ORGANISATION) != null) {
            return named;
        }
        boolean indefinite = w.word(start).equals("un") || w.word(start).equals("une");
        boolean described = (indefinite || w.afterArticle(start) > start)
                && (PlantWords.isPlant(w.word(start + 1)) || Subjects.isBody(w.word(start + 1)));
        for (int k = start + 1; described && k < w.size() && k - start < DESCRIBED; k++) {
            if (w.word(k).equals(",")) {
                Name name = w.name(k + 1, EntityKind.ORGANISATION);
                return name != null && w.word(w.endOfName(k + 1)).equals(",") ? k + 1 : -1;
            }
            if (w.name(k) != null || VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    // the verb for what the body does with a plant, or -1
    private static int runs(Wording w, int from) {
        int far = w.word(from).equals(",")
                        || w.word(from).equals("(")
                        || w.word(from).equals("qui")
                ? FAR
                : NEAR;
        for (int v = from; v < w.size() && v < from + far; v++) {
            if (w.name(v) == null && PlantWords.runs(w.word(v))) {
                return v;
            }
        }
        return -1;
    }

    private static boolean visits(Wording w, int from) {
        for (int k = from; k < w.size() && k < from + FAR; k++) {
            if (w.name(k) == null && Beside.isVisit(w.word(k))) {
                return true;
            }
        }
        return false;
    }
}
