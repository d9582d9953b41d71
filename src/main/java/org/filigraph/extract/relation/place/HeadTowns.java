package org.filigraph.extract.relation.place;

import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a body is from a heading that begins with its town, whether it is named there or opens the text under it:
 * "Vitré : les capteurs de X s'exportent", "À Ambert, de la laine sans eau" over "Depuis mars, la filature X teint"
 * ({@code locatedIn}).
 */
final class HeadTowns {
    private static final String RULE = "relation.head.town";

    private final Ties ties;
    private @Nullable Entity town;
    private int from;

    HeadTowns(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        if (w.block().isHeading()) {
            town = null;
            if (w.span().start() == w.block().span().start()) {
                heading(w);
            }
        } else if (town != null) {
            Entity above = town;
            town = null;
            int body = opening(w);
            if (body >= 0 && !isAway(w, body)) {
                located(
                        w,
                        body,
                        above,
                        new Span(from, w.span(body, w.endOfName(body)).end()));
            }
        }
    }

    private void heading(Wording w) {
        int start = afterRubric(w);
        int first = w.word(start).equals("a") && w.name(start) == null ? start + 1 : start;
        if (w.name(first, EntityKind.TERRITORY) == null || !NameLists.isTown(w, first)) {
            return;
        }
        int end = NameLists.afterBrackets(w, w.endOfName(first));
        boolean led = w.word(end).equals(first > start ? "," : ":");
        if (!led || end >= w.size() - 1) {
            return;
        }
        int only = -1;
        for (int k = end + 1; k < w.size(); k = w.endOfName(k)) {
            boolean named = w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.TERRITORY) != null;
            if (named && only >= 0) {
                return; // several are told of
            }
            only = named ? k : only;
        }
        if (only < 0) {
            town = NameLists.entity(w, first);
            from = w.span().start();
        } else if (w.name(only, EntityKind.ORGANISATION) != null && !isAway(w, only)) {
            located(w, only, NameLists.entity(w, first), w.span(0, w.endOfName(only)));
        }
    }

    // "Focus – À Ambert, …", "Reportage | Vitré : …": index after what sort of text it is
    private static int afterRubric(Wording w) {
        int k = 0;
        while (k < 3
                && k < w.size()
                && w.name(k) == null
                && (w.isContentWord(k) || w.token(k).isCapitalised())) {
            k++;
        }
        boolean mark = w.word(k).equals("–")
                || w.word(k).equals("-")
                || w.word(k).equals("|")
                || w.word(k).equals("/");
        return k > 0 && mark && w.name(k) == null ? k + 1 : 0;
    }

    // the body that the sentence has for its subject: "Depuis mars, la filature X teint", "X vient"; or -1
    private static int opening(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return PhraseHeads.governed(w, k) ? -1 : k;
            }
            if (w.name(k) != null || FiniteVerbs.at(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    // "Lyon : X livre vingt rames"
    private static boolean isAway(Wording w, int body) {
        for (int k = w.endOfName(body); k < w.size() && k < w.endOfName(body) + 4; k++) {
            if (w.name(k) == null && (Beside.isVisit(w.word(k)) || PlaceClues.isMarket(w.word(k)))) {
                return true;
            }
        }
        return false;
    }

    private void located(Wording w, int body, Entity place, Span evidence) {
        Entity one = NameLists.entity(w, body);
        if (!PublicBodies.has(one)) {
            ties.add(one, "locatedIn", place, Modality.STATED, evidence, RULE, 0.7);
        }
    }
}
