package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerTest {
    private static final ServerSettings SETTINGS =
            ServerSettings.DEFAULT.withPort(0).withToken("s3cret").withMaxRequestBytes(1_000);
    private static final Map<Route, Handler> HANDLERS = Map.of(
            Route.SPARQL,
            ctx -> {
                if (ctx.queryString() != null) {
                    throw new IllegalStateException("a secret of the inside");
                }
                ctx.result("answer");
            },
            Route.SPARQL_UPDATE,
            ctx -> ctx.result(ctx.body()),
            Route.API_FIGURES,
            ctx -> {
                ctx.outputStream().write(new byte[200_000]);
                throw new IllegalStateException("half way through");
            });

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(SETTINGS, HANDLERS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answers_a_route_of_the_table() throws Exception {
        HttpResponse<String> response = send(request("/sparql"));
        assertEquals(200, response.statusCode());
        assertEquals("answer", response.body());
    }

    @Test
    void answers_head_with_the_headers_of_get() throws Exception {
        HttpResponse<String> response = send(request("/sparql").method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
        assertEquals("6", response.headers().firstValue("Content-Length").orElse("none"));
    }

    @Test
    void tells_a_program_in_problem_json_that_there_is_nothing() throws Exception {
        HttpResponse<String> response = send(request("/nowhere"));
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertEquals(
                "https://w3id.org/filigraph/problem/not-found",
                problem.get("type").asText());
        assertEquals(404, problem.get("status").asInt());
        assertTrue(problem.get("detail").asText().contains("/nowhere"));
    }

    @Test
    void tells_a_browser_on_a_page_and_escapes_what_it_sent() throws Exception {
        HttpResponse<String> response =
                send(request("/%3Cscript%3E").header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"));
        assertEquals(404, response.statusCode());
        assertTrue(header(response, "Content-Type").startsWith("text/html"));
        assertFalse(response.body().contains("<script>"));
    }

    @Test
    void names_the_methods_that_a_path_answers() throws Exception {
        HttpResponse<String> response = send(request("/sparql").method("PATCH", BodyPublishers.noBody()));
        assertEquals(405, response.statusCode());
        assertEquals("GET, POST, HEAD, OPTIONS", header(response, "Allow"));
    }

    @Test
    void hides_an_unexpected_failure_behind_an_identifier() throws Exception {
        HttpResponse<String> response = send(request("/sparql?fail"));
        assertEquals(500, response.statusCode());
        assertFalse(response.body().contains("secret"));
        assertFalse(response.body().contains("IllegalState"));
        assertTrue(response.body().matches("(?s).*[0-9a-f]{8}-[0-9a-f]{4}-.*"), response.body());
    }

    @Test
    void keeps_the_connection_after_it_refused_a_request_whose_body_was_still_under_way() throws Exception {
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
            write(socket, "POST /sparql/update HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n");
            // the head is answered for sure before the body is there
            Thread.sleep(100);
            write(socket, "x".repeat(500));
            assertEquals(401, answer(socket).status());
            write(socket, "GET /sparql HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertEquals(200, answer(socket).status());
        }
    }

    @Test
    void says_that_it_closes_the_connection_after_a_body_that_it_did_not_read() throws Exception {
        for (String length : List.of("Content-Length: 5000", "Transfer-Encoding: chunked")) {
            try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
                write(socket, "POST /sparql/update HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n");
                write(socket, "1388\r\n" + "x".repeat(5_000));
                Answer answer = answer(socket);
                assertTrue(answer.status() == 413 || answer.status() == 401, answer.toString());
                assertTrue(answer.head().toLowerCase(Locale.ROOT).contains("connection: close"), answer.toString());
            }
        }
    }

    private record Answer(int status, String head) {}

    private static void write(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads one answer, and no byte of the next. */
    private static Answer answer(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            assertTrue(next >= 0, "the connection ended after: " + head);
            head.append((char) next);
        }
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        if (length.find()) {
            socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
        }
        return new Answer(Integer.parseInt(head.substring(9, 12)), head.toString());
    }

    @Test
    void breaks_off_an_answer_that_fails_half_way() throws Exception {
        assertThrows(IOException.class, () -> send(request("/api/v1/figures")));
        assertEquals(200, send(request("/sparql")).statusCode());
    }

    @Test
    void lets_nobody_write_without_the_token() throws Exception {
        HttpResponse<String> none = send(request("/sparql/update").POST(BodyPublishers.ofString("x")));
        assertEquals(401, none.statusCode());
        assertTrue(header(none, "WWW-Authenticate").startsWith("Bearer"));
        HttpResponse<String> wrong = send(request("/sparql/update")
                .header("Authorization", "Bearer s3cre")
                .POST(BodyPublishers.ofString("x")));
        assertEquals(401, wrong.statusCode());
        assertTrue(header(wrong, "WWW-Authenticate").contains("invalid_token"));
    }

    @Test
    void lets_the_token_write() throws Exception {
        HttpResponse<String> response = send(request("/sparql/update")
                .header("Authorization", "Bearer s3cret")
                .POST(BodyPublishers.ofString("x")));
        assertEquals(200, response.statusCode());
        assertEquals("x", response.body());
    }

    @Test
    void says_how_to_switch_writing_on() throws Exception {
        try (Server closed = Server.start(ServerSettings.DEFAULT.withPort(0), HANDLERS)) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(closed.uri().resolve("/sparql/update"))
                            .header("Authorization", "Bearer s3cret")
                            .POST(BodyPublishers.ofString("x")));
            assertEquals(403, response.statusCode());
            assertTrue(response.body().contains("FILIGRAPH_TOKEN"));
        }
    }

    @Test
    void refuses_a_large_body_whether_or_not_its_length_is_announced() throws Exception {
        byte[] large = new byte[100_000];
        HttpRequest.Builder request = request("/sparql/update").header("Authorization", "Bearer s3cret");
        assertEquals(
                413, insist(request.POST(BodyPublishers.ofByteArray(large))).statusCode());
        HttpResponse<String> chunked =
                insist(request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertEquals(413, chunked.statusCode());
        assertEquals("application/problem+json", header(chunked, "Content-Type"));
    }

    /** A server that refuses a body closes the connection (RFC 9112, 9.6), at times before the client has read why. */
    private HttpResponse<String> insist(HttpRequest.Builder request) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return send(request);
            } catch (IOException e) {
                if (tries == 10) {
                    throw e;
                }
            }
        }
    }

    @Test
    void says_so_when_an_address_is_too_long() throws Exception {
        HttpResponse<String> response = send(request("/sparql?query=" + "x".repeat(100_000)));
        assertEquals(414, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertTrue(response.body().contains("POST"), response.body());
    }

    @Test
    void lets_pages_of_any_origin_read_without_credentials() throws Exception {
        HttpResponse<String> response = send(request("/sparql/update")
                .header("Origin", "https://example.org")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, response.statusCode());
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("none", header(response, "Access-Control-Allow-Credentials"));
        assertFalse(header(response, "Access-Control-Allow-Headers").contains("Authorization"));
    }

    @Test
    void says_what_to_do_when_its_port_is_taken() {
        int port = server.uri().getPort();
        ServerProblem problem =
                assertThrows(ServerProblem.class, () -> Server.start(SETTINGS.withPort(port), HANDLERS));
        assertTrue(problem.getMessage().contains(Integer.toString(port)), problem.getMessage());
        assertTrue(problem.getMessage().contains("--port"), problem.getMessage());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.uri().toString().replaceFirst("/$", "") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }
}
