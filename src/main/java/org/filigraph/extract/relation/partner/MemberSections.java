package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is in a network from the section of its newsletter or page that is about its members: under "Chez nos
 * adhérents" or "Ils nous rejoignent" each paragraph begins with one, or welcomes several ({@code memberOf}).
 */
final class MemberSections implements TieReader {
    private static final Set<String> MEMBERS = WordSet.of("adherents adherentes membres");
    private static final Set<String> OURS = WordSet.of("nos nouveaux nouvelles nouvel");
    private static final int NEAR = 7;

    private final Ties ties;
    private final HomeNetwork home;

    MemberSections(Ties ties, HomeNetwork home) {
        this.ties = ties;
        this.home = home;
    }

    @Override
    public void read(Wording w) {
        if (w.block().isHeading()
                || w.span().start() != w.block().sentences().get(0).span().start()
                || !isOfMembers(w)
                || isLeaving(w)) {
            return;
        }
        Entity whole = home.get() != null ? home.get() : ties.foremost() != null ? ties.foremost() : ties.whole();
        if (whole == null || PublicBodies.has(whole)) {
            return;
        }
        int start = w.isMark(0) ? 1 : 0;
        if (w.word(start).equals("bienvenue") && w.word(start + 1).startsWith("a")) {
            for (Found one : ties.parties().at(w, start + 2)) {
                tie(w, one.entity(), whole, one.end());
            }
            return;
        }
        Entity first = first(w, start);
        if (first != null) {
            tie(w, first, whole, NEAR);
        }
    }

    // "A a quitté le réseau"
    private static boolean isLeaving(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (w.word(k).equals("pas")
                    || w.word(k).equals("plus") && w.word(k - 2).equals("n'")
                    || w.word(k).startsWith("quitt")) {
                return true;
            }
        }
        return false;
    }

    // the body that the paragraph begins with: "Le bureau d'études A rejoint", "A et B déposent"
    private static @Nullable Entity first(Wording w, int start) {
        for (int k = start; k < w.size() && k - start < NEAR; k++) {
            if (w.name(k) != null) {
                boolean body = w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k);
                Entity one = body ? NameLists.entity(w, k) : null;
                return one == null || PublicBodies.has(one) ? null : one;
            }
        }
        return null;
    }

    // whether the heading over a sentence says "nos adhérents", "nouveaux membres", "Ils nous rejoignent"
    private boolean isOfMembers(Wording w) {
        if (w.block().heading() < 0) {
            return false;
        }
        Span head = ties.source().layout().blocks().get(w.block().heading()).span();
        List<String> words = List.of(Folding.fold(head.of(ties.source().text())).split("[^a-z]+"));
        boolean members =
                words.stream().anyMatch(MEMBERS::contains) && words.stream().anyMatch(OURS::contains);
        boolean join = words.contains("nous") && words.stream().anyMatch(word -> word.startsWith("rejoi"));
        return words.size() < NEAR && (members || join && !words.contains("pourquoi"));
    }

    private void tie(Wording w, Entity one, Entity whole, int end) {
        if (!one.equals(whole)) {
            ties.add(
                    one,
                    "memberOf",
                    whole,
                    Modality.STATED,
                    w.span(0, Math.min(end, w.size())),
                    "relation.members.section",
                    0.65);
        }
    }
}
