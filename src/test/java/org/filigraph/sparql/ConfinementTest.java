package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a client sends makes the server fetch from elsewhere, unless its settings allow that address. */
class ConfinementTest {
    private static final AtomicInteger VISITS = new AtomicInteger();

    private static HttpServer elsewhere;
    private static String address;
    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            VISITS.incrementAndGet();
            if (exchange.getRequestURI().getPath().equals("/allowed/broken")) {
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
                return;
            }
            boolean sparql = exchange.getRequestURI().getPath().equals("/allowed/sparql");
            exchange.getResponseHeaders()
                    .add("Content-Type", sparql ? "application/sparql-results+json" : "text/turtle");
            byte[] body = (sparql
                            ? "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"there\"}}]}}"
                            : "<urn:ex:s> <urn:ex:p> <urn:ex:there> .")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.start();
        address = "http://localhost:" + elsewhere.getAddress().getPort();
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT);
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        elsewhere.stop(0);
    }

    @AfterEach
    void nobody_went_elsewhere() {
        assertEquals(0, VISITS.getAndSet(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ELSEWHERE/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } } } }",
                "SELECT * { OPTIONAL { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } } }",
                "ASK { FILTER NOT EXISTS { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } } }",
                "SELECT (COUNT(*) AS ?n) {} HAVING (COUNT(*) >= 0) (EXISTS { SERVICE SILENT <ELSEWHERE/sparql> {} })",
                "SELECT (SUM(IF(EXISTS { SERVICE SILENT <ELSEWHERE/sparql> {} }, 1, 0)) AS ?n) {}",
                "SELECT * {} ORDER BY (EXISTS { SERVICE SILENT <ELSEWHERE/sparql> {} })",
                "SELECT * { BIND(<ELSEWHERE/sparql> AS ?e) SERVICE SILENT ?e { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <ELSEWHERE/sparql> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <ELSEWHERE/sparql> { ?s ?p ?o } }"
            })
    void refuses_a_query_to_another_endpoint(String query) throws Exception {
        HttpResponse<String> response = send(endpoint.query(query.replace("ELSEWHERE", address)));
        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("outside-refused"), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:ex:g>",
                "LOAD <ELSEWHERE/data.ttl>",
                "LOAD SILENT <ELSEWHERE/data.ttl>",
                "CLEAR ALL ; LOAD SILENT <ELSEWHERE/data.ttl>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } }",
                "INSERT { ?s ?p ?o } WHERE { { SELECT * { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } } } }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <ELSEWHERE/sparql> { ?s ?p ?o } } }"
            })
    void refuses_an_update_from_elsewhere_even_with_the_token(String update) throws Exception {
        HttpResponse<String> response = send(endpoint.update(update.replace("ELSEWHERE", address)));
        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("outside-refused"), response.body());
    }

    @Test
    void fetches_no_graph_that_a_query_names() throws Exception {
        HttpResponse<String> from = send(endpoint.query("ASK FROM <" + address + "/data.ttl> { ?s ?p ?o }"));
        assertTrue(from.body().contains("false"), from.body());
        HttpResponse<String> named =
                send(endpoint.query("ASK FROM NAMED <" + address + "/data.ttl> { GRAPH ?g { ?s ?p ?o } }"));
        assertTrue(named.body().contains("false"), named.body());
        HttpResponse<String> protocol = send(endpoint.request("/sparql?default-graph-uri="
                + RunningEndpoint.encode("file:///etc/hostname") + "&query="
                + RunningEndpoint.encode("ASK { ?s ?p ?o }")));
        assertTrue(protocol.body().contains("false"), protocol.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"ELSEWHERE/context.jsonld\"", "\"file:///etc/passwd\"", "[{}, \"ELSEWHERE/context.jsonld\"]"})
    void fetches_no_context_that_an_upload_names(String context) throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql/data?default")
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", "application/ld+json")
                .PUT(BodyPublishers.ofString("{\"@context\":" + context.replace("ELSEWHERE", address)
                        + ",\"@id\":\"urn:ex:s\",\"name\":\"x\"}")));
        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("outside-refused"), response.body());
    }

    @Test
    void reads_an_upload_that_brings_its_context() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql/data?graph=urn:ex:ld")
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", "application/ld+json")
                .PUT(BodyPublishers.ofString(
                        "{\"@context\":{\"name\":\"urn:ex:name\"},\"@id\":\"urn:ex:s\",\"name\":\"x\"}")));
        assertEquals(201, response.statusCode(), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java:org.apache.jena.sparql.function.library.wait",
                "http://jena.apache.org/ARQ/function#wait",
                "http://www.w3.org/2005/xpath-functions#matches"
            })
    void knows_no_function_that_waits_or_loads_a_class(String function) throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT (COALESCE(<" + function + ">('1', '1'), 'unknown') AS ?x) {}"));
        assertTrue(response.body().contains("unknown"), response.body());
    }

    @Test
    void knows_no_property_that_is_a_program() throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("ASK { 'a b' <http://jena.apache.org/ARQ/property#strSplit> ('x' ' ') }"));
        assertTrue(response.body().contains("false"), response.body());
    }

    @Test
    void goes_where_its_settings_allow_and_nowhere_beside() throws Exception {
        try (RunningEndpoint open =
                RunningEndpoint.start(SparqlSettings.DEFAULT.withOutside(Set.of(URI.create(address + "/allowed/"))))) {
            HttpResponse<String> service =
                    send(open.query("SELECT ?x { SERVICE <" + address + "/allowed/sparql> { ?s ?p ?x } }"));
            assertTrue(service.body().contains("there"), service.body());
            assertEquals(1, VISITS.getAndSet(0));
            HttpResponse<String> load = send(open.update("LOAD <" + address + "/allowed/data.ttl>"));
            assertEquals(204, load.statusCode(), load.body());
            assertEquals(1, VISITS.getAndSet(0));
            for (String other : new String[] {"/other", "/allowed/../other", "/allowed"}) {
                HttpResponse<String> refused = send(open.update("LOAD <" + address + other + ">"));
                assertEquals(403, refused.statusCode(), refused.body());
            }
            HttpResponse<String> broken =
                    send(open.query("SELECT ?x { SERVICE <" + address + "/allowed/broken> { ?s ?p ?x } }"));
            assertEquals(502, broken.statusCode(), broken.body());
            assertEquals(1, VISITS.getAndSet(0));
            HttpResponse<String> variable = send(
                    open.query("SELECT * { VALUES ?e { <" + address + "/other> } SERVICE SILENT ?e { ?s ?p ?o } }"));
            assertEquals(403, variable.statusCode(), variable.body());
            assertEquals(403, send(open.update("LOAD <file:///etc/passwd>")).statusCode());
        }
    }

    @Test
    void can_be_opened_to_the_web_alone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SparqlSettings.DEFAULT.withOutside(Set.of(URI.create("file:///srv/data/"))));
    }
}
