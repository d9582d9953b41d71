package org.filigraph.extract.relation;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.Arguments.Found;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a profile that say by a label where a body is and what it works in: "Localisation : Oyonnax (01)". */
final class Labels {
    private static final Set<String> PLACES = Set.of(
            "localisation",
            "implantation",
            "implantations",
            "lieu",
            "adresse",
            "commune",
            "ville",
            "site",
            "sites",
            "departement",
            "region");
    private static final Set<String> FIELDS = Set.of(
            "activite", "activites", "secteur", "secteurs", "domaine", "domaines", "filiere", "metier", "metiers");
    private static final int LONGEST = 16;

    private final Ties ties;
    private @Nullable Entity profile;

    Labels(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        if (w.size() > LONGEST) {
            profile = null;
        } else if (w.name(0, EntityKind.ORGANISATION) != null && w.endOfName(0) == w.size()) {
            profile = NameLists.entity(w, 0);
        }
        int colon = 1;
        while (colon < 5 && colon < w.size() && !w.word(colon).equals(":")) {
            colon++;
        }
        boolean label = w.word(colon).equals(":") && w.size() <= LONGEST;
        Entity body = label ? body(w) : null;
        if (body == null) {
            return;
        }
        if (PLACES.contains(w.word(0)) && w.name(colon + 1, EntityKind.TERRITORY) != null) {
            for (int place : NameLists.places(w, colon + 1)) {
                add(body, "locatedIn", NameLists.entity(w, place), w);
            }
        } else if (FIELDS.contains(w.word(0))) {
            for (Found sector : ties.sectorPhrases().in(w, colon, w.size())) {
                add(body, "activeIn", sector.entity(), w);
            }
        }
    }

    private @Nullable Entity body(Wording w) {
        if (profile != null) {
            return PublicBodies.has(profile) ? null : profile;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        Entity body = topic != null && topic.kind() == EntityKind.ORGANISATION ? topic : ties.main();
        return body == null || PublicBodies.has(body) ? null : body;
    }

    private void add(Entity body, String relation, Entity object, Wording w) {
        ties.add(body, relation, object, Modality.STATED, w.span(), "relation.label", 0.75);
    }
}
