package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;
import org.filigraph.view.Change;
import org.filigraph.view.Views;

/** What this service tells catalogues, feed readers and programmers of itself. */
final class DescriptionResource {
    private static final int IN_FEED = 50;

    private final Views views;
    private final Pages pages;
    private final Links links;

    DescriptionResource(Views views, Pages pages) {
        this.views = views;
        this.pages = pages;
        this.links = new Links(views.iris().base());
    }

    /** The address of this server as the client knows it. */
    static String here(Context ctx) {
        return ctx.scheme() + "://" + ctx.host();
    }

    void dataset(Context ctx) {
        Parameters.of(ctx);
        GraphFormat format = Negotiation.choose(ctx.header(Header.ACCEPT), GraphFormat.mediaTypes())
                .flatMap(GraphFormat::ofMediaType)
                // a catalogue that asks as a browser does is given the format that people can read
                .orElse(GraphFormat.TURTLE);
        Rdf.answer(
                ctx,
                DatasetDescription.of(
                                views.statistics(),
                                views.iris().base(),
                                here(ctx),
                                views.example().orElse(""))
                        .getGraph(),
                format);
    }

    void feedAtom(Context ctx) {
        String feed = feed(ctx).atom();
        ctx.contentType("application/atom+xml; charset=utf-8").result(feed);
    }

    void feedJson(Context ctx) {
        Json.answerWhole(ctx, feed(ctx).json());
        ctx.contentType("application/feed+json");
    }

    private Feed feed(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "limit", "offset");
        Listing<Change> changes = Listing.of(views.changes().page(parameters.limit(IN_FEED), parameters.offset()), ctx);
        String here = here(ctx);
        return new Feed(
                changes.items(), here, here + Address.of(ctx), changes.next() == null ? null : here + changes.next());
    }

    void docs(Context ctx) {
        Parameters.of(ctx);
        String example = views.example().map(links::href).orElse("/id/territory/region/76");
        pages.answer(ctx, "docs", Map.of("here", here(ctx), "example", String.valueOf(example)));
    }
}
