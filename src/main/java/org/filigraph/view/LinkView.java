package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.filigraph.rdf.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * A thing, somebody else's identifier for it, and what the tie rests on.
 *
 * @param id its IRI
 * @param label its preferred name
 * @param match how closely the two are one: {@code exact} or {@code close}
 * @param target the other's IRI, or the identifier where it has none
 * @param scheme name of the system of identifiers
 * @param identifier the identifier alone
 * @param method how the tie came about
 * @param score how sure it is, 0 to 1
 * @param source where it comes from
 * @param date when the source said so
 */
public record LinkView(
        @JsonProperty("@id") String id,
        String label,
        String match,
        String target,
        @Nullable String scheme,
        @Nullable String identifier,
        @Nullable String method,
        @Nullable BigDecimal score,
        @Nullable String source,
        @Nullable String date) {
    /** What the thing is elsewhere, under the name that people have for it: {@code Wikidata Q90}. */
    public Ref elsewhere() {
        String name = Optional.ofNullable(scheme)
                .flatMap(IdentifierScheme::ofKey)
                .map(known -> known.shown(target))
                .orElse(target);
        return new Ref(target.startsWith("http") ? target : null, name);
    }
}
