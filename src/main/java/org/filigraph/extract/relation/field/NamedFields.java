package org.filigraph.extract.relation.field;

import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field of the cluster or institute that a document is about from its own name, "campus des technologies
 * médicales" ({@code activeIn}).
 */
final class NamedFields implements TieReader {
    private final Ties ties;

    NamedFields(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void end() {
        Source source = ties.source();
        Entity main = ties.main();
        if (main == null || PublicBodies.has(main)) {
            return;
        }
        for (Name name : source.mentions().names()) {
            String sector = name.entity().equals(main) && isCalledSo(main) ? told(source, name) : null;
            if (sector != null) {
                ties.add(
                        main,
                        "activeIn",
                        Ties.sector(sector),
                        Modality.STATED,
                        name.span(),
                        "relation.name.sector",
                        0.6);
                return;
            }
        }
    }

    private static @Nullable String told(Source source, Name name) {
        for (Sectors.Hit hit : source.context().sectorsIn(name.span())) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                return hit.sector();
            }
        }
        return null;
    }

    // a company may be called after what it once made; a cluster or an institute is called after its field
    private static boolean isCalledSo(Entity body) {
        return BodyNouns.isNetwork(body)
                || NounClass.INSTITUTION.has(Folding.fold(body.label()).split("[^a-z]+", 2)[0]);
    }
}
