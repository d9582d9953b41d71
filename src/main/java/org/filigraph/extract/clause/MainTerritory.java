package org.filigraph.extract.clause;

import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The territory that a document as a whole is about.
 *
 * @param territory null where the document is about none in particular
 * @param clear whether it outweighs all others by far
 * @param weighing what was weighed
 */
public record MainTerritory(@Nullable Entity territory, boolean clear, Weighing weighing) {
    /** A country, the European Union, the world. */
    public static boolean isWide(Entity territory) {
        String key = territory.key();
        return !key.startsWith("region/")
                && !key.startsWith("departement/")
                && !key.startsWith("former-region/")
                && !key.startsWith("epci/")
                && !key.startsWith("commune/")
                && !key.startsWith("arrondissement");
    }
}
