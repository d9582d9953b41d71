package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A thing that was found by its name.
 *
 * @param id its IRI
 * @param type local name of its class: {@code Organisation}, {@code Document}, {@code Concept}
 * @param label its preferred name
 * @param matched the name that was found, the preferred one or another
 * @param facts how many facts speak of it
 */
public record Named(
        @JsonProperty("@id") String id, @JsonProperty("@type") String type, String label, String matched, int facts) {}
