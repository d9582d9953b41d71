package org.filigraph.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** The pages for people, made from the templates that the build has compiled. Safe for threads. */
final class Pages {
    /** What a page may load and do: its own style sheet, its own forms, and no script at all. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.filigraph.pages");
    private final Links links;

    Pages(Links links) {
        this.links = links;
    }

    /** Answers with a page. */
    void answer(Context ctx, String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("links", links);
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", all, output);
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.html(output.toString());
    }
}
