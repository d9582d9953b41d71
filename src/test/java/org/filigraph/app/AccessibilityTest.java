package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filigraph.http.ExampleQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, on a phone and on a desk, light and dark: nobody is kept out, and no word is out of sight. */
class AccessibilityTest {
    private static final int PHONE = 360;

    @TempDir
    static Path downloads;

    private static ShippedService service;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(downloads, true);
        service = new ShippedService();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    /** One address of each kind of page. */
    private static List<String> pages() {
        String figure = first("figures", "table.figures td.value a");
        return List.of(
                "",
                "search",
                "search?q=bretagne",
                "search?q=nichts",
                "figures",
                "figures?territory=region/76&sector=health",
                "agreements",
                "disagreements",
                "disagreements?verdict=words",
                "documents",
                first("documents", "main .entry a"),
                first("search?q=hydrovia&type=Document", "main .entry a"),
                figure,
                "id/territory/region/76",
                "id/organisation/hydrovia",
                "indicator/employment",
                "ontology",
                "sparql",
                "sparql?query=" + encoded(ExampleQuery.all().get(1).query()),
                "sparql?query=SELECT",
                "docs",
                "cite?id=territory/region/76",
                "about",
                "id/organisation/nobody");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String first(String page, String selector) {
        browser.open(service.at(page));
        return browser.find(selector)
                .getAttribute("href")
                .substring(service.uri().toString().length());
    }

    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1280, false", "1280, true"})
    void nobody_is_kept_out_of_any_page(int width, boolean dark) throws Exception {
        browser.shape(width, 800, dark);
        Map<String, List<String>> barriers = new TreeMap<>();
        for (String page : pages()) {
            browser.open(service.at(page));
            List<String> found = browser.barriers();
            if (!found.isEmpty()) {
                barriers.put(page, found);
            }
        }
        assertEquals(Map.of(), barriers);
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void no_word_is_out_of_sight(int width) {
        browser.shape(width, 800, false);
        Map<String, Object> hidden = new TreeMap<>();
        for (String page : pages()) {
            browser.open(service.at(page));
            // what scrolls by itself, and what is for screen readers, may be wider
            Object wide = browser.run(
                    """
                    const wide = [];
                    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (words.nextNode()) {
                      const text = words.currentNode;
                      if (!text.data.trim()) continue;
                      const box = document.createRange();
                      box.selectNodeContents(text);
                      const { left, right, width } = box.getBoundingClientRect();
                      if (width === 0 || text.parentElement.closest('.hidden, .skip, .scroll, pre, .CodeMirror, thead')) continue;
                      if (left < 0 || right > arguments[0] + 0.5) wide.push(text.data.trim().slice(0, 60) + ' to ' + right);
                    }
                    if (document.scrollingElement.scrollWidth > arguments[0]) {
                      wide.push('the page is ' + document.scrollingElement.scrollWidth + ' wide');
                    }
                    return wide;
                    """,
                    width);
            if (!List.of().equals(wide)) {
                hidden.put(page, wide);
            }
        }
        assertEquals(Map.of(), hidden, "wider than " + width + ", where a phone has " + PHONE);
    }
}
