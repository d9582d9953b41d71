package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.view.Invented;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    private static final String FACT = "fact/fac70000000000000004";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void cites_a_figure_with_its_document_its_words_and_its_address() throws Exception {
        JsonNode figure = service.json("/api/v1/figures?indicator=publicFunding&cite=1&fields=value")
                .get("items")
                .get(0);
        JsonNode citation = figure.get("citation");
        assertEquals(
                "Préfecture imaginaire",
                citation.get("document").get("publisher").asText());
        assertEquals(Invented.fact(4), citation.get("address").asText());
        assertEquals(
                "doté de 48 millions d'euros pour la période 2024-2027",
                citation.get("quote").asText());
        assertEquals(
                "Préfecture imaginaire, « La filière bois de Bretagne signe son premier contrat », 12 mars 2024,"
                        + " https://example.org/filiere-bois?lang=fr&page=1,"
                        + " « doté de 48 millions d'euros pour la période 2024-2027 » (" + Invented.fact(4) + ").",
                citation.get("reference").asText());
        assertEquals(
                citation,
                service.json("/api/v1/facts/fac70000000000000004?cite=1").get("citation"));
        assertFalse(service.json("/api/v1/facts/fac70000000000000004").has("citation"));
        assertEquals(
                Invented.id("territory/region/53"),
                service.json("/api/v1/search?q=bretagne&cite=1")
                        .get("items")
                        .get(0)
                        .get("citation")
                        .get("address")
                        .asText());
    }

    @Test
    void gives_bibtex_with_what_tex_would_take_for_its_own_marked() throws Exception {
        HttpResponse<String> response = service.get("/cite?id=" + FACT + "&format=bibtex");
        assertTrue(Service.header(response, "Content-Disposition").endsWith("filigraph.bib\""));
        assertEquals(
                """
                @misc{filigraph-ae2a692ae3-fac7000000,
                  title = {{La filière bois de Bretagne signe son premier contrat}},
                  author = {{Préfecture imaginaire}},
                  year = {2024},
                  month = {03},
                  url = {https://example.org/filiere-bois?lang=fr&page=1},
                  note = {« doté de 48 millions d'euros pour la période 2024-2027 » (https://w3id.org/filigraph/id/fact/fac70000000000000004)},
                  langid = {french}
                }
                """,
                response.body());
        Citation odd = new Citation("k", true, "50 % & {a_b} #1 ~^\\", null, null, "x", null, null);
        assertTrue(CitationFormat.BIBTEX
                .write(List.of(odd))
                .contains("50 \\% \\& \\{a\\_b\\} \\#1 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}"));
    }

    @Test
    void gives_ris() throws Exception {
        assertEquals(
                """
                TY  - RPRT
                ID  - filigraph-8aa8f6ed0e
                TI  - Le bois en France
                AU  - Observatoire du bois
                PY  - 2023
                DA  - 2023///
                UR  - https://example.org/bois-2023
                """,
                service.get("/cite?format=ris&id=document/" + Invented.FRANCE)
                        .body()
                        .replace("\r\n", "\n")
                        .replaceAll("(?s)(LA|ER)  -.*", ""));
    }

    @ParameterizedTest
    @CsvSource({"id=territory/region/53, 3", "indicator=employment, 3", "document=bois-2023, 2"})
    void cites_all_sources_of_a_thing_or_a_selection(String query, int expected) throws Exception {
        JsonNode csl = new ObjectMapper()
                .readTree(service.get("/cite?" + query, "application/vnd.citationstyles.csl+json")
                        .body());
        assertEquals(expected, csl.size());
        assertEquals("dataset", csl.get(0).get("type").asText());
        assertEquals("report", csl.get(1).get("type").asText());
        List<String> ids = new ArrayList<>();
        csl.forEach(item -> ids.add(item.get("id").asText()));
        assertEquals(expected, ids.stream().distinct().count(), ids.toString());
        assertTrue(csl.toString().contains("\"date-parts\":[[2023]]"), csl.toString());
    }

    @Test
    void describes_each_column_of_the_csv() throws Exception {
        HttpResponse<String> csv = service.get("/api/v1/figures?format=csv&sector=wood");
        String link = Service.header(csv, "Link");
        assertTrue(link.contains("</api/v1/figures/metadata?sector=wood>; rel=\"describedby\""), link);
        JsonNode metadata = new ObjectMapper()
                .readTree(service.get("/api/v1/figures/metadata?sector=wood").body());
        assertEquals(
                "/api/v1/figures?sector=wood&format=csv", metadata.get("url").asText());
        List<String> names = new ArrayList<>();
        metadata.get("tableSchema")
                .get("columns")
                .forEach(column -> names.add(column.get("titles").asText()));
        assertEquals(csv.body().lines().findFirst().orElseThrow(), String.join(",", names));
        assertEquals(csv.body().lines().findFirst().orElseThrow().split(",", -1).length, 25);
        assertEquals(
                "https://w3id.org/filigraph/indicator/{indicator}",
                metadata.get("tableSchema")
                        .get("columns")
                        .get(1)
                        .get("valueUrl")
                        .asText());
    }
}
