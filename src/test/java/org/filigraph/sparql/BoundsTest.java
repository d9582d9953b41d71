package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.header;
import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    /** Once and a half the limit, and a second for a machine that has other things to do. */
    private static final Duration ANSWERED = LIMIT.multipliedBy(3).dividedBy(2).plusSeconds(1);

    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() {
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT
                .withQueryLimit(LIMIT)
                .withConcurrent(1)
                .withMaxRows(1_000)
                .withMaxResultBytes(200_000));
        endpoint.dataset.executeWrite(() -> IntStream.range(0, 50_000)
                .forEach(i -> endpoint.dataset.add(Quad.create(
                        NodeFactory.createURI("urn:ex:g" + i % 10),
                        NodeFactory.createURI("urn:ex:s" + i / 10),
                        NodeFactory.createURI("urn:ex:p" + i % 10),
                        NodeFactory.createLiteralString("o" + i % 100)))));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    static Stream<Arguments> endlessQueries() {
        String cross = IntStream.range(0, 5)
                .mapToObj(i -> "VALUES ?v" + i + " { "
                        + IntStream.range(0, 200).mapToObj(Integer::toString).collect(Collectors.joining(" ")) + " }")
                .collect(Collectors.joining(" "));
        return Stream.of(
                Arguments.of("counting a cross join of VALUES", "SELECT (COUNT(*) AS ?n) { " + cross + " }"),
                Arguments.of(
                        "looking for nothing in a cross join",
                        "ASK { " + cross + " FILTER(?v0 + ?v1 + ?v2 + ?v3 + ?v4 < 0) }"),
                Arguments.of("sorting a cross join", "SELECT * { " + cross + " } ORDER BY ?v4 ?v0"),
                Arguments.of(
                        "grouping a cross join",
                        "SELECT ?v0 ?v1 ?v2 (COUNT(*) AS ?n) { " + cross + " } GROUP BY ?v0 ?v1 ?v2"),
                Arguments.of(
                        "grouping a join of everything with everything",
                        "SELECT ?o (COUNT(*) AS ?n) { ?a ?p ?o . ?b ?q ?o . ?c ?r ?o } GROUP BY ?o"),
                Arguments.of(
                        "joining two groups",
                        "SELECT * { { SELECT ?v0 (COUNT(*) AS ?n) { " + cross + " } GROUP BY ?v0 }"
                                + " { SELECT ?v0 (COUNT(*) AS ?m) { " + cross + " } GROUP BY ?v0 } }"),
                Arguments.of("walking a path", "SELECT (COUNT(*) AS ?n) { ?a (!<urn:ex:x>|^!<urn:ex:x>)* ?b }"),
                Arguments.of(
                        "constructing", "CONSTRUCT { ?v0 ?p ?o } { ?s ?p ?o . " + cross + " FILTER(?v0 + ?v4 < 0) }"),
                Arguments.of("describing", "DESCRIBE ?a { ?a ?p ?o . ?b ?q ?o . ?c ?r ?o }"),
                Arguments.of(
                        "matching a pattern with back-references",
                        "ASK { FILTER REGEX('" + "x".repeat(60) + "', '(x+)+\\\\1y') }"),
                Arguments.of(
                        "replacing a pattern with back-references",
                        "SELECT (REPLACE(?o, '(.+)+\\\\1y', '') AS ?x) { VALUES ?o { '" + "x".repeat(60) + "' } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endlessQueries")
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void stops_a_query_at_its_limit_and_says_so(String name, String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = send(endpoint.query(query).header("Accept", "*/*"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(503, response.statusCode(), response.body());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertTrue(response.body().contains("timed-out"), response.body());
        assertTrue(taken.compareTo(ANSWERED) < 0, () -> name + " took " + taken);
        waitForThePlace();
    }

    /** The place is free again, so the query is not only answered but stopped. */
    private static void waitForThePlace() throws Exception {
        for (int i = 0; i < 100; i++) {
            if (send(endpoint.query("ASK {}")).statusCode() == 200) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the query runs on");
    }

    @Test
    void gives_a_csv_whole_or_not_at_all() throws Exception {
        // rows come at once, the end never does
        HttpResponse<String> response = send(endpoint.query("SELECT ?o (COUNT(*) AS ?n) {"
                        + " { BIND('first' AS ?o) } UNION { ?a ?p ?o . ?b ?q ?o . ?c ?r ?o } } GROUP BY ?o")
                .header("Accept", "text/csv"));
        assertEquals(503, response.statusCode());
        assertFalse(response.body().contains("first"), response.body());
        waitForThePlace();
    }

    @Test
    void turns_away_what_is_beyond_its_number_of_queries() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?p ?o . ?b ?q ?o . ?c ?r ?o }";
        CompletableFuture<Integer> running = later(slow);
        HttpResponse<String> response = send(endpoint.query("ASK {}"));
        while (response.statusCode() == 200) {
            if (running.isDone()) {
                running = later(slow); // it came while a quick one held the place, and was turned away itself
            }
            response = send(endpoint.query("ASK {}"));
        }
        assertEquals(503, response.statusCode());
        assertTrue(response.body().contains("busy"), response.body());
        assertEquals("5", header(response, "Retry-After"));
        assertEquals(503, running.get());
        waitForThePlace();
    }

    private static CompletableFuture<Integer> later(String query) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return send(endpoint.query(query)).statusCode();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void cuts_a_long_result_and_says_so() throws Exception {
        HttpResponse<String> rows =
                send(endpoint.query("SELECT ?o { ?s ?p ?o }").header("Accept", "text/csv"));
        assertEquals(200, rows.statusCode());
        assertEquals("rows=1000", header(rows, "Filigraph-Truncated"));
        assertEquals(1_001, rows.body().lines().count());
        HttpResponse<String> triples = send(endpoint.query("CONSTRUCT { ?s <urn:ex:p> ?o } { ?s ?p ?o }")
                .header("Accept", "application/n-triples"));
        assertEquals("triples=1000", header(triples, "Filigraph-Truncated"));
        assertEquals(1_000, triples.body().lines().count());
    }

    @Test
    void says_nothing_where_nothing_is_cut() throws Exception {
        HttpResponse<String> response = send(endpoint.query("SELECT ?o { ?s ?p ?o } LIMIT 1000"));
        assertEquals("none", header(response, "Filigraph-Truncated"));
    }

    @Test
    void refuses_a_result_that_is_too_large_to_write() throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT (CONCAT(?o, '" + "x".repeat(1_000) + "') AS ?x) { ?s ?p ?o }"));
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("result-too-large"), response.body());
    }

    @Test
    void survives_a_query_that_needs_more_memory_than_there_is() throws Exception {
        String doubling = IntStream.range(0, 40)
                .mapToObj(i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")")
                .collect(Collectors.joining(" "));
        HttpResponse<String> response =
                send(endpoint.query("SELECT (STRLEN(?x40) AS ?n) { BIND('0123456789' AS ?x0) " + doubling + " }"));
        assertTrue(response.statusCode() == 422 || response.statusCode() == 503, response.body());
        waitForThePlace();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void undoes_an_update_that_takes_too_long() throws Exception {
        try (RunningEndpoint slow =
                RunningEndpoint.start(SparqlSettings.DEFAULT.withUpdateLimit(Duration.ofSeconds(1)))) {
            send(slow.update("INSERT DATA { "
                    + IntStream.range(0, 2_000)
                            .mapToObj(i -> "<urn:ex:s" + i + "> <urn:ex:p> " + i % 3 + " .")
                            .collect(Collectors.joining())
                    + " }"));
            HttpResponse<String> response = send(slow.update("INSERT DATA { <urn:ex:new> <urn:ex:p> 1 } ;"
                    + " INSERT { ?a <urn:ex:q> ?d } WHERE { ?a ?p ?o . ?b ?p ?o . ?c ?p ?o . ?d ?p ?o }"));
            assertEquals(503, response.statusCode(), response.body());
            assertTrue(response.body().contains("undone"), response.body());
            HttpResponse<String> ask = send(slow.query("ASK { <urn:ex:new> ?p ?o }"));
            assertTrue(ask.body().contains("false"), ask.body());
        }
    }
}
