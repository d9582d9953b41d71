package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A thing under its name.
 *
 * @param id its IRI; none where the source gives a bare value, such as the year of a foundation
 * @param label its preferred name, in French where there is one
 */
public record Ref(@JsonProperty("@id") @Nullable String id, String label) {}
