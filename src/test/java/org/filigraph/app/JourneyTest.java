package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come to do, done in a real browser on the shipped graph. */
class JourneyTest {
    @TempDir
    static Path downloads;

    private static ShippedService service;
    private static Browser scripted;
    private static Browser plain;

    @BeforeAll
    static void start() {
        scripted = Browser.start(downloads, true);
        plain = Browser.start(downloads, false);
        service = new ShippedService();
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable one : new AutoCloseable[] {scripted, plain, service}) {
            if (one != null) {
                try {
                    one.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static Browser browser(boolean scripts) {
        Browser browser = scripts ? scripted : plain;
        browser.shape(1280, 900, false);
        return browser;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_finds_medicen_and_follows_what_is_said_to_the_sentence(boolean scripts) {
        Browser page = browser(scripts);
        page.open(service.at(""));
        page.find("main input[type=search]").sendKeys("medicen");
        page.leave(page.find("main form button"));
        page.follow("Medicen Paris Region");
        assertEquals("Medicen Paris Region", page.find("h1").getText());
        page.leave(page.find("section .source blockquote a"));
        assertFalse(page.find("figure.quote mark").getText().isBlank());
        String fact = page.address();
        page.leave(page.find("figcaption a"));
        assertTrue(page.address().contains("/id/document/"), page.address());
        String anchor = page.address().replaceAll(".*#", "");
        String key = fact.replaceAll(".*/", "");
        assertTrue(anchor.startsWith(key), anchor);
        // the sentence itself is in view
        assertEquals(
                true,
                page.run(
                        "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                                + "return box.top >= 0 && box.top < innerHeight",
                        anchor));
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_follows_a_figure_to_the_words_in_its_text(boolean scripts) {
        Browser page = browser(scripts);
        page.open(service.at("search?q=hydrovia&type=Organisation"));
        page.follow("Hydrovia");
        page.leave(page.find("section#Figure td.value a, section#Figure td.value strong a, section#Figure .value a"));
        String quote = page.find("figure.quote mark").getText();
        page.leave(page.find("figcaption a"));
        String marked = String.valueOf(page.run("return document.getElementById(location.hash.slice(1)).textContent"));
        assertTrue(marked.startsWith(quote.substring(0, Math.min(12, quote.length()))), marked + " is not " + quote);
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_narrows_figures_downloads_them_and_opens_the_query_behind(boolean scripts) throws Exception {
        Browser page = browser(scripts);
        page.open(service.at("figures"));
        page.leave(page.find("aside a[href*='territory=region%2F76']"));
        page.leave(page.find("aside a[href*='sector=health']"));
        List<WebElement> rows = page.all("table.figures tbody tr");
        assertFalse(rows.isEmpty());
        int figures = rows.size();
        rows.forEach(row -> assertTrue(row.getText().contains("Occitanie"), row.getText()));

        Path file = downloads.resolve("chiffres.csv");
        Files.deleteIfExists(file);
        page.find("a[href*='format=csv']").click();
        page.await("the CSV is there", () -> Files.isRegularFile(file));
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).contains("indicator"), lines.get(0));
        assertTrue(lines.size() > figures, lines.size() + " lines for " + figures + " figures");

        page.follow("Voir la requête SPARQL");
        assertTrue(page.address().contains("/sparql?query="), page.address());
        page.find("table.rows tbody tr");
        assertEquals(
                figures,
                page.all("table.rows tbody tr td:first-child").stream()
                        .map(WebElement::getText)
                        .distinct()
                        .count());
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_finds_a_disagreement_and_reads_what_each_side_says(boolean scripts) {
        Browser page = browser(scripts);
        page.open(service.at(""));
        page.follow("Désaccords");
        page.leave(page.find(".comparison.disputed .badge"));
        List<WebElement> sides = page.all(".comparison:first-of-type .sides > li");
        assertTrue(sides.size() > 1, page.address());
        List<String> said = sides.stream()
                .map(side -> side.findElement(By.cssSelector(".says")).getText())
                .distinct()
                .toList();
        assertEquals(sides.size(), said.size(), said.toString());
        page.leave(sides.get(1).findElement(By.cssSelector("blockquote a")));
        assertFalse(page.find("figure.quote mark").getText().isBlank());
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_who_reads_english_chooses_so_once(boolean scripts) {
        Browser page = browser(scripts);
        page.open(service.at("figures?sector=health"));
        page.follow("English");
        assertEquals("Figures", page.find("h1").getText());
        page.leave(page.find(".figures .value a"));
        assertTrue(page.find("main").getText().contains("The words of the document"));
        page.follow("Français");
        assertTrue(page.find("main").getText().contains("Les mots du document"));
    }

    @Test
    void without_a_script_a_query_is_typed_and_runs() {
        Browser page = browser(false);
        page.open(service.at("sparql"));
        WebElement field = page.find("textarea#query");
        field.clear();
        field.sendKeys("ASK { ?s ?p ?o }");
        page.leave(page.find("#ask button"));
        assertEquals("Oui", page.find(".truth").getText());
        assertEquals("ASK { ?s ?p ?o }", page.find("textarea#query").getAttribute("value"));
    }

    @Test
    void the_editor_completes_terms_and_names_marks_errors_and_answers_in_place() {
        Browser page = browser(true);
        page.open(service.at("sparql?query=SELECT%20*%20%7B%0A%20%20%3Ff%20fg:territory%20%0A%7D%0A"));
        page.find(".yasqe .CodeMirror");
        page.find("#result .failure[data-line='2']");
        page.find(".yasqe .wrong-line");

        type(page, "medicen");
        WebElement name = page.find(".CodeMirror-hints li");
        page.await("the name is offered", () -> page.all(".CodeMirror-hints li").stream()
                .anyMatch(one -> one.getText().contains("Medicen Paris Region")));
        assertTrue(name.isDisplayed());
        page.all(".CodeMirror-hints li").stream()
                .filter(one -> one.getText().contains("Medicen Paris Region"))
                .findFirst()
                .orElseThrow()
                .click();
        assertTrue(text(page).contains("/id/organisation/medicen"), text(page));

        page.open(service.at("sparql?query=%0APREFIX%20sk%0ASELECT%20*%20%7B%7D%0A"));
        page.find(".yasqe .CodeMirror");
        type(page, "os");
        page.find(".CodeMirror-hints li");
        page.find(".CodeMirror textarea").sendKeys(Keys.ENTER);
        page.await("the prefix is declared", () -> text(page)
                .contains("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"));

        page.open(service.at("sparql?query=SELECT%20*%20%7B%0A%20%20%3Ff%20a%20%0A%7D%0A"));
        page.find(".yasqe .wrong-line");
        type(page, "fg:Figur");
        page.find(".CodeMirror-hints li");
        page.find(".CodeMirror textarea").sendKeys(Keys.ENTER);
        page.await(
                "the term and its prefix are written",
                () -> text(page).contains("a fg:Figure") && text(page).startsWith("PREFIX fg: <"));
        page.find(".CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        page.await("rows are shown in place", () -> !page.all("#result table.rows tbody tr")
                .isEmpty());
        assertTrue(page.all(".yasqe .wrong-line").isEmpty());
        assertEquals(List.of(), page.errors());
    }

    private static void type(Browser page, String words) {
        // at the end of the second line, where the query breaks off
        page.run("const cm = document.querySelector('.CodeMirror').CodeMirror;"
                + "cm.focus(); cm.setCursor({line: 1, ch: cm.getLine(1).length})");
        page.find(".CodeMirror textarea").sendKeys(words);
    }

    private static String text(Browser page) {
        return String.valueOf(page.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }

    @Test
    void who_uses_the_keyboard_alone_gets_to_the_content_and_out_of_the_editor() {
        Browser page = browser(true);
        page.open(service.at("sparql"));
        page.find(".yasqe .CodeMirror");
        page.find("body").sendKeys(Keys.TAB);
        assertEquals("#contenu", page.run("return document.activeElement.getAttribute('href')"));
        page.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
        page.find(".CodeMirror textarea").sendKeys(Keys.TAB);
        assertEquals("BUTTON", page.run("return document.activeElement.tagName"));
    }
}
