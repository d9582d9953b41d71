package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.Document;
import org.filigraph.rdf.Iris;
import org.junit.jupiter.api.Test;

class ExtractCommandTest {
    private static final Path SAMPLE = Path.of("data/samples/hydrogene-normandie-bilan.txt");

    private static DatasetGraph parse(String text, Lang lang) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(graphs);
        return graphs;
    }

    @Test
    void each_line_is_a_fact_whose_quote_stands_at_its_place() throws Exception {
        Cli.Result result = new Cli().run("extract", SAMPLE);
        assertEquals(ExitCode.OK, result.code());
        int[] text = Files.readString(SAMPLE).codePoints().toArray();
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.size() > 3, result.out());
        for (String line : lines) {
            JsonNode fact = new ObjectMapper().readTree(line);
            int start = fact.get("start").asInt();
            assertEquals(
                    new String(text, start, fact.get("end").asInt() - start),
                    fact.get("text").asText());
            assertEquals("hydrogene-normandie-bilan", fact.get("doc").asText());
        }
    }

    @Test
    void quads_name_the_graph_of_the_document_and_are_the_same_every_time() throws Exception {
        Cli.Result first = new Cli().run("extract", SAMPLE, "--format", "nq");
        assertEquals(
                first.out(), new Cli().run("extract", SAMPLE, "--format", "nq").out());
        Node graph = Iris.STANDARD.documentGraph(Document.sha256(Files.readAllBytes(SAMPLE)));
        DatasetGraph quads = parse(first.out(), Lang.NQUADS);
        assertTrue(quads.containsGraph(graph));
        assertTrue(quads.getDefaultGraph().isEmpty());
        DatasetGraph trig =
                parse(new Cli().run("extract", SAMPLE, "--format", "trig").out(), Lang.TRIG);
        assertTrue(quads.getGraph(graph).isIsomorphicWith(trig.getGraph(graph)));
        DatasetGraph turtle =
                parse(new Cli().run("extract", SAMPLE, "--format", "ttl").out(), Lang.TURTLE);
        assertTrue(quads.getGraph(graph).isIsomorphicWith(turtle.getDefaultGraph()));
    }

    @Test
    void the_text_is_left_out_where_only_quotes_are_asked_for() {
        Node text = SchemaDO.text.asNode();
        assertTrue(parse(new Cli().run("extract", SAMPLE, "--format", "ttl").out(), Lang.TURTLE)
                .contains(Node.ANY, Node.ANY, text, Node.ANY));
        assertFalse(parse(
                        new Cli()
                                .run("extract", SAMPLE, "--format", "ttl", "--text", "quotes")
                                .out(),
                        Lang.TURTLE)
                .contains(Node.ANY, Node.ANY, text, Node.ANY));
    }

    @Test
    void the_standard_input_is_a_document_with_the_metadata_of_the_flags() {
        Cli.Result result = new Cli()
                .reading("En 2024, la filière hydrogène compte 2 400 emplois en Normandie.")
                .run(
                        "extract",
                        "-",
                        "--name",
                        "note.txt",
                        "--title",
                        "Une note",
                        "--date",
                        "2025-09",
                        "--format",
                        "ttl");
        assertEquals(ExitCode.OK, result.code(), result.err());
        DatasetGraph graph = parse(result.out(), Lang.TURTLE);
        assertEquals("Une note", literal(graph, DCTerms.title.asNode()));
        assertEquals("2025-09", literal(graph, DCTerms.issued.asNode()));
        assertEquals("note", literal(graph, DCTerms.identifier.asNode()));
    }

    private static String literal(DatasetGraph graph, Node property) {
        return graph.find(Node.ANY, Node.ANY, property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    @Test
    void a_date_that_is_none_is_a_wrong_use() {
        Cli.Result result = new Cli().run("extract", SAMPLE, "--date", "hier");
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("'hier'"), result.err());
        assertEquals(ExitCode.USAGE, new Cli().run("extract").code());
    }
}
