package org.filigraph.extract.clause;

import java.util.List;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Territories;
import org.filigraph.mention.TerritoryKind;
import org.jspecify.annotations.Nullable;

/**
 * The territory that a document as a whole is about.
 *
 * @param territory null where the document is about none in particular
 * @param clear whether it outweighs all others by far
 * @param weighing what was weighed
 */
public record MainTerritory(@Nullable Entity territory, boolean clear, Weighing weighing) {
    /** How the names of stretches of land begin. */
    private static final List<String> LANDS = List.of(
            "vallee-d",
            "bassin-d",
            "pays-d",
            "plaine-d",
            "plateau-d",
            "etang-d",
            "presqu-ile-d",
            "estuaire-d",
            "marais-d",
            "bocage-d");

    /** A country, the European Union, the world; a natural region and a valley are none. */
    public static boolean isWide(Entity territory) {
        String key = territory.key();
        return !isLand(territory)
                && !key.startsWith("region/")
                && !key.startsWith("departement/")
                && !key.startsWith("former-region/")
                && !key.startsWith("epci/")
                && !key.startsWith("commune/")
                && !key.startsWith("arrondissement");
    }

    /** A town, or a part of one. */
    public static boolean isTown(Entity territory) {
        return territory.key().startsWith("commune/") || territory.key().startsWith("arrondissement");
    }

    /** A part of France that is no administrative unit: "Artois", "vallée de l'Arve". */
    public static boolean isLand(Entity territory) {
        Territories all = Territories.get();
        return all.byKey(territory.key())
                .map(t -> t.kind() == TerritoryKind.AREA && t.within().stream().anyMatch(MainTerritory::isPartOfFrance))
                .orElseGet(() -> LANDS.stream().anyMatch(territory.key()::startsWith));
    }

    private static boolean isPartOfFrance(String key) {
        return key.startsWith("region/") || key.startsWith("departement/");
    }
}
