package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Invented;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP asks of a server beside answers: tags, links, compression, and a context for its JSON. */
class MannersTest {
    private static final String FACT = "/api/v1/facts/fac70000000000000004";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> again(Service asked, String path, String tag) throws Exception {
        return asked.send(asked.request(path).header("If-None-Match", tag));
    }

    @Test
    void an_error_has_no_forms_tag_or_place_of_its_own_and_any_page_may_read_it() throws Exception {
        for (String nowhere : List.of("/id/organisation/nobody", "/id/organisation/nobody.ttl", "/nowhere")) {
            HttpResponse<String> absent = service.get(nowhere);
            assertEquals(404, absent.statusCode(), nowhere);
            for (String header : List.of("Content-Location", "Link", "ETag")) {
                assertTrue(absent.headers().firstValue(header).isEmpty(), nowhere + " " + header);
            }
            assertEquals("*", Service.header(absent, "Access-Control-Allow-Origin"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/openapi.yaml", "/openapi.json", "/sector", "/graph/document/aa"})
    void refuses_what_it_does_not_know_everywhere(String path) throws Exception {
        assertTrue(service.problem(400, path + "?sectr=wood")
                .get("detail")
                .asText()
                .contains("sectr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=bois",
                "/api/v1/search?q=bois",
                "/api/v1/figures",
                "/api/v1/figures?format=csv",
                "/id/territory/region/53.ttl",
                "/openapi.yaml",
                "/static/filigraph.css",
                "/ontology.ttl",
                FACT
            })
    void need_not_send_again_what_a_client_has(String path) throws Exception {
        String tag = Service.header(service.get(path), "ETag");
        assertTrue(tag.startsWith("W/\""), tag);
        HttpResponse<String> same = again(service, path, "\"x\", " + tag);
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        assertEquals(tag, Service.header(same, "ETag"));
        assertEquals(200, again(service, path, "W/\"x\"").statusCode());
    }

    @Test
    void sends_anew_what_has_changed() throws Exception {
        try (Service own = new Service()) {
            String tag = Service.header(own.get("/api/v1/documents"), "ETag");
            own.store.removeDocument(Invented.FRANCE);
            HttpResponse<String> changed = again(own, "/api/v1/documents", tag);
            assertEquals(200, changed.statusCode());
            assertTrue(changed.body().contains("\"total\":1"));
        }
    }

    @Test
    void does_not_take_one_form_for_another() throws Exception {
        String path = "/id/territory/region/53";
        String page = Service.header(service.get(path, "text/html"), "ETag");
        assertNotEquals(page, Service.header(service.get(path, "text/turtle"), "ETag"));
        assertEquals(
                200,
                service.send(service.request(path)
                                .header("Accept", "text/turtle")
                                .header("If-None-Match", page))
                        .statusCode());
    }

    @Test
    void never_lets_an_error_be_kept() throws Exception {
        HttpResponse<String> absent = service.get("/id/territory/region/99", "text/turtle");
        assertEquals("no-store", Service.header(absent, "Cache-Control"));
        assertEquals("", Service.header(absent, "ETag"));
        assertEquals("no-cache", Service.header(service.get("/api/v1/figures"), "Cache-Control"));
    }

    @Test
    void links_a_thing_to_its_forms() throws Exception {
        List<String> links =
                service.get("/id/territory/region/53", "text/turtle").headers().allValues("Link");
        assertTrue(links.contains("<" + Invented.id("territory/region/53") + ">; rel=\"describes\""), links.toString());
        assertTrue(
                links.contains("</id/territory/region/53.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""),
                links.toString());
    }

    private Graph read(String path) throws Exception {
        List<String> links = service.get(path).headers().allValues("Link");
        String context = links.stream()
                .filter(link -> link.contains("json-ld#context"))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
        ObjectNode json = (ObjectNode) service.json(path);
        JsonNode terms = service.json(context).get("@context");
        json.set("@context", terms);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(json.toString(), Lang.JSONLD).parse(graph);
        return graph;
    }

    @Test
    void gives_json_a_context_with_which_it_is_the_graph() throws Exception {
        Graph fact = read(FACT);
        Node node = NodeFactory.createURI(Invented.fact(4));
        assertTrue(fact.contains(node, RDF.type.asNode(), Vocabulary.Figure.asNode()));
        assertTrue(fact.contains(
                node,
                Vocabulary.indicator.asNode(),
                Vocabulary.indicator("publicFunding").asNode()));
        fact.find(Node.ANY, Node.ANY, Node.ANY)
                .filterDrop(triple -> triple.getPredicate().equals(RDFS.label.asNode()))
                .filterKeep(triple -> triple.getObject().isURI())
                .forEachRemaining(triple -> {
                    boolean known = service.store.read(
                            dataset -> dataset.getUnionGraph().contains(triple));
                    assertTrue(known, triple.toString());
                });
    }

    @Test
    void reads_a_list_as_what_it_holds_and_a_tie_as_a_statement() throws Exception {
        assertEquals(
                8,
                read("/api/v1/figures")
                        .find(Node.ANY, RDF.type.asNode(), Vocabulary.Figure.asNode())
                        .toList()
                        .size());
        Node bretagne = NodeFactory.createURI(Invented.id("territory/region/53"));
        assertTrue(read("/id/territory/region/53.json")
                .contains(bretagne, NodeFactory.createURI("https://schema.org/population"), Node.ANY));
        JsonNode relation = service.json("/api/v1/entities/organisation/sylva-fils")
                .get("facts")
                .get("items")
                .get(0);
        String path = relation.get("@id").asText().replaceAll(".*/", "/api/v1/facts/");
        assertTrue(read(path).contains(Node.ANY, RDF.subject.asNode(), Node.ANY));
        assertFalse(read(path).contains(Node.ANY, Vocabulary.subject.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures", "/api/v1/figures?format=csv", "/ontology.ttl", "/"})
    void compresses_for_clients_that_can_read_it(String path) throws Exception {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        service.request(path).header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", Service.header(response, "Content-Encoding"));
        assertTrue(response.body().length < service.get(path).body().length() / 2);
    }

    @Test
    void may_be_read_by_pages_of_any_origin() throws Exception {
        HttpResponse<String> response = service.get("/api/v1/figures");
        assertEquals("*", Service.header(response, "Access-Control-Allow-Origin"));
        assertTrue(Service.header(response, "Access-Control-Expose-Headers").contains("ETag"));
    }
}
