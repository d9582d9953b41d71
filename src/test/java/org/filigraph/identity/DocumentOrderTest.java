package org.filigraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.OA;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.Reading;
import org.filigraph.ingest.Ingestion;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own documents, as extraction reads them, in many orders. */
class DocumentOrderTest {
    private static final Map<String, Reading> READINGS = new HashMap<>();
    private static final List<Document> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Extractor extractor = new Extractor();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/evaluation/corpus"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Document document = Document.of(file.getFileName().toString(), Files.readString(file));
                DOCUMENTS.add(document);
                READINGS.put(document.id(), extractor.read(document));
            }
        }
    }

    private static Ingestion into(GraphStore store) {
        return new Ingestion(
                store,
                document -> READINGS.getOrDefault(document.id(), new Reading(document, List.of(), List.of())),
                new FactTriples(Iris.STANDARD, TextPolicy.QUOTES, "0.1.0"),
                new Identities(Iris.STANDARD, () -> Corrections.NONE));
    }

    /** All that is stored but when it came. */
    private static String dump(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Dumps(store).write(out, Lang.NQUADS);
        String changes = "<" + Iris.STANDARD.changeGraph() + "> .";
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(quad -> !quad.endsWith(changes))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_dump_of_a_store_made_anew_is_the_same_in_every_order_of_documents() {
        assertTrue(DOCUMENTS.size() > 10);
        GraphStore first = GraphStore.inMemory(Iris.STANDARD);
        into(first).ingest(DOCUMENTS, outcome -> {});
        String expected = dump(first);
        assertTrue(expected.contains("#Identification>"), "nothing was brought together");
        for (int seed = 1; seed <= 4; seed++) {
            List<Document> documents = new ArrayList<>(DOCUMENTS);
            Collections.shuffle(documents, new Random(seed));
            GraphStore store = GraphStore.inMemory(Iris.STANDARD);
            documents.forEach(document -> into(store).ingest(List.of(document), outcome -> {}));
            // which IRI a thing was given first is the one trace that an order leaves
            new Identities(Iris.STANDARD, () -> Corrections.NONE).updateAnew(store);
            assertEquals(expected, dump(store), "seed " + seed);
            GraphStore together = GraphStore.inMemory(Iris.STANDARD);
            into(together).ingest(documents, outcome -> {});
            assertEquals(expected, dump(together), "seed " + seed);
        }
    }

    @Test
    void the_iris_of_things_stay_when_documents_are_added() {
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        Set<String> before = new TreeSet<>();
        for (Document document : DOCUMENTS) {
            into(store).ingest(List.of(document), outcome -> {});
            Set<String> now = store.read(dataset -> {
                Set<String> things = new TreeSet<>();
                dataset.find(Node.ANY, Node.ANY, OA.hasBody.asNode(), Node.ANY)
                        .forEachRemaining(quad -> things.add(quad.getObject().getURI()));
                return things;
            });
            assertTrue(now.containsAll(before), document.name());
            before.addAll(now);
        }
    }
}
