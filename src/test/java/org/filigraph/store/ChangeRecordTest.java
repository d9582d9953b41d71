package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.filigraph.rdf.ActivityStreams;
import org.filigraph.rdf.Iris;
import org.junit.jupiter.api.Test;

class ChangeRecordTest {
    private static final Node ELM = Iris.STANDARD.documentGraph("elm");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final DatasetGraph dataset =
            new StoreDataset(DatabaseMgr.createDatasetGraph(), new ChangeRecord(Iris.STANDARD, () -> now), () -> false);

    private static Triple title(String id, String title) {
        return Triple.create(
                Iris.STANDARD.document(id), DCTerms.title.asNode(), NodeFactory.createLiteralString(title));
    }

    private static Graph graph(Triple triple) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(triple);
        return graph;
    }

    /** Makes a change, an hour after the one before. */
    private void change(Runnable change) {
        now = now.plusSeconds(3600);
        dataset.begin(TxnType.WRITE);
        try {
            change.run();
            dataset.commit();
        } finally {
            dataset.end();
        }
    }

    /** What the record says of a document, by the ends of the properties' names. */
    private Map<String, String> record(String document) {
        Map<String, String> told = new TreeMap<>();
        dataset.executeRead(
                () -> dataset.find(Iris.STANDARD.changeGraph(), Iris.STANDARD.change(document), Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> told.put(end(quad.getPredicate()), end(quad.getObject()))));
        return told;
    }

    private static String end(Node node) {
        return node.isURI() ? node.getURI().replaceAll(".*[/#]", "") : node.getLiteralLexicalForm();
    }

    @Test
    void tells_of_each_document_the_last_thing_that_was_done_to_it() {
        change(() -> dataset.add(Quad.create(ELM, title("elm", "L’orme"))));
        assertEquals(
                Map.of(
                        "type", "Create",
                        "object", "elm",
                        "published", "2026-01-01T01:00:00Z",
                        "updated", "2026-01-01T01:00:00Z"),
                record("elm"));
        change(() -> dataset.add(Quad.create(ELM, title("elm", "L’ormeau"))));
        assertEquals(
                Map.of(
                        "type", "Update",
                        "object", "elm",
                        "published", "2026-01-01T01:00:00Z",
                        "updated", "2026-01-01T02:00:00Z"),
                record("elm"));
        change(() -> dataset.delete(Quad.create(ELM, title("elm", "L’ormeau"))));
        change(() -> dataset.deleteAny(ELM, Node.ANY, Node.ANY, Node.ANY));
        assertEquals(
                Map.of(
                        "type", "Delete",
                        "object", "elm",
                        "name", "L’orme",
                        "published", "2026-01-01T01:00:00Z",
                        "updated", "2026-01-01T04:00:00Z"),
                record("elm"));
        change(() -> dataset.addGraph(ELM, graph(title("elm", "L’orme"))));
        assertEquals("Create", record("elm").get("type"));
        assertEquals("2026-01-01T05:00:00Z", record("elm").get("published"));
        assertFalse(record("elm").containsKey("name"));
    }

    @Test
    void whichever_way_a_document_goes_it_is_told() {
        List<Runnable> ways = List.of(
                () -> dataset.removeGraph(ELM),
                dataset::clear,
                () -> dataset.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
                () -> UpdateExec.dataset(dataset)
                        .update("DROP GRAPH <" + ELM + ">")
                        .execute());
        for (Runnable way : ways) {
            change(() -> dataset.add(Quad.create(ELM, title("elm", "L’orme"))));
            change(way);
            // whoever empties the whole dataset empties the record first, and then it is written
            assertEquals("Delete", record("elm").get("type"));
            assertEquals("L’orme", record("elm").get("name"));
        }
    }

    @Test
    void what_was_not_committed_and_what_came_and_went_was_never_there() {
        dataset.begin(TxnType.WRITE);
        dataset.add(Quad.create(ELM, title("elm", "L’orme")));
        dataset.abort();
        dataset.end();
        change(() -> {
            dataset.add(Quad.create(Iris.STANDARD.documentGraph("oak"), title("oak", "Le chêne")));
            dataset.delete(Quad.create(Iris.STANDARD.documentGraph("oak"), title("oak", "Le chêne")));
        });
        assertEquals(Map.of(), record("elm"));
        assertEquals(Map.of(), record("oak"));
    }

    @Test
    void graphs_that_are_no_documents_are_not_told_of() {
        change(() -> dataset.add(Quad.create(Iris.STANDARD.referenceGraph(), title("elm", "L’orme"))));
        dataset.executeRead(() -> assertEquals(
                1, dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count()));
    }

    @Test
    void a_dump_that_tells_of_changes_itself_is_left_as_it_is() {
        change(() -> {
            dataset.add(Quad.create(ELM, title("elm", "L’orme")));
            dataset.add(Quad.create(
                    Iris.STANDARD.changeGraph(),
                    Iris.STANDARD.change("elm"),
                    ActivityStreams.name.asNode(),
                    NodeFactory.createLiteralString("dit par la sauvegarde")));
        });
        assertEquals(Map.of("name", "dit par la sauvegarde"), record("elm"));
    }
}
