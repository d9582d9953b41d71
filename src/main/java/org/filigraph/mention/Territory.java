package org.filigraph.mention;

import java.util.List;

/**
 * A territory of the reference tables: a commune, a department, a country, the world.
 *
 * @param entity its identity ({@code region/76}) and its French label
 * @param kind what it is
 * @param code its official code: INSEE for French ones, SIREN for intercommunalities, ISO 3166-1 alpha-3 for countries;
 *     empty where it has none
 * @param within keys of the territories it lies in directly, the most telling first
 * @param population inhabitants, 0 where not known
 * @param latitude degrees north (WGS 84), NaN where not known
 * @param longitude degrees east (WGS 84), NaN where not known
 * @param geonames number in GeoNames, 0 where not known
 */
public record Territory(
        Entity entity,
        TerritoryKind kind,
        String code,
        List<String> within,
        long population,
        double latitude,
        double longitude,
        int geonames) {
    /** A territory of which no position is known. */
    static Territory of(
            TerritoryKind kind, String key, String label, String code, List<String> within, long population) {
        Entity entity = new Entity(EntityKind.TERRITORY, key, label);
        return new Territory(entity, kind, code, within, population, Double.NaN, Double.NaN, 0);
    }

    /** A part of France that no table lists: "vallée de l'Arve". */
    public static Territory land(Entity entity) {
        return new Territory(entity, TerritoryKind.AREA, "", List.of("country/FRA"), 0, Double.NaN, Double.NaN, 0);
    }

    /** Its identity among territories: {@code departement/77}. */
    public String key() {
        return entity.key();
    }

    /** Its French label: {@code Seine-et-Marne}. */
    public String label() {
        return entity.label();
    }

    /** The same with another population. */
    Territory withPopulation(long inhabitants) {
        return new Territory(entity, kind, code, within, inhabitants, latitude, longitude, geonames);
    }
}
