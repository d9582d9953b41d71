package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from the land that is said to be theirs: "le territoire du pôle X est celui de l'Ain", "son
 * périmètre s'étend sur le Jura et le Doubs" ({@code locatedIn}).
 */
final class Perimeters {
    private static final Set<String> LANDS =
            WordSet.of("territoire perimetre aire zone rayon champ ressort ancrage bassin base");
    private static final Set<String> IS =
            WordSet.of("couvre couvrait comprend englobe regroupe correspond recouvre etend etendait inclut");
    private static final Set<String> OF_ACTION = WordSet.of("action intervention activite influence");
    private static final int FAR = 8;

    private final Ties ties;

    Perimeters(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && LANDS.contains(w.word(i))) {
                land(w, i);
            }
        }
    }

    private void land(Wording w, int noun) {
        int k = noun + 1;
        int action = w.afterOf(k);
        k = action > k && OF_ACTION.contains(w.word(action)) ? action + 1 : k;
        while (w.isContentWord(k) && !IS.contains(w.word(k)) && k - noun < 3) {
            k++; // "le périmètre géographique"
        }
        int body = w.afterOf(k) > k ? NameLists.skipNouns(w, w.afterArticle(w.afterOf(k))) : -1;
        Entity owner;
        if (w.name(body, EntityKind.ORGANISATION) != null) {
            owner = NameLists.entity(w, body);
            k = w.endOfName(body);
        } else {
            int pointed = w.afterOf(k) > k && BodyNouns.isBody(w.word(w.afterOf(k))) ? w.afterOf(k) : -1;
            owner = pointed > 0
                            || PointingWords.isOwn(w.word(noun - 1))
                            || w.word(noun - 2).equals("dont")
                    ? topic(w, noun)
                    : null;
            k = pointed > 0 ? pointed + 1 : k;
        }
        int place = owner == null ? -1 : place(w, k);
        if (place < 0 || owner == null || PublicBodies.has(owner)) {
            return;
        }
        for (int one : NameLists.places(w, place)) {
            Entity there = NameLists.entity(w, one);
            if (!Whereabouts.isWide(there)) {
                ties.add(
                        owner,
                        "locatedIn",
                        there,
                        Doubts.between(w, noun, place),
                        w.span(noun, w.endOfName(one)),
                        "relation.perimeter",
                        0.75);
            }
        }
    }

    private @Nullable Entity topic(Wording w, int noun) {
        Said said = ties.subjects().topic(w, noun);
        return said == null || said.entity().kind() != EntityKind.ORGANISATION ? null : said.entity();
    }

    // "est celui du Jura", "s'étend sur le Jura", "couvre deux départements, le Jura et": the first place told, or -1
    private static int place(Wording w, int from) {
        boolean is = false;
        for (int k = from; k < w.size() && k - from < 2 * FAR; k++) {
            if (w.name(k, EntityKind.TERRITORY) != null) {
                return is ? k : -1;
            }
            is |= w.name(k) == null && (VerbGroup.isCopula(w.word(k)) || IS.contains(w.word(k)));
            if (w.name(k) != null
                    || !is && k - from > 3
                    || w.word(k).equals(";")
                    || w.word(k).equals("pas")) {
                return -1;
            }
        }
        return -1;
    }
}
