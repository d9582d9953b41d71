package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Reads whom a network brings together: "le réseau associe A, l'école B et des industriels comme C" ({@code memberOf}). */
final class GatheringFrames {
    private static final int TO_COLON = 7;
    private static final int BEFORE = 20;
    private final Ties ties;

    GatheringFrames(Ties ties) {
        this.ties = ties;
    }

    /** Whether the verb at {@code i} is said of a network that brings several together; who they are is kept then. */
    boolean read(Wording w, int i, VerbGroup group) {
        List<Said> who = ties.subjects().ofVerb(w, group.start());
        Said told = who.size() == 1 ? who.get(0) : who.isEmpty() ? pointed(w, group.start()) : null;
        List<Found> members = told != null && isCalled(w, group.start(), told) ? members(w, i) : List.of();
        if (told == null || members.size() < 2) {
            return false;
        }
        Entity foremost = ties.foremost();
        Entity whole = isNamed(w, i, told.entity()) && foremost != null ? foremost : told.entity();
        boolean bare = !isNamedBefore(w, group.start(), whole);
        if (isNamed(w, i, whole) || bare && !ties.isNetwork(whole) && !ties.isProject(whole)) {
            return true; // "le réseau" of nobody told before is none of those whom it brings together
        }
        int from = told.at() < 0 ? i : told.at();
        for (Found one : members) {
            ties.add(
                    one.entity(),
                    "memberOf",
                    whole,
                    group.modality(),
                    w.span(Math.min(from, i), one.end()),
                    "relation.memberOf.verb",
                    0.7);
        }
        return true;
    }

    private static boolean isNamed(Wording w, int from, Entity one) {
        for (int k = from; k < w.size(); k++) {
            if (w.name(k) != null && NameLists.entity(w, k).equals(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBefore(Wording w, int to, Entity one) {
        for (int k = Math.max(0, to - BEFORE); k < to; k++) {
            if (w.name(k) != null && NameLists.entity(w, k).equals(one)) {
                return !Discourse.isPointer(NameLists.name(w, k));
            }
        }
        return false;
    }

    // "Le réseau associe": the body that was told of before
    private @Nullable Said pointed(Wording w, int start) {
        boolean noun = start > 1 && BodyNouns.isNetwork(w.word(start - 1)) && w.afterArticle(start - 2) == start - 1;
        Said before = noun ? ties.subjects().pointed(w, start - 2) : null;
        Entity main = noun && before == null ? ties.carriedTo(w) : null;
        return main == null ? before : new Said(main, -1);
    }

    // "le réseau associe", "le cluster X associe"
    private static boolean isCalled(Wording w, int start, Said said) {
        boolean network = said.entity().kind() == EntityKind.ORGANISATION && BodyNouns.isNetwork(said.entity());
        for (int k = Math.max(0, said.at() < 0 ? start - 3 : said.at() - 3); k < start && !network; k++) {
            network = BodyNouns.isNetwork(w.word(k)); // also in "le réseau", which points to a name
        }
        return network;
    }

    // those named from the verb on, up to where another clause begins or "à" leads on to somebody else
    private static List<Found> members(Wording w, int verb) {
        int from = Whens.after(w, verb + 1);
        for (int k = from; k < w.size() && k - from < TO_COLON && w.name(k) == null; k++) {
            from = w.word(k).equals(":") ? k + 1 : from;
        }
        List<Found> members = new ArrayList<>();
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            boolean wall = w.name(k) == null
                    && (FiniteVerbs.at(w, k)
                            || w.word(k).equals(";")
                            || w.word(k).equals("qui")
                            || w.word(k).equals("a") && w.name(k + 1, EntityKind.TERRITORY) == null
                            || w.word(k).startsWith("au") && w.word(k).length() < 4);
            if (wall) {
                break;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null && w.begins(k) && !PhraseHeads.governed(w, k)) {
                members.add(new Found(NameLists.entity(w, k), w.endOfName(k)));
            }
        }
        return members;
    }
}
