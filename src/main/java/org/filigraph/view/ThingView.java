package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A thing that documents speak of: an organisation, a person, a territory, an agreement …
 *
 * @param id its IRI
 * @param type local name of its class
 * @param label its preferred name
 * @param altLabel its other names
 * @param factCounts how many facts of each class speak of it, by local name of the class
 * @param properties what is said of it directly, by local name of the property: things ({@link Ref}), numbers
 *     ({@link java.math.BigDecimal}) and words ({@link String})
 */
public record ThingView(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        String label,
        List<String> altLabel,
        Map<String, Integer> factCounts,
        @JsonAnyGetter Map<String, List<Object>> properties) {
    /** How many facts speak of it. */
    public int facts() {
        return factCounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
