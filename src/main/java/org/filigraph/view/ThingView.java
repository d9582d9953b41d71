package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thing that documents speak of: an organisation, a person, a territory, an agreement …
 *
 * @param id its IRI
 * @param type local name of its class
 * @param label its preferred name
 * @param altLabel its other names
 * @param factCounts how many facts of each class speak of it, by local name of the class
 * @param properties what else is said of it directly
 */
public record ThingView(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        String label,
        List<String> altLabel,
        Map<String, Integer> factCounts,
        @JsonIgnore List<Property> properties) {
    private static final Set<String> ELSEWHERE = Set.of("exactMatch", "closeMatch", "sameAs");

    /**
     * What is said of a thing by one property.
     *
     * @param values things ({@link Ref}), numbers ({@link java.math.BigDecimal}) and words ({@link String})
     */
    public record Property(Ref property, List<Object> values) {
        /** The property's name in its vocabulary. */
        public String name() {
            return NameIndex.lastPart(String.valueOf(property.id()));
        }
    }

    /** The values of all properties by their names; those of one name in two vocabularies stand together. */
    @JsonAnyGetter
    public Map<String, List<Object>> byName() {
        Map<String, List<Object>> byName = new LinkedHashMap<>();
        for (Property property : properties) {
            byName.computeIfAbsent(property.name(), name -> new ArrayList<>()).addAll(property.values());
        }
        return byName;
    }

    /** What is the same or nearly so elsewhere. */
    public List<Property> elsewhere() {
        return properties.stream()
                .filter(property -> ELSEWHERE.contains(property.name()))
                .toList();
    }

    /** What else is said of it. */
    public List<Property> here() {
        return properties.stream()
                .filter(property -> !ELSEWHERE.contains(property.name()))
                .toList();
    }

    /** How many facts speak of it. */
    public int facts() {
        return factCounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
