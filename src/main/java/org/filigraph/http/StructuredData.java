package org.filigraph.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filigraph.view.Ref;
import org.filigraph.view.ThingView;

/** What a thing is in the words of schema.org, for engines that read pages. */
final class StructuredData {
    private static final Map<String, String> TYPES = Map.of(
            "Organisation", "Organization",
            "Person", "Person",
            "Territory", "AdministrativeArea",
            "Event", "Event",
            "Site", "Place",
            "Product", "Product",
            "Agreement", "CreativeWork",
            "Concept", "DefinedTerm");

    /** Our properties that schema.org has too, by their names. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("containedInPlace", "containedInPlace"),
            Map.entry("startDate", "startDate"),
            Map.entry("endDate", "endDate"),
            Map.entry("location", "location"),
            Map.entry("organizer", "organizer"),
            Map.entry("memberOf", "memberOf"),
            Map.entry("headquarteredIn", "location"),
            Map.entry("foundedIn", "foundingDate"),
            Map.entry("subsidiaryOf", "parentOrganization"),
            Map.entry("exactMatch", "sameAs"),
            Map.entry("sameAs", "sameAs"));

    private StructuredData() {}

    /** As JSON-LD, fit to stand inside a page. */
    static String of(ThingView thing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", TYPES.getOrDefault(thing.type(), "Thing"));
        data.put("@id", thing.id());
        data.put("name", thing.label());
        data.put("alternateName", thing.altLabel());
        for (ThingView.Property property : thing.properties()) {
            String name = PROPERTIES.get(property.name());
            if (name != null) {
                data.putIfAbsent(
                        name,
                        property.values().stream()
                                .map(value -> value(value, name.equals("sameAs")))
                                .toList());
            }
        }
        List<BigDecimal> place =
                Stream.of("lat", "long").flatMap(name -> number(thing, name)).toList();
        if (place.size() == 2) {
            data.put("geo", Map.of("@type", "GeoCoordinates", "latitude", place.get(0), "longitude", place.get(1)));
        }
        // a name may hold the end of the element it stands in
        return Json.text(data).replace("<", "\\u003c");
    }

    private static Object value(Object value, boolean asIri) {
        if (value instanceof Ref ref && ref.id() != null) {
            return asIri ? ref.id() : Map.of("@id", ref.id(), "name", ref.label());
        }
        return value instanceof Ref ref ? ref.label() : value;
    }

    private static Stream<BigDecimal> number(ThingView thing, String name) {
        return thing.properties().stream()
                .filter(property -> property.name().equals(name))
                .flatMap(property -> property.values().stream())
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .limit(1);
    }
}
