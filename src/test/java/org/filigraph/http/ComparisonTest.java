package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.filigraph.view.Stated;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String FACT = "11111111110000000000";
    private static final String SECTOR = "fg:sector fgs:%s ; fg:modifier fg:exact";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
        new Stated("1", "2024-06-01")
                .figure("employment", "70 000 <b>emplois</b>", "70000", SECTOR.formatted("hydrogen"))
                .figure("students", "90 étudiants", "90", SECTOR.formatted("wood"))
                .into(service.store);
        new Stated("2", "2024-06-01")
                .figure("employment", "46 000 salariés", "46000", SECTOR.formatted("hydrogen"))
                .figure("students", "90 étudiants", "90", SECTOR.formatted("wood"))
                .into(service.store);
        new Stated("3", "2024-06-01")
                .figure("employment", "40 000 emplois", "40000", SECTOR.formatted("hydrogen"))
                .figure("students", "130 étudiants", "130", SECTOR.formatted("health"))
                .into(service.store);
        new Stated("4", "2024-06-01")
                .figure("students", "150 étudiants", "150", SECTOR.formatted("health"))
                .into(service.store);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_disagreement_shows_its_size_and_its_sources_side_by_side() throws Exception {
        JsonNode first = service.json("/api/v1/contradictions").at("/items/0");
        assertEquals("figure", first.get("kind").asText());
        assertEquals("disputed", first.get("verdict").asText());
        assertEquals("emploi", first.at("/about/indicator/label").asText());
        assertEquals(30000, first.at("/difference/absolute").asInt());
        assertEquals(1.75, first.at("/difference/ratio").asDouble());
        assertEquals(3, first.get("sides").size());
        assertEquals("46 000 salariés", first.at("/sides/1/statements/0/quote").asText());
        assertEquals(
                "Document 2", first.at("/sides/1/statements/0/document/label").asText());
        assertEquals(
                "2024-06-01",
                first.at("/sides/1/documentDates")
                        .get(first.at("/sides/1/statements/0/document/@id").asText())
                        .asText());
    }

    @Test
    void they_are_filtered_by_indicator_territory_sector_kind_verdict_time_and_fact() throws Exception {
        assertEquals(2, total(""));
        assertEquals(1, total("?indicator=employment"));
        assertEquals(2, total("?territory=region/53"));
        assertEquals(1, total("?sector=health"));
        assertEquals(0, total("?kind=role"));
        assertEquals(2, total("?kind=figure"));
        assertEquals(1, total("?verdict=confirmed"));
        assertEquals(3, total("?verdict=all"));
        assertEquals(1, total("?fact=" + FACT));
        assertEquals(0, total("?from=2030"));
        assertEquals(1, total("?document=" + "4".repeat(64)));
        assertEquals(
                400,
                service.problem(400, "/api/v1/contradictions?kind=quarrel")
                        .get("status")
                        .asInt());
        assertTrue(service.problem(400, "/api/v1/contradictions?verdict=x")
                .get("remedy")
                .asText()
                .contains("disputed, words, confirmed, all"));
    }

    private static int total(String query) throws Exception {
        return service.json("/api/v1/contradictions" + query).get("total").asInt();
    }

    @Test
    void a_page_of_them_leads_to_the_next() throws Exception {
        JsonNode page = service.json("/api/v1/contradictions?limit=1");
        assertEquals(1, page.get("items").size());
        JsonNode next = service.json(page.get("next").asText());
        assertEquals("étudiants", next.at("/items/0/about/indicator/label").asText());
        assertFalse(next.has("next"));
    }

    @Test
    void as_csv_each_statement_is_a_row() throws Exception {
        String csv = service.get("/api/v1/contradictions?format=csv&limit=1").body();
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertEquals(5, rows.size());
        assertEquals("70 000 <b>emplois</b>", rows.get(0).get("quote"));
        assertEquals("2", rows.get(4).get("matter"));
        assertEquals("1.154", rows.get(4).get("ratio"));
        assertEquals("2024-06-01", rows.get(0).get("documentDate"));
        assertTrue(rows.get(4).get("fact").startsWith("https://"));
    }

    @Test
    void the_page_shows_the_words_of_each_side_as_text() throws Exception {
        Document page = service.page("/disagreements?indicator=employment");
        assertEquals(1, page.select("article.comparison.disputed").size());
        assertEquals(3, page.select(".sides > li").size());
        assertTrue(page.select(".sides blockquote").first().text().contains("70 000 <b>emplois</b>"));
        assertTrue(page.select(".comparison .note").first().text().contains("écart de 30"));
        assertEquals(
                "document : 1er juin 2024",
                page.select(".comparison .when").first().text());
        assertEquals(
                0, service.page("/disagreements?sector=wood").select("article").size());
    }

    @Test
    void a_figure_and_the_page_of_its_territory_tell_that_it_is_disputed() throws Exception {
        Document fact = service.page("/id/fact/" + FACT);
        assertEquals(3, fact.select("article.comparison .sides > li").size());
        Document region = service.page("/id/territory/region/53");
        assertEquals(
                "/disagreements?subject=https%3A%2F%2Fw3id.org%2Ffiligraph%2Fid%2Fterritory%2Fregion%2F53",
                region.select("a.chip.alert").attr("href"));
        assertEquals(5, region.select("a.badge.disputed").size());
        assertEquals(
                1,
                service.page(region.select("a.badge.disputed").first().attr("href"))
                        .select("article.comparison")
                        .size());
        assertEquals(
                7,
                service.page("/figures?from=&territory=region/53&measure=level")
                        .select("a.badge[href^=/disagreements]")
                        .size());
    }
}
