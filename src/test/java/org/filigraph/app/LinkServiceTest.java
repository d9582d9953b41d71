package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a service that has bad days: what was done is kept, and the same command goes on later. */
class LinkServiceTest {
    private static final Pattern ASKED = Pattern.compile("\"query\":\"Institut ([A-L])\"");
    private static final int BODIES = 12;

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int status;
    private HttpServer server;

    @BeforeEach
    void a_service_and_a_store_with_twelve_bodies() throws IOException {
        StringBuilder bodies = new StringBuilder();
        for (char letter = 'A'; letter < 'A' + BODIES; letter++) {
            bodies.append("<https://w3id.org/filigraph/id/organisation/institut-%c> a fg:Organisation ;"
                    .formatted(Character.toLowerCase(letter)));
            bodies.append(" skos:prefLabel \"Institut %c\"@fr .%n".formatted(letter));
        }
        Path graph = Files.writeString(
                folder.resolve("bodies.trig"),
                """
                PREFIX fg: <https://w3id.org/filigraph/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <https://w3id.org/filigraph/graph/document/aa> { %s }
                """
                        .formatted(bodies));
        assertEquals(
                0,
                new Cli()
                        .run("restore", graph, "--store", folder.resolve("store"))
                        .code());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = URLDecoder.decode(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, "{\"identifierSpace\":\"http://www.wikidata.org/entity/\"}");
                return;
            }
            asked.add(form);
            if (asked.size() > 1 && status != 200) {
                send(exchange, status, "{}");
                return;
            }
            List<String> results = new ArrayList<>();
            Matcher names = ASKED.matcher(form);
            while (names.find()) {
                results.add("\"q%d\":{\"result\":[{\"id\":\"Q%d\",\"name\":\"Institut %s\",\"score\":100}]}"
                        .formatted(results.size(), (int) names.group(1).charAt(0), names.group(1)));
            }
            send(exchange, 200, "{" + String.join(",", results) + "}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Cli.Result link() {
        return new Cli()
                .run(
                        "link",
                        "--store",
                        folder.resolve("store"),
                        "--decisions",
                        folder.resolve("decisions.tsv"),
                        "--cache",
                        folder.resolve("cache"),
                        "--service",
                        "http://localhost:" + server.getAddress().getPort() + "/api",
                        "--scheme",
                        "wikidata",
                        "--tries",
                        "1",
                        "--per-second",
                        "1000");
    }

    @Test
    void what_was_found_before_the_service_broke_off_is_stored_and_the_same_command_goes_on() {
        status = 500;
        Cli.Result broken = link();
        assertEquals(ExitCode.SOME_FAILED, broken.code(), broken.err());
        assertTrue(broken.err().contains("12 looked for: 10 linked, 0 for review, 2 not found"), broken.err());
        assertTrue(broken.err().contains("it answered 500"), broken.err());
        assertFalse(broken.err().contains("Exception"), broken.err());
        status = 200;
        asked.clear();
        Cli.Result after = link();
        assertEquals(ExitCode.OK, after.code(), after.err());
        assertTrue(after.err().contains("2 looked for: 2 linked"), after.err());
        assertEquals(1, asked.size());
        assertFalse(asked.get(0).contains("Institut A"), asked.get(0));
    }

    @Test
    void a_service_that_is_not_there_is_told_and_nothing_is_stored() {
        server.stop(0);
        Cli.Result gone = link();
        assertEquals(ExitCode.SOME_FAILED, gone.code(), gone.err());
        assertTrue(gone.err().contains("gave no answer in 1 try: it can't be reached"), gone.err());
        assertTrue(gone.err().contains("0 linked"), gone.err());
        assertFalse(gone.err().contains("Exception"), gone.err());
    }
}
