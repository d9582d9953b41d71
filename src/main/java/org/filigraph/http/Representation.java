package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which form a client wants a thing: as a page, as JSON or as a graph. A suffix of the address decides, else the
 * {@code Accept} header.
 *
 * @param path the path without the suffix
 * @param mediaType the form
 */
record Representation(String path, String mediaType) {
    static final String HTML = "text/html";
    static final String JSON = "application/json";

    /** No name of ours comes near it. */
    private static final int LONGEST = 500;

    /**
     * What the client wants of the forms that are offered.
     *
     * @param offers media types, the favourite first
     * @throws Problem where it accepts none of them
     */
    static Representation of(Context ctx, List<String> offers) {
        String path = ctx.path();
        if (path.length() > LONGEST) {
            // it would stand in a header for each of its forms
            throw Problem.of(ProblemKind.NOT_FOUND, "Nothing here has a name as long as " + Problem.shown(path) + ".");
        }
        int dot = path.lastIndexOf('.');
        String mediaType = dot < path.lastIndexOf('/') ? null : ofSuffix(path.substring(dot + 1));
        if (mediaType != null && offers.contains(mediaType)) {
            return new Representation(path.substring(0, dot), mediaType);
        }
        ctx.header(Header.VARY, Language.VARY);
        String chosen = Negotiation.choose(ctx.header(Header.ACCEPT), offers)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        path + " is served as " + String.join(", ", offers) + ".",
                        "Accept one of these, or end the address in one of " + suffixes(offers) + "."));
        ctx.header("Content-Location", path + "." + suffix(chosen));
        return new Representation(path, chosen);
    }

    /** A page, every format of graphs, and JSON. */
    static List<String> all() {
        List<String> offers = pageAndGraphs();
        offers.add(JSON);
        return offers;
    }

    /** A page, and every format of graphs. */
    static List<String> pageAndGraphs() {
        List<String> offers = new ArrayList<>(List.of(HTML));
        offers.addAll(GraphFormat.mediaTypes());
        return offers;
    }

    /** The format where a graph is wanted. */
    Optional<GraphFormat> graphFormat() {
        return GraphFormat.ofMediaType(mediaType);
    }

    boolean isPage() {
        return mediaType.equals(HTML);
    }

    private static @Nullable String ofSuffix(String suffix) {
        return switch (suffix) {
            case "html" -> HTML;
            case "json" -> JSON;
            default ->
                GraphFormat.ofExtension(suffix).map(GraphFormat::mediaType).orElse(null);
        };
    }

    private static String suffix(String mediaType) {
        return switch (mediaType) {
            case HTML -> "html";
            case JSON -> "json";
            default -> GraphFormat.ofMediaType(mediaType).orElseThrow().extension();
        };
    }

    private static String suffixes(List<String> offers) {
        return offers.stream().map(offer -> "." + suffix(offer)).collect(Collectors.joining(", "));
    }
}
