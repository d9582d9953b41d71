package org.filigraph.extract.relation.body;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The authorities and bodies that a territory's name stands for: "la région X", "l'agglomération de X", "X Métropole", "le port de X". */
final class Authorities {
    /** Nouns that stand before the name of a town and make a body of it, beside those for authorities. */
    private static final Set<String> OF_A_TOWN = WordSet.of("port aeroport hopital lycee chu technopole");

    private final Ties ties;

    Authorities(Ties ties) {
        this.ties = ties;
    }

    /** The authority that the territory at {@code place} is named for: "la région X", "l'agglomération de X", "X Métropole"; or null. */
    @Nullable
    Entity of(Wording w, int place) {
        return of(w, place, w.afterOf(w.startOfName(place) - 1) == w.startOfName(place));
    }

    /** As {@link #of(Wording, int)}; {@code of} tells whether the name hangs on "de". */
    @Nullable
    Entity of(Wording w, int place, boolean of) {
        int start = w.startOfName(place);
        Entity territory = NameLists.entity(w, start);
        if (territory.key().startsWith("epci/")) {
            Entity called = ties.thing(EntityKind.ORGANISATION, w.span(start, w.endOfName(start)));
            return PublicBodies.has(called) ? called : null; // "X Métropole"
        }
        int noun = start - 1;
        while (noun > 0 && start - noun < 5 && (w.afterOf(noun) > noun || w.afterArticle(noun) > noun)) {
            noun--;
        }
        noun = BodyNouns.isAuthority(w.word(noun)) || !w.isContentWord(noun) ? noun : noun - adjectives(w, noun);
        boolean body = BodyNouns.isAuthority(w.word(noun)) || of && OF_A_TOWN.contains(w.word(noun));
        return w.name(noun) == null && body
                ? ties.thing(EntityKind.ORGANISATION, w.span(noun, w.endOfName(start)))
                : null;
    }

    // "le conseil départemental de la Drôme"
    private static int adjectives(Wording w, int k) {
        return w.word(k).endsWith("al")
                        || w.word(k).endsWith("ale")
                        || w.word(k).endsWith("aine")
                ? 1
                : 0;
    }
}
