package org.filigraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers as services do on their bad days. */
class ServiceReferenceTest {
    private interface Answer {
        void to(HttpExchange exchange, String form) throws IOException;
    }

    @TempDir
    Path cache;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Answer answer;

    @BeforeEach
    void start() throws IOException {
        answer = ServiceReferenceTest::good;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api", exchange -> {
            try (exchange) {
                String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                if (exchange.getRequestMethod().equals("GET")) {
                    send(
                            exchange,
                            200,
                            "application/json",
                            "{\"identifierSpace\":\"http://www.wikidata.org/entity/\"}");
                } else {
                    asked.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
                    answer.to(exchange, form);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void good(HttpExchange exchange, String form) throws IOException {
        StringBuilder all = new StringBuilder("{");
        for (int i = 0; i < 10; i++) {
            all.append(i == 0 ? "" : ",")
                    .append("\"q%d\":{\"result\":[{\"id\":\"Q%d\",\"name\":\"Institut %c\",\"score\":100}]}"
                            .formatted(i, i + 1, 'A' + i));
        }
        send(exchange, 200, "application/json", all.append('}').toString());
    }

    private static List<Subject> subjects(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Institut " + (char) ('A' + i))
                .map(name -> new Subject(
                        NodeFactory.createURI("https://example.org/" + name.hashCode()),
                        "organisation",
                        name,
                        List.of(name),
                        Set.of(),
                        Set.of()))
                .toList();
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
    }

    private ServiceClient client() {
        return new ServiceClient(
                new ServiceClient.Manners(cache, 1000, 3, Duration.ofMillis(700), Duration.ofMillis(20)));
    }

    private Linker.Found find(int count) {
        List<Subject> subjects = subjects(count);
        return new Linker(subjects, Thresholds.STANDARD, (ours, theirs) -> false)
                .find(
                        new ServiceReference(
                                address(), client(), new Naming("wikidata", null), null, subjects, line -> {}),
                        complaint -> {});
    }

    private String failure() {
        LinkProblem problem = find(3).brokenOff();
        assertNotNull(problem);
        return String.valueOf(problem.getMessage());
    }

    @Test
    void things_are_asked_for_ten_at_once_and_never_again() {
        assertEquals(10, find(10).findings().size());
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).contains("Institut C"), asked.get(0));
        assertEquals(
                "http://www.wikidata.org/entity/Q3",
                find(10).findings().get(2).entry().target());
        assertEquals(1, asked.size(), "answers are kept");
    }

    @Test
    void a_busy_service_is_asked_again_when_it_says() {
        answer = (exchange, form) -> {
            if (asked.size() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                send(exchange, 429, "text/plain", "slowly");
            } else {
                good(exchange, form);
            }
        };
        long start = System.nanoTime();
        assertEquals(3, find(3).findings().size());
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(950), "it waited for a second");
    }

    @Test
    void an_error_a_page_garbage_and_half_an_answer_are_told_apart() {
        answer = (exchange, form) -> send(exchange, 500, "text/plain", "no");
        assertTrue(failure().contains("in 3 tries: it answered 500"));
        assertEquals(3, asked.size());
        answer = (exchange, form) -> send(exchange, 200, "text/html", "<html>Welcome</html>");
        assertTrue(failure().contains("a page (HTML)"));
        answer = (exchange, form) -> send(exchange, 200, "application/json", "{\"q0\": {\"resu");
        assertTrue(failure().contains("no JSON, or not all of it"));
        answer = (exchange, form) -> send(exchange, 200, "application/json", "\u0000\u0001garbage");
        assertTrue(failure().contains("no JSON, or not all of it"));
        answer = (exchange, form) -> send(exchange, 200, "application/json", "{\"q0\":{\"result\":[]}}");
        assertTrue(failure().contains("left out the answer to query 2 of 3"));
        answer = (exchange, form) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"q0\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
        assertTrue(failure().contains("broken off"), this::failure);
        int before = asked.size();
        answer = (exchange, form) -> send(exchange, 400, "text/plain", "bad");
        assertTrue(failure().contains("it answered 400"));
        assertEquals(before + 1, asked.size(), "what is refused is not asked again");
    }

    @Test
    void a_service_that_takes_the_question_and_says_nothing_is_not_waited_for() {
        answer = (exchange, form) -> {
            try {
                assertTrue(over.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        assertTrue(failure().contains("within 700 ms"), this::failure);
    }

    @Test
    void an_answer_that_never_comes_is_not_waited_for() {
        answer = (exchange, form) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                assertTrue(over.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        long start = System.nanoTime();
        assertTrue(failure().contains("within 700 ms"));
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void what_was_answered_before_a_break_stands_and_is_not_asked_again() {
        answer = (exchange, form) -> {
            if (asked.size() > 1) {
                send(exchange, 503, "text/plain", "down");
            } else {
                good(exchange, form);
            }
        };
        Linker.Found broken = find(15);
        assertEquals(10, broken.findings().size());
        assertNotNull(broken.brokenOff());
        asked.clear();
        answer = (exchange, form) -> {
            assertFalse(URLDecoder.decode(form, StandardCharsets.UTF_8).contains("Institut A"));
            good(exchange, form);
        };
        assertNull(find(15).brokenOff());
        assertEquals(1, asked.size());
    }

    @Test
    void an_endpoint_is_asked_with_a_query_whose_variables_are_columns() {
        answer = (exchange, form) -> send(
                exchange,
                200,
                "text/csv",
                "iri,name,alias\r\nhttp://www.wikidata.org/entity/Q1,Institute A,Institut A|IA\r\n");
        List<Subject> subjects = subjects(2);
        Linker.Found found = new Linker(subjects, Thresholds.STANDARD, (ours, theirs) -> false)
                .find(
                        new EndpointReference(
                                address(),
                                "SELECT ?iri ?name ?alias { }",
                                client(),
                                null,
                                new Naming(null, null),
                                null),
                        complaint -> {});
        assertEquals(1, found.findings().size());
        assertEquals("wikidata", found.findings().get(0).entry().scheme());
        answer = (exchange, form) -> send(exchange, 200, "application/xml", "<sparql/>");
        EndpointReference xml =
                new EndpointReference(address(), "SELECT * { }", client(), null, new Naming(null, null), null);
        assertThrows(LinkProblem.class, () -> xml.read(entry -> {}, complaint -> {}));
    }
}
