package org.filigraph.extract.relation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field of the body that a document is about from its own name, "campus des technologies médicales", or,
 * where it is a cluster that nothing else was said to be active in, from what the document is about ({@code activeIn}).
 */
final class NamedFields {
    private static final double MOST = 0.5;
    /** Characters before a name in which its noun stands: "le pôle X". */
    private static final int NOUN = 9;

    private final Ties ties;

    NamedFields(Ties ties) {
        this.ties = ties;
    }

    void read(Source source) {
        Entity main = ties.main();
        if (main == null || PublicBodies.has(main)) {
            return;
        }
        Name first = null;
        for (Name name : source.mentions().names()) {
            if (name.entity().equals(main)) {
                first = first == null ? name : first;
                for (String sector : told(source, name)) {
                    add(main, sector, name, "relation.name.sector", 0.6);
                }
            }
        }
        boolean known = ties.relations().stream()
                .anyMatch(r -> r.relation().equals("activeIn")
                        && (r.subject().key().equals(main.key())
                                || first(r.subject().label()).equals(first(main.label()))));
        String sector = source.context().mainSector().key();
        if (!known
                && first != null
                && isNetwork(source, first)
                && sector != null
                && !sector.equals("industry")
                && source.context().mainSector().share() >= MOST) {
            add(main, sector, first, "relation.main.sector", 0.5);
        }
    }

    private static Set<String> told(Source source, Name name) {
        Set<String> told = new LinkedHashSet<>();
        for (Sectors.Hit hit : source.context().sectorsIn(name.span())) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                told.add(hit.sector());
            }
        }
        return told;
    }

    private static boolean isNetwork(Source source, Name name) {
        String folded = Folding.fold(source.text()
                .substring(Math.max(0, name.span().start() - NOUN), name.span().end()));
        for (String word : folded.split("[^a-z]+", -1)) {
            if (Arguments.isNetwork(word)) {
                return true;
            }
        }
        return false;
    }

    private static String first(String label) {
        return label.split("[ -]", 2)[0];
    }

    private void add(Entity body, String sector, @Nullable Name name, String rule, double confidence) {
        if (name != null) {
            ties.add(body, "activeIn", Ties.sector(sector), Modality.STATED, name.span(), rule, confidence);
        }
    }
}
