package org.filigraph.link;

import java.util.Optional;
import org.filigraph.rdf.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * How the identifiers of a source become IRIs.
 *
 * @param scheme name of the system of identifiers; null where the IRIs tell it
 * @param template an IRI with {@code {id}} in the place of the identifier; null for that of the scheme
 */
public record Naming(@Nullable String scheme, @Nullable String template) {
    private Optional<IdentifierScheme> known() {
        return Optional.ofNullable(scheme).flatMap(IdentifierScheme::ofKey);
    }

    /** The IRI of an identifier, or the identifier where the scheme has no IRIs. */
    Optional<String> target(String id) {
        if (id.startsWith("http://") || id.startsWith("https://")) {
            return Optional.of(id);
        }
        if (template != null) {
            return Optional.of(template.replace("{id}", id));
        }
        return known().map(found -> found.iri(id).orElse(id));
    }

    /** The scheme of a target. */
    Optional<String> schemeOf(String target) {
        return scheme != null
                ? Optional.of(scheme)
                : IdentifierScheme.ofIri(target).map(IdentifierScheme::key);
    }

    /** Whether an identifier may be one of the scheme: a SIREN with a wrong check digit is none. */
    boolean accepts(String id, String target) {
        return known().map(found -> template != null
                        || found.accepts(id)
                        || IdentifierScheme.ofIri(target).filter(found::equals).isPresent())
                .orElse(true);
    }
}
