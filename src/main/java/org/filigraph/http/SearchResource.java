package org.filigraph.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.filigraph.view.Named;
import org.filigraph.view.Page;
import org.filigraph.view.Things;

/** Things found by name. */
final class SearchResource {
    private static final int A_PAGE = 20;

    private final Things things;
    private final Pages pages;

    SearchResource(Things things, Pages pages) {
        this.things = things;
        this.pages = pages;
    }

    void json(Context ctx) {
        Parameters parameters = parameters(ctx);
        if (parameters.text("q").isEmpty()) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The parameter \"q\" is missing or blank.",
                    "Give what to look for, as in " + ctx.path() + "?q=bretagne.");
        }
        Json.answer(ctx, Listing.of(found(parameters), ctx));
    }

    void page(Context ctx) {
        Parameters parameters = parameters(ctx);
        Map<String, Object> shown = new HashMap<>();
        shown.put("address", Address.of(ctx));
        shown.put("query", parameters.text("q").orElse(""));
        shown.put("type", parameters.oneOf("type", Things.findableTypes()).orElse(""));
        shown.put("types", Things.findableTypes());
        shown.put("found", found(parameters));
        pages.answer(ctx, "search", shown);
    }

    private static Parameters parameters(Context ctx) {
        return Parameters.of(ctx, "q", "type", "limit", "offset");
    }

    private Page<Named> found(Parameters parameters) {
        return things.search(
                parameters.text("q").orElse(""),
                parameters.oneOf("type", Things.findableTypes()).orElse(null),
                parameters.limit(A_PAGE),
                parameters.offset());
    }
}
