package org.filigraph.extract;

import java.util.List;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.fact.Reading;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Layout;

/**
 * A reading and what it was made from, for people who want to know why a fact was read or was not.
 *
 * @param layout the document's blocks and sentences
 * @param mentions the names, numbers and dates that were recognised
 * @param reading what became of them
 * @param weighings what competed for the attributes of its figures, for who is at its places, for the bodies of its positions, and what was
 *     weighed as a body's name
 */
public record Inspection(Layout layout, Mentions mentions, Reading reading, List<Weighing> weighings) {
    public Inspection {
        weighings = List.copyOf(weighings);
    }
}
