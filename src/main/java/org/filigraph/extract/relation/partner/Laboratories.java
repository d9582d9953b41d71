package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose partner a laboratory, a school or a university is that something is done with, where the words do not tell
 * who does it: "Un premier essai court avec l'école X". It is the partner of whom the text is about ({@code partnerOf}),
 * and so are those who are listed with it. It goes after the rules, which read where the words do tell.
 */
public final class Laboratories implements TieReader {
    /** With one of these told of a body, it is known what it does beside the others. */
    private static final Set<String> KNOWN = WordSet.of("partnerOf memberOf fundedBy customerOf");

    private static final Set<String> WE = WordSet.of("nous on notre nos");
    private static final int NEAR = 12;
    private static final int FAR = 25;

    private final Ties ties;
    private final Discourse discourse;

    /** Asks what the rules have added to the ties of a sentence. */
    public Laboratories(Ties ties, Discourse discourse) {
        this.ties = ties;
        this.discourse = discourse;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            Entity who = w.name(i) == null && w.word(i).equals("avec") ? who(w, i) : null;
            if (who != null) {
                with(w, i, who);
            }
        }
    }

    // who speaks, or whom the text is about; nobody where words tell by whom it is done: "porté par A, avec"
    private @Nullable Entity who(Wording w, int with) {
        int beside = w.startOfName(with - 1);
        if (w.name(beside, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, beside)) {
            return null; // "A et B avec": those beside it, if anybody
        }
        for (int k = with - 1; k >= 0 && with - k < FAR; k--) {
            if (w.name(k) == null && WE.contains(w.word(k))) {
                return ties.we(w, k);
            }
            int by = w.afterArticle(k + 1);
            if (w.name(k) == null
                    && w.word(k).equals("par")
                    && w.name(NameLists.skipNouns(w, by), EntityKind.ORGANISATION) != null) {
                return null;
            }
        }
        return ties.foremost();
    }

    private void with(Wording w, int i, Entity who) {
        List<Found> others = ties.parties().at(w, i + 1);
        boolean research = others.stream().anyMatch(other -> isResearch(other.entity()));
        boolean itself = others.stream().anyMatch(other -> other.entity().equals(who));
        if (!research || itself || Companions.isApart(w, Math.max(0, i - NEAR), i)) {
            return;
        }
        List<Relation> told = ties.toldHere();
        for (Found other : others) {
            if (told.stream().noneMatch(one -> tells(one, other.entity(), who))) {
                Span evidence = w.span(i, other.end());
                ties.add(
                        who,
                        "partnerOf",
                        other.entity(),
                        Doubts.between(w, Math.max(0, i - NEAR), i),
                        evidence,
                        "relation.laboratory",
                        0.6);
            }
        }
    }

    private boolean isResearch(Entity body) {
        boolean called = BodyNouns.namesResearch(body.label()) || discourse.sort(body) == Body.RESEARCH;
        return called && !BodyNouns.isNetwork(body);
    }

    // whether a tie tells of a body with this one, or how it stands to whomever
    private static boolean tells(Relation one, Entity body, Entity who) {
        boolean of =
                one.subject().key().equals(body.key()) || one.object().key().equals(body.key());
        boolean both =
                one.subject().key().equals(who.key()) || one.object().key().equals(who.key());
        return of && (both || KNOWN.contains(one.relation()));
    }
}
