package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {
    @ParameterizedTest
    @ValueSource(strings = {"25000", "0", "3.20", "0.93", "-4", "1E+6", "123456789012345678901234567890"})
    void a_store_gives_a_decimal_back_as_it_was_and_can_delete_it(String number) {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        Node graph = Iris.STANDARD.documentGraph("aa");
        Quad quad = Quad.create(graph, graph, Vocabulary.value.asNode(), Literals.decimal(new BigDecimal(number)));
        Txn.executeWrite(store, () -> {
            store.add(quad);
            assertTrue(store.contains(quad));
            assertEquals(quad, store.find().next());
            store.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            assertFalse(store.find().hasNext());
        });
    }
}
