package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filigraph.http.ExampleQuery;
import org.filigraph.http.QueryPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query page on the graph that is shipped: its examples have answers, and it does its work without a script. */
class ExampleQueriesTest {
    private static ShippedService service;

    @BeforeAll
    static void start() {
        service = new ShippedService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> ask(String query, String accept) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.at("sparql?query=" + encoded(query))))
                                .header("Accept", accept)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Document page(String query, int status) throws Exception {
        HttpResponse<String> response = ask(query, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertEquals(status, response.statusCode(), response.body());
        return Jsoup.parse(response.body(), service.uri().toString());
    }

    static List<ExampleQuery> examples() {
        return ExampleQuery.all();
    }

    @Test
    void twenty_examples_are_listed_and_no_file_is_left_out() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/queries/examples"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".rq", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    names, examples().stream().map(ExampleQuery::name).sorted().toList());
        }
        assertEquals(20, examples().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_rows_for_programs_and_for_people(ExampleQuery example) throws Exception {
        HttpResponse<String> csv = ask(example.query(), "text/csv");
        assertEquals(200, csv.statusCode(), csv.body());
        assertTrue(csv.body().lines().count() > 2, example.name() + " finds nothing");
        Document page = page(example.query(), 200);
        assertFalse(page.select("table.rows tbody tr").isEmpty(), example.name());
        assertEquals(example.query(), page.select("textarea").text());
        assertEquals(1, page.select(".examples a[aria-current]").size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void on_english_pages_terms_are_english(ExampleQuery example) throws Exception {
        Document page = Jsoup.connect(service.at("sparql?lang=en"))
                .header("Accept", "text/html")
                .get();
        Element link = page.select(".examples a").get(examples().indexOf(example));
        assertEquals(example.english(), link.text());
        Document answered = Jsoup.connect(link.absUrl("href") + "&lang=en")
                .header("Accept", "text/html")
                .get();
        assertFalse(answered.select("table.rows tbody tr").isEmpty(), example.name());
        assertEquals(
                "true",
                answered.select(".examples a").get(examples().indexOf(example)).attr("aria-current"));
        assertFalse(answered.select("textarea").text().matches("(?s).*LANG\\(\\?(sector|indicator)\\) = \"fr\".*"));
    }

    @Test
    void the_page_begins_with_an_example_and_runs_what_its_form_sends() throws Exception {
        Document page = Jsoup.connect(service.at("sparql"))
                .header("Accept", "text/html")
                .get();
        Element form = page.getElementById("ask");
        assertNotNull(form);
        assertEquals("query", form.select("textarea").attr("name"));
        assertTrue(page.select("table.rows").isEmpty());
        Document answered = page(form.select("textarea").text(), 200);
        assertFalse(answered.select("table.rows tbody tr").isEmpty());
    }

    @Test
    void things_in_rows_are_links_to_their_pages_here() throws Exception {
        Element link = page(
                        "SELECT ?t { ?t a <https://w3id.org/filigraph/ontology#Territory> } ORDER BY ?t LIMIT 1", 200)
                .select("table.rows td a")
                .first();
        assertTrue(link.attr("href").startsWith("/id/territory/"), link.outerHtml());
        assertEquals(200, Jsoup.connect(link.absUrl("href")).execute().statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1000",
                "territory=region/76&sector=health",
                "indicator=employment&measure=level&from=2025",
                "from=2024-06&to=2025",
                "subject=organisation/hydrovia"
            })
    void the_query_behind_figures_finds_the_same_figures(String filter) throws Exception {
        Document figures = Jsoup.connect(service.at("figures?" + filter)).get();
        String href = figures.select("p.doing a[href^=/sparql]").attr("href");
        String query = URLDecoder.decode(href.substring(href.indexOf('=') + 1), StandardCharsets.UTF_8);
        long found = ask(query, "text/csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .filter(first -> first.startsWith("http"))
                .distinct()
                .count();
        assertTrue(found > 0, query);
        assertEquals(figures.select("table.figures tbody tr").size(), found, query);
    }

    @Test
    void an_error_is_shown_at_its_line_with_the_query_as_it_was() throws Exception {
        String query = "SELECT *\n{ ?s a }";
        Document page = page(query, 400);
        Element failure = page.selectFirst("#result .failure");
        assertNotNull(failure);
        assertEquals("2", failure.attr("data-line"));
        assertTrue(failure.select("pre").text().contains("{ ?s a }"), failure.text());
        assertEquals(query, page.select("textarea").first().wholeText().strip());
    }

    @Test
    void a_program_is_told_the_line_as_a_number() throws Exception {
        String problem =
                ask("SELECT *\n{ ?s a }", "application/sparql-results+json").body();
        assertTrue(problem.contains("\"line\":2,\"column\":8"), problem);
    }

    @Test
    void a_truth_value_a_graph_and_a_long_table_are_shown() throws Exception {
        assertEquals("Oui", page("ASK { ?s ?p ?o }", 200).select(".truth").text());
        assertTrue(page("CONSTRUCT { ?s a ?c } { ?s a ?c } LIMIT 3", 200)
                .select("#result pre")
                .text()
                .contains("PREFIX"));
        Document all = page("SELECT * { ?s ?p ?o }", 200);
        assertEquals(QueryPage.ROWS, all.select("table.rows tbody tr").size());
        assertTrue(
                all.select("#result h2").text().startsWith("Plus de"),
                all.select("#result h2").text());
    }

    @Test
    void markup_in_a_query_and_in_its_values_is_shown_as_text() throws Exception {
        String query = "SELECT ('</textarea><script>alert(1)</script>' AS ?x) {}";
        Document page = page(query, 200);
        assertEquals(query, page.select("textarea").text());
        assertEquals(
                "</textarea><script>alert(1)</script>",
                page.select("table.rows td").text());
        assertEquals(
                List.of("/static/yasqe.min.js", "/static/sparql.js"),
                page.select("script").eachAttr("src"));
    }

    @Test
    void what_a_program_is_given_does_not_change_with_the_page() throws Exception {
        for (String accept : List.of("*/*", "application/json", "application/sparql-results+json, text/html;q=0.5")) {
            HttpResponse<String> response = ask("SELECT * {} ", accept);
            assertEquals(
                    "application/sparql-results+json",
                    response.headers().firstValue("Content-Type").orElse(""),
                    accept);
        }
    }
}
