package org.filigraph.sparql;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.filigraph.http.Server;
import org.filigraph.http.ServerSettings;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;

/** An endpoint on a fresh store in memory, set up as in production, behind a real server. */
final class RunningEndpoint implements AutoCloseable {
    static final String TOKEN = "a token for tests";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final DatasetGraph dataset;
    private final GraphStore store;
    private final SparqlEndpoint endpoint;
    private final Server server;

    private RunningEndpoint(SparqlSettings settings, ServerSettings serverSettings) {
        store = GraphStore.inMemory(Iris.STANDARD);
        dataset = store.dataset();
        endpoint = new SparqlEndpoint(dataset, store::version, settings, serverSettings);
        server = Server.start(serverSettings, endpoint.handlers());
    }

    static RunningEndpoint start(SparqlSettings settings) {
        return new RunningEndpoint(
                settings, ServerSettings.DEFAULT.withPort(0).withToken(TOKEN).withMaxRequestBytes(1_000_000));
    }

    URI uri(String pathAndQuery) {
        return URI.create(server.uri().toString().replaceFirst("/$", "") + pathAndQuery);
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(uri(pathAndQuery)).timeout(Duration.ofMinutes(1));
    }

    HttpRequest.Builder query(String text) {
        return request("/sparql?query=" + encode(text));
    }

    HttpRequest.Builder update(String text) {
        return request("/sparql/update")
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(text));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    @Override
    public void close() {
        server.close();
        endpoint.close();
        store.close();
    }
}
