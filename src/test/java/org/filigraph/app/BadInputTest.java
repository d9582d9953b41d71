package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent to whatever route of the API's description, the answer is a page or a problem with the right status:
 * never an error of ours, never a stack trace, never a script that runs.
 */
class BadInputTest {
    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final String LONG = "é".repeat(10_000);
    private static final List<String> VALUES = List.of(
            SCRIPT,
            LONG,
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "",
            " ",
            "\u0000",
            "\uFFFF",
            "../../etc/passwd",
            "{",
            "%",
            "<urn:x>",
            "' OR 1=1 --",
            "\uD83C\uDF32");
    private static final List<String> IN_PATH = List.of(
            "nobody",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%00",
            "%FF",
            "..%2F..%2Fx",
            "x".repeat(3_000),
            "a%20b",
            "1.ttl",
            ".json");
    private static final List<String> ACCEPTS = List.of(
            "text/html",
            "*/*",
            "text/html;q=0",
            "*/*;q=0",
            ",,,",
            ";;;q=;",
            "text/html;q=abc, */*;q=-1",
            "image/png",
            "a/b/c/d",
            "é",
            "text/turtle;q=1e400",
            "x/" + "y".repeat(5_000));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"queries\": 3}",
            "queries=",
            "queries=%7B",
            "queries=%5B1%5D",
            "queries=%7B%22q0%22%3A%20null%7D",
            "queries=%7B%22q0%22%3A%20%7B%22query%22%3A%20%7B%7D%2C%20%22limit%22%3A%20%22many%22%7D%7D",
            "extend=%7B%22ids%22%3A%20%22x%22%7D",
            "extend=%7B%22ids%22%3A%20%5Bnull%5D%2C%20%22properties%22%3A%20%5B%7B%7D%5D%7D",
            "query=" + "%7B".repeat(10_000),
            "query=SELECT%20*%20%7B%7D&query=ASK%20%7B%7D",
            "update=DROP%20NONSENSE",
            "\u0000\u0001\u0002",
            "a=%ZZ");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/json",
            "application/sparql-query",
            "application/sparql-update",
            "text/turtle",
            "application/pdf",
            "nonsense",
            "text/plain; charset=klingon");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonNode API = api();
    private static ShippedService service;

    /** A route of the description. */
    private record Operation(String method, String path, List<String> parameters) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void start() {
        service = new ShippedService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode api() {
        try (InputStream in = BadInputTest.class.getResourceAsStream("/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? API.at(node.get("$ref").asText().substring(1)) : node;
    }

    static Stream<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        API.get("paths")
                .properties()
                .forEach(path -> resolved(path.getValue()).properties().forEach(operation -> {
                    if (Set.of("get", "post", "put", "delete").contains(operation.getKey())) {
                        List<String> names = new ArrayList<>(List.of("nonsense"));
                        operation.getValue().path("parameters").forEach(parameter -> {
                            if (resolved(parameter).get("in").asText().equals("query")) {
                                names.add(resolved(parameter).get("name").asText());
                            }
                        });
                        operations.add(new Operation(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), names));
                    }
                }));
        return operations.stream();
    }

    /** The path with its parameters filled in, which so lead nowhere. */
    private static String filled(String path, String value) {
        return path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(value));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(service.uri() + address.substring(1)))
                .header("Authorization", "Bearer " + ShippedService.TOKEN);
    }

    /** Sends a request and holds the answer to what every answer keeps; returns what is wrong with it, if anything. */
    private static String wrong(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        String body = response.body();
        if (response.statusCode() >= 500) {
            return response.statusCode() + " " + body;
        }
        if (Pattern.compile("at (?:org|java)\\.[\\w.]+\\(").matcher(body).find()) {
            return "a stack trace: " + body;
        }
        if (type.startsWith("text/html")) {
            Document page = Jsoup.parse(body);
            if (!page.select("script:not([src^=/static/]):not([type=application/ld+json]), [onerror], [onclick]")
                    .isEmpty()) {
                return "a script: " + page.select("script");
            }
        } else if (response.statusCode() >= 400) {
            if (!type.equals("application/problem+json")) {
                return response.statusCode() + " as \"" + type + "\": " + body;
            }
            JsonNode problem = new ObjectMapper().readTree(body);
            if (problem.get("status").asInt() != response.statusCode()
                    || problem.get("detail").asText().isBlank()) {
                return body;
            }
            if (body.length() > 5_000) {
                return "says it all again: " + body.length() + " characters";
            }
        }
        return "";
    }

    private static void sweep(Map<String, HttpRequest.Builder> requests) throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, HttpRequest.Builder> request : requests.entrySet()) {
            String found = wrong(request.getValue());
            if (!found.isEmpty()) {
                wrong.put(request.getKey(), found.substring(0, Math.min(400, found.length())));
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private static HttpRequest.Builder as(Operation operation, HttpRequest.Builder request) {
        return request.method(operation.method(), BodyPublishers.noBody());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_parameter_is_given_nonsense(Operation operation) throws Exception {
        Map<String, HttpRequest.Builder> requests = new TreeMap<>();
        for (String name : operation.parameters()) {
            for (String value : VALUES) {
                for (String accept : List.of("text/html", "application/json")) {
                    String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    requests.put(
                            name + "=" + value.substring(0, Math.min(30, value.length())) + " as " + accept,
                            as(operation, request(filled(operation.path(), "nobody") + "?" + query))
                                    .header("Accept", accept));
                }
            }
            requests.put(
                    name + " twice",
                    as(operation, request(filled(operation.path(), "nobody") + "?" + name + "=1&" + name + "=2")));
        }
        requests.put(
                "a script as a name",
                as(operation, request(filled(operation.path(), "nobody") + "?%22%3E%3Cscript%3E=1"))
                        .header("Accept", "text/html"));
        sweep(requests);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_path_and_every_accept_header_is_nonsense(Operation operation) throws Exception {
        Map<String, HttpRequest.Builder> requests = new TreeMap<>();
        for (String value : operation.path().contains("{") ? IN_PATH : List.of("")) {
            for (String accept : ACCEPTS) {
                requests.put(
                        value.substring(0, Math.min(30, value.length())) + " as "
                                + accept.substring(0, Math.min(30, accept.length())),
                        as(operation, request(filled(operation.path(), value)))
                                .header("Accept", accept)
                                .header("Accept-Language", ";;;q=x,é")
                                .header("Cookie", "lang=<script>"));
            }
        }
        sweep(requests);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_body_is_nonsense(Operation operation) throws Exception {
        if (operation.method().equals("GET")) {
            return;
        }
        Map<String, HttpRequest.Builder> requests = new TreeMap<>();
        for (String body : BODIES) {
            for (String type : TYPES) {
                requests.put(
                        body.substring(0, Math.min(60, body.length())) + " as " + type,
                        request(filled(operation.path(), "nobody"))
                                .header("Content-Type", type)
                                .method(operation.method(), BodyPublishers.ofString(body)));
            }
        }
        sweep(requests);
    }

    @Test
    void what_is_unknown_is_not_found_and_what_is_too_much_is_refused() throws Exception {
        Map<String, Integer> expected = Map.of(
                "/nowhere",
                404,
                "/id/organisation/nobody",
                404,
                "/id/fact/0000",
                404,
                "/api/v1/documents/0000",
                404,
                "/api/v1/facts/0000",
                404,
                "/static/secret.txt",
                404,
                "/api/v1/figures?limit=1001",
                400,
                "/api/v1/figures?limit=99999999999",
                400,
                "/api/v1/search?q=" + "x".repeat(10_000),
                400,
                "/sparql?query=" + "x".repeat(10_000),
                400);
        Map<String, Integer> given = new TreeMap<>();
        for (String address : expected.keySet()) {
            given.put(
                    address,
                    CLIENT.send(request(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        }
        assertEquals(new TreeMap<>(expected), given);
    }

    @Test
    void a_document_with_markup_in_every_field_is_shown_as_text() throws Exception {
        String title = "</script><script>alert(1)</script> & Cie ]]>";
        String text = title + "\n\nEn 2024, la société « <b onclick=x>Nova</b> » compte 2 400 emplois en Normandie.\n";
        HttpResponse<String> posted = CLIENT.send(
                request("/api/v1/documents?name=" + URLEncoder.encode(SCRIPT + ".txt", StandardCharsets.UTF_8))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(text))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertTrue(posted.statusCode() < 300, posted.body());
        String document = Pattern.compile("/id/document/[0-9a-f]{64}")
                .matcher(posted.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        for (String page : List.of(
                "/",
                "/documents",
                document,
                "/search?q=alert",
                "/figures?territory=region/28",
                "/cite?id=" + document.substring(4),
                "/sparql?query=SELECT%20*%20%7B%3Fd%20dcterms:title%20%3Ft%7D")) {
            assertEquals("", wrong(request(page).header("Accept", "text/html")), page);
        }
        Document page = Jsoup.parse(CLIENT.send(
                        request(document).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString())
                .body());
        assertTrue(
                page.select("article").text().contains(title),
                page.select("article").text());
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        String feed = CLIENT.send(request("/feed.atom").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertFalse(xml.newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(new java.io.StringReader(feed)))
                        .getElementsByTagName("script")
                        .getLength()
                > 0);
        int removed = CLIENT.send(
                        request("/api/v1/documents/" + document.replaceAll(".*/", ""))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertEquals(204, removed);
    }
}
