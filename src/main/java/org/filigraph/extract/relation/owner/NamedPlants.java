package org.filigraph.extract.relation.owner;

import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;

/** Reads whose a plant is that has a name of its own: "C, la première gigafactory de A" ({@code partOf}). */
final class NamedPlants implements TieReader {
    private static final int WORDS = 3;

    private final Ties ties;

    NamedPlants(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 2; i < w.size(); i++) {
            if (w.name(i) == null && PlantWords.isPlant(w.word(i)) && w.afterOf(i + 1) > i + 1) {
                read(w, i);
            }
        }
    }

    private void read(Wording w, int plant) {
        int article = plant - 1;
        while (plant - article < WORDS && w.isContentWord(article)) {
            article--;
        }
        boolean apposed =
                FunctionWords.isArticle(w.word(article)) && w.word(article - 1).equals(",");
        int owner = w.afterOf(plant + 1);
        while (owner < w.size() && w.name(owner) == null && BodyNouns.isBody(w.word(owner))) {
            owner++; // "de leur coentreprise C", "du groupe A"
        }
        boolean named = apposed
                && w.name(article - 2, EntityKind.ORGANISATION, EntityKind.SITE) != null
                && w.name(owner, EntityKind.ORGANISATION) != null;
        if (named) {
            ties.add(
                    NameLists.entity(w, article - 2),
                    "partOf",
                    NameLists.entity(w, owner),
                    Modality.STATED,
                    w.span(w.startOfName(article - 2), w.endOfName(owner)),
                    "relation.plant.named",
                    0.75);
        }
    }
}
