package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Name;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The territory that a document as a whole is about: the one in its title, or else the one most often told. A document
 * is rather about a region or department that it names than about a town; a country or the world is told in passing
 * wherever a smaller place is told at all.
 */
public final class MainTerritory {
    private static final int IN_NAME = 2;
    /** Where "the region" is told so often, one is meant. */
    private static final int SAID = 2;
    /** A text that tells of so many regions alike is about the country. */
    private static final int MANY = 3;

    private MainTerritory() {}

    /**
     * The territory of a document, null where it tells of none.
     *
     * @param places the places it tells, in order
     * @param names all its names: a body that bears a region's name tells of that region
     */
    static @Nullable Entity of(Layout layout, List<Context.Place> places, List<Name> names) {
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
        Entity region = UnnamedRegion.of(layout, places);
        if (region != null) {
            return region;
        }
        Map<Entity, Integer> counts = new HashMap<>();
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION)) {
                Gazetteer.places(name.label()).stream()
                        .map(p -> p.territory().entity())
                        .filter(t -> t.key().startsWith("region/") || t.key().startsWith("former-region/"))
                        .forEach(t -> counts.merge(t, IN_NAME, Integer::sum));
            }
        }
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
        return isOfMany(best, counts) && !UnnamedRegion.isTold(layout, SAID)
                ? home(places).orElse(best)
                : best;
    }

    /** Whether a text tells of several regions, of none much more than of the others. */
    private static boolean isOfMany(@Nullable Entity best, Map<Entity, Integer> counts) {
        int regions = 0;
        int all = 0;
        for (Map.Entry<Entity, Integer> count : counts.entrySet()) {
            boolean region = count.getKey().key().contains("region/");
            regions += region ? 1 : 0;
            all += count.getValue();
        }
        return best != null && regions >= MANY && counts.getOrDefault(best, 0) * 2 < all;
    }

    /** France, where a text tells of it at all. */
    private static Optional<Entity> home(List<Context.Place> places) {
        return places.stream()
                .map(Context.Place::territory)
                .filter(t -> t.key().equals("country/FRA"))
                .findFirst();
    }

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

    private static int weight(Context.Place place) {
        String key = place.territory().key();
        if (place.named() && place.weak()) {
            return 1;
        }
        if (key.startsWith("region/") || key.startsWith("departement/") || key.startsWith("former-region/")) {
            return place.named() ? 6 : 4;
        }
        if (key.startsWith("country/") || key.startsWith("epci/")) {
            return 2;
        }
        return key.startsWith("commune/") ? 2 : 1;
    }
}
