package org.filigraph.sparql;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * A query or an update as the SPARQL 1.1 Protocol carries it: in the address, in a form, or as the body itself.
 *
 * @param text the query or the update; absent where the request carries none
 * @param defaultGraphs the graphs that together are the default graph; none leaves it to the text
 * @param namedGraphs the named graphs
 */
record SparqlRequest(@Nullable String text, List<String> defaultGraphs, List<String> namedGraphs) {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** The names of what is asked for. */
    enum Kind {
        QUERY("query", "application/sparql-query", "default-graph-uri", "named-graph-uri"),
        UPDATE("update", "application/sparql-update", "using-graph-uri", "using-named-graph-uri");

        final String parameter;
        final String mediaType;
        final String defaultGraph;
        final String namedGraph;

        Kind(String parameter, String mediaType, String defaultGraph, String namedGraph) {
            this.parameter = parameter;
            this.mediaType = mediaType;
            this.defaultGraph = defaultGraph;
            this.namedGraph = namedGraph;
        }
    }

    /** The graphs that the request names, if it names any. */
    boolean namesGraphs() {
        return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
    }

    /**
     * Reads a request.
     *
     * @param maxBytes how large a body may be
     * @throws Problem where it breaks the protocol
     */
    static SparqlRequest read(Context ctx, Kind kind, long maxBytes) {
        List<Parameter> parameters = new ArrayList<>(
                parameters(Optional.ofNullable(ctx.queryString()).orElse("")));
        String text = null;
        if (ctx.method().name().equals("POST")) {
            String type = mediaType(ctx);
            if (type.equals(kind.mediaType)) {
                text = body(ctx, maxBytes);
            } else if (type.equals(FORM)) {
                parameters.addAll(parameters(body(ctx, maxBytes)));
            } else {
                throw Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        type.isEmpty()
                                ? "The body has no Content-Type."
                                : "A body of type " + type + " is not read here.",
                        "Send the " + kind.parameter + " as " + kind.mediaType + ", or as the field '" + kind.parameter
                                + "' of a form (" + FORM + ").");
            }
        }
        List<String> texts = values(parameters, kind.parameter);
        if (texts.size() + (text == null ? 0 : 1) > 1) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The request carries more than one '" + kind.parameter + "'.",
                    "Send one at a time.");
        }
        return new SparqlRequest(
                text != null || texts.isEmpty() ? text : texts.get(0),
                values(parameters, kind.defaultGraph),
                values(parameters, kind.namedGraph));
    }

    private static String mediaType(Context ctx) {
        String header = Optional.ofNullable(ctx.req().getContentType()).orElse("");
        String[] pieces = header.split(";", -1);
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                throw Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "The body is in " + parameter.substring("charset=".length()) + ".",
                        "SPARQL travels in UTF-8.");
            }
        }
        return pieces[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String body(Context ctx, long maxBytes) {
        try {
            byte[] bytes = ctx.bodyInputStream().readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxBytes) {
                throw Problem.of(ProblemKind.TOO_LARGE, "The text is longer than " + maxBytes + " bytes.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemKind.BAD_REQUEST, "The body is not UTF-8.", "SPARQL travels in UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException("the body could not be read to its end", e);
        }
    }

    private record Parameter(String name, String value) {}

    private static List<Parameter> parameters(String encoded) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            try {
                String name = URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8);
                String value = equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                parameters.add(new Parameter(name, value));
            } catch (IllegalArgumentException e) {
                throw Problem.of(
                        ProblemKind.BAD_REQUEST,
                        "A parameter is not percent-encoded as it should be.",
                        "Write a percent sign as %25.");
            }
        }
        return parameters;
    }

    private static List<String> values(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
