package org.filigraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology as it was built into the program: its terms, its schemes and the shapes of graphs. */
public final class OntologyFiles {
    private OntologyFiles() {}

    /** Classes, properties and the concepts of the schemes. */
    public static Graph terms() {
        return read(List.of("/ontology/filigraph.ttl", "/ontology/schemes.ttl"));
    }

    /** What every stored graph is held against. */
    public static Graph shapes() {
        return read(List.of("/ontology/shapes.ttl"));
    }

    // as streams: Jena does not open the addresses that resources have inside a jar
    private static Graph read(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            try (InputStream in = OntologyFiles.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("the resource " + file + " cannot be read", e);
            }
        }
        return graph;
    }
}
