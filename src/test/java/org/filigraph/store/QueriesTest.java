package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class QueriesTest {
    private static final List<Path> OURS =
            List.of(Path.of("src/main/resources/queries"), Path.of("src/test/resources/questions"));

    private final GraphStore store = GraphStore.inMemory(Iris.STANDARD);
    private final Queries queries = new Queries(store, Duration.ofSeconds(5), 3);

    @BeforeEach
    void fill() {
        for (String id : List.of("aa", "bb")) {
            store.replaceDocument(id, GraphStoreTest.document(id, "titre " + id));
        }
    }

    @Test
    void answers_come_in_order_with_their_columns() {
        Rows rows = queries.named("test-labels").rows();
        assertEquals(List.of("thing", "label"), rows.columns());
        assertEquals(
                List.of("titre aa", "titre bb"),
                rows.stream().map(row -> row.required("label")).toList());
        assertFalse(rows.truncated());
        assertTrue(rows.rows().get(0).text("absent").isEmpty());
    }

    @Test
    void what_is_counted_is_answered_also_page_by_page_and_for_some_terms() {
        Node aa = Iris.STANDARD.document("aa");
        BoundQuery count = queries.named("test-count");
        for (BoundQuery query :
                List.of(count, count.withEach("thing", List.of(aa)).page(0, 1))) {
            assertEquals("1", query.rows().rows().get(0).required("n"));
        }
    }

    @Test
    void a_term_takes_the_place_of_a_variable() {
        Node aa = Iris.STANDARD.document("aa");
        Rows rows = queries.named("test-labels").with("thing", aa).rows();
        assertEquals(1, rows.rows().size());
        assertEquals("titre aa", rows.rows().get(0).required("label"));
        assertEquals(3, queries.named("test-about").with("thing", aa).graph().size());
        assertTrue(queries.named("test-exists").with("thing", aa).ask());
        assertFalse(queries.named("test-exists")
                .with(Map.of("thing", Iris.STANDARD.document("zz")))
                .ask());
    }

    @Test
    void a_value_cannot_change_what_is_asked() {
        Node attack = NodeFactory.createLiteralString("\" } UNION { ?thing ?p ?o } #");
        assertFalse(queries.named("test-exists").with("value", attack).ask());
        Node label = NodeFactory.createLiteralString("d'un \"titre\"\n\\");
        store.write(d -> {
            d.add(Quad.create(Iris.STANDARD.referenceGraph(), label, label, label));
            return true;
        });
        assertTrue(queries.named("test-exists").with("value", label).ask());
    }

    @Test
    void a_variable_takes_each_of_some_terms() {
        List<Node> both = List.of(Iris.STANDARD.document("bb"), Iris.STANDARD.document("aa"));
        assertEquals(
                2,
                queries.named("test-labels")
                        .withEach("thing", both)
                        .rows()
                        .rows()
                        .size());
        assertEquals(
                0,
                queries.named("test-labels")
                        .withEach("thing", List.of())
                        .rows()
                        .rows()
                        .size());
    }

    @Test
    void a_page_is_a_part_of_the_answers() {
        Rows page = queries.named("test-labels").page(1, 1).rows();
        assertEquals("titre bb", page.rows().get(0).required("label"));
        assertEquals(1, page.rows().size());
    }

    @Test
    void too_many_answers_are_cut_and_said_to_be() {
        for (String id : List.of("cc", "dd")) {
            store.replaceDocument(id, GraphStoreTest.document(id, "titre " + id));
        }
        Rows rows = queries.named("test-labels").rows();
        assertEquals(3, rows.rows().size());
        assertTrue(rows.truncated());
        assertTrue(queries.named("test-labels").page(0, 1000).rows().truncated());
        assertFalse(queries.named("test-labels").page(0, 3).rows().truncated());
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        Queries hasty = new Queries(store, Duration.ofMillis(300), 10);
        QueryTimeout stopped = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(
                        QueryTimeout.class, () -> hasty.named("test-endless").rows()));
        assertTrue(stopped.getMessage().contains("test-endless"));
    }

    @Test
    void errors_in_queries_are_told_by_name() {
        assertThrows(IllegalArgumentException.class, () -> queries.named("test-broken"));
        assertThrows(IllegalArgumentException.class, () -> queries.named("../secret"));
        IllegalArgumentException absent =
                assertThrows(IllegalArgumentException.class, () -> queries.named("test-absent"));
        assertTrue(absent.getMessage().contains("/queries/test-absent.rq"));
        BoundQuery labels = queries.named("test-labels");
        assertThrows(IllegalArgumentException.class, () -> labels.with("tihng", Iris.STANDARD.software()));
    }

    @Test
    void every_query_of_ours_parses_and_uses_only_declared_terms() throws Exception {
        Set<String> declared = declared();
        for (Path folder : OURS) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertAll(files.filter(file -> file.toString().endsWith(".rq"))
                        .map(file -> (Executable) () -> assertEquals(
                                Set.of(), undeclared(QueryFactory.read(file.toString()), declared), file.toString())));
            }
        }
    }

    /** Terms under our ontology's namespace that stand in the query and are not declared. */
    private static Set<String> undeclared(Query query, Set<String> declared) {
        Set<String> unknown = new TreeSet<>();
        // written out in full: every term, in patterns, paths and expressions alike
        query.getPrefixMapping().clearNsPrefixMap();
        var terms = java.util.regex.Pattern.compile("<(" + Vocabulary.FG + "[^>]*)>")
                .matcher(query.serialize());
        while (terms.find()) {
            if (!declared.contains(terms.group(1))) {
                unknown.add(terms.group(1));
            }
        }
        return unknown;
    }

    private static Set<String> declared() throws IllegalAccessException {
        Set<String> iris = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Resource term) {
                iris.add(term.getURI());
            }
        }
        return iris;
    }
}
