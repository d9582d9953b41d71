package org.filigraph.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.document.Document;

/** The ontology as it was built into the program: its terms, its schemes and the shapes of graphs. */
public final class OntologyFiles {
    private static final List<String> TERMS = List.of("/ontology/filigraph.ttl", "/ontology/schemes.ttl");

    private OntologyFiles() {}

    /** Classes, properties and the concepts of the schemes. */
    public static Graph terms() {
        return read(TERMS);
    }

    /** What tells the terms of this version of the program from those of another: a hash of the files. */
    public static String termsHash() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : TERMS) {
            try (InputStream in = open(file)) {
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException("the resource " + file + " cannot be read", e);
            }
        }
        return Document.sha256(all.toByteArray());
    }

    /** What every stored graph is held against. */
    public static Graph shapes() {
        return read(List.of("/ontology/shapes.ttl"));
    }

    // as streams: Jena does not open the addresses that resources have inside a jar
    private static Graph read(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            try (InputStream in = open(file)) {
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("the resource " + file + " cannot be read", e);
            }
        }
        return graph;
    }

    private static InputStream open(String file) {
        InputStream in = OntologyFiles.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + file);
        }
        return in;
    }
}
