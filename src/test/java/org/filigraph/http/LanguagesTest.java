package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filigraph.view.Invented;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages speak French and English, all of them and throughout. */
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");
    /** What a template computes, asks or calls: all but its own words. */
    private static final Pattern CODE = Pattern.compile(
            "(?m)^@(?:import|param)\\b.*$|!\\{[^}]*}|\\$\\{(?:[^{}\"]|\"[^\"]*\"|\\{[^}]*})*}"
                    + "|@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)"
                    + "|@(?:else|endif|endfor)|@template\\.[\\w.]+\\((?:[^()`]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)?|`\\)?");
    /** Names, which are the same in all languages. */
    private static final Pattern NAMES = Pattern.compile(
            "Filigraph|SPARQL|API|SHA-256|Turtle|JSON-LD|JSON|N-Triples|RDF/XML|CSV|content = |head = |title = .*");

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Map<String, String> messages(Language language) throws Exception {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/pages_" + language.code() + ".properties"))) {
            properties.load(in);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }

    private static Set<String> parameters(String message) {
        Set<String> parameters = new TreeSet<>();
        Matcher found = PARAMETER.matcher(message);
        while (found.find()) {
            parameters.add(found.group());
        }
        return parameters;
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_parameters_and_links() throws Exception {
        Map<String, String> french = messages(Language.FRENCH);
        Map<String, String> english = messages(Language.ENGLISH);
        assertEquals(french.keySet(), english.keySet());
        french.forEach((key, message) -> {
            assertFalse(message.isBlank(), key);
            assertEquals(parameters(message), parameters(english.get(key)), key);
            assertEquals(
                    Jsoup.parse(message).select("a").eachAttr("href"),
                    Jsoup.parse(english.get(key)).select("a").eachAttr("href"),
                    key);
        });
    }

    @Test
    void every_kind_of_problem_comparison_and_verdict_has_its_words() throws Exception {
        Set<String> keys = messages(Language.FRENCH).keySet();
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(keys.contains("problem." + kind.key()), kind.key());
        }
        for (org.filigraph.view.Comparison.Kind kind : org.filigraph.view.Comparison.Kind.values()) {
            assertTrue(keys.contains("comparison." + kind.key()), kind.key());
        }
        for (org.filigraph.view.Comparison.Verdict verdict : org.filigraph.view.Comparison.Verdict.values()) {
            assertTrue(keys.contains("verdict." + verdict.key()), verdict.key());
        }
    }

    @Test
    void no_template_has_words_of_its_own_and_every_message_it_asks_for_is_there() throws Exception {
        Set<String> keys = messages(Language.FRENCH).keySet();
        Map<String, String> words = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                String template = Files.readString(file);
                Matcher asked = Pattern.compile("Messages\\.(?:say|markup)\\(\"([^\"]+)\"[,)]")
                        .matcher(template);
                while (asked.find()) {
                    assertTrue(keys.contains(asked.group(1)), file + ": " + asked.group(1));
                }
                Document rest = Jsoup.parse(CODE.matcher(template).replaceAll(" "));
                rest.select("code, pre").remove();
                StringBuilder own = new StringBuilder(rest.text());
                rest.getAllElements()
                        .forEach(element -> List.of("title", "aria-label", "placeholder", "alt", "data-label")
                                .forEach(name -> own.append(' ').append(element.attr(name))));
                String left = NAMES.matcher(own)
                        .replaceAll("")
                        .replaceAll("[^\\p{L}]", " ")
                        .strip();
                if (left.matches("(?s).*\\p{L}{2}.*")) {
                    words.put(file.toString(), left.replaceAll("\\s+", " "));
                }
            }
        }
        assertEquals(Map.of(), words);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "en, en",
        "'en-GB,en;q=0.9,fr;q=0.8', en",
        "'de,fr;q=0.5,en;q=0.4', fr",
        "'de', fr",
        "'en;q=0.2,fr-CA', fr",
        "'not; a language', fr",
    })
    void the_browser_says_which_language_is_read(String accepted, String language) throws Exception {
        HttpResponse<String> response =
                service.send(service.request("/").header("Accept", "text/html").header("Accept-Language", accepted));
        assertEquals(language, Jsoup.parse(response.body()).select("html").attr("lang"));
        assertEquals(language, Service.header(response, "Content-Language"));
        assertTrue(Service.header(response, "Vary").contains("Accept-Language"));
    }

    @Test
    void a_choice_in_the_address_is_kept_and_goes_before_the_browser() throws Exception {
        HttpResponse<String> chosen =
                service.send(service.request("/figures?sector=wood&lang=en").header("Accept-Language", "fr"));
        Document page = Jsoup.parse(chosen.body());
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("Figures", page.select("h1").text());
        assertEquals("/figures?sector=wood&lang=fr", page.select(".languages a").attr("href"));
        // what is chosen once need not stand in every link
        assertTrue(page.select("aside a[href*=lang]").isEmpty());
        String cookie = Service.header(chosen, "Set-Cookie");
        assertTrue(cookie.startsWith("lang=en;"), cookie);
        HttpResponse<String> next = service.send(
                service.request("/documents").header("Accept-Language", "fr").header("Cookie", "lang=en"));
        assertEquals("en", Jsoup.parse(next.body()).select("html").attr("lang"));
    }

    @ParameterizedTest
    @CsvSource({"/sector/wood, bois, wood", "/indicator/employment, emploi, employment"})
    void the_page_of_a_term_is_headed_by_the_term_in_the_language_of_the_page(String path, String fr, String en)
            throws Exception {
        for (String language : List.of("fr", "en")) {
            Document page = Jsoup.parse(
                    service.get(path + "?lang=" + language, "text/html").body());
            assertEquals(language.equals("fr") ? fr : en, page.select("h1").text());
        }
    }

    @Test
    void an_unknown_language_is_refused_and_programs_have_none() throws Exception {
        assertEquals(
                "Use one of fr, en.",
                service.problem(400, "/documents?lang=klingon").get("remedy").asText());
        service.problem(400, "/api/v1/documents?lang=en");
    }

    @Test
    void what_a_browser_holds_in_one_language_is_not_the_page_in_another() throws Exception {
        String tag = Service.header(service.get("/about", "text/html"), "ETag");
        assertEquals(
                304,
                service.send(service.request("/about")
                                .header("Accept", "text/html")
                                .header("If-None-Match", tag))
                        .statusCode());
        assertEquals(
                200,
                service.send(service.request("/about")
                                .header("Accept", "text/html")
                                .header("Accept-Language", "en")
                                .header("If-None-Match", tag))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=bois",
                "/figures?territory=region/53",
                "/disagreements?verdict=all",
                "/documents",
                "/docs",
                "/about",
                "/ontology",
                "/cite?indicator=employment",
                "/id/organisation/bois-d-armor",
                "/id/fact/fac70000000000000004",
                "/indicator/employment",
            })
    void every_page_says_in_english_what_it_says_in_french(String path) throws Exception {
        Document french = service.page(path);
        Document english = Jsoup.parse(
                service.send(service.request(path).header("Accept", "text/html").header("Accept-Language", "en"))
                        .body());
        assertEquals("en", english.select("html").attr("lang"));
        for (String part : List.of("h1, h2", "nav a", "table tr", "dt", "li", "a")) {
            assertEquals(french.select(part).size(), english.select(part).size(), part);
        }
        assertNotEquals(french.select("footer").text(), english.select("footer").text());
    }

    @Test
    void terms_numbers_and_dates_are_said_in_english() throws Exception {
        Document page = Jsoup.parse(service.send(service.request("/figures?territory=region/53")
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en"))
                .body());
        List<String> values = page.select(".value > a:first-child").eachText().stream()
                .map(value -> value.replace('\u00a0', ' '))
                .toList();
        assertTrue(values.contains("more than 16,000"), values.toString());
        assertTrue(values.contains("€48 million"), values.toString());
        assertTrue(values.contains("5th"), values.toString());
        assertTrue(
                page.select("th[scope=row]").text().contains("employment"),
                page.select("th[scope=row]").text());
        Document document = Jsoup.parse(service.send(service.request("/id/document/" + Invented.BRETAGNE)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en"))
                .body());
        assertTrue(
                document.select("time").text().matches("\\d{1,2} [A-Z][a-z]+ \\d{4}"),
                document.select("time").text());
    }
}
