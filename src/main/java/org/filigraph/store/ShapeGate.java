package org.filigraph.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sys.JenaSystem;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.store.ShapeViolation.Breach;

/**
 * Holds a document's graph against the SHACL shapes of {@code ontology/shapes.ttl} before it is stored: exactly one
 * document and known keys for each fact, evidence with quote and position, dates of the right form. Immutable, safe for
 * threads.
 */
public final class ShapeGate {
    static {
        JenaSystem.init();
    }

    private static final class Standard {
        private static final ShapeGate GATE = new ShapeGate(Shapes.parse(OntologyFiles.shapes()));
    }

    private final Shapes shapes;

    private ShapeGate(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The gate with the shapes that come with the program; the first call reads them. */
    public static ShapeGate standard() {
        return Standard.GATE;
    }

    /**
     * Lets a graph pass.
     *
     * @throws ShapeViolation when it breaks a shape
     */
    public void check(Graph graph) {
        List<Breach> breaches = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShapeGate::breach)
                .sorted(Comparator.comparing(Breach::thing)
                        .thenComparing(Breach::shape)
                        .thenComparing(Breach::value))
                .toList();
        if (!breaches.isEmpty()) {
            throw new ShapeViolation(breaches);
        }
    }

    private static Breach breach(ReportEntry entry) {
        String value = entry.value() == null ? "" : NodeFmtLib.displayStr(entry.value());
        return new Breach(name(entry.focusNode()), name(entry.source()), value, entry.message());
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
