package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.util.List;
import org.filigraph.rdf.Iris;
import org.filigraph.view.FactView;
import org.filigraph.view.Facts;

/** One fact with its evidence. */
final class FactResource {
    private final Facts facts;
    private final Citations citations;
    private final Iris iris;

    FactResource(Facts facts, Citations citations, Iris iris) {
        this.citations = citations;
        this.facts = facts;
        this.iris = iris;
    }

    void json(Context ctx) {
        Parameters parameters = Parameters.of(ctx, Citations.NAME);
        FactView fact = fact(iris.thing("fact", ctx.pathParam("id")).getURI());
        JsonNode answer = Json.tree(fact);
        if (Citations.wanted(parameters)) {
            citations.addToFacts(new ArrayNode(JsonNodeFactory.instance).add(answer), List.of(fact));
        }
        Json.answerData(ctx, answer);
    }

    /** The fact of that IRI, or a problem that says there is none. */
    FactView fact(String id) {
        return facts.fact(id)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "There is no fact <" + Problem.shown(id) + "> here.",
                        "Its document may have been removed or read anew; look for it under /figures or /search."));
    }
}
