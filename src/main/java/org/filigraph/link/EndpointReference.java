package org.filigraph.link;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a SPARQL endpoint answers to a query whose variables are named as columns of a table are: {@code ?iri} or
 * {@code ?id}, {@code ?name}, {@code ?alias}, {@code ?acronym}, {@code ?place}, {@code ?status}.
 */
public final class EndpointReference implements Reference {
    private final URI endpoint;
    private final String query;
    private final ServiceClient client;
    private final @Nullable ColumnMap map;
    private final Naming naming;
    private final @Nullable String kind;

    /** Prepares asking; for the other parameters see {@link TableReference}. */
    public EndpointReference(
            URI endpoint,
            String query,
            ServiceClient client,
            @Nullable ColumnMap map,
            Naming naming,
            @Nullable String kind) {
        this.endpoint = endpoint;
        this.query = query;
        this.client = client;
        this.map = map;
        this.naming = naming;
        this.kind = kind;
    }

    @Override
    public String name() {
        return endpoint.toString();
    }

    @Override
    public void read(Consumer<Entry> entries, Consumer<String> complaints) {
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        String answer = client.post(endpoint, form, "text/csv", EndpointReference::table);
        try {
            Path table = Files.createTempFile("answer", ".csv");
            try {
                Files.writeString(table, answer);
                new TableReference(table, endpoint + ".csv", map, naming, kind, Map.of()).read(entries, complaints);
            } finally {
                Files.delete(table);
            }
        } catch (IOException e) {
            throw new LinkProblem("the answer of " + endpoint + " can't be kept: " + e, "free some space", e);
        }
    }

    private static void table(String body) throws IOException {
        String begin = body.stripLeading();
        if (begin.isEmpty() || begin.startsWith("<") || begin.startsWith("{")) {
            throw new IOException("what it answered is no CSV");
        }
    }
}
