package org.filigraph.http;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.filigraph.view.Counts;
import org.filigraph.view.TimeRange;
import org.filigraph.view.Views;

/** What this service is and holds: the start page, the page about it, its health, its own files. */
final class HomeResource {
    private static final int LATEST = 5;
    private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

    /** A file that is served: where it is on the class path, and its media type. */
    private record Served(String path, String type) {}

    private static final Map<String, Served> FILES = Map.of(
            "filigraph.css", new Served("/static/filigraph.css", "text/css; charset=utf-8"),
            "icon.svg", new Served("/static/icon.svg", "image/svg+xml"),
            "sparql.js", new Served("/static/sparql.js", "text/javascript; charset=utf-8"),
            "yasqe.min.js", new Served(EDITOR + "yasqe.min.js", "text/javascript; charset=utf-8"),
            "yasqe.min.css", new Served(EDITOR + "yasqe.min.css", "text/css; charset=utf-8"));

    private final Views views;
    private final Pages pages;
    private final String version;
    private final Supplier<Optional<String>> filling;

    HomeResource(Views views, Pages pages, String version, Supplier<Optional<String>> filling) {
        this.views = views;
        this.pages = pages;
        this.version = version;
        this.filling = filling;
    }

    void home(Context ctx) {
        Parameters.of(ctx);
        pages.answer(
                ctx,
                "home",
                Map.of(
                        "counts",
                        views.counts(),
                        "latest",
                        views.documents().page(TimeRange.ALL, LATEST, 0),
                        "example",
                        views.example().map(views.things()::ref)));
    }

    void about(Context ctx) {
        Parameters.of(ctx);
        pages.answer(
                ctx, "about", Map.of("counts", views.counts(), "confidence", views.confidence(), "version", version));
    }

    void health(Context ctx) {
        Parameters.of(ctx);
        Optional<String> stillToCome = filling.get();
        Counts counts = views.counts();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", stillToCome.isPresent() ? "filling" : "ok");
        stillToCome.ifPresent(what -> health.put("filling", what));
        health.put("version", version);
        health.put("documents", counts.documents());
        health.put("facts", counts.allFacts());
        ctx.header("Cache-Control", "no-store");
        Json.answer(ctx, health);
    }

    void openapi(Context ctx) throws IOException {
        Parameters.of(ctx);
        file(ctx, "/openapi.yaml", "application/yaml");
    }

    void openapiJson(Context ctx) throws IOException {
        Parameters.of(ctx);
        Json.answer(ctx, new YAMLMapper().readTree(resource("/openapi.yaml")));
    }

    void file(Context ctx) throws IOException {
        String name = ctx.pathParam("file");
        Served served = FILES.get(name);
        if (served == null) {
            throw Problem.of(ProblemKind.NOT_FOUND, "There is no file " + Problem.shown(name) + " here.");
        }
        file(ctx, served.path(), served.type());
    }

    private static void file(Context ctx, String path, String type) throws IOException {
        ctx.contentType(type).result(resource(path));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = HomeResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return in.readAllBytes();
        }
    }
}
