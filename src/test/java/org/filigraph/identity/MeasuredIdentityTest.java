package org.filigraph.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.filigraph.ingest.Ingestion;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;
import org.filigraph.view.Things;
import org.filigraph.view.Views;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How well names are brought together, held against clusters that people wrote down and against names made by rules. */
class MeasuredIdentityTest {
    private static final Path SHARED = Path.of(System.getProperty("filigraph.shared", "../shared"));
    private static final int LONGEST = 80;
    private static final Path CLUSTERS = Path.of("src/test/resources/identity/clusters.tsv");

    private static void assertGood(Pairs pairs) {
        assertTrue(pairs.precision() >= 0.99, pairs.toString());
        assertTrue(pairs.recall() >= 0.90, pairs.toString());
    }

    @Test
    void names_in_the_five_documents_meet_as_people_grouped_them() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED.resolve("corpus")),
                "the documents are not at " + SHARED + "; name their place with -Dfiligraph.shared");
        Map<String, String> given = new TreeMap<>();
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(Document.of(file.getFileName().toString().substring(0, 3), Files.readString(file)));
            }
        }
        new Ingestion(
                        store,
                        new Extractor()::read,
                        new FactTriples(Iris.STANDARD, TextPolicy.FULL, "0.1.0"),
                        new Identities(Iris.STANDARD, () -> Corrections.NONE))
                .ingest(documents, outcome -> {});
        store.read(dataset -> {
            for (Document document : documents) {
                mentions(dataset, document, given);
            }
            return given.size();
        });
        Map<String, String> truth = new TreeMap<>();
        for (String line : Files.readAllLines(CLUSTERS)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !cells[0].equals("kind")) {
                for (String name : cells[1].split("; ", -1)) {
                    truth.put(cells[0] + " " + plain(name), line);
                }
            }
        }
        Things things = new Views(store, Duration.ofMinutes(1)).things();
        for (String name : truth.keySet()) {
            // a name that was not read as one is looked up, as a user would
            String alone = name.substring(name.indexOf(' ') + 1, name.lastIndexOf('@'));
            String begin = Iris.STANDARD.base() + "id/" + name.substring(0, name.indexOf(' '));
            if (!given.containsKey(name)) {
                things.meant(null, begin, alone).ifPresent(thing -> given.put(name, String.valueOf(thing.id())));
            }
        }
        assertGood(Pairs.of(truth, given));
    }

    private static void mentions(DatasetGraph dataset, Document document, Map<String, String> given) {
        Node graph = Iris.STANDARD.documentGraph(document.id());
        for (Quad quad : (Iterable<Quad>) () -> dataset.find(graph, Node.ANY, OA.hasBody.asNode(), Node.ANY)) {
            String thing = quad.getObject().getURI();
            String kind = Iris.STANDARD.pathOf(thing).orElseThrow().replaceAll("/.*", "");
            dataset.find(graph, quad.getSubject(), RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(label -> given.put(
                            kind + " " + plain(label.getObject().getLiteralLexicalForm() + "@" + document.name()),
                            thing));
        }
    }

    // apostrophes and spaces may differ, case and accents count; of a long name the first words stand in the table
    private static String plain(String name) {
        int at = name.lastIndexOf('@');
        String words = name.substring(0, at).replace('’', '\'').replaceAll("\\s+", " ");
        int cut = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return words.substring(0, cut) + name.substring(at);
    }

    @Test
    void ten_thousand_names_made_by_rules_meet_where_they_should() {
        InventedNames names = InventedNames.of(20261122L, 10_000);
        Map<String, String> canonical = new TreeMap<>();
        new Resolver(Corrections.NONE, entity -> Iris.STANDARD.entity(entity).getURI())
                .resolve(names.bearers(), Set.of())
                .groups()
                .forEach(group -> group.members().forEach(id -> canonical.put(id, group.canonical())));
        Map<String, String> given = new TreeMap<>();
        names.keys().forEach((name, id) -> given.put(name, canonical.getOrDefault(id, id)));
        assertGood(Pairs.of(names.truth(), given));
    }
}
