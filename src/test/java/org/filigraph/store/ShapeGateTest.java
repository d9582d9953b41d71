package org.filigraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Readings;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

class ShapeGateTest {
    private static final FactTriples TRIPLES = new FactTriples(Iris.STANDARD, TextPolicy.FULL, "0.1.0");

    private final ShapeGate gate = ShapeGate.standard();

    @Test
    void a_breach_names_fact_shape_and_value() {
        Graph graph = TRIPLES.of(Readings.broken());
        ShapeViolation refused = assertThrows(ShapeViolation.class, () -> gate.check(graph));
        assertEquals(1, refused.breaches().size());
        ShapeViolation.Breach breach = refused.breaches().get(0);
        assertTrue(breach.thing().startsWith("https://w3id.org/filigraph/id/fact/"), breach.thing());
        assertEquals("https://w3id.org/filigraph/shapes#FigureIndicator", breach.shape());
        assertTrue(refused.getMessage().contains("happiness"), refused.getMessage());
    }

    @Test
    void a_fact_without_selectors_does_not_pass() {
        Graph graph = TRIPLES.of(Readings.reading());
        graph.remove(Node.ANY, OA.hasSelector.asNode(), Node.ANY);
        assertThrows(ShapeViolation.class, () -> gate.check(graph));
    }

    @Test
    void many_breaches_are_listed_in_part() {
        Graph graph = TRIPLES.of(Readings.reading());
        graph.remove(Node.ANY, Vocabulary.confidence.asNode(), Node.ANY);
        ShapeViolation refused = assertThrows(ShapeViolation.class, () -> gate.check(graph));
        assertEquals(ShapeViolation.MOST_LISTED, refused.breaches().size());
        assertTrue(refused.getMessage().endsWith("and 2 more"), refused.getMessage());
    }
}
