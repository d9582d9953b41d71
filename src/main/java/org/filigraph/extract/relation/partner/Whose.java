package org.filigraph.extract.relation.partner;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose deed it is that a clause tells without saying who acts: "Le procédé a été mis au point avec A", "Un accord
 * a été signé avec B". In a text or an entry about one body, it is that body's, whoever was named last.
 */
final class Whose {
    private static final Set<String> WE = WordSet.of("nous on l'on notre nos je j' mon");

    /** What a body does together with others, and is no body. */
    private static final Set<String> WORKS = WordSet.of(
            """
            programme projet dispositif parcours operation formation camion bus stand plateforme plate-forme atelier
            ateliers etude campagne equipe equipes chaire offre catalogue""");

    private static final int FAR = 30;

    private final Ties ties;

    Whose(Ties ties) {
        this.ties = ties;
    }

    /** Whether a folded word tells that the one who speaks acts. */
    static boolean isWe(String word) {
        return WE.contains(word);
    }

    /** The body whose entry a sentence stands in, or that the text is about, or that was told of before it; or null. */
    @Nullable
    Entity of(Wording w) {
        Entity entry = entry(w);
        if (entry != null) {
            return entry;
        }
        Entity foremost = ties.foremost();
        Entity told = foremost != null ? foremost : ties.carriedTo(w);
        return told == null || PublicBodies.has(told) ? null : told;
    }

    /** The body told of before in the same paragraph, or else that of the entry or the text; or null. */
    @Nullable
    Entity near(Wording w) {
        Entity told = ties.latest() == null ? null : ties.carriedTo(w);
        return told == null || PublicBodies.has(told) ? of(w) : told;
    }

    /** The named work nearest before {@code to}, "le projet N", that the words up to there are about; or null. */
    static @Nullable Entity work(Wording w, int to) {
        for (int k = to - 1; k > 0 && to - k < FAR; k--) {
            Name name = w.name(k, EntityKind.PRODUCT, EntityKind.AGREEMENT);
            if (name != null) {
                int first = w.startOfName(k);
                int noun = NameLists.isQuote(w.word(first - 1)) ? first - 2 : first - 1;
                return WORKS.contains(w.word(noun)) || WORKS.contains(w.word(first)) ? name.entity() : null;
            }
            if (w.word(k).equals(";") || w.name(k) == null && FiniteVerbs.at(w, k)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a folded word is a noun for what a body does together with others: "programme", "étude". */
    static boolean isWork(String word) {
        return WORKS.contains(word);
    }

    /** What the work told by the noun at {@code noun} is called: N in "le projet N"; or null. */
    static @Nullable Entity called(Wording w, int noun) {
        int k = NameLists.isQuote(w.word(noun + 1)) ? noun + 2 : noun + 1;
        Name name = w.name(k, EntityKind.PRODUCT, EntityKind.AGREEMENT);
        return name == null ? null : name.entity();
    }

    // the body that the heading over a sentence names
    private @Nullable Entity entry(Wording w) {
        int heading = w.block().heading();
        Span head = heading < 0
                ? w.block().span()
                : ties.source().layout().blocks().get(heading).span();
        Entity topic = ties.source().context().topicAt(w.span().start());
        boolean body = topic != null && topic.kind() == EntityKind.ORGANISATION && !PublicBodies.has(topic);
        boolean over = ties.source().mentions().namesIn(head).stream()
                .anyMatch(n -> topic != null && n.entity().equals(topic));
        return body && heading >= 0 && over ? topic : null;
    }
}
