package org.filigraph.view;

import java.util.List;

/**
 * Where a territory lies among the towns of France whose coordinates the graph holds.
 *
 * @param all those towns
 * @param inside those that are in the territory, or the town itself
 */
public record PlaceMap(List<Spot> all, List<Spot> inside) {
    /** A point on the earth, in degrees of WGS 84. */
    public record Spot(double latitude, double longitude) {}

    /** Whether there is nothing to show: no coordinates, or all of the country. */
    public boolean isEmpty() {
        return inside.isEmpty() || inside.size() == all.size();
    }
}
