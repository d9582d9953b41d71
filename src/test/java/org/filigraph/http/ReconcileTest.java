package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.view.Invented;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Reconciliation API 0.2, held to its published schemas where these are at hand. */
class ReconcileTest {
    private static final Path SUITE =
            Path.of(System.getProperty("filigraph.shared", "../shared")).resolve("suites/reconciliation/0.2");
    private static final String PUBLISHED = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final String BRETAGNE = Invented.id("territory/region/53");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode ask(String parameter, String json) throws Exception {
        HttpResponse<String> response = post(parameter, json);
        assertEquals(200, response.statusCode(), response.body());
        return new ObjectMapper().readTree(response.body());
    }

    private static HttpResponse<String> post(String parameter, String json) throws Exception {
        return service.send(service.request("/reconcile")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(parameter + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8))));
    }

    private static JsonNode candidates(String query) throws Exception {
        return ask("queries", "{\"q\":" + query + "}").get("q").get("result");
    }

    private static List<String> errors(String schema, JsonNode json) throws Exception {
        ObjectNode node = (ObjectNode) new ObjectMapper()
                .readTree(SUITE.resolve("schemas/" + schema + ".json").toFile());
        node.remove("$schema");
        node.put("$id", PUBLISHED + schema + ".json");
        if (node.path("properties") instanceof ObjectNode properties) {
            properties.remove("authentication");
        }
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V7,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                        PUBLISHED, SUITE.resolve("schemas").toUri().toString())));
        JsonSchema parsed = factory.getSchema(node);
        return parsed.validate(json).stream().map(Object::toString).toList();
    }

    @Test
    void answers_in_the_published_shapes() throws Exception {
        assumeTrue(Files.isDirectory(SUITE), "skipped: the published schemas are not at " + SUITE);
        JsonNode batch = ask(
                "queries",
                """
                {"a": {"query": "bretagne", "limit": 3, "type": "Territory", "type_strict": "any",
                       "properties": [{"pid": "fg:insee", "v": "53"}, {"pid": "schema:containedInPlace", "v": [{"id": "x"}, "France"]}]},
                 "b": {"query": "atlantide"}}
                """);
        JsonNode extension = ask(
                "extend",
                "{\"ids\": [\"" + BRETAGNE + "\", \"" + Invented.id("event/forum-du-bois")
                        + "\", \"https://example.org/x\"],"
                        + "\"properties\": [{\"id\": \"schema:population\"}, {\"id\": \"schema:containedInPlace\"},"
                        + " {\"id\": \"geo:lat\"}, {\"id\": \"schema:startDate\"}, {\"id\": \"fg:insee\"}]}");
        List<String> wrong = new ArrayList<>();
        wrong.addAll(errors("manifest", service.json("/reconcile")));
        wrong.addAll(errors("reconciliation-result-batch", batch));
        wrong.addAll(errors("data-extension-response", extension));
        wrong.addAll(errors("suggest-entities-response", service.json("/reconcile/suggest/entity?prefix=b")));
        wrong.addAll(errors("suggest-types-response", service.json("/reconcile/suggest/type?prefix=t")));
        wrong.addAll(errors("suggest-properties-response", service.json("/reconcile/suggest/property?prefix=pop")));
        wrong.addAll(errors("data-extension-property-proposal", service.json("/reconcile/properties?type=Territory")));
        assertEquals(List.of(), wrong);
        // the schemas do refuse what is wrong
        assertFalse(errors("manifest", new ObjectMapper().readTree("{\"versions\": [\"0.1\"]}"))
                .isEmpty());
        assertFalse(errors("suggest-types-response", new ObjectMapper().readTree("{\"result\": [{}]}"))
                .isEmpty());
    }

    @Test
    void takes_every_query_that_the_specification_gives_as_valid() throws Exception {
        Path examples = SUITE.resolve("examples/reconciliation-query-batch/valid");
        assumeTrue(Files.isDirectory(examples), "skipped: no examples of queries at " + examples);
        try (var files = Files.list(examples)) {
            for (Path file : files.toList()) {
                // their types and properties are not ours, which is told as such
                int status = post("queries", Files.readString(file)).statusCode();
                assertTrue(status == 200 || status == 400, file + ": " + status);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bretagne|territory/region/53|true",
                "BREIZH|territory/region/53|true",
                "Région Bretagne|territory/region/53|false",
                "bretange|territory/region/53|false",
                "Kervran Maëlle|person/maelle-kervran|false",
                "association Bois d’Armor|organisation/bois-d-armor|true",
            })
    void finds_what_a_name_means(String name, String expected, boolean match) throws Exception {
        JsonNode first = candidates("{\"query\": \"" + name + "\"}").get(0);
        assertEquals(Invented.id(expected), first.get("id").asText(), first.toString());
        assertEquals(match, first.get("match").asBoolean(), first.toString());
    }

    @Test
    void tells_of_what_a_score_is_made() throws Exception {
        JsonNode first = candidates("{\"query\": \"Bretagne\", \"type\": \"Territory\","
                        + "\"properties\": [{\"pid\": \"insee\", \"v\": 53}]}")
                .get(0);
        assertEquals(100, first.get("score").asDouble());
        assertEquals(
                "Territoire, France, 9\u00a0faits", first.get("description").asText());
        assertEquals("Territory", first.get("type").get(0).get("id").asText());
        assertEquals(
                "[{\"id\":\"name_similarity\",\"value\":1.0},{\"id\":\"name_exact\",\"value\":true},"
                        + "{\"id\":\"fg:insee\",\"value\":1.0},{\"id\":\"type_match\",\"value\":true},"
                        + "{\"id\":\"facts\",\"value\":9}]",
                first.get("features")
                        .toString()
                        .replaceAll("\\{\"value\":([^,}]*),\"id\":(\"[^\"]*\")\\}", "{\"id\":$2,\"value\":$1}"));
    }

    @Test
    void finds_by_values_alone_and_lets_them_count() throws Exception {
        JsonNode byCode = candidates("{\"properties\": [{\"pid\": \"fg:insee\", \"v\": \"35238\"}]}");
        assertEquals(
                Invented.id("territory/commune/35238"), byCode.get(0).get("id").asText());
        assertTrue(byCode.get(0).get("match").asBoolean());
        JsonNode other =
                candidates("{\"query\": \"Bretagne\", \"properties\": [{\"pid\": \"fg:insee\", \"v\": \"99\"}]}");
        assertFalse(other.get(0).get("match").asBoolean());
        assertTrue(other.get(0).get("score").asDouble() < 80);
    }

    @Test
    void finds_only_the_types_that_are_asked_for() throws Exception {
        candidates("{\"query\": \"bois\", \"type\": [\"Document\", \"Organisation\"]}")
                .forEach(candidate -> assertTrue(List.of("Document", "Organisation")
                        .contains(candidate.get("type").get(0).get("id").asText())));
    }

    @Test
    void extends_a_table_with_values_of_each_kind() throws Exception {
        JsonNode answer = ask(
                "extend",
                "{\"ids\": [\"" + BRETAGNE + "\"], \"properties\": [{\"id\": \"population\"},"
                        + "{\"id\": \"schema:containedInPlace\", \"settings\": {\"limit\": 1}}, {\"id\": \"geo:lat\"}, {\"id\": \"fg:insee\"}]}");
        JsonNode row = answer.get("rows").get(BRETAGNE);
        assertEquals("[{\"int\":3402932}]", row.get("population").toString());
        assertEquals(
                "France", row.get("schema:containedInPlace").get(0).get("name").asText());
        assertEquals("[{\"float\":48.2}]", row.get("geo:lat").toString());
        assertEquals("[{\"str\":\"53\"}]", row.get("fg:insee").toString());
        assertEquals(
                "Territory", answer.get("meta").get(1).get("type").get("id").asText());
    }

    @Test
    void suggests_entities_types_and_properties_with_flyouts() throws Exception {
        JsonNode entity = service.json("/reconcile/suggest/entity?prefix=bret")
                .get("result")
                .get(0);
        assertEquals(BRETAGNE, entity.get("id").asText());
        assertEquals(
                "Territory",
                service.json("/reconcile/suggest/type?prefix=terri")
                        .get("result")
                        .get(0)
                        .get("id")
                        .asText());
        assertEquals(
                "schema:population",
                service.json("/reconcile/suggest/property?prefix=popu")
                        .get("result")
                        .get(0)
                        .get("id")
                        .asText());
        for (String path : List.of("entity?id=" + BRETAGNE, "type?id=Territory", "property?id=schema:population")) {
            assertTrue(
                    service.json("/reconcile/flyout/" + path)
                            .get("html")
                            .asText()
                            .contains("<strong>"),
                    path);
        }
        String html = service.json("/reconcile/flyout/entity?id=" + Invented.id("organisation/scierie-b-kerlann-b"))
                .get("html")
                .asText();
        assertTrue(html.contains("Scierie &lt;b&gt;Kerlann"), html);
    }

    @Test
    void shows_a_small_page_that_other_sites_may_embed() throws Exception {
        HttpResponse<String> preview = service.get("/reconcile/preview?id=" + BRETAGNE, "text/html");
        assertEquals(200, preview.statusCode());
        assertTrue(preview.body().contains("Bretagne"));
        assertFalse(Service.header(preview, "Content-Security-Policy").contains("frame-ancestors"));
        assertEquals(
                "/id/territory/region/53",
                Service.header(service.get("/reconcile/view?id=" + BRETAGNE, "text/html"), "Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"q\": {}}",
                "{\"q\": \"text\"}",
                "{\"q\": {\"query\": \"x\", \"type\": \"Dragon\"}}",
                "{\"q\": {\"query\": \"x\", \"typo\": 1}}",
                "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"dragon\", \"v\": 1}]}}",
            })
    void says_what_is_wrong_with_a_query(String batch) throws Exception {
        HttpResponse<String> response = post("queries", batch);
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(response.body().contains("remedy"), response.body());
    }

    @Test
    void bounds_what_is_asked_at_once() throws Exception {
        StringBuilder batch = new StringBuilder("{\"q\": {\"query\": \"x\"}");
        for (int i = 0; i < 100; i++) {
            batch.append(", \"q").append(i).append("\": {\"query\": \"x\"}");
        }
        assertEquals(413, post("queries", batch.append("}").toString()).statusCode());
        assertEquals(
                400, post("extend", "{\"ids\": [\"x\"], \"properties\": []}").statusCode());
        service.problem(400, "/reconcile?callback=x");
        service.problem(404, "/reconcile/suggest/dragon?prefix=x");
        service.problem(404, "/reconcile/preview?id=https://example.org/x");
        assertEquals(
                400,
                service.send(service.request("/reconcile").POST(BodyPublishers.noBody()))
                        .statusCode());
    }
}
