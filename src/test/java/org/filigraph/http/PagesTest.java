package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.view.Invented;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String DOCUMENT = "/id/document/" + Invented.BRETAGNE;
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=bois",
                "/search?q=nichts",
                "/figures",
                "/figures?territory=region/53&sector=wood&from=2023",
                "/figures?sector=health",
                "/agreements",
                "/agreements?sector=health&to=2020",
                "/disagreements",
                "/disagreements?verdict=all&sector=wood&kind=figure",
                "/documents",
                "/docs",
                "/dataset/figures",
                "/cite?id=territory/region/53",
                "/cite?indicator=employment",
                "/about",
                "/ontology",
                "/id/territory/region/53",
                "/id/organisation/bois-d-armor",
                "/id/document/" + Invented.BRETAGNE,
                "/id/document/" + Invented.FRANCE,
                "/id/fact/fac70000000000000004",
                "/sector/wood",
                "/id/run/0.1.0",
            })
    void every_page_is_french_whole_and_without_script(String path) throws Exception {
        Document page = service.page(path);
        assertEquals("fr", page.select("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
        assertEquals("#contenu", page.select("a.skip").attr("href"));
        assertFalse(page.title().isBlank());
        assertTrue(page.select("script:not([type=application/ld+json]), style, [style], [onclick]")
                .isEmpty());
        Set<String> ids = new LinkedHashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), "twice: " + element.id()));
        page.select("[aria-labelledby]")
                .forEach(element -> assertTrue(ids.contains(element.attr("aria-labelledby")), element.cssSelector()));
        page.select("input:not([type=hidden])")
                .forEach(input -> assertTrue(
                        input.closest("label") != null || page.selectFirst("label[for=" + input.id() + "]") != null,
                        input.outerHtml()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/filigraph.css",
                "/static/icon.svg",
                "/static/sparql.js",
                "/static/yasqe.min.js",
                "/static/yasqe.min.css"
            })
    void the_files_of_pages_are_served_from_here(String path) throws Exception {
        HttpResponse<String> file = service.get(path);
        assertEquals(200, file.statusCode());
        assertFalse(file.body().isBlank());
        assertTrue(Service.header(file, "Cache-Control").contains("max-age"));
    }

    @Test
    void may_load_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> response = service.get("/", "text/html");
        assertTrue(Service.header(response, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("nosniff", Service.header(response, "X-Content-Type-Options"));
    }

    @Test
    void every_link_inside_leads_somewhere() throws Exception {
        TreeMap<String, String> broken = new TreeMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && seen.size() < 600) {
            String path = waiting.remove();
            HttpResponse<String> response = service.get(path, "text/html,application/xml;q=0.9,*/*;q=0.8");
            if (response.statusCode() != 200 && response.statusCode() != 303) {
                broken.put(path, response.statusCode() + "");
            } else if (Service.header(response, "Content-Type").startsWith("text/html")) {
                for (Element link : org.jsoup.Jsoup.parse(response.body()).select("a[href], link[href]")) {
                    String target = link.attr("href").replaceAll("#.*", "");
                    // the endpoint is not part of this test's server
                    if (target.startsWith("/") && !target.startsWith("/sparql") && seen.add(target)) {
                        waiting.add(target);
                    }
                }
            }
        }
        assertEquals(new TreeMap<>(), broken);
        assertTrue(seen.size() > 100, "only " + seen.size());
    }

    @Test
    void shows_a_name_with_markup_as_it_is_spelled() throws Exception {
        for (String path : List.of(
                "/search?q=kerlann",
                "/id/organisation/scierie-b-kerlann-b",
                DOCUMENT,
                "/id/fact/fac70000000000000009")) {
            Document page = service.page(path);
            assertTrue(page.text().contains("Scierie <b>Kerlann</b>"), path);
            assertTrue(page.select("b").stream().noneMatch(b -> b.text().contains("Kerlann")), path);
        }
    }

    @Test
    void shows_what_is_asked_for_as_it_is_spelled() throws Exception {
        Document page = service.page("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertTrue(page.select("script").isEmpty());
        assertEquals("\"><script>alert(1)</script>", page.select("#find").attr("value"));
    }

    @Test
    void marks_the_evidence_on_the_text_and_changes_no_word_of_it() throws Exception {
        Document page = service.page(DOCUMENT);
        Element text = page.selectFirst("section.text");
        assertNotNull(text);
        text.select("sup").remove();
        assertEquals(
                "La filière bois de Bretagne 🌲🪵 signe son premier contrat",
                text.select("p.title").first().wholeText());
        assertEquals(
                "• Plus de 16 000 salariés et 3 200 entreprises, dont 40 % en Ille-et-Vilaine",
                text.select("p.item").first().wholeText());
        assertEquals("Chiffres clés", text.select("h3").first().wholeText());
    }

    @Test
    void draws_marks_that_cross_as_marks_that_nest() throws Exception {
        Element item = service.page(DOCUMENT).select("section.text p.item").first();
        List<String> marked = item.select("mark").eachText();
        assertEquals(
                "Plus de 16 000 salariés et 3 200 entreprises",
                item.select("mark").get(0).text().replaceAll(" ?[0-9]$", ""));
        assertEquals(4, marked.size());
        assertEquals(List.of("4", "3", "5"), item.select("sup").eachText());
        assertTrue(marked.get(3).startsWith(", dont 40 %"));
    }

    @Test
    void leads_from_each_mark_to_its_fact_and_back() throws Exception {
        Document page = service.page(DOCUMENT);
        for (int number = 1; number <= 15; number++) {
            String fact = "/id/fact/" + Invented.fact(number).replaceAll(".*/", "");
            assertFalse(page.select("section.text a[href=" + fact + "]").isEmpty(), fact);
            Element back = service.page(fact).selectFirst("figcaption a[href*=#]");
            assertNotNull(back, fact);
            String[] target = back.attr("href").split("#", -1);
            assertEquals(DOCUMENT, target[0]);
            assertNotNull(page.getElementById(target[1]), target[1]);
        }
        assertTrue(page.select("a a").isEmpty());
    }

    @Test
    void lists_the_facts_where_the_text_is_not_kept() throws Exception {
        Document page = service.page("/id/document/" + Invented.FRANCE);
        assertNull(page.selectFirst("section.text"));
        assertEquals(4, page.select("ol.facts > li").size());
        assertTrue(page.select("blockquote").text().contains("380 000 emplois"));
        assertTrue(page.text().contains("Selon Observatoire du bois"));
        String place = service.page("/id/fact/fac70000000000000016")
                .selectFirst("figcaption a[href*=#]")
                .attr("href");
        assertNotNull(page.getElementById(place.substring(place.indexOf('#') + 1)));
    }

    @Test
    void groups_the_facts_of_a_thing_each_with_words_and_source() throws Exception {
        Document page = service.page("/id/organisation/bois-d-armor");
        assertEquals(
                List.of("Fonctions", "Accords", "Événements", "Mentions"),
                page.select("h2").eachText());
        for (String section : List.of("Role", "AgreementFact", "EventFact")) {
            Element group = page.getElementById(section);
            assertNotNull(group);
            assertFalse(group.select("blockquote").text().isBlank());
            assertEquals(DOCUMENT, group.select(".origin a").attr("href"));
        }
        assertTrue(page.getElementById("Role").text().contains("Maëlle Kervran, présidente, Bois d'Armor"));
    }

    @Test
    void shows_what_is_denied_as_denied() throws Exception {
        Document page = service.page("/id/organisation/sylva-fils");
        assertEquals("nié", page.select("#RelationFact .badge").text());
    }

    @Test
    void says_figures_in_words() throws Exception {
        List<String> values = service.page("/figures?territory=region/53").select(".value > a").eachText().stream()
                .map(value -> value.replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
        assertTrue(values.contains("plus de 16 000"), values.toString());
        assertTrue(values.contains("48 M€"), values.toString());
        assertTrue(values.contains("5e"), values.toString());
        assertTrue(values.contains("environ 500 à 700"), values.toString());
    }

    @Test
    void filters_figures_by_links() throws Exception {
        Document all = service.page("/figures");
        Element bretagne = all.select("aside a:contains(Bretagne)").first();
        assertEquals("/figures?territory=region%2F53", bretagne.attr("href"));
        Document filtered = service.page(bretagne.attr("href"));
        assertEquals(6, filtered.select("table.figures tbody tr").size());
        assertEquals("/figures", filtered.select("a.chip.on").attr("href"));
        assertEquals(
                "/api/v1/figures?territory=region%2F53&format=csv",
                filtered.select("p.doing a").attr("href"));
    }

    @Test
    void leads_through_the_pages_of_a_list() throws Exception {
        Document first = service.page("/figures?limit=5");
        Document second = service.page(first.select("a[rel=next]").attr("href"));
        assertEquals(3, second.select("table.figures tbody tr").size());
        assertEquals(
                first.select("tbody").text(),
                service.page(second.select("a[rel=prev]").attr("href"))
                        .select("tbody")
                        .text());
    }

    @Test
    void tells_a_browser_of_a_problem_on_a_page_of_the_site() throws Exception {
        HttpResponse<String> response = service.get("/figures?territory=%3Cb%3EAtlantide%3C/b%3E", "text/html");
        assertEquals(400, response.statusCode());
        Document page = org.jsoup.Jsoup.parse(response.body());
        assertEquals("La demande est mal formée", page.select("h1").text());
        assertTrue(page.text().contains("<b>Atlantide</b>"));
    }

    @Test
    void serves_its_style_sheet() throws Exception {
        HttpResponse<String> response = service.get("/static/filigraph.css", "text/css");
        assertEquals(200, response.statusCode());
        assertTrue(Service.header(response, "Content-Type").startsWith("text/css"));
    }
}
