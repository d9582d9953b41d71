package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as all documents tell of it together. Components have the names of the ontology's properties; where
 * documents differ, the most precise date and the first of the other values stand here, and all in the statements.
 *
 * @param id its IRI
 * @param signedOn a year, a month or a day
 * @param amount in euros
 * @param statements what documents say, each with its words
 */
@JsonPropertyOrder({"@id", "@type"})
public record Agreement(
        @JsonProperty("@id") String id,
        String label,
        @Nullable Ref agreementKind,
        List<Ref> sector,
        List<Ref> territory,
        @Nullable String signedOn,
        @Nullable String validFrom,
        @Nullable String validTo,
        List<Ref> party,
        @Nullable BigDecimal amount,
        List<FactView> statements) {
    /** The local name of its class. */
    @JsonProperty("@type")
    public String type() {
        return "Agreement";
    }

    /** The year under which it is listed: of its signature, else of its beginning or end; none where no date is told. */
    public @Nullable Integer year() {
        return Stream.of(signedOn, validFrom, validTo)
                .flatMap(Stream::ofNullable)
                .map(date -> Integer.valueOf(date.substring(0, 4)))
                .findFirst()
                .orElse(null);
    }
}
