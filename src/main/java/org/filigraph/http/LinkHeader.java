package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;

/** Typed links in the header of an answer (RFC 8288), for programs that read no page. */
final class LinkHeader {
    private static final String CONTEXT = "http://www.w3.org/ns/json-ld#context";

    private LinkHeader() {}

    /** Adds a link. */
    static void add(Context ctx, String target, String relation) {
        ctx.res().addHeader(Header.LINK, "<" + target + ">; rel=\"" + relation + "\"");
    }

    /** Adds links to other forms of what is answered: their addresses by media type. */
    static void addAlternates(Context ctx, Map<String, String> alternates) {
        alternates.forEach((mediaType, address) ->
                ctx.res().addHeader(Header.LINK, "<" + address + ">; rel=\"alternate\"; type=\"" + mediaType + "\""));
    }

    /** Adds the link by which JSON is read as JSON-LD. */
    static void addContext(Context ctx) {
        ctx.res()
                .addHeader(
                        Header.LINK,
                        "<" + Route.CONTEXT.path() + ">; rel=\"" + CONTEXT + "\"; type=\"application/ld+json\"");
    }
}
