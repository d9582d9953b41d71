package org.filigraph.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.HashMap;
import java.util.Map;

/** The pages for people, made from the templates that the build has compiled. Safe for threads. */
final class Pages {
    /** What a page may load and do: its own style sheet, its own forms, and no script at all. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

    private static final String FRAMES = "; frame-ancestors 'none'";

    /** The same, with scripts of ours that ask this server. */
    static final String WITH_SCRIPT = POLICY + FRAMES + "; script-src 'self'; connect-src 'self'";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.filigraph.pages");
    private final Links links;

    Pages(Links links) {
        this.links = links;
    }

    /** Answers with a page, in the language of who asks. */
    void answer(Context ctx, String template, Map<String, Object> parameters) {
        head(ctx, POLICY + FRAMES);
        ctx.html(whole(Visit.of(ctx), template, parameters));
    }

    /** Answers with a page that others may show inside of theirs. */
    void answerEmbeddable(Context ctx, String template, Map<String, Object> parameters) {
        head(ctx, POLICY);
        ctx.html(whole(Visit.of(ctx), template, parameters));
    }

    /** A page as text. */
    String whole(Visit visit, String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("links", links);
        return visit.make(() -> part(template, all));
    }

    /** A piece of HTML. */
    String part(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }

    /** What the response says of a page beside its text. */
    void head(Context ctx, String policy) {
        Language.remember(ctx);
        ctx.header(Header.VARY, Language.VARY);
        ctx.header(Header.CONTENT_LANGUAGE, Language.of(ctx).code());
        ctx.header("Content-Security-Policy", policy);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
    }
}
