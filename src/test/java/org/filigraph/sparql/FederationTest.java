package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries over our graph and that of another SPARQL server, which the settings allow, and of a third, which they don't. */
class FederationTest {
    private static RunningEndpoint registry;
    private static RunningEndpoint unknown;
    private static RunningEndpoint ours;

    @BeforeAll
    static void start() throws Exception {
        registry = RunningEndpoint.start(SparqlSettings.DEFAULT);
        unknown = RunningEndpoint.start(SparqlSettings.DEFAULT);
        ours = RunningEndpoint.start(SparqlSettings.DEFAULT.withOutside(Set.of(registry.uri("/sparql"))));
        update(
                registry,
                """
                INSERT DATA { GRAPH <urn:ex:registry> {
                  <urn:ex:reg:1> <urn:ex:employees> 120 . <urn:ex:reg:2> <urn:ex:employees> 30 } }""");
        update(
                ours,
                """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT DATA { GRAPH <urn:ex:link> {
                  <urn:ex:lorvec> skos:prefLabel "Lorvec" ; skos:exactMatch <urn:ex:reg:1> .
                  <urn:ex:kervran> skos:prefLabel "Kervran" ; skos:exactMatch <urn:ex:reg:2> .
                  <urn:ex:morvan> skos:prefLabel "Morvan" } }""");
    }

    @AfterAll
    static void stop() {
        ours.close();
        registry.close();
        unknown.close();
    }

    private static void update(RunningEndpoint endpoint, String text) throws Exception {
        HttpResponse<String> response = send(endpoint.update(text));
        assertTrue(response.statusCode() < 300, response.body());
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        return send(ours.query("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n" + query)
                .header("Accept", "text/csv"));
    }

    @Test
    void our_things_are_joined_with_what_another_server_knows_of_them() throws Exception {
        HttpResponse<String> response = ask(
                """
                SELECT ?name ?employees {
                  ?thing skos:prefLabel ?name ; skos:exactMatch ?there
                  SERVICE <%s> { ?there <urn:ex:employees> ?employees }
                } ORDER BY ?name"""
                        .formatted(registry.uri("/sparql")));
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("name,employees\r\nKervran,30\r\nLorvec,120\r\n", response.body());
    }

    @Test
    void an_address_that_is_known_only_when_the_query_runs_is_allowed_or_refused_then() throws Exception {
        String query = "SELECT * { VALUES ?where { <%s> } SERVICE ?where { ?s <urn:ex:employees> 30 } }";
        HttpResponse<String> allowed = ask(query.formatted(registry.uri("/sparql")));
        assertTrue(allowed.body().contains("urn:ex:reg:2"), allowed.body());
        HttpResponse<String> refused = ask(query.formatted(unknown.uri("/sparql")));
        assertEquals(403, refused.statusCode(), refused.body());
    }

    @Test
    void a_server_that_the_settings_do_not_name_is_not_asked() throws Exception {
        HttpResponse<String> response =
                ask("SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(unknown.uri("/sparql")));
        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("outside-refused"), response.body());
    }

    @Test
    void another_path_of_a_server_that_is_allowed_is_not_allowed() throws Exception {
        HttpResponse<String> response =
                ask("SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(registry.uri("/sparql/update")));
        assertEquals(403, response.statusCode(), response.body());
    }

    @Test
    void a_server_that_is_gone_is_told_and_passed_over_where_the_query_says_so() throws Exception {
        RunningEndpoint gone = RunningEndpoint.start(SparqlSettings.DEFAULT);
        URI address = gone.uri("/sparql");
        gone.close();
        try (RunningEndpoint asking = RunningEndpoint.start(SparqlSettings.DEFAULT.withOutside(Set.of(address)))) {
            HttpResponse<String> told = send(asking.query("SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address)));
            assertTrue(told.statusCode() >= 400, told.body());
            assertFalse(told.body().contains("Exception"), told.body());
            HttpResponse<String> silent =
                    send(asking.query("SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(address)));
            assertEquals(200, silent.statusCode(), silent.body());
        }
    }
}
