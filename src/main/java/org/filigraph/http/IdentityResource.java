package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.filigraph.rdf.Iris;
import org.filigraph.view.Identities;
import org.filigraph.view.IdentityView;

/** The names of a thing and why they are one; and where an IRI leads that gave way to another. */
final class IdentityResource {
    private static final String API = "/api/v1/identity/";

    private final Identities identities;
    private final Iris iris;

    IdentityResource(Identities identities, Iris iris) {
        this.identities = identities;
        this.iris = iris;
    }

    void json(Context ctx) {
        Parameters.of(ctx);
        String id = EntityResource.iri(ctx, iris);
        if (!leadsOn(ctx, id, API, "")) {
            IdentityView view = identities
                    .of(id)
                    .orElseThrow(() -> Problem.of(
                            ProblemKind.NOT_FOUND,
                            "No document names <" + Problem.shown(id) + ">.",
                            "Look for it by name under /api/v1/search."));
            Json.answer(ctx, view);
        }
    }

    /** The names of a thing, where several IRIs or names mean it, or a rule takes it for another. */
    Optional<IdentityView> of(String id) {
        return identities
                .of(id)
                .filter(view ->
                        !view.reasons().isEmpty() || !view.distinctions().isEmpty());
    }

    /**
     * Leads the client on where an IRI gave way to another: 303, as what gave way may come back when people say so.
     *
     * @param begin of the address where things are found, for the kind and key of the other to follow
     * @param suffix of the address, such as {@code .ttl}
     */
    boolean leadsOn(Context ctx, String id, String begin, String suffix) {
        Optional<String> path = identities.standsFor(id).flatMap(iris::pathOf);
        path.ifPresent(other -> {
            String query = ctx.queryString();
            ctx.redirect(begin + other + suffix + (query == null ? "" : "?" + query), HttpStatus.SEE_OTHER);
        });
        return path.isPresent();
    }
}
