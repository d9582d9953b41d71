package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.filigraph.view.Stated;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final String PACT = "fg:describes <id/agreement/pacte>";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
        new Stated("1", "2024-06-01")
                .fact(
                        "AgreementFact",
                        "le pacte signé en 2022",
                        PACT + " ; fg:signedOn \"2022\"^^xsd:gYear ; "
                                + "fg:sector fgs:health ; fg:agreementKind fgk:convention")
                .fact("AgreementFact", "un plan", "fg:describes <id/agreement/plan> ; fg:sector fgs:health")
                .into(service.store);
        new Stated("2", "2024-06-01")
                .fact(
                        "AgreementFact",
                        "le pacte du 3 mai 2022",
                        PACT + " ; fg:signedOn \"2022-05-03\"^^xsd:date ; "
                                + "fg:party <id/organisation/bois-d-armor> ; fg:amount 12.0")
                .into(service.store);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> found(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        service.json("/api/v1/agreements" + query)
                .get("items")
                .forEach(item -> ids.add(item.get("@id").asText().replaceAll(".*/", "")));
        return ids;
    }

    @Test
    void come_the_latest_first_and_without_a_date_last() throws Exception {
        assertEquals(List.of("contrat-regional-de-la-filiere-bois", "pacte", "plan"), found(""));
    }

    @Test
    void stand_once_with_what_all_documents_tell_of_them() throws Exception {
        JsonNode pact = service.json("/api/v1/agreements?kind=convention").at("/items/0");
        assertEquals("2022-05-03", pact.get("signedOn").asText(), "the most precise date");
        assertEquals("Bois d'Armor", pact.at("/party/0/label").asText());
        assertEquals(12, pact.get("amount").asInt());
        assertEquals(2, pact.get("statements").size());
        assertEquals("le pacte signé en 2022", pact.at("/statements/0/quote").asText());
    }

    @Test
    void are_filtered_by_sector_territory_kind_party_document_and_time() throws Exception {
        assertEquals(List.of("pacte", "plan"), found("?sector=health"));
        assertEquals(List.of("contrat-regional-de-la-filiere-bois"), found("?territory=region/53"));
        assertEquals(List.of("pacte"), found("?kind=convention"));
        assertEquals(
                List.of("contrat-regional-de-la-filiere-bois", "pacte"), found("?party=organisation/bois-d-armor"));
        assertEquals(List.of("pacte", "plan"), found("?document=" + "1".repeat(64)));
        assertEquals(List.of("contrat-regional-de-la-filiere-bois"), found("?on=2026"));
        assertEquals(List.of("pacte"), found("?to=2023"));
        assertTrue(service.problem(400, "/api/v1/agreements?kind=quarrel")
                .get("remedy")
                .asText()
                .contains("convention"));
        assertEquals(
                400,
                service.problem(400, "/api/v1/agreements?on=2026&to=2027")
                        .get("status")
                        .asInt());
    }

    @Test
    void come_page_by_page_and_whole_as_csv() throws Exception {
        JsonNode page = service.json("/api/v1/agreements?limit=2&fields=label");
        assertEquals(2, page.get("items").size());
        assertEquals(1, service.json(page.get("next").asText()).get("items").size());
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(
                        service.get("/api/v1/agreements?format=csv&limit=1").body()))
                .getRecords();
        assertEquals(3, rows.size());
        assertEquals("Bois d'Armor|État|Bretagne", rows.get(0).get("partyLabel"));
        assertEquals("48000000", rows.get(0).get("amount"));
    }

    @Test
    void stand_under_their_years_on_one_line_of_time() throws Exception {
        Document page = service.page("/agreements");
        assertEquals(
                List.of("2024", "2022", "Sans date"),
                page.select("section.year h2").eachText());
        assertEquals(2, page.select(".track").size(), "none for what has no date");
        assertEquals("2022", page.select(".track span").first().text());
        double held = Double.parseDouble(page.select(".track .held").first().attr("x"));
        double width = Double.parseDouble(page.select(".track .held").first().attr("width"));
        assertEquals(33.3, held, 0.2, "2024 is the third of six years");
        assertEquals(66.7, width, 0.2);
        assertEquals(
                1,
                service.page("/agreements?kind=convention")
                        .select("ol.agreements > li")
                        .size());
    }
}
