package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.filigraph.document.Document;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Invented;
import org.filigraph.view.Stated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfDescriptionTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Model dataset() throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(service.get("/.well-known/void", "text/turtle").body(), Lang.TURTLE)
                .parse(model);
        return model;
    }

    @Test
    void counts_what_is_in_the_graph() throws Exception {
        Model model = dataset();
        Resource dataset = model.createResource("https://w3id.org/filigraph/.well-known/void#filigraph");
        assertEquals(2, dataset.getProperty(VOID.documents).getLong());
        long triples =
                service.store.read(dataset1 -> (long) dataset1.getUnionGraph().size());
        assertEquals(triples, dataset.getProperty(VOID.triples).getLong());
        Resource figures =
                model.listSubjectsWithProperty(VOID._class, Vocabulary.Figure).next();
        assertEquals(8, figures.getProperty(VOID.entities).getLong());
        assertTrue(dataset.hasProperty(VOID.classPartition, figures));
        assertTrue(model.contains(dataset, RDF.type, DCAT.Dataset));
        assertEquals(
                3,
                model.listSubjectsWithProperty(DCAT.servesDataset, dataset)
                        .toList()
                        .size());
        assertTrue(model.listStatements().toList().stream()
                .noneMatch(s -> s.getObject().isAnon()));
    }

    @Test
    void gives_only_addresses_that_answer() throws Exception {
        Model model = dataset();
        for (var property : List.of(DCAT.downloadURL, DCAT.landingPage, VOID.dataDump)) {
            for (var target : model.listObjectsOfProperty(property).toList()) {
                String path = target.toString().replaceFirst("^http://[^/]+", "");
                assertNotEquals(target.toString(), path);
                assertEquals(200, service.get(path).statusCode(), path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"nq.gz, N-Quads", "trig.gz, TriG"})
    void dumps_the_whole_graph_with_its_checksum(String extension, String lang) throws Exception {
        HttpResponse<byte[]> dump = HttpClient.newHttpClient()
                .send(service.request("/dump." + extension).build(), HttpResponse.BodyHandlers.ofByteArray());
        String digest = Document.sha256(dump.body());
        assertEquals(
                digest + "  dump." + extension + "\n",
                service.get("/dump." + extension + ".sha256").body());
        assertEquals(
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest)) + ":",
                Service.header(dump, "Repr-Digest"));
        DatasetGraph graphs = DatasetGraphFactory.create();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(dump.body()))) {
            RDFParser.source(in)
                    .lang(org.apache.jena.riot.RDFLanguages.nameToLang(lang))
                    .parse(graphs);
        }
        long quads = graphs.stream().count();
        assertEquals(
                quads, service.store.read(stored -> stored.stream().count()).longValue());
    }

    private static org.jsoup.nodes.Document atom(Service of, String path) throws Exception {
        return org.jsoup.Jsoup.parse(of.get(path).body(), "", org.jsoup.parser.Parser.xmlParser());
    }

    @Test
    void feeds_what_was_taken_in_read_anew_and_taken_out_the_latest_first() throws Exception {
        try (Service changing = new Service()) {
            new Stated("7", "2024-06-01").figure("exports", "7", "7", "").into(changing.store);
            new Stated("8", "2024-06-01").figure("exports", "8", "8", "").into(changing.store);
            new Stated("7", "2024-06-01").figure("exports", "9", "9", "").into(changing.store);
            changing.store.removeDocument("8".repeat(64));
            changing.store.announce("9.9.9");
            changing.store.announce("9.9.9");
            org.jsoup.nodes.Document atom = atom(changing, "/feed.atom?limit=3");
            assertEquals(
                    List.of("Filigraph 9.9.9", "Document 7"),
                    atom.select("entry > title").eachText());
            assertEquals(List.of("announce", "update"), atom.select("category").eachAttr("term"));
            org.jsoup.nodes.Element gone = atom.selectFirst("at|deleted-entry");
            assertEquals(Invented.id("document/" + "8".repeat(64)), gone.attr("ref"));
            assertEquals("Retiré : Document 8", gone.text());
            assertEquals(
                    atom.select("entry > updated").eachText().get(0),
                    atom.select("feed > updated").text());
            org.jsoup.nodes.Element anew = atom.select("entry").get(1);
            assertTrue(anew.selectFirst("published").text().compareTo(gone.attr("when")) < 0);
            assertTrue(anew.selectFirst("updated").text().compareTo(gone.attr("when")) < 0);
            JsonNode items = changing.json("/feed.json").get("items");
            assertEquals("delete", items.at("/1/tags/0").asText());
            assertEquals(5, items.size(), "and two from the beginning");
            String next = atom.select("link[rel=next]").attr("href");
            assertEquals(
                    2,
                    atom(changing, next.replaceFirst("^http://[^/]+", ""))
                            .select("entry > category[term=create]")
                            .size());
            assertTrue(
                    Service.header(changing.get("/feed.atom?limit=3"), "Link").contains("rel=\"next\""));
        }
    }

    @Test
    void serves_the_structure_of_the_figures() throws Exception {
        assertTrue(service.get("/structure/figures.ttl").body().contains("qb:DataStructureDefinition"));
        assertTrue(service.get("/dataset/figures.ttl").body().contains("qb:structure"));
    }

    @Test
    void documents_itself_with_examples_that_run() throws Exception {
        var page = service.page("/docs");
        int asked = 0;
        for (var link : page.select("main a[href^=/]")) {
            String path = link.attr("href");
            // the endpoint is not part of this test's server
            if (!path.startsWith("/sparql")) {
                assertEquals(200, service.get(path).statusCode(), path);
                asked++;
            }
        }
        assertTrue(asked > 15, "only " + asked);
        for (String code : page.select("pre code").eachText()) {
            for (String address : code.split("\\s+", -1)) {
                String path = address.replaceAll("^\"?http://[^/]+|\"$", "");
                if (address.startsWith("\"http://")) {
                    assertEquals(200, service.get(path).statusCode(), path);
                }
            }
        }
    }
}
