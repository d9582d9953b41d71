package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a path is written, nothing is written to the store without the token. */
class WriteGuardTest {
    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() throws Exception {
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT);
        assertEquals(
                204,
                send(endpoint.update("INSERT DATA { GRAPH <urn:ex:g> { <urn:ex:s> <urn:ex:p> 1 } }"))
                        .statusCode());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    static Stream<Arguments> writes() {
        List<String> paths = List.of(
                "/sparql/data",
                "/sparql/data/",
                "//sparql/data",
                "/sparql//data",
                "/sparql/./data",
                "/x/../sparql/data",
                "/sparql/data;x",
                "/sparql;x/data",
                "/sparql/data;x=1",
                "/sparql/%64ata",
                "/%73parql/data",
                "/sparql%2Fdata",
                "/sparql/data%2F",
                "/sparql/data%3B",
                "/sparql/%2e/data",
                "/SPARQL/DATA",
                "/sparql/data.ttl",
                "/sparql/data/urn:ex:g",
                "/sparql/update",
                "/sparql/update/",
                "/sparql//update",
                "/sparql/update;x",
                "/sparql/%75pdate",
                "/sparql",
                "/sparql/",
                "/");
        return Stream.of("PUT", "POST", "DELETE", "PATCH")
                .flatMap(method -> paths.stream().map(path -> Arguments.of(method, path)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("writes")
    void is_refused_without_the_token(String method, String path) throws Exception {
        for (String query : List.of("?default", "?graph=urn:ex:g", "?update=CLEAR%20ALL", "")) {
            for (String type : List.of("text/turtle", "application/sparql-update")) {
                String body = type.equals("text/turtle") ? "<urn:ex:x> <urn:ex:p> 1 ." : "CLEAR ALL";
                int status = raw(method, path + query, type, body);
                assertTrue(status >= 400 && status < 500, () -> status + " for " + path + query);
            }
        }
        assertUntouched();
    }

    /** Written to the socket as it stands: a client would tidy the path up. */
    private static int raw(String method, String target, String type, String body) throws IOException {
        try (Socket socket =
                new Socket(endpoint.uri("/").getHost(), endpoint.uri("/").getPort())) {
            String request =
                    method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(response.contains("\tat "), response);
            return Integer.parseInt(response.substring(9, 12));
        }
    }

    private static void assertUntouched() throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").header("Accept", "text/csv"));
        assertEquals("n\r\n1\r\n", response.body());
    }

    @Test
    void is_refused_with_another_token() throws Exception {
        for (String authorization :
                List.of("Bearer", "Bearer ", "Bearer x", "Basic " + RunningEndpoint.TOKEN, RunningEndpoint.TOKEN)) {
            HttpResponse<String> response = send(endpoint.request("/sparql/data?default")
                    .header("Authorization", authorization)
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString("<urn:ex:x> <urn:ex:p> 1 .")));
            assertEquals(401, response.statusCode(), authorization);
        }
        assertUntouched();
    }

    @Test
    void is_not_made_by_a_method_in_disguise() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql/data?graph=urn:ex:g&_method=DELETE")
                .header("X-HTTP-Method-Override", "DELETE"));
        assertEquals(401, response.statusCode());
        assertUntouched();
    }
}
