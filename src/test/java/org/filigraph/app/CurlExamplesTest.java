package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands with curl that the README and the page of documentation show, run by the shell letter for letter. */
class CurlExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\n(.*?)^```");
    private static final Pattern TOKEN = Pattern.compile("FILIGRAPH_TOKEN=(\\S+) \\./filigraph serve");

    @TempDir
    static Path folder;

    private static ShippedService service;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(isThere("bash") && isThere("curl"), "no bash or no curl here to run the examples with");
        var token = TOKEN.matcher(readme());
        assertTrue(token.find());
        service = new ShippedService(token.group(1));
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(60, 700);
                text.showText("En 2024, la filière hydrogène compte 2 400 emplois en Normandie.");
                text.endText();
            }
            pdf.save(folder.resolve("note.pdf").toFile());
        }
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    static List<String> ofTheReadme() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("curl "))
                .toList();
    }

    static List<String> ofTheDocumentation() throws IOException {
        return Jsoup.connect(service.at("docs")).header("Accept", "text/html").get().select("pre code").stream()
                .flatMap(code -> code.wholeText().lines())
                .filter(line -> line.startsWith("curl "))
                .toList();
    }

    /** Runs a command where the address of the documentation leads to the service of this test. */
    private static String run(String command) throws Exception {
        URI here = service.uri();
        String curl = "curl() { command curl -sS --fail-with-body --connect-to localhost:8080:%s:%d \"$@\"; }; "
                .formatted(here.getHost(), here.getPort());
        Process process = new ProcessBuilder("bash", "-c", curl + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command);
        assertEquals(0, process.exitValue(), command + "\n" + output);
        return output;
    }

    @ParameterizedTest
    @MethodSource("ofTheReadme")
    void the_readme_shows_what_works(String command) throws Exception {
        check(command, run(command));
    }

    @ParameterizedTest
    @MethodSource("ofTheDocumentation")
    void the_page_of_documentation_shows_what_works(String command) throws Exception {
        String output = run(command);
        var file = Pattern.compile("> (\\S+)$").matcher(command);
        check(command, file.find() ? Files.readString(folder.resolve(file.group(1))) : output);
    }

    /** The answer has the form that the command asks for, and holds something. */
    private static void check(String command, String answer) throws Exception {
        if (command.contains("text/csv") || command.contains("format=csv")) {
            try (CSVParser rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(answer))) {
                List<CSVRecord> records = rows.getRecords();
                assertFalse(records.isEmpty(), command);
                assertTrue(
                        Stream.of("figure", "fact", "quote").anyMatch(rows.getHeaderNames()::contains),
                        rows.getHeaderNames().toString());
            }
        } else if (command.contains("text/turtle")) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.fromString(answer, Lang.TURTLE).parse(model);
            assertFalse(model.isEmpty(), command);
        } else if (command.contains("format=bibtex")) {
            assertTrue(answer.startsWith("@"), answer);
        } else {
            JsonNode json = new ObjectMapper().readTree(answer);
            assertFalse(json.isEmpty(), command);
            if (json.has("items")) {
                assertFalse(json.get("items").isEmpty(), command + " finds nothing: " + answer);
            }
            for (JsonNode result : json.findValues("result")) {
                assertFalse(result.isEmpty(), command + " finds nothing: " + answer);
            }
        }
    }
}
