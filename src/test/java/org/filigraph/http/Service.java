package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.filigraph.store.GraphStore;
import org.filigraph.view.Invented;
import org.filigraph.view.Views;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The service as it runs, on the graph of two invented documents. What is sent to be read is kept in a list. */
final class Service implements AutoCloseable {
    static final String TOKEN = "s3cret";

    final GraphStore store = Invented.store();
    final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    Service() {
        server = Server.start(
                ServerSettings.DEFAULT.withPort(0).withToken(TOKEN),
                Resources.handlers(
                        new Views(store, Duration.ofSeconds(10)),
                        "0.1.0",
                        Optional::empty,
                        this::reading,
                        store::removeDocument));
    }

    private Receipt reading(Submission submission) {
        try {
            String text = new String(submission.content().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (text.startsWith("%PDF")) {
                return new Receipt(
                        null, submission.name(), Receipt.Outcome.REFUSED, 0, List.of("the PDF is encrypted"));
            }
            boolean known = read.contains(text);
            read.add(text);
            return new Receipt(
                    Invented.id("document/aa"),
                    submission.name(),
                    known ? Receipt.Outcome.UNCHANGED : Receipt.Outcome.STORED,
                    3,
                    List.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return new ObjectMapper().readTree(response.body());
    }

    /** The problem that a request meets, of that status. */
    JsonNode problem(int status, String path) throws Exception {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != status || !"application/problem+json".equals(header(response, "Content-Type"))) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return new ObjectMapper().readTree(response.body());
    }

    Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return Jsoup.parse(response.body(), server.uri().toString());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.close();
    }
}
