package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.ReferenceGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookupTest {
    private static final Service service = new Service();

    @BeforeAll
    static void the_reference_data() {
        service.store.replaceGraph(
                Iris.STANDARD.referenceGraph(), new ReferenceGraph(Iris.STANDARD, Territories.get()).graph());
    }

    /** The graph of small communes, as far as it speaks of Foix. */
    @BeforeAll
    static void a_small_commune() {
        Node foix = Iris.STANDARD.thing("territory", "commune/09122");
        Graph graph = GraphFactory.createDefaultGraph();
        new ReferenceGraph(Iris.STANDARD, Territories.get()).communes(triple -> {
            // with what the links of the graph rest on
            if (triple.getSubject().equals(foix)
                    || triple.getSubject().getURI().startsWith(Iris.STANDARD.communeGraph() + "/links/")) {
                graph.add(triple);
            }
        });
        service.store.replaceGraph(Iris.STANDARD.communeGraph(), graph);
    }

    @Test
    void finds_a_small_commune_by_its_code_its_address_and_its_name() throws Exception {
        String foix = "https://w3id.org/filigraph/id/territory/commune/09122";
        for (String asked : List.of(
                "scheme=insee&id=09122",
                "scheme=insee&id=commune/09122",
                "scheme=geonames&id=3018174",
                "iri=http://id.insee.fr/geo/commune/09122")) {
            JsonNode found = only("/api/v1/lookup?" + asked);
            assertEquals(foix, found.get("@id").asText(), asked);
            assertEquals("exact", found.get("match").asText());
            assertEquals("code", found.get("method").asText(), asked);
            assertEquals(1, found.get("score").asInt(), asked);
            assertEquals("2026", found.get("date").asText(), asked);
            boolean geonames = asked.contains("geonames");
            assertEquals(geonames ? "3018174" : "09122", found.get("identifier").asText(), asked);
            assertTrue(found.get("source").asText().contains(geonames ? "GeoNames" : "Code officiel"), asked);
        }
        JsonNode links =
                service.json("/api/v1/entities/territory/commune/09122").get("links");
        assertEquals(2, links.size(), links.toString());
        links.forEach(link -> assertEquals("code", link.get("method").asText(), link.toString()));
        String page = service.get("/id/territory/commune/09122.html").body();
        assertTrue(page.contains("Code officiel géographique"), page);
        assertEquals(
                "Foix",
                service.json("/api/v1/entities/territory/commune/09122")
                        .get("label")
                        .asText());
        assertEquals(
                foix,
                service.json("/api/v1/search?q=foix")
                        .get("items")
                        .get(0)
                        .get("@id")
                        .asText());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode only(String path) throws Exception {
        JsonNode items = service.json(path).get("items");
        assertEquals(1, items.size(), items.toString());
        return items.get(0);
    }

    @Test
    void finds_a_thing_by_an_iri_of_another_source() throws Exception {
        JsonNode found = only("/api/v1/lookup?iri=https://ror.org/02vjkv261");
        assertEquals(
                "https://w3id.org/filigraph/id/organisation/inserm",
                found.get("@id").asText());
        assertEquals("exact", found.get("match").asText());
        assertEquals("record", found.get("method").asText());
        assertTrue(found.get("source").asText().contains("02vjkv261.json"));
        assertEquals(
                "close",
                only("/api/v1/lookup?iri=https://ror.org/048m16q57")
                        .get("match")
                        .asText());
    }

    @Test
    void finds_a_thing_by_scheme_and_identifier() throws Exception {
        assertEquals(
                "https://w3id.org/filigraph/id/organisation/region-occitanie",
                only("/api/v1/lookup?scheme=siren&id=200053791").get("@id").asText());
        assertEquals(
                "https://w3id.org/filigraph/id/territory/region/76",
                only("/api/v1/lookup?scheme=iso3166-2&id=FR-OCC").get("@id").asText());
        assertEquals(
                2,
                service.json("/api/v1/lookup?scheme=insee&id=76").get("items").size());
        assertEquals(
                "https://w3id.org/filigraph/id/territory/region/76",
                only("/api/v1/lookup?scheme=insee&id=region/76").get("@id").asText());
    }

    @Test
    void says_what_is_wrong_with_a_question() throws Exception {
        service.problem(400, "/api/v1/lookup");
        service.problem(400, "/api/v1/lookup?scheme=siren");
        service.problem(400, "/api/v1/lookup?scheme=siren&id=200053791&iri=https://ror.org/02vjkv261");
        service.problem(400, "/api/v1/lookup?iri=inserm");
        assertTrue(service.problem(400, "/api/v1/lookup?scheme=siren&id=200053792")
                .get("remedy")
                .asText()
                .contains("nine digits"));
        assertTrue(service.problem(400, "/api/v1/lookup?scheme=duns&id=1")
                .get("remedy")
                .asText()
                .contains("wikidata"));
        service.problem(404, "/api/v1/lookup?iri=https://ror.org/052xgjt73");
    }

    @Test
    void a_page_tells_what_a_thing_is_elsewhere() throws Exception {
        String page = service.get("/id/territory/region/76.html").body();
        assertTrue(page.contains(">Wikidata Q18678265</a>"), page);
        assertTrue(page.contains(">GeoNames 11071623</a>"), page);
        assertTrue(page.contains("FR-OCC"), page);
        assertTrue(page.contains("le même code officiel des deux côtés"), page);
        assertTrue(page.contains("relevé un à un, avec sa preuve"), page);
    }
}
