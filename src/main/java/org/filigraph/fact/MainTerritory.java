package org.filigraph.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.mention.Entity;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The territory that a document as a whole is about: the one in its title, or else the one most often told. A document
 * is rather about a region or department that it names than about a town; a country or the world is told in passing
 * wherever a smaller place is told at all.
 */
final class MainTerritory {
    private MainTerritory() {}

    /**
     * The territory of a document, null where it tells of none.
     *
     * @param places the places it tells, in order
     */
    static @Nullable Entity of(Layout layout, List<Context.Place> places) {
        Entity titled = layout.title().isEmpty()
                ? null
                : places.stream()
                        .filter(p -> !p.weak() && layout.title().get().span().contains(p.span()))
                        .map(Context.Place::territory)
                        .findFirst()
                        .orElse(null);
        boolean local = places.stream().anyMatch(p -> p.named() && !isWide(p.territory()));
        if (titled != null && !(local && isWide(titled))) {
            return titled;
        }
        Map<Entity, Integer> counts = new HashMap<>();
        Entity best = null;
        for (Context.Place place : places) {
            if (local && isWide(place.territory())) {
                continue;
            }
            int count = counts.merge(place.territory(), weight(place), Integer::sum);
            if (best == null || count > counts.getOrDefault(best, 0)) {
                best = place.territory();
            }
        }
        return best;
    }

    /** A country, the European Union, the world. */
    static boolean isWide(Entity territory) {
        String key = territory.key();
        return !key.startsWith("region/")
                && !key.startsWith("departement/")
                && !key.startsWith("former-region/")
                && !key.startsWith("epci/")
                && !key.startsWith("commune/")
                && !key.startsWith("arrondissement");
    }

    private static int weight(Context.Place place) {
        String key = place.territory().key();
        if (key.startsWith("region/") || key.startsWith("departement/") || key.startsWith("former-region/")) {
            return place.named() ? 6 : 4;
        }
        if (key.startsWith("country/") || key.startsWith("epci/")) {
            return 2;
        }
        return key.startsWith("commune/") ? 2 : 1;
    }
}
