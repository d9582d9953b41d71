package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.filigraph.view.Invented;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> texts(JsonNode array, String name) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.path(name).asText()));
        return texts;
    }

    @Test
    void finds_things_by_name() throws Exception {
        JsonNode found = service.json("/api/v1/search?q=kervran");
        assertEquals(1, found.get("total").asInt());
        JsonNode person = found.get("items").get(0);
        assertEquals(Invented.id("person/maelle-kervran"), person.get("@id").asText());
        assertEquals("Person", person.get("@type").asText());
        assertEquals("Maëlle Kervran", person.get("label").asText());
        assertEquals(
                List.of("Le bois en France", "La filière bois de Bretagne signe son premier contrat"),
                texts(service.json("/api/v1/search?q=bois&type=document").get("items"), "label"));
    }

    @ParameterizedTest
    @CsvSource({
        "documents, 2",
        "documents?on=2023, 1",
        "documents?from=2024, 1",
        "documents?to=2022, 0",
        "search?q=bois&type=document&to=2023, 1",
        "search?q=bretagne&type=territory&on=2024-03, 1",
        "search?q=bretagne&type=territory&from=2025, 0",
        "search?q=kervran&on=2023, 0",
    })
    void lists_take_a_time_when_documents_came_out(String list, int total) throws Exception {
        JsonNode found = service.json("/api/v1/" + list);
        assertEquals(total, found.get("total").asInt());
        assertEquals(total, found.get("items").size(), "the list is there when it is empty");
    }

    @Test
    void the_facts_of_a_thing_or_document_are_given_as_of_a_date() throws Exception {
        String region = "/api/v1/entities/territory/region/53";
        assertEquals(
                List.of(),
                texts(service.json(region + "?from=2028").get("facts").get("items"), "@id"));
        List<String> dates =
                texts(service.json(region + "?on=2023").get("facts").get("items"), "validFrom");
        assertEquals(Set.of("2023"), new HashSet<>(dates));
        List<String> onTheDay =
                texts(service.json(region + "?on=2024-03-12").get("facts").get("items"), "validFrom");
        assertEquals(Set.of("2024", ""), new HashSet<>(onTheDay), "its own date, or that of its document");
        int all = service.json(region).get("facts").get("total").asInt();
        JsonNode others = service.json(region + "?from=2024").get("facts");
        assertEquals(all - dates.size(), others.get("total").asInt());
        String document = "/api/v1/documents/" + Invented.BRETAGNE;
        assertEquals(
                List.of("2024-10-03"),
                texts(service.json(document + "?on=2024-10-03").get("facts").get("items"), "validFrom").stream()
                        .filter(date -> date.length() > 4)
                        .toList());
        assertEquals(
                List.of("on"),
                List.of(service.problem(400, region + "?on=soon")
                        .get("detail")
                        .asText()
                        .replaceAll(".*\"(\\w+)\"\\.$", "$1")));
    }

    @Test
    void suggests_what_is_meant_while_it_is_typed() throws Exception {
        JsonNode items = service.json("/api/v1/suggest?q=brei&limit=1").get("items");
        assertEquals(1, items.size());
        assertEquals("Bretagne", items.get(0).get("label").asText());
        assertEquals("Breizh", items.get(0).get("matched").asText());
        assertEquals(
                List.of("Person"),
                texts(service.json("/api/v1/suggest?q=m&type=person").get("items"), "@type"));
        service.problem(400, "/api/v1/suggest?q=");
        service.problem(400, "/api/v1/suggest?q=x&offset=3");
    }

    @Test
    void shows_a_thing_with_its_facts_also_where_its_key_has_slashes() throws Exception {
        JsonNode bretagne = service.json("/api/v1/entities/territory/region/53");
        assertEquals("Bretagne", bretagne.get("label").asText());
        assertEquals("Territory", bretagne.get("@type").asText());
        assertEquals("Breizh", bretagne.get("altLabel").get(0).asText());
        assertEquals(3402932, bretagne.get("population").get(0).asInt());
        assertEquals(
                "France", bretagne.get("containedInPlace").get(0).get("label").asText());
        assertEquals(7, bretagne.get("factCounts").get("Figure").asInt());
        assertEquals(9, bretagne.get("facts").get("total").asInt());
        assertEquals(
                "Figure", bretagne.get("facts").get("items").get(0).get("@type").asText());
    }

    @Test
    void shows_a_fact_under_the_names_of_the_ontology() throws Exception {
        JsonNode figure = service.json("/api/v1/facts/fac70000000000000004");
        assertEquals(Invented.fact(4), figure.get("@id").asText());
        assertEquals("Figure", figure.get("@type").asText());
        assertEquals(
                "https://w3id.org/filigraph/indicator/publicFunding",
                figure.get("indicator").get("@id").asText());
        assertEquals("financement public", figure.get("indicator").get("label").asText());
        assertTrue(service.get("/api/v1/facts/fac70000000000000004").body().contains("\"value\":48000000,"));
        assertEquals("2024", figure.get("validFrom").asText());
        assertEquals("2027", figure.get("validTo").asText());
        assertEquals(
                "doté de 48 millions d'euros pour la période 2024-2027",
                figure.get("quote").asText());
        assertEquals(
                Invented.id("document/" + Invented.BRETAGNE),
                figure.get("document").get("@id").asText());
        assertEquals(0.95, figure.get("confidence").asDouble());
        assertEquals("figure.amount", figure.get("rule").asText());
        assertEquals(209, figure.get("evidence").get(0).get("start").asInt());
        assertFalse(figure.has("valueMax"));
        assertFalse(figure.has("fact"));
    }

    @Test
    void shows_who_says_it_where_the_document_says_who() throws Exception {
        assertEquals(
                "Observatoire du bois",
                service.json("/api/v1/facts/fac70000000000000016")
                        .get("statedBy")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8",
        "territory=region/53, 6",
        "territory=Bretagne, 6",
        "territory=https://w3id.org/filigraph/id/territory/region/53, 6",
        "sector=wood&measure=level, 6",
        "sector=bois&measure=RANK, 1",
        "measure=https://w3id.org/filigraph/ontology%23share, 1",
        "indicator=employment&from=2024, 1",
        "to=2023-12-31, 3",
        "on=2025, 1",
        "on=2022, 0",
        "subject=agreement/contrat-regional-de-la-filiere-bois, 1",
        "document=bois-2023, 3",
        "sector=health, 0",
    })
    void filters_figures(String query, int expected) throws Exception {
        assertEquals(
                expected, service.json("/api/v1/figures?" + query).get("total").asInt());
    }

    @Test
    void repeats_the_filter_as_it_understood_it() throws Exception {
        JsonNode filter =
                service.json("/api/v1/figures?territory=bretagne&from=2020").get("filter");
        assertEquals(
                Invented.id("territory/region/53"),
                filter.get("territory").get("@id").asText());
        assertEquals("2020", filter.get("from").asText());
        assertFalse(filter.has("sector"));
    }

    @Test
    void leads_through_the_pages_of_a_list() throws Exception {
        Set<String> seen = new HashSet<>();
        String next = "/api/v1/figures?sector=wood&limit=3";
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = service.json(next);
            seen.addAll(texts(page.get("items"), "@id"));
            next = page.path("next").asText();
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(8, seen.size());
        assertEquals(
                "</api/v1/documents?limit=1&offset=1>; rel=\"next\"",
                Service.header(service.get("/api/v1/documents?limit=1"), "Link"));
    }

    @Test
    void gives_all_figures_as_csv_each_with_its_source() throws Exception {
        HttpResponse<String> response = service.get("/api/v1/figures?territory=region/53", "text/csv");
        assertEquals(200, response.statusCode());
        assertTrue(Service.header(response, "Content-Type").startsWith("text/csv"));
        assertTrue(response.body().contains("\r\n"));
        List<CSVRecord> rows = rows(response.body());
        assertEquals(6, rows.size());
        for (CSVRecord row : rows) {
            assertTrue(row.get("document").startsWith(Invented.id("document/")));
            assertTrue(row.get("fact").startsWith(Invented.id("fact/")));
            assertFalse(row.get("quote").isBlank());
        }
        CSVRecord first = rows.get(0);
        assertEquals("employment", first.get("indicator"));
        assertEquals("16000", first.get("value"));
        assertEquals("count", first.get("unit"));
        assertEquals("moreThan", first.get("modifier"));
        assertEquals("Bretagne", first.get("territoryLabel"));
        assertEquals("", first.get("valueMax"));
    }

    @Test
    void never_cuts_a_csv() throws Exception {
        assertEquals(
                8,
                rows(service.get("/api/v1/figures?format=csv&limit=2&offset=1").body())
                        .size());
    }

    private static List<CSVRecord> rows(String csv) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(csv))
                .getRecords();
    }

    @Test
    void prefers_json_for_figures_unless_csv_is_liked_better() throws Exception {
        assertEquals(
                "application/json",
                Service.header(service.get("/api/v1/figures", "text/csv;q=0.5, application/json"), "Content-Type"));
        assertTrue(Service.header(service.get("/api/v1/figures", "text/csv, application/json;q=0.5"), "Content-Type")
                .startsWith("text/csv"));
        assertEquals(406, service.get("/api/v1/figures", "image/png").statusCode());
        assertEquals("Accept", Service.header(service.get("/api/v1/figures"), "Vary"));
    }

    @Test
    void gives_of_each_item_the_fields_that_are_asked_for() throws Exception {
        JsonNode figure = service.json("/api/v1/figures?indicator=publicFunding&fields=value,%20quote")
                .get("items")
                .get(0);
        assertEquals(
                "{\"@id\":\"" + Invented.fact(4)
                        + "\",\"value\":48000000,\"quote\":\"doté de 48 millions d'euros pour la période 2024-2027\"}",
                figure.toString());
        JsonNode bretagne = service.json("/api/v1/entities/territory/region/53?fields=roleLabel,document");
        assertEquals("Bretagne", bretagne.get("label").asText());
        assertEquals(2, bretagne.get("facts").get("items").get(0).size());
    }

    @Test
    void lists_the_documents_the_latest_first() throws Exception {
        JsonNode documents = service.json("/api/v1/documents");
        assertEquals(2, documents.get("total").asInt());
        JsonNode first = documents.get("items").get(0);
        assertEquals(
                "La filière bois de Bretagne signe son premier contrat",
                first.get("title").asText());
        assertEquals("2024-03-12", first.get("issued").asText());
        assertEquals(Invented.BRETAGNE, first.get("sha256").asText());
        assertEquals(15, first.get("factCount").asInt());
    }

    @Test
    void shows_a_document_with_its_facts() throws Exception {
        JsonNode document = service.json("/api/v1/documents/" + Invented.BRETAGNE + "?limit=2");
        assertEquals("Document", document.get("@type").asText());
        assertEquals("filiere-bois", document.get("identifier").asText());
        assertEquals(15, document.get("facts").get("total").asInt());
        assertEquals(2, document.get("facts").get("items").size());
        assertTrue(document.get("facts").get("next").asText().contains("offset=2"));
    }

    @Test
    void tells_its_health() throws Exception {
        JsonNode health = service.json("/health");
        assertEquals("ok", health.get("status").asText());
        assertEquals(2, health.get("documents").asInt());
        assertEquals(Invented.FACTS, health.get("facts").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/figures?teritory=x|territory",
                "/api/v1/figures?territory=Atlantide|/api/v1/search",
                "/api/v1/figures?sector=magic|health",
                "/api/v1/figures?indicator=magic|employment",
                "/api/v1/figures?measure=weight|level, share, change, rank",
                "/api/v1/figures?from=2024-13|2025-09-16",
                "/api/v1/figures?from=hier|2025-09-16",
                "/api/v1/figures?limit=0|1 to 1000",
                "/api/v1/figures?limit=1001|1 to 1000",
                "/api/v1/figures?limit=many|whole number",
                "/api/v1/figures?offset=-1|whole number",
                "/api/v1/figures?offset=99999999999|whole number",
                "/api/v1/figures?format=xls|json, csv",
                "/api/v1/figures?sector=wood&sector=health|once",
                "/api/v1/search|q=bretagne",
                "/api/v1/search?q=%20|q=bretagne",
                "/api/v1/search?q=x&type=Dragon|Territory",
                "/api/v1/search?q=x&lang=fr|q, type, fields, cite, from, to, on, limit, offset",
                "/api/v1/figures?on=2024&from=2023|either on, or from and to",
                "/cite|id=IRI",
                "/cite?id=x&format=word|bibtex, ris, csl",
                "/api/v1/search?q=x&fields=label,size|@id,@type,facts,label,matched",
                "/api/v1/figures?fields=val|validFrom,validTo,value,",
                "/api/v1/facts/x?a=b|Use one of cite",
            })
    void refuses_what_it_does_not_know_and_says_what_it_knows(String path, String remedy) throws Exception {
        JsonNode problem = service.problem(400, path);
        assertEquals(
                "https://w3id.org/filigraph/problem/bad-request",
                problem.get("type").asText());
        assertTrue(problem.get("remedy").asText().contains(remedy), problem.toString());
    }

    @Test
    void refuses_a_parameter_of_ten_thousand_characters() throws Exception {
        // beyond Jetty's limit for a request line it would be 414; below it, ours
        service.problem(400, "/api/v1/search?q=" + "a".repeat(6_000));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/facts/0000",
        "/api/v1/documents/0000",
        "/api/v1/entities/organisation/nobody",
        "/api/v1/entities/dragon/smaug",
        "/api/v1/nothing",
        "/static/../openapi.yaml",
        "/static/secret.css",
        "/dump.zip",
        "/dump.sha256",
        "/cite?id=organisation/nobody",
    })
    void says_where_there_is_nothing(String path) throws Exception {
        service.problem(404, path);
    }

    @Test
    void reads_a_document_that_is_sent_with_the_token() throws Exception {
        HttpResponse<String> stored = service.send(service.request("/api/v1/documents?name=essai.txt")
                .header("Authorization", "Bearer " + Service.TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Un texte nouveau.")));
        assertEquals(201, stored.statusCode(), stored.body());
        assertEquals("/id/document/aa", Service.header(stored, "Location"));
        assertTrue(stored.body().contains("\"outcome\":\"stored\""), stored.body());
        assertTrue(stored.body().contains("\"name\":\"essai.txt\""), stored.body());
        HttpResponse<String> again = service.send(service.request("/api/v1/documents")
                .header("Authorization", "Bearer " + Service.TOKEN)
                .POST(BodyPublishers.ofString("Un texte nouveau.")));
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("\"outcome\":\"unchanged\""), again.body());
    }

    @Test
    void reads_the_files_of_a_form() throws Exception {
        String form =
                """
                --x\r
                Content-Disposition: form-data; name="a"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                Premier\r
                --x\r
                Content-Disposition: form-data; name="b"; filename="b.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF-1.7\r
                --x--\r
                """;
        HttpResponse<String> response = service.send(service.request("/api/v1/documents")
                .header("Authorization", "Bearer " + Service.TOKEN)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
        assertEquals(201, response.statusCode(), response.body());
        assertTrue(service.read.contains("Premier"));
        assertTrue(response.body().contains("the PDF is encrypted"));
    }

    @Test
    void says_why_a_document_is_refused() throws Exception {
        HttpResponse<String> response = service.send(service.request("/api/v1/documents?name=a.pdf")
                .header("Authorization", "Bearer " + Service.TOKEN)
                .POST(BodyPublishers.ofString("%PDF-1.7")));
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("a.pdf: the PDF is encrypted"));
        HttpResponse<String> empty = service.send(service.request("/api/v1/documents")
                .header("Authorization", "Bearer " + Service.TOKEN)
                .POST(BodyPublishers.noBody()));
        assertEquals(400, empty.statusCode());
    }

    @Test
    void writes_nothing_without_the_token() throws Exception {
        assertEquals(
                401,
                service.send(service.request("/api/v1/documents").POST(BodyPublishers.ofString("Sans jeton")))
                        .statusCode());
        assertEquals(
                401,
                service.send(service.request("/api/v1/documents/" + Invented.FRANCE)
                                .DELETE())
                        .statusCode());
        assertFalse(service.read.contains("Sans jeton"));
    }

    @Test
    void removes_a_document_whole() throws Exception {
        try (Service own = new Service()) {
            HttpResponse<String> removed = own.send(own.request("/api/v1/documents/" + Invented.FRANCE)
                    .header("Authorization", "Bearer " + Service.TOKEN)
                    .DELETE());
            assertEquals(204, removed.statusCode());
            assertEquals(1, own.json("/api/v1/documents").get("total").asInt());
            assertEquals(5, own.json("/api/v1/figures").get("total").asInt());
            assertEquals(1, own.json("/health").get("documents").asInt());
            assertEquals(
                    404,
                    own.send(own.request("/api/v1/documents/" + Invented.FRANCE)
                                    .header("Authorization", "Bearer " + Service.TOKEN)
                                    .DELETE())
                            .statusCode());
        }
    }
}
