package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.header;
import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() throws Exception {
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT);
        send(
                endpoint.update(
                        "INSERT DATA { GRAPH <urn:ex:a> { <urn:ex:s> <urn:ex:p> 'déjà' } GRAPH <urn:ex:b> { <urn:ex:s> <urn:ex:p> 2 } }"));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv; charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values; charset=utf-8",
        "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml",
    })
    void gives_rows_in_the_format_that_is_accepted(String accept, String contentType) throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT ?o { ?s ?p ?o }").header("Accept", accept));
        assertEquals(200, response.statusCode());
        assertEquals(
                contentType.replace(" ", ""), header(response, "Content-Type").replace(" ", ""));
        assertTrue(response.body().contains("déjà"), response.body());
    }

    @Test
    void a_prefix_of_ours_that_is_not_declared_is_told() throws Exception {
        HttpResponse<String> answer = send(endpoint.query("SELECT * { ?f a fg:Figure }"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("PREFIX fg: <https://w3id.org/filigraph/ontology#>"), answer.body());
        assertFalse(send(endpoint.query("SELECT * { ?f a xy:Z }")).body().contains("remedy"));
    }

    @Test
    void tells_a_client_that_holds_an_answer_that_it_is_still_so() throws Exception {
        String query = "SELECT ?o { ?s ?p ?o }";
        String tag = header(send(endpoint.query(query)), "ETag");
        HttpResponse<String> same = send(endpoint.query(query).header("If-None-Match", tag));
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        String asCsv = header(send(endpoint.query(query).header("Accept", "text/csv")), "ETag");
        assertNotEquals(tag, asCsv, "another form is another answer");
        send(endpoint.update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 5 } }"));
        HttpResponse<String> changed = send(endpoint.query(query).header("If-None-Match", tag));
        assertEquals(200, changed.statusCode());
        send(endpoint.update("DROP GRAPH <urn:g>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?n) {}",
                "SELECT * { BIND(RAND() AS ?n) }",
                "SELECT * { ?s ?p ?o } ORDER BY STRUUID()",
                "SELECT ?b { BIND(bnode() AS ?b) }"
            })
    void an_answer_of_clock_or_chance_has_no_tag(String query) throws Exception {
        HttpResponse<String> answer = send(endpoint.query(query));
        assertEquals(200, answer.statusCode());
        assertEquals("none", header(answer, "ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, Turtle",
        "application/n-triples, N-Triples",
        "application/ld+json, JSON-LD",
        "application/rdf+xml, RDF/XML",
    })
    void gives_graphs_in_the_format_that_is_accepted(String accept, String lang) throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }").header("Accept", accept));
        assertEquals(200, response.statusCode());
        assertEquals(accept, header(response, "Content-Type").replaceFirst(";.*", ""));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), RDFLanguages.nameToLang(lang)).parse(model);
        assertEquals(2, model.size());
    }

    @Test
    void takes_the_format_from_a_link() throws Exception {
        HttpResponse<String> response =
                send(endpoint.request("/sparql?format=csv&query=" + RunningEndpoint.encode("SELECT (1 AS ?one) {}")));
        assertEquals("one\r\n1\r\n", response.body());
    }

    @ParameterizedTest
    @CsvSource({"SELECT * {}, text/turtle", "ASK {}, text/csv", "CONSTRUCT {} {}, text/csv", "ASK {}, image/png"})
    void refuses_a_format_it_cannot_serve(String query, String accept) throws Exception {
        HttpResponse<String> response = send(endpoint.query(query).header("Accept", accept));
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("not-acceptable"), response.body());
    }

    @Test
    void answers_head_without_a_body() throws Exception {
        HttpResponse<String> response = send(endpoint.query("ASK {}").method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, response.statusCode());
        assertEquals("application/sparql-results+json", header(response, "Content-Type"));
        assertEquals("", response.body());
    }

    @Test
    void lets_any_page_read() throws Exception {
        assertEquals("*", header(send(endpoint.query("ASK {}")), "Access-Control-Allow-Origin"));
        HttpResponse<String> preflight = send(endpoint.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals("GET, POST, HEAD, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
    }

    @Test
    void says_where_a_query_is_wrong() throws Exception {
        HttpResponse<String> response = send(endpoint.query("SELECT * { ?s ?p }"));
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("line 1"), response.body());
    }

    @Test
    void survives_a_query_of_great_depth() throws Exception {
        String deep = "ASK " + "{".repeat(100_000) + "}".repeat(100_000);
        HttpResponse<String> response = send(endpoint.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(deep)));
        assertEquals(400, response.statusCode(), response.body());
    }

    @Test
    void refuses_a_query_that_is_too_long() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK {} #" + "x".repeat(1_100_000))));
        assertEquals(413, response.statusCode(), response.body());
    }

    @Test
    void gives_a_browser_a_page_to_ask_on() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql").header("Accept", BROWSER));
        assertEquals(200, response.statusCode());
        assertTrue(header(response, "Content-Type").startsWith("text/html"));
        assertTrue(response.body().contains("<textarea"), response.body());
    }

    @Test
    void describes_itself_to_a_program() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql").header("Accept", "text/turtle"));
        assertEquals(200, response.statusCode());
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), Lang.TURTLE).parse(model);
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertTrue(model.containsResource(model.createResource(sd + "UnionDefaultGraph")));
        assertTrue(model.contains(
                null,
                model.createProperty(sd + "endpoint"),
                model.createResource(endpoint.uri("/sparql").toString())));
        assertEquals(
                2,
                model.listObjectsOfProperty(model.createProperty(sd + "namedGraph"))
                        .toList()
                        .size());
    }

    @Test
    void lists_the_names_of_its_graphs() throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT ?g { GRAPH ?g {} } ORDER BY ?g").header("Accept", "text/csv"));
        assertEquals("g\r\nurn:ex:a\r\nurn:ex:b\r\n", response.body());
    }

    @Test
    void takes_only_the_graphs_that_the_request_names() throws Exception {
        HttpResponse<String> response =
                send(endpoint.query("SELECT ?o FROM <urn:ex:b> { ?s ?p ?o }").header("Accept", "text/csv"));
        assertEquals("o\r\n2\r\n", response.body());
    }

    @Test
    void sees_what_was_written_to_the_default_graph_beside_the_documents() throws Exception {
        try (RunningEndpoint fresh = RunningEndpoint.start(SparqlSettings.DEFAULT)) {
            String all = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
            send(
                    fresh.update(
                            "INSERT DATA { <urn:ex:x> <urn:ex:p> 1 . GRAPH <urn:ex:g> { <urn:ex:y> <urn:ex:p> 2 . <urn:ex:x> <urn:ex:p> 1 } }"));
            assertEquals(
                    "n\r\n2\r\n",
                    send(fresh.query(all).header("Accept", "text/csv")).body());
            String named = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
            assertEquals(
                    "n\r\n2\r\n",
                    send(fresh.query(named).header("Accept", "text/csv")).body());
            String names = "SELECT ?g { GRAPH ?g {} }";
            assertEquals(
                    "g\r\nurn:ex:g\r\n",
                    send(fresh.query(names).header("Accept", "text/csv")).body());
            String join = "SELECT (COUNT(*) AS ?n) { <urn:ex:x> ?p ?v . <urn:ex:y> ?p ?w . FILTER EXISTS { ?a ?b 1 } }";
            assertEquals(
                    "n\r\n1\r\n",
                    send(fresh.query(join).header("Accept", "text/csv")).body());
            send(fresh.update("DELETE WHERE { <urn:ex:x> ?p ?o }"));
            assertEquals(
                    "n\r\n2\r\n",
                    send(fresh.query(all).header("Accept", "text/csv")).body());
            send(fresh.update("DELETE WHERE { GRAPH ?g { <urn:ex:x> ?p ?o } }"));
            assertEquals(
                    "n\r\n1\r\n",
                    send(fresh.query(all).header("Accept", "text/csv")).body());
        }
    }

    @Test
    void leaves_the_store_as_it_was_when_an_upload_is_broken() throws Exception {
        HttpResponse<String> response = send(endpoint.request("/sparql/data?graph=urn:ex:a")
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:ex:s> <urn:ex:p> 1 . <urn:ex:s> <urn:ex:p> ")));
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("malformed-data"), response.body());
        HttpResponse<String> graph =
                send(endpoint.request("/sparql/data?graph=urn:ex:a").header("Accept", "application/n-triples"));
        assertEquals("<urn:ex:s> <urn:ex:p> \"déjà\" .\n", graph.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql/data", "/sparql/data?graph=relative", "/sparql/data?graph=urn:ex:a&default"})
    void asks_for_one_graph_with_an_absolute_name(String path) throws Exception {
        assertEquals(400, send(endpoint.request(path)).statusCode());
    }

    @Test
    void reads_several_files_of_a_form_into_one_graph() throws Exception {
        String part =
                """
                --x
                Content-Disposition: form-data; name="%1$s"; filename="%1$s"
                Content-Type: text/turtle

                <urn:ex:%1$s> <urn:ex:p> 1 .
                """
                        .replace("\n", "\r\n");
        HttpResponse<String> response = send(endpoint.request("/sparql/data?graph=urn:ex:form")
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(part.formatted("one") + part.formatted("two") + "--x--\r\n")));
        assertEquals(201, response.statusCode(), response.body());
        String graph = send(endpoint.request("/sparql/data?graph=urn:ex:form")).body();
        assertTrue(graph.contains("urn:ex:one") && graph.contains("urn:ex:two"), graph);
        send(endpoint.request("/sparql/data?graph=urn:ex:form")
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .DELETE());
        assertEquals(
                404, send(endpoint.request("/sparql/data?graph=urn:ex:form")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "multipart/form-data; boundary=x", "application/sparql-update"})
    void refuses_an_upload_that_is_too_large_before_it_is_read(String type) throws Exception {
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\nContent-Type: text/turtle\r\n\r\n";
        byte[] body =
                ((type.startsWith("multipart") ? head : "") + "#".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
        String path = type.contains("update") ? "/sparql/update" : "/sparql/data?graph=urn:ex:large";
        HttpResponse<String> response = send(endpoint.request(path)
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertEquals(413, response.statusCode(), response.body());
        assertTrue(response.body().contains("too-large"), response.body());
    }
}
