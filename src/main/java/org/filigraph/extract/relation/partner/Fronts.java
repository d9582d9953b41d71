package org.filigraph.extract.relation.partner;

import java.util.List;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads with whom a body does what a sentence tells, where the others open it: "Avec A et B, le cluster C forme", "Avec A,
 * nous accompagnons", "Avec A et B, le programme N prépare" ({@code partnerOf}).
 */
final class Fronts implements TieReader {
    /** How verbs begin by which those told in front are counted among what somebody or a place has. */
    private static final List<String> HAS = List.of(
            "compt",
            "a",
            "ont",
            "avons",
            "dispos",
            "possed",
            "detien",
            "affich",
            "pass",
            "devien",
            "est",
            "sont",
            "concentr",
            "accueill",
            "abrit",
            "rest",
            "represent",
            "figur",
            "perd",
            "gagn",
            "talonn",
            "rivalis",
            "heberg");

    private static final int NEAR = 8;

    private final Ties ties;
    private final Partners partners;
    private final Whose whose;

    Fronts(Ties ties) {
        this.ties = ties;
        this.partners = new Partners(ties);
        this.whose = new Whose(ties);
    }

    @Override
    public void read(Wording w) {
        int start = w.isMark(0) ? 1 : 0;
        if (w.word(start).equals("avec") && w.name(start) == null) {
            front(w, start);
        }
    }

    private void front(Wording w, int start) {
        List<Found> others = ties.parties().at(w, start + 1);
        int end = others.isEmpty()
                ? start
                : NameLists.afterBrackets(w, others.get(others.size() - 1).end());
        if (others.isEmpty() || !w.word(end).equals(",")) {
            return;
        }
        Entity one = actor(w, end + 1);
        int verb = verb(w, end + 1);
        if (one == null || verb < 0 || others.stream().anyMatch(o -> o.entity().equals(one))) {
            return;
        }
        for (Found other : others) {
            partners.add(w, one, other.entity(), Doubts.between(w, end, verb), start, verb + 1, 0.6);
        }
    }

    // who does it: named, "nous", what points back to one, or whose work it is
    private @Nullable Entity actor(Wording w, int from) {
        String word = w.word(from);
        if (w.name(from) == null && (word.equals("nous") || word.equals("notre") || word.equals("on"))) {
            return ties.we(w, from);
        }
        int noun = w.afterArticle(from);
        int name = NameLists.skipNouns(w, noun);
        if (w.name(name, EntityKind.ORGANISATION) != null) {
            return PublicBodies.has(NameLists.entity(w, name)) ? null : NameLists.entity(w, name);
        }
        if (w.name(from) == null && PointingWords.isPronoun(word)) {
            Said told = ties.subjects().topic(w, from);
            return told == null ? null : told.entity();
        }
        if (noun == from && !FunctionWords.isDeterminer(word)) {
            return null;
        }
        int head = noun == from ? from + 1 : noun;
        if (Whose.isWork(w.word(head)) && w.name(head) == null) {
            Entity called = Whose.called(w, head);
            return ties.foremost() == null && called != null ? called : whose.of(w);
        }
        Said pointed = BodyNouns.isBody(w.word(head)) ? ties.subjects().pointed(w, from) : null;
        return pointed == null || PublicBodies.has(pointed.entity()) ? null : pointed.entity();
    }

    // index of the verb that tells what is done together; -1 where none is near, or those in front are what one has
    private static int verb(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < NEAR; k = w.endOfName(k)) {
            boolean ours = w.word(k - 1).equals("nous") && w.word(k).endsWith("ons"); // "nous testons", "nous avons"
            if (w.name(k) == null && (ours || FiniteVerbs.at(w, k))) {
                String word = w.word(k);
                boolean has = HAS.stream().anyMatch(h -> h.length() < 4 ? word.equals(h) : word.startsWith(h));
                boolean deed = has
                        && Partnerships.isDeed(w.word(k + 1))
                        && (word.equals("a") || word.equals("ont") || word.equals("avons"));
                return has && !deed ? -1 : k;
            }
        }
        return -1;
    }
}
