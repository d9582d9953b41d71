package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Invented;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    private static final String BRETAGNE = "/id/territory/region/53";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Graph graph(String path, String accept, Lang lang) throws Exception {
        HttpResponse<String> response = service.get(path, accept);
        assertEquals(200, response.statusCode(), response.body());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(response.body(), lang).parse(graph);
        return graph;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle|text/turtle",
                "application/ld+json|application/ld+json",
                "application/n-triples|application/n-triples",
                "application/rdf+xml|application/rdf+xml",
                "application/json|application/json",
                "text/html|text/html",
                "*/*|text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
                "text/turtle;q=0.5, application/ld+json;q=0.9|application/ld+json",
                "application/*|application/ld+json",
                "text/html;q=0, */*|text/turtle",
                "TEXT/TURTLE ; q=1.0|text/turtle",
            })
    void serves_what_the_client_likes_best(String accept, String expected) throws Exception {
        HttpResponse<String> response = service.get(BRETAGNE, accept);
        assertEquals(200, response.statusCode());
        assertTrue(Service.header(response, "Content-Type").startsWith(expected), accept);
        assertEquals(Language.VARY, Service.header(response, "Vary"));
    }

    @Test
    void names_the_address_of_the_form_it_chose() throws Exception {
        assertEquals(BRETAGNE + ".ttl", Service.header(service.get(BRETAGNE, "text/turtle"), "Content-Location"));
    }

    @ParameterizedTest
    @EnumSource
    void serves_the_same_graph_in_each_format_by_header_and_by_suffix(GraphFormat format) throws Exception {
        for (String path : new String[] {BRETAGNE, "/id/fact/fac70000000000000001", "/sector/wood"}) {
            Graph turtle = graph(path + ".ttl", "*/*", Lang.TURTLE);
            assertTrue(turtle.isIsomorphicWith(graph(path, format.mediaType(), format.lang())), path);
            assertTrue(turtle.isIsomorphicWith(graph(path + "." + format.extension(), "*/*", format.lang())), path);
        }
    }

    @Test
    void says_of_a_thing_what_is_said_and_what_points_to_it() throws Exception {
        Graph graph = graph(BRETAGNE, "text/turtle", Lang.TURTLE);
        Node bretagne = NodeFactory.createURI(Invented.id("territory/region/53"));
        assertTrue(graph.contains(bretagne, Vocabulary.insee.asNode(), Node.ANY));
        assertTrue(graph.contains(NodeFactory.createURI(Invented.fact(1)), Vocabulary.territory.asNode(), bretagne));
    }

    @Test
    void says_of_a_fact_what_it_rests_on() throws Exception {
        Graph graph = graph("/id/fact/fac70000000000000001", "text/turtle", Lang.TURTLE);
        assertTrue(graph.contains(
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/ns/oa#exact"),
                NodeFactory.createLiteralString("Plus de 16 000 salariés et 3 200 entreprises")));
    }

    @Test
    void serves_the_graph_of_a_document_as_it_is_stored() throws Exception {
        Graph served = graph("/graph/document/" + Invented.BRETAGNE, "text/turtle", Lang.TURTLE);
        Node name = service.store.iris().documentGraph(Invented.BRETAGNE);
        boolean same = service.store.read(dataset -> served.isIsomorphicWith(dataset.getGraph(name)));
        assertTrue(same);
        service.problem(404, "/graph/document/0000");
        service.problem(404, "/graph/document/0000.nt");
    }

    @Test
    void serves_the_ontology_with_its_schemes() throws Exception {
        Graph turtle = graph("/ontology.ttl", "*/*", Lang.TURTLE);
        assertTrue(turtle.contains(Vocabulary.Figure.asNode(), Node.ANY, Node.ANY));
        assertTrue(turtle.contains(Vocabulary.sector("wood").asNode(), Node.ANY, Node.ANY));
        for (GraphFormat format : GraphFormat.values()) {
            assertTrue(turtle.isIsomorphicWith(graph("/ontology", format.mediaType(), format.lang())));
        }
        service.problem(404, "/ontology.xyz");
    }

    @Test
    void sends_a_reader_of_a_scheme_to_its_place_in_the_ontology() throws Exception {
        HttpResponse<String> response = service.get("/sector", "text/html");
        assertEquals(303, response.statusCode());
        assertEquals("/ontology#scheme-sector", Service.header(response, "Location"));
        assertTrue(service.page("/ontology").getElementById("scheme-sector") != null);
        assertEquals(200, service.get("/sector", "text/turtle").statusCode());
    }

    @Test
    void sends_a_reader_of_a_part_to_the_whole() throws Exception {
        String fact = "/id/fact/fac70000000000000001";
        HttpResponse<String> response = service.get(fact + "/evidence/281-325", "text/html");
        assertEquals(303, response.statusCode());
        assertEquals(fact, Service.header(response, "Location"));
        assertEquals(
                200,
                service.get(fact + "/evidence/281-325/quote", "text/turtle").statusCode());
        String document = "/id/document/" + Invented.BRETAGNE;
        assertEquals(document, Service.header(service.get(document + "/passage/1", "text/html"), "Location"));
        assertEquals(document, Service.header(service.get("/documents/" + Invented.BRETAGNE, "text/html"), "Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/territory/region/99",
                "/id/document/0000",
                "/id/fact/0000",
                "/id/x",
                "/sector/magic",
                "/id/%22%3E%3Cscript%3E",
            })
    void says_in_each_form_where_there_is_nothing(String path) throws Exception {
        for (String accept : new String[] {"text/turtle", "application/json", "text/html"}) {
            HttpResponse<String> response = service.get(path, accept);
            assertEquals(404, response.statusCode(), path + " " + accept + response.body());
            assertTrue(
                    Service.header(response, "Content-Type")
                            .startsWith(accept.equals("text/html") ? "text/html" : "application/problem+json"),
                    accept);
            assertTrue(!response.body().contains("<script"));
        }
    }

    @Test
    void says_which_forms_there_are_where_it_has_none_that_is_accepted() throws Exception {
        HttpResponse<String> response = service.get(BRETAGNE, "image/png");
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle"));
        assertTrue(response.body().contains(".jsonld"));
        assertEquals(Language.VARY, Service.header(response, "Vary"));
        assertEquals(406, service.get("/ontology", "application/json").statusCode());
    }

    @Test
    void gives_as_json_what_the_api_gives() throws Exception {
        for (String[] pair : new String[][] {
            {BRETAGNE + ".json", "/api/v1/entities/territory/region/53"},
            {"/id/fact/fac70000000000000001.json", "/api/v1/facts/fac70000000000000001"},
            {"/id/document/" + Invented.FRANCE + ".json", "/api/v1/documents/" + Invented.FRANCE},
        }) {
            JsonNode data = service.json(pair[0]);
            assertEquals(service.json(pair[1]), data);
        }
    }
}
