package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A document as the graph knows it.
 *
 * @param id its IRI
 * @param identifier what people call it: the file name without its extension
 * @param issued when it was published: a year, a month or a day
 * @param source the address it was taken from
 * @param sha256 digest of the bytes it came as, which is its identity
 * @param textSha256 digest of its text in UTF-8
 * @param characters length of its text in code points
 * @param factCount how many facts it states
 */
@JsonPropertyOrder({"@id", "@type"})
public record DocumentView(
        @JsonProperty("@id") String id,
        String title,
        @Nullable String identifier,
        @Nullable String issued,
        @Nullable String publisher,
        @Nullable String source,
        @Nullable String language,
        @Nullable String license,
        String sha256,
        @Nullable String textSha256,
        @Nullable Integer characters,
        int factCount) {
    /** The local name of its class. */
    @JsonProperty("@type")
    public String type() {
        return "Document";
    }
}
