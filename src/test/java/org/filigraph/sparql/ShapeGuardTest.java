package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.encode;
import static org.filigraph.sparql.RunningEndpoint.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Readings;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.NamesMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by SPARQL is held against the shapes as what is ingested is. */
class ShapeGuardTest {
    private static final String FG = "PREFIX fg: <https://w3id.org/filigraph/ontology#> ";
    private static final String FACT = "<urn:ex:fact> a fg:Fact, fg:Figure ; fg:value 3.0 ";

    private final Node document =
            Iris.STANDARD.documentGraph(Readings.document().id());
    private RunningEndpoint endpoint;

    @BeforeEach
    void a_store_with_a_document() {
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT);
        endpoint.dataset.begin(TxnType.WRITE);
        new FactTriples(Iris.STANDARD, TextPolicy.FULL, "0.1.0")
                .of(Readings.reading())
                .find()
                .forEachRemaining(triple -> endpoint.dataset.add(Quad.create(document, triple)));
        endpoint.dataset.commit();
        endpoint.dataset.end();
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private long quads() {
        endpoint.dataset.begin(TxnType.READ);
        try {
            return endpoint.dataset.stream().count();
        } finally {
            endpoint.dataset.end();
        }
    }

    private void assertRefused(HttpResponse<String> response, String... told) throws Exception {
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertEquals(422, response.statusCode(), response.body());
        assertTrue(problem.get("type").asText().endsWith("shape-violation"), response.body());
        for (String part : told) {
            assertTrue(problem.get("detail").asText().contains(part), response.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { GRAPH <urn:ex:g> { %s } }",
                "INSERT DATA { %s }",
                "INSERT { GRAPH ?g { %s } } WHERE { VALUES ?g { <urn:ex:g> } }",
                "INSERT DATA { GRAPH <urn:ex:h> { <urn:ex:s> <urn:ex:p> 1 } } ; INSERT DATA { GRAPH <urn:ex:g> { %s } }"
            })
    void a_fact_without_what_it_rests_on_is_refused_and_nothing_of_the_request_is_kept(String update) throws Exception {
        long before = quads();
        assertRefused(send(endpoint.update(FG + update.formatted(FACT))), "urn:ex:fact breaks FactDocument", "graph");
        assertEquals(before, quads());
    }

    @Test
    void what_would_leave_a_fact_without_its_words_is_refused() throws Exception {
        long before = quads();
        String graph = "<" + document + ">";
        assertRefused(
                send(endpoint.update(FG + "DELETE { GRAPH ?g { ?f fg:confidence ?c } } INSERT { } WHERE { GRAPH ?g"
                        + " { ?f fg:confidence ?c } }")),
                "FactConfidence",
                document.getURI());
        assertEquals(before, quads());
        assertEquals(204, send(endpoint.update("CLEAR GRAPH " + graph)).statusCode());
        endpoint.dataset.executeRead(() -> assertFalse(endpoint.dataset.containsGraph(document)));
    }

    @Test
    void a_graph_that_is_put_is_held_against_the_shapes_too() throws Exception {
        String at = "/sparql/data?graph=" + encode("urn:ex:g");
        for (String good : new String[] {"<urn:ex:s> <urn:ex:p> 1 .", "<urn:ex:s> <urn:ex:p> 2 ."}) {
            assertTrue(put(at, good).statusCode() < 300);
        }
        long before = quads();
        assertRefused(put(at, FG.replace("PREFIX", "@prefix") + ". " + FACT + "."), "urn:ex:g", "FactDocument");
        assertEquals(before, quads());
    }

    private HttpResponse<String> put(String at, String turtle) throws Exception {
        return send(endpoint.request(at)
                .header("Authorization", "Bearer " + RunningEndpoint.TOKEN)
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString(turtle)));
    }

    @Test
    void graphs_that_keep_the_shapes_can_be_copied_moved_and_added_to() throws Exception {
        String graph = "<" + document + ">";
        for (String update : new String[] {
            "COPY " + graph + " TO <urn:ex:copy>",
            "MOVE <urn:ex:copy> TO <urn:ex:moved>",
            "INSERT DATA { GRAPH " + graph
                    + " { <urn:ex:s> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <urn:ex:o> } }"
        }) {
            HttpResponse<String> response = send(endpoint.update(update));
            assertEquals(204, response.statusCode(), update + " " + response.body());
        }
        assertRefused(
                send(endpoint.update(
                        FG + "INSERT DATA { GRAPH <urn:ex:moved> { " + FACT + " } } ; ADD <urn:ex:moved> TO " + graph)),
                "urn:ex:moved");
    }

    @Test
    void after_a_change_names_are_to_be_brought_together_anew_and_after_none_they_are_not() throws Exception {
        NamesMark mark = new NamesMark(Iris.STANDARD);
        endpoint.dataset.begin(TxnType.WRITE);
        endpoint.dataset.add(Quad.create(Iris.STANDARD.identityGraph(), mark.of("what was said")));
        endpoint.dataset.commit();
        endpoint.dataset.end();
        assertEquals(
                204,
                send(endpoint.update("DELETE WHERE { GRAPH <urn:ex:none> { ?s ?p ?o } }"))
                        .statusCode());
        assertTrue(isOn(mark));
        assertEquals(
                204,
                send(endpoint.update("INSERT DATA { GRAPH <urn:ex:g> { <urn:ex:s> <urn:ex:p> 1 } }"))
                        .statusCode());
        assertFalse(isOn(mark));
    }

    private boolean isOn(NamesMark mark) {
        endpoint.dataset.begin(TxnType.READ);
        try {
            return mark.isOn(endpoint.dataset, "what was said");
        } finally {
            endpoint.dataset.end();
        }
    }
}
