package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.rdf.Iris;
import org.filigraph.view.Invented;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Service service = new Service();

    @BeforeAll
    static void a_name_that_gave_way() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        """
                        PREFIX fg: <https://w3id.org/filigraph/ontology#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX owl: <http://www.w3.org/2002/07/owl#>
                        BASE <https://w3id.org/filigraph/id/>
                        <territory/bro-breizh> owl:sameAs <territory/region/53> .
                        <identification/1> a fg:Identification ;
                          rdf:subject <territory/bro-breizh> ; rdf:predicate owl:sameAs ;
                          rdf:object <territory/region/53> ; fg:identified <territory/region/53> ;
                          fg:rule "identity.correction" ;
                          rdfs:comment "A. Lorvec, 2026-11-22 : une personne le dit"@fr ,
                            "A. Lorvec, 2026-11-22: a person says so"@en .
                        """,
                        Lang.TURTLE)
                .parse(graph);
        service.store.replaceGraph(Iris.STANDARD.identityGraph(), graph);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void assertLeads(String from, String to) throws Exception {
        HttpResponse<String> response = service.get(from);
        assertEquals(303, response.statusCode(), from);
        assertEquals(to, Service.header(response, "Location"));
    }

    @Test
    void an_iri_that_gave_way_leads_to_the_one_that_stays_in_any_form() throws Exception {
        assertLeads("/id/territory/bro-breizh", "/id/territory/region/53");
        assertLeads("/id/territory/bro-breizh.ttl", "/id/territory/region/53.ttl");
        assertLeads("/id/territory/bro-breizh.html?offset=20", "/id/territory/region/53.html?offset=20");
        assertLeads("/api/v1/entities/territory/bro-breizh", "/api/v1/entities/territory/region/53");
        assertLeads("/api/v1/identity/territory/bro-breizh", "/api/v1/identity/territory/region/53");
    }

    @Test
    void the_api_tells_the_names_of_a_thing_and_why_they_are_one() throws Exception {
        JsonNode answer = service.json("/api/v1/identity/territory/region/53");
        assertEquals(Invented.id("territory/region/53"), answer.get("@id").asText());
        assertEquals(
                Invented.id("territory/bro-breizh"),
                answer.get("gaveWay").get(0).asText());
        JsonNode reason = answer.get("reasons").get(0);
        assertEquals("identity.correction", reason.get("rule").asText());
        assertEquals(
                "A. Lorvec, 2026-11-22: a person says so",
                reason.get("why").get("en").asText());
    }

    @Test
    void the_page_of_a_thing_tells_why_its_names_are_one() throws Exception {
        Document page = service.page("/id/territory/region/53");
        assertTrue(
                page.select("details.identity").text().contains("A. Lorvec, 2026-11-22 : une personne le dit"),
                page.text());
        assertEquals(
                0,
                service.page("/id/organisation/bois-d-armor")
                        .select("details.identity")
                        .size());
    }

    @Test
    void what_no_document_names_is_told() throws Exception {
        JsonNode problem = service.problem(404, "/api/v1/identity/organisation/nobody");
        assertTrue(problem.get("detail").asText().contains("organisation/nobody"), problem.toString());
        service.problem(404, "/api/v1/identity/nonsense/nobody");
    }
}
