package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TEXT = "En 2024, la filière hydrogène compte 2 400 emplois en Normandie.\n";

    @TempDir
    Path folder;

    private static HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String address, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + "api/v1/documents?name=note.txt"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT)));
    }

    /** The whole way of a newcomer: start on nothing, look, ask, send a document, stop, start again. */
    @Test
    void an_empty_store_is_filled_served_written_to_and_found_again() throws Exception {
        String id = Document.sha256(TEXT.getBytes(StandardCharsets.UTF_8));
        try (ForkedProgram program =
                ForkedProgram.start(folder, List.of("FILIGRAPH_TOKEN=secret"), "serve", "--port", "0")) {
            String address = program.address();
            assertTrue(program.err().contains("the store store is empty: filling it from"), program.err());

            assertEquals(200, get(address).statusCode());
            String health = get(address + "health").body();
            while (health.contains("\"status\":\"filling\"")) {
                health = get(address + "health").body();
            }
            assertTrue(health.contains("\"status\":\"ok\""), health);
            assertTrue(health.contains("\"documents\":9"), health);
            assertTrue(program.err().contains("4 sample documents with"), program.err());
            String saclay = get(address + "api/v1/lookup?scheme=insee&id=91534").body();
            assertTrue(saclay.contains("\"label\":\"Saclay\""), saclay);
            assertTrue(saclay.contains("\"method\":\"code\""), saclay);
            String example = find("example +(\\S+)", program.out());
            assertEquals(200, get(example).statusCode(), example);
            String ask = URLEncoder.encode(
                    "ASK { ?f a <https://w3id.org/filigraph/ontology#Figure> }", StandardCharsets.UTF_8);
            assertTrue(get(address + "sparql?query=" + ask).body().contains("true"));

            assertEquals(401, post(address, "guess").statusCode());
            HttpResponse<String> sent = post(address, "secret");
            assertTrue(sent.body().contains("\"outcome\":\"stored\""), sent.body());
            assertEquals(200, get(address + "id/document/" + id).statusCode());

            int code = program.stop();
            assertTrue(code == 143 || code == ExitCode.OK, "code " + code);
            assertTrue(program.err().contains("stopping"), program.err());
            assertFalse(program.err().contains("\tat "), program.err());
            assertFalse(program.err().contains("secret"), program.err());
        }
        try (ForkedProgram program = ForkedProgram.start(folder, List.of(), "serve", "--port", "0")) {
            String address = program.address();
            assertFalse(program.err().contains("filling"), program.err());
            assertEquals(200, get(address + "id/document/" + id).statusCode());
            assertEquals(403, post(address, "secret").statusCode());

            Cli.Result second = new Cli()
                    .with("FILIGRAPH_STORE", folder.resolve("store").toString())
                    .run("ingest", Path.of("data/samples"));
            assertEquals(ExitCode.STORE, second.code());
            assertEquals(
                    "filigraph: the store " + folder.resolve("store") + " is in use by process " + program.pid()
                            + "; stop that process, ask it over HTTP, or name another directory\n",
                    second.err());
            assertEquals(200, get(address + "id/document/" + id).statusCode());
        }
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    @Test
    void a_port_that_is_taken_is_told_and_the_store_stays() throws Exception {
        Path sample = folder.resolve("home/data/samples/a.txt");
        Files.createDirectories(sample.getParent());
        Files.writeString(sample, TEXT);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ForkedProgram program = ForkedProgram.start(
                        folder,
                        List.of("FILIGRAPH_HOME=" + folder.resolve("home")),
                        "serve",
                        "--debug",
                        "--port",
                        taken.getLocalPort())) {
            assertEquals(ExitCode.SERVER, program.end(), program.err());
            assertTrue(
                    program.err().contains("filigraph: port " + taken.getLocalPort() + " of 127.0.0.1 is taken"),
                    program.err());
            assertTrue(program.err().contains("--port"), program.err());
            assertFalse(program.err().contains("\tat "), program.err());
        }
        assertTrue(Files.readString(folder.resolve("filigraph-debug.log")).contains("\tat "));
        Cli.Result kept = new Cli()
                .run(
                        "query",
                        "--store",
                        folder.resolve("store"),
                        "--format",
                        "csv",
                        "SELECT ?t { ?t a fg:Territory } LIMIT 1");
        assertEquals(2, kept.out().lines().count(), kept.out() + kept.err());
    }
}
