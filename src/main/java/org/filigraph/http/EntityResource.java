package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import org.filigraph.rdf.Iris;
import org.filigraph.view.FactView;
import org.filigraph.view.LinkView;
import org.filigraph.view.Lookup;
import org.filigraph.view.ThingView;
import org.filigraph.view.Things;
import org.filigraph.view.TimeRange;

/** One thing with the facts that speak of it. */
final class EntityResource {
    private static final int A_PAGE = 200;
    private static final List<String> KINDS =
            List.of("organisation", "person", "territory", "agreement", "event", "site", "product", "thing");

    /** A thing, what it is elsewhere, and a page of its facts. */
    private record Answer(@JsonUnwrapped ThingView thing, List<LinkView> links, Listing<FactView> facts) {}

    private final Things things;
    private final Lookup lookup;
    private final IdentityResource identity;
    private final Iris iris;

    EntityResource(Things things, Lookup lookup, IdentityResource identity, Iris iris) {
        this.things = things;
        this.lookup = lookup;
        this.identity = identity;
        this.iris = iris;
    }

    void json(Context ctx) {
        String id = iri(ctx, iris);
        if (!identity.leadsOn(ctx, id, "/api/v1/entities/", "")) {
            json(ctx, id);
        }
    }

    /** The IRI of the thing that a path names by its kind and key. */
    static String iri(Context ctx, Iris iris) {
        String kind = ctx.pathParam("kind");
        if (!KINDS.contains(kind)) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "There are no things of the kind \"" + Problem.shown(kind) + "\".",
                    "Use one of " + String.join(", ", KINDS) + ".");
        }
        return iris.thing(kind, ctx.pathParam("id")).getURI();
    }

    /** Answers with the thing of that IRI. */
    void json(Context ctx, String id) {
        Parameters parameters = Parameters.of(ctx, Fields.NAME, "from", "to", "on", "limit", "offset");
        Fields fields = Fields.of(parameters, FactView.class);
        Things.WithFacts found = thing(parameters, id);
        Json.answerData(ctx, new Answer(found.thing(), links(id), Listing.of(found.facts(), ctx)), fields);
    }

    /** What the thing of that IRI is elsewhere, and what that rests on. */
    List<LinkView> links(String id) {
        return lookup.of(id);
    }

    /** The thing of that IRI with the page of its facts that the address asks for. */
    Things.WithFacts thing(Context ctx, String id) {
        return thing(parameters(ctx), id);
    }

    /** The time of which that page shows facts. */
    static TimeRange time(Context ctx) {
        return parameters(ctx).time();
    }

    private static Parameters parameters(Context ctx) {
        return Parameters.of(ctx, "from", "to", "on", "limit", "offset");
    }

    private Things.WithFacts thing(Parameters parameters, String id) {
        return things.thing(id, parameters.time(), parameters.limit(A_PAGE), parameters.offset())
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "The graph says nothing of <" + Problem.shown(id) + ">.",
                        "Look for it by name under /search or /api/v1/search."));
    }
}
