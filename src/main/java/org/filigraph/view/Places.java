package org.filigraph.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/**
 * The places whose coordinates the graph holds, and what each is in: enough to see where a territory lies. Built once
 * from what the graph says and never changed; safe for threads.
 */
final class Places {
    private static final String TOWN = "/id/territory/commune/";

    private final Map<String, PlaceMap.Spot> spots = new TreeMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();

    private Places() {}

    static Places of(Queries queries) {
        Places places = new Places();
        for (Row row : queries.named("coordinates").rows()) {
            double latitude = new BigDecimal(row.required("lat")).doubleValue();
            double longitude = new BigDecimal(row.required("long")).doubleValue();
            places.spots.put(row.required("place"), new PlaceMap.Spot(latitude, longitude));
            row.text("within").ifPresent(wide -> places.within
                    .computeIfAbsent(row.required("place"), place -> new TreeSet<>())
                    .add(wide));
        }
        return places;
    }

    /** Where a place lies, by the towns in it or by its own coordinates; empty where neither is held. */
    PlaceMap map(String place) {
        List<PlaceMap.Spot> towns = new ArrayList<>();
        List<PlaceMap.Spot> inside = new ArrayList<>();
        spots.forEach((spot, where) -> {
            if (spot.contains(TOWN)) {
                towns.add(where);
                if (within.getOrDefault(spot, Set.of()).contains(place)) {
                    inside.add(where);
                }
            }
        });
        PlaceMap.Spot own = spots.get(place);
        return new PlaceMap(towns, inside.isEmpty() && own != null ? List.of(own) : inside);
    }
}
