package org.filigraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.filigraph.rdf.Vocabulary;

/**
 * The page on which people ask SPARQL queries: an editor, examples, and what came of the query in the address. It is
 * whole without its script, which adds colours, completion and answers in place. Safe for threads.
 */
public final class QueryPage {
    /** How many rows a page shows; the formats for programs have all that the endpoint gives. */
    public static final int ROWS = 500;

    private static final String TEMPLATE = "sparql";

    private final Pages pages;
    private final List<ExampleQuery> examples = ExampleQuery.all();
    private final String prefixes;

    /** @param base of the things that are served */
    public QueryPage(URI base) {
        this.pages = new Pages(new Links(base.toString()));
        try {
            this.prefixes =
                    new ObjectMapper().writeValueAsString(Vocabulary.prefixes().getNsPrefixMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is always JSON", e);
        }
    }

    /** Answers with the page on a query, with what came of it. */
    public void answer(Context ctx, String query, QueryOutcome outcome) {
        head(ctx);
        ctx.html(html(Visit.of(ctx), query, outcome));
    }

    /** What the response says of the page beside its text. */
    public void head(Context ctx) {
        pages.head(ctx, Pages.WITH_SCRIPT);
    }

    /** The page on a query, with what came of it, for a visit, on whatever thread. */
    public String html(Visit visit, String query, QueryOutcome outcome) {
        return pages.whole(
                visit,
                TEMPLATE,
                Map.of(
                        "query",
                        query.isEmpty() ? visit.make(examples.get(0)::asked) : query,
                        "outcome",
                        outcome,
                        "examples",
                        examples,
                        "prefixes",
                        prefixes));
    }
}
