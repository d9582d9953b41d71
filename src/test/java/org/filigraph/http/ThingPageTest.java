package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.filigraph.view.Stated;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ThingPageTest {
    private static final String BRETAGNE = "/id/territory/region/53";
    private static final int MOST_QUERIES = 6;
    private static final String YEAR = "fg:sector fgs:hydrogen ; fg:modifier fg:exact ; "
            + "fg:validFrom \"%1$s\"^^xsd:gYear ; fg:validTo \"%1$s\"^^xsd:gYear";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
        Stated many = new Stated("1", "2024-06-01")
                .figure("exports", "115", "115", YEAR.formatted(2022))
                .figure("exports", "140", "140", YEAR.formatted(2024))
                .figure("patents", "7", "7", YEAR.formatted(2024));
        for (int i = 0; i < 300; i++) {
            many.figure("researchers", i + " chercheurs", String.valueOf(i), "fg:sector fgs:wood");
        }
        many.into(service.store);
        new Stated("2", "2024-06-01")
                .figure("patents", "9", "9", YEAR.formatted(2024))
                .into(service.store);
        new Stated("3", "")
                .fact(
                        "Mention",
                        "Rennes",
                        "oa:hasBody <id/territory/commune/35238> ; rdfs:label \"Rennes\" . "
                                + "<id/territory/commune/35238> geo:lat 48.11 ; geo:long -1.68 . "
                                + "<id/territory/commune/97411> geo:lat -20.88 ; geo:long 55.45 . "
                                + "<id/territory/commune/44109> geo:lat 47.22 ; geo:long -1.55 . "
                                + "<id/fact/extra> dcterms:title \"x\"")
                .into(service.store);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void figures_of_several_years_stand_in_a_chart_with_words_for_those_who_do_not_see_it() throws Exception {
        Element chart = chart("Exportations, hydrogène");
        assertEquals(2, chart.select("svg circle.mark").size());
        assertEquals(1, chart.select("svg path.line").size());
        assertTrue(chart.selectFirst("svg desc").text().contains("2022 : 115. 2024 : 140."));
        assertEquals(2, chart.select("table.points tbody tr").size());
        assertTrue(chart.selectFirst("table.points a").attr("href").startsWith("/id/fact/"));
    }

    @Test
    void figures_of_several_sources_stand_in_bars() throws Exception {
        Element chart = chart("Brevets, hydrogène");
        assertEquals(0, chart.select("circle").size());
        assertEquals(2, chart.select("svg.bar").size());
        assertEquals(
                List.of("Document 1", "Document 2"),
                chart.select(".note a").eachText().stream().sorted().toList());
    }

    private static Element chart(String title) throws Exception {
        return service.page(BRETAGNE).select("figure.chart").stream()
                .filter(figure -> figure.selectFirst("figcaption").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbers_that_one_text_gives_at_one_time_are_no_chart() throws Exception {
        assertTrue(service.page(BRETAGNE).select("figure.chart figcaption").eachText().stream()
                .noneMatch(title -> title.startsWith("Chercheurs")));
    }

    @Test
    void a_territory_is_shown_among_the_towns_whose_coordinates_are_held() throws Exception {
        Element map = service.page(BRETAGNE).selectFirst("figure.map");
        assertEquals(3, map.selectFirst("path.towns").attr("d").split("M", -1).length - 1);
        assertEquals(1, map.selectFirst("path.inside").attr("d").split("M", -1).length - 1);
        assertTrue(map.selectFirst("svg title").text().contains("Bretagne"));
        String overseas = service.page("/id/territory/commune/97411")
                .selectFirst("path.inside.one")
                .attr("d");
        assertTrue(overseas.matches("M16\\d\\.\\d 25\\d\\.\\dh0"), overseas);
        assertEquals(5, map.selectFirst("path.boxes").attr("d").split("M", -1).length - 1, "a box for each department");
        assertEquals(
                1,
                service.page("/id/territory/commune/35238")
                        .select("path.inside.one")
                        .size());
        assertEquals(
                0,
                service.page("/id/person/maelle-kervran").select("figure.map").size());
    }

    @Test
    void what_it_is_is_told_to_engines_in_the_words_of_schema_org() throws Exception {
        JsonNode region = structured(BRETAGNE);
        assertEquals("AdministrativeArea", region.get("@type").asText());
        assertEquals("Bretagne", region.get("name").asText());
        assertEquals(48.2, region.at("/geo/latitude").asDouble());
        assertEquals("France", region.at("/containedInPlace/0/name").asText());
        assertEquals("Event", structured("/id/event/forum-du-bois").get("@type").asText());
        String page =
                service.get("/id/organisation/scierie-b-kerlann-b", "text/html").body();
        assertFalse(page.contains("<b>Kerlann"));
        assertEquals(
                "Scierie <b>Kerlann</b>",
                structured("/id/organisation/scierie-b-kerlann-b").get("name").asText());
    }

    private static JsonNode structured(String path) throws Exception {
        Document page = service.page(path);
        return new ObjectMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BRETAGNE,
                BRETAGNE + "?from=2020&to=2030",
                "/id/organisation/bois-d-armor?on=2024",
                "/sector/wood",
                "/id/territory/country/FRA"
            })
    void whatever_its_size_a_page_needs_few_queries(String path) throws Exception {
        service.page(path);
        Logger logger = (Logger) LoggerFactory.getLogger("org.filigraph.store.BoundQuery");
        ListAppender<ILoggingEvent> asked = new ListAppender<>();
        asked.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(asked);
        try {
            service.page(path);
        } finally {
            logger.detachAppender(asked);
            logger.setLevel(null);
        }
        assertFalse(asked.list.isEmpty());
        assertTrue(asked.list.size() <= MOST_QUERIES, asked.list.size() + " queries");
    }
}
