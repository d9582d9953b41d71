package org.filigraph.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import org.filigraph.rdf.IdentifierScheme;
import org.filigraph.view.LinkView;
import org.filigraph.view.Lookup;

/** Our things by somebody else's identifier. */
final class LookupResource {
    private record Found(List<LinkView> items) {}

    private final Lookup lookup;

    LookupResource(Lookup lookup) {
        this.lookup = lookup;
    }

    void json(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "iri", "scheme", "id");
        String iri = parameters.text("iri").orElse("");
        String scheme = parameters.text("scheme").orElse("");
        String id = parameters.text("id").orElse("");
        if (iri.isEmpty() == (scheme.isEmpty() || id.isEmpty()) || (!iri.isEmpty() && !(scheme + id).isEmpty())) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "Give either an IRI, or a scheme with an identifier.",
                    "Ask " + ctx.path() + "?iri=https://ror.org/02vjkv261 or " + ctx.path()
                            + "?scheme=siren&id=180089013.");
        }
        List<LinkView> items = iri.isEmpty() ? identified(scheme, id) : lookup.byIri(absolute(iri));
        if (items.isEmpty()) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "Nothing here is tied to " + Problem.shown(iri.isEmpty() ? scheme + " " + id : iri) + ".",
                    "Look for it by name under /api/v1/search; 'filigraph link' adds ties.");
        }
        Json.answer(ctx, new Found(items));
    }

    private List<LinkView> identified(String scheme, String id) {
        IdentifierScheme known = IdentifierScheme.ofKey(scheme)
                .orElseThrow(() -> Parameters.bad("scheme", scheme, "Use one of " + IdentifierScheme.keys() + "."));
        if (known == IdentifierScheme.SIREN && !known.accepts(id)) {
            throw Parameters.bad("id", id, "A SIREN has nine digits, the last of which checks the others.");
        }
        String code = known.code(id);
        // region/76 says more than 76
        boolean narrow = id.indexOf('/') > 0 && !id.startsWith("http");
        List<LinkView> items = lookup.byIdentifier(scheme, code).stream()
                .filter(found ->
                        !narrow || known.iri(id).map(found.target()::equals).orElse(true))
                .toList();
        if (!items.isEmpty()) {
            return items;
        }
        // a tie may be told by its plain triple alone, as those of small communes are
        String path = known == IdentifierScheme.INSEE && !narrow ? "commune/" + code : id;
        return known.accepts(path) ? known.iri(path).map(lookup::byIri).orElse(List.of()) : List.of();
    }

    private static String absolute(String iri) {
        try {
            if (URI.create(iri).isAbsolute()) {
                return iri;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Parameters.bad("iri", iri, "Give an absolute IRI, such as https://ror.org/02vjkv261.");
    }
}
