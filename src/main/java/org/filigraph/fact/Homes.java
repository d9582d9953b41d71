package org.filigraph.fact;

import java.util.Optional;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;

/** Reads where bodies are at home from an adjective: "la start-up nantaise X", "X, PME vendéenne". */
final class Homes {
    private final Ties ties;
    private final Subjects subjects;

    Homes(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** Reads the noun for a body or a plant at {@code i}. */
    void read(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < 5 && w.isContentWord(k)) {
            Optional<Territory> place = Territories.get().demonym(w.token(k).text());
            if (place.isPresent() && Whereabouts.isLocal(place.get().entity())) {
                home(w, i, k, place.get().entity());
                return;
            }
            k++;
        }
    }

    private void home(Wording w, int i, int k, Entity home) {
        int named = NameLists.skipNouns(w, PlantWords.isPlant(w.word(i)) ? w.afterArticle(w.afterOf(k + 1)) : k + 1);
        if (w.name(named, EntityKind.ORGANISATION) != null) {
            located(NameLists.entity(w, named), home, w.span(i, w.endOfName(named)));
            return;
        }
        int comma = i - 1;
        while (comma > 0 && i - comma < 7 && !w.isMark(comma) && w.name(comma) == null) {
            comma--;
        }
        boolean group = w.word(i).endsWith("s")
                && w.word(comma).equals(",")
                && w.word(comma + 1).equals("les");
        Said who = group && w.name(comma - 1, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, comma - 1), w.startOfName(comma - 1))
                : Subjects.isBody(w.word(i)) && !PlantWords.isPlant(w.word(i)) ? subjects.ofDescription(w, i) : null;
        if (who == null && PlantWords.isPlant(w.word(i)) && !isOfMany(w, i)) {
            who = subjects.topic(w, i);
        }
        if (who == null || PublicBodies.has(who.entity())) {
            return;
        }
        Span evidence = w.span(who.at() < 0 ? i : Math.min(i, who.at()), Math.max(k + 1, who.at() + 1));
        located(who.entity(), home, evidence);
        // "A et B, les deux plus grandes entreprises grassoises"
        boolean many =
                w.word(i).endsWith("s") && who.at() > 1 && w.word(who.at() - 1).equals("et");
        Name other = many ? w.name(who.at() - 2, EntityKind.ORGANISATION) : null;
        if (other != null) {
            located(other.entity(), home, evidence);
        }
    }

    // "les chantiers vendéens": those of a land are nobody's
    private static boolean isOfMany(Wording w, int i) {
        return w.word(i).endsWith("s") && !Plants.isOwn(w, i);
    }

    private void located(Entity body, Entity home, Span evidence) {
        ties.add(body, "locatedIn", home, Modality.STATED, evidence, "relation.demonym", 0.7);
    }
}
