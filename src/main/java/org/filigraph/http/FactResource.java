package org.filigraph.http;

import io.javalin.http.Context;
import org.filigraph.rdf.Iris;
import org.filigraph.view.FactView;
import org.filigraph.view.Facts;

/** One fact with its evidence. */
final class FactResource {
    private final Facts facts;
    private final Iris iris;

    FactResource(Facts facts, Iris iris) {
        this.facts = facts;
        this.iris = iris;
    }

    void json(Context ctx) {
        Parameters.of(ctx);
        Json.answerData(ctx, fact(iris.thing("fact", ctx.pathParam("id")).getURI()));
    }

    /** The fact of that IRI, or a problem that says there is none. */
    FactView fact(String id) {
        return facts.fact(id)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "There is no fact <" + Parameters.shown(id) + "> here.",
                        "Its document may have been removed or read anew; look for it under /figures or /search."));
    }
}
