package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filigraph.view.Named;
import org.filigraph.view.Page;
import org.filigraph.view.Things;
import org.jspecify.annotations.Nullable;

/** Things found by name. */
final class SearchResource {
    private static final int A_PAGE = 20;
    private static final int SUGGESTED = 10;

    /** What a person who types may mean. */
    private record Suggestions(@JsonInclude List<Named> items) {}

    private final Things things;
    private final Citations citations;
    private final Pages pages;

    SearchResource(Things things, Citations citations, Pages pages) {
        this.things = things;
        this.citations = citations;
        this.pages = pages;
    }

    void json(Context ctx) {
        Parameters parameters =
                Parameters.of(ctx, "q", "type", Fields.NAME, Citations.NAME, "from", "to", "on", "limit", "offset");
        Fields fields = Fields.of(parameters, Named.class);
        Listing<Named> found = Listing.of(found(query(ctx, parameters), parameters), ctx);
        JsonNode answer = Json.tree(found);
        if (Citations.wanted(parameters)) {
            citations.addToThings(answer.path("items"), found.items());
        }
        Json.answerData(ctx, answer, fields);
    }

    void suggest(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "q", "type", "limit");
        String query = query(ctx, parameters);
        Page<Named> found = things.search(query, type(parameters), parameters.limit(SUGGESTED), 0);
        Json.answerData(ctx, new Suggestions(found.items()));
    }

    private static String query(Context ctx, Parameters parameters) {
        return parameters
                .text("q")
                .orElseThrow(() -> Problem.of(
                        ProblemKind.BAD_REQUEST,
                        "The parameter \"q\" is missing or blank.",
                        "Give what to look for, as in " + ctx.path() + "?q=bretagne."));
    }

    private static @Nullable String type(Parameters parameters) {
        return parameters.oneOf("type", Things.findableTypes()).orElse(null);
    }

    void page(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "q", "type", "from", "to", "on", "limit", "offset");
        Map<String, Object> shown = new HashMap<>();
        shown.put("address", Address.of(ctx));
        String query = parameters.text("q").orElse("");
        shown.put("query", query);
        shown.put("active", Links.active(parameters.time()));
        shown.put("type", Objects.requireNonNullElse(type(parameters), ""));
        shown.put("types", Things.findableTypes());
        shown.put("found", found(query, parameters));
        pages.answer(ctx, "search", shown);
    }

    private Page<Named> found(String query, Parameters parameters) {
        return things.search(query, type(parameters), parameters.time(), parameters.limit(A_PAGE), parameters.offset());
    }
}
