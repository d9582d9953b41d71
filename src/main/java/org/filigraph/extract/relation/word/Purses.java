package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** Funds and programmes of the Union and the state that pay for what others do, by the names they go by. */
public final class Purses {
    private static final Set<String> NAMES =
            WordSet.of("feder feader feamp feampa fse fnadt fnrt fui pia fti ftj interreg anr detr dsil");

    private Purses() {}

    /** Whether an agreement is such a fund: it is named for its money and not for what it sets out to do. */
    public static boolean has(Entity entity) {
        return entity.kind() == EntityKind.AGREEMENT && NAMES.contains(Folding.fold(entity.label()));
    }
}
