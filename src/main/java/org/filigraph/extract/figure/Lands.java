package org.filigraph.extract.figure;

import java.util.Optional;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;

/** Which lands hold which towns. */
final class Lands {
    private Lands() {}

    /** A region or a department. */
    static boolean isArea(Entity territory) {
        return territory.key().contains("region/") || territory.key().startsWith("departement/");
    }

    /** Whether a town lies in a land. */
    static boolean isAround(Entity land, Entity town) {
        return !land.equals(town)
                && Territories.get()
                        .byKey(town.key())
                        .map(Territory::kind)
                        .filter(TerritoryKind::isTown)
                        .isPresent()
                && lies(town, land);
    }

    static boolean lies(Entity inner, Entity outer) {
        Territories all = Territories.get();
        Optional<Territory> in = all.byKey(inner.key());
        Optional<Territory> out = all.byKey(outer.key());
        return in.isPresent() && out.isPresent() && all.isWithin(in.get(), out.get());
    }
}
