package org.filigraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OA;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.Reading;
import org.filigraph.identity.Corrections;
import org.filigraph.identity.Identities;
import org.filigraph.ingest.Outcome.Status;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Readings;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class IngestionTest {
    private static final FactTriples TRIPLES = new FactTriples(Iris.STANDARD, TextPolicy.FULL, "0.1.0");

    private static final Identities IDENTITIES = new Identities(Iris.STANDARD, () -> Corrections.NONE);

    private final GraphStore store = GraphStore.inMemory(Iris.STANDARD);
    private final Document armorique = Readings.document();
    private final Document plain = Document.of("plain", "Rien à signaler.");

    /** Reads the facts of our document, and none of any other. */
    private static Reading read(Document document) {
        return document.id().equals(Readings.document().id())
                ? new Reading(document, Readings.reading().facts(), List.of())
                : new Reading(document, List.of(), List.of());
    }

    private static IngestionReport ingest(
            GraphStore store, Function<Document, Reading> extractor, List<Document> documents) {
        return new Ingestion(store, extractor, TRIPLES, IDENTITIES).ingest(documents, outcome -> {});
    }

    /** All that is stored but when it came. */
    private static DatasetGraph contents(GraphStore store) {
        return store.read(d -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            d.find().forEachRemaining(copy::add);
            copy.removeGraph(Iris.STANDARD.changeGraph());
            return copy;
        });
    }

    private static List<Status> statuses(IngestionReport report) {
        return report.outcomes().stream().map(Outcome::status).toList();
    }

    @Test
    void a_report_tells_what_became_of_each_document() {
        List<Outcome> told = new ArrayList<>();
        IngestionReport report = new Ingestion(store, IngestionTest::read, TRIPLES, IDENTITIES)
                .ingest(List.of(armorique, plain), told::add);
        assertEquals(told, report.outcomes());
        Outcome first = report.outcomes().get(0);
        assertEquals("armorique", first.name());
        assertEquals(Iris.STANDARD.document(armorique.id()).getURI(), first.iri());
        assertEquals(
                Map.of(
                        "figure",
                        2,
                        "agreement",
                        1,
                        "role",
                        1,
                        "relation",
                        4,
                        "event",
                        1,
                        "commitment",
                        1,
                        "mention",
                        2),
                first.facts());
        assertEquals(12, report.facts());
        assertEquals(2, report.count(Status.STORED));
        assertEquals(2, store.documents().size());
    }

    @Test
    void ingesting_twice_changes_nothing() {
        ingest(store, IngestionTest::read, List.of(armorique, plain));
        DatasetGraph once = contents(store);
        long version = store.version();
        IngestionReport again = ingest(store, IngestionTest::read, List.of(armorique, plain));
        assertEquals(List.of(Status.UNCHANGED, Status.UNCHANGED), statuses(again));
        assertEquals(version, store.version());
        assertTrue(IsoMatcher.isomorphic(once, contents(store)));
    }

    @Test
    void the_order_of_documents_changes_nothing() {
        List<Document> documents = new ArrayList<>(List.of(armorique, plain, Document.of("third", "Troisième.")));
        ingest(store, IngestionTest::read, documents);
        Collections.reverse(documents);
        GraphStore other = GraphStore.inMemory(Iris.STANDARD);
        documents.forEach(document -> ingest(other, IngestionTest::read, List.of(document)));
        assertTrue(IsoMatcher.isomorphic(contents(store), contents(other)));
    }

    @Test
    void removing_a_document_leaves_the_others() {
        ingest(store, IngestionTest::read, List.of(plain));
        DatasetGraph before = contents(store);
        ingest(store, IngestionTest::read, List.of(armorique));
        assertFalse(IsoMatcher.isomorphic(before, contents(store)));
        assertTrue(store.removeDocument(armorique.id(), IDENTITIES::update));
        assertTrue(IsoMatcher.isomorphic(before, contents(store)));
    }

    @Test
    void a_document_that_breaks_a_shape_is_refused_and_what_was_there_stays() {
        ingest(store, IngestionTest::read, List.of(armorique));
        DatasetGraph before = contents(store);
        IngestionReport report = ingest(
                store,
                document -> document.id().equals(armorique.id()) ? Readings.broken() : read(document),
                List.of(armorique, plain));
        Outcome refused = report.outcomes().get(0);
        assertEquals(Status.REFUSED, refused.status());
        assertTrue(
                refused.reasons().get(0).contains("breaks FigureIndicator"),
                refused.reasons().toString());
        assertEquals(Status.STORED, report.outcomes().get(1).status());
        assertEquals(0, report.facts());
        store.removeDocument(plain.id());
        assertTrue(IsoMatcher.isomorphic(before, contents(store)));
    }

    @Test
    void a_document_on_which_extraction_fails_does_not_stop_the_others() {
        IngestionReport report = ingest(
                store,
                document -> {
                    if (document.id().equals(armorique.id())) {
                        throw new IllegalStateException("a rule went wrong");
                    }
                    return read(document);
                },
                List.of(armorique, plain));
        assertEquals(List.of(Status.REFUSED, Status.STORED), statuses(report));
        assertEquals(
                List.of("its facts could not be read: a rule went wrong"),
                report.outcomes().get(0).reasons());
    }

    @Test
    void the_same_bytes_under_two_names_are_one_document() {
        Document copy = Document.of("copy", plain.text());
        IngestionReport report = ingest(store, IngestionTest::read, List.of(plain, copy));
        assertEquals(List.of(Status.UNCHANGED, Status.STORED), statuses(report));
        assertEquals(
                List.of("the same bytes as plain"), report.outcomes().get(0).reasons());
        assertEquals(1, store.documents().size());
    }

    @Test
    void many_documents_are_stored_in_few_transactions() {
        List<Document> documents = Stream.iterate(1, n -> n + 1)
                .limit(401)
                .map(n -> Document.of("n" + n, "Texte " + n))
                .toList();
        long version = store.version();
        ingest(store, IngestionTest::read, documents);
        assertEquals(401, store.documents().size());
        assertEquals(3, store.version() - version);
    }

    @Test
    void the_real_documents_pass_the_shapes_and_their_quotes_stand_in_the_text() throws IOException {
        List<Document> documents = corpus();
        IngestionReport report = ingest(store, new Extractor()::read, documents);
        report.outcomes().forEach(o -> assertEquals(Status.STORED, o.status(), () -> o.name() + o.reasons()));
        for (Document document : documents) {
            int[] text = document.text().codePoints().toArray();
            Graph graph = TRIPLES.of(new Extractor().read(document));
            graph.stream(null, OA.hasSelector.asNode(), null)
                    .map(triple -> triple.getSubject())
                    .distinct()
                    .forEach(evidence -> assertQuoteStands(graph, evidence, text));
        }
    }

    private static void assertQuoteStands(Graph graph, Node evidence, int[] text) {
        Node quote = Iris.STANDARD.quote(evidence);
        Node position = Iris.STANDARD.position(evidence);
        int start = number(graph, position, OA.start.asNode());
        int end = number(graph, position, OA.end.asNode());
        assertEquals(
                value(graph, quote, OA.exact.asNode()).getLiteralLexicalForm(), new String(text, start, end - start));
    }

    private static int number(Graph graph, Node subject, Node property) {
        return ((Number) value(graph, subject, property).getLiteralValue()).intValue();
    }

    private static Node value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, null).next().getObject();
    }

    private static List<Document> corpus() throws IOException {
        Path folder =
                Path.of(System.getProperty("filigraph.shared", "../shared")).resolve("corpus");
        Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is absent");
        try (Stream<Path> files = Files.list(folder)) {
            List<Document> documents = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(Document.of(file.getFileName().toString(), Files.readString(file)));
            }
            return documents;
        }
    }
}
