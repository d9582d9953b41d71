package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/** "Les élus régionaux ont voté": the region of a text that tells of "the region" and names only towns in it. */
final class UnnamedRegion {
    private static final Set<String> WORDS = Set.of("region", "regional", "regionale", "regionaux", "regionales");
    /** So often it is told at least. */
    private static final int OFTEN = 2;
    /** So many towns and departments are named at least. */
    private static final int TOWNS = 3;

    private UnnamedRegion() {}

    /** The region, null where a region is named, none is told of, or the towns lie in several. */
    static @Nullable Entity of(Layout layout, List<Context.Place> places) {
        Territories all = Territories.get();
        Map<Territory, Integer> regions = new HashMap<>();
        Set<Entity> seen = new HashSet<>();
        Set<Territory> departments = new HashSet<>();
        for (Context.Place place : places) {
            String key = place.territory().key();
            if (key.contains("region/")) {
                return null;
            }
            if (place.named() && !MainTerritory.isWide(place.territory()) && seen.add(place.territory())) {
                Territory town = all.byKey(key).orElse(null);
                for (Territory around : town == null ? List.<Territory>of() : all.around(town)) {
                    if (around.kind() == TerritoryKind.REGION) {
                        regions.merge(around, 1, Integer::sum);
                    } else if (around.kind() == TerritoryKind.DEPARTEMENT) {
                        departments.add(around);
                    }
                }
            }
        }
        if (seen.size() < TOWNS || departments.size() < 2 || !isTold(layout, OFTEN)) {
            return null;
        }
        return regions.entrySet().stream()
                .filter(e -> e.getValue() * 10 >= seen.size() * 9)
                .map(e -> e.getKey().entity())
                .findFirst()
                .orElse(null);
    }

    /** Whether a text tells of "the region", so often at least. */
    static boolean isTold(Layout layout, int often) {
        return layout.blocks().stream()
                        .filter(b -> b.isContent())
                        .flatMap(b -> b.sentences().stream())
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> WORDS.contains(t.folded()))
                        .limit(often)
                        .count()
                == often;
    }
}
