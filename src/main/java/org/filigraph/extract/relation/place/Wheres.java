package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads where bodies are from what is told of a place: "Douai, où se trouve l'entrepôt de X", "à Brest, où X emploie",
 * "c'est à Fontaine que X installera" ({@code locatedIn}).
 */
final class Wheres {
    private static final String RULE = "relation.where";
    private static final Set<String> HERE = WordSet.of("ici la bien donc d'abord ensuite");
    private static final int FAR = 14;

    private final Ties ties;

    Wheres(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String text = w.token(i).text();
            if (text.equals("où")) {
                relative(w, i);
            } else if (w.word(i).equals("que") || w.word(i).equals("qu'")) {
                cleft(w, i);
            }
        }
    }

    private void relative(Wording w, int where) {
        int k = w.word(where - 1).equals(",") ? where - 2 : where - 1;
        k = w.word(k).equals(")") ? NameLists.opening(w, k) - 1 : k;
        if (w.name(k, EntityKind.TERRITORY) != null) {
            clause(w, where + 1, w.startOfName(k), where);
        }
    }

    // "C'est (finalement) à Fontaine que X": the place that is pointed out
    private void cleft(Wording w, int that) {
        int start = 0;
        while (start < that && !w.word(start).equals("c'")) {
            start++;
        }
        int in = start + 2;
        while (in < that && (VerbGroup.isAdverb(w, in) || HERE.contains(w.word(in))) && !Whereabouts.isIn(w, in)) {
            in++;
        }
        boolean points = start < that && w.word(start + 1).equals("est") && Whereabouts.isIn(w, in);
        int place = points ? Whereabouts.at(w, in) : -1;
        if (place >= 0 && place < that) {
            clause(w, that + 1, place, in);
        }
    }

    // the body that acts in the clause, or whose plant is told of there
    private void clause(Wording w, int from, int place, int start) {
        boolean settled = false;
        int body = -1;
        for (int k = from; k < w.size() && k - from < FAR; k++) {
            boolean inner = w.word(k).equals("%")
                    || w.word(k).equals(".") && w.token(k - 1).isNumber();
            if (w.isMark(k) && !inner) {
                break;
            }
            if (w.begins(k) && w.name(k, EntityKind.ORGANISATION) != null) {
                body = body < 0 && (!PhraseHeads.governed(w, k) || isPlantBefore(w, k)) ? k : body;
            } else if (w.name(k) == null) {
                settled |= PlantWords.runs(w.word(k)) || isSited(w, k);
            }
        }
        Entity town = NameLists.entity(w, place);
        if (body >= 0 && settled && !PublicBodies.has(NameLists.entity(w, body)) && !Whereabouts.isWide(town)) {
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    town,
                    Doubts.between(w, from, w.size()),
                    w.span(Math.min(place, start), w.endOfName(body)),
                    RULE,
                    0.7);
        }
    }

    private static boolean isPlantBefore(Wording w, int body) {
        for (int k = body - 1; k >= 0 && body - k < 8 && w.name(k) == null; k--) {
            if (PlantWords.isPlant(w.word(k)) || w.word(k).equals("siege")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSited(Wording w, int k) {
        return w.word(k).equals("trouve")
                || w.word(k).equals("trouvent")
                || w.word(k).equals("travaille")
                || Frames.of(w.word(k)).stream()
                        .anyMatch(u -> u.frame().relation().equals("locatedIn"));
    }
}
