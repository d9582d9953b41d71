package org.filigraph.extract.relation.owner;

import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.ProjectNouns;
import org.jspecify.annotations.Nullable;

/** Reads whose a project with a name is: "pour son projet « N »", "son projet phare, N" ({@code partOf}). */
final class OwnProjects implements TieReader {
    private static final int LONGEST = 4;

    private final Ties ties;

    OwnProjects(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && ProjectNouns.has(w.word(i)) && PointingWords.isOwn(w.word(i - 1))) {
                int name = named(w, i + 1);
                Entity whose = name < 0 ? null : whose(w, i - 1);
                if (whose != null && !ties.isProject(whose)) {
                    ties.add(
                            NameLists.entity(w, name),
                            "partOf",
                            whose,
                            Modality.STATED,
                            w.span(i - 1, w.endOfName(name)),
                            "relation.partOf.project",
                            0.7);
                }
            }
        }
    }

    // behind adjectives, a comma or quotation marks
    private int named(Wording w, int from) {
        for (int k = from; k < w.size() && k < from + LONGEST; k++) {
            Name name = w.name(k);
            if (name != null) {
                return ties.isProject(name.entity()) ? k : -1;
            }
            boolean between = w.word(k).equals(",") || NameLists.isQuote(w.word(k)) || w.isContentWord(k);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Entity whose(Wording w, int possessive) {
        for (int k = possessive - 1; k >= 0; k--) {
            Name name = w.name(k, EntityKind.ORGANISATION);
            if (name != null && w.startOfName(k) == 0) {
                return name.entity();
            }
        }
        Entity meant = ties.standsFor(w, possessive);
        return meant != null ? meant : ties.carriedTo(w);
    }
}
