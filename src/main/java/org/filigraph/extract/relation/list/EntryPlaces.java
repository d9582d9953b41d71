package org.filigraph.extract.relation.list;

import org.filigraph.extract.clause.Entries;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Name;

/** Reads where the heads of a list's entries say that the bodies are: "Tissages Bérard – Roanne (42)" ({@code locatedIn}). */
final class EntryPlaces implements TieReader {
    private final Ties ties;

    EntryPlaces(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void end() {
        for (Entries.Entry entry : ties.source().context().entries().all()) {
            Name place = entry.place();
            if (place != null && !PublicBodies.has(entry.head())) {
                ties.add(
                        entry.head(),
                        "locatedIn",
                        place.entity(),
                        Modality.STATED,
                        entry.name().cover(place.span()),
                        "relation.entry",
                        0.9);
            }
        }
    }
}
