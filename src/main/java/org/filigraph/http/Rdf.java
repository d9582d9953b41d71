package org.filigraph.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.rdf.Vocabulary;

/** Graphs as responses. */
final class Rdf {
    private Rdf() {}

    /** Answers with the graph. */
    static void answer(Context ctx, Graph graph, GraphFormat format) {
        Graph prefixed = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(prefixed::add);
        prefixed.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(prefixed).format(serialisation(format)).output(out);
        ctx.contentType(format.contentType()).result(out.toByteArray());
    }

    private static RDFFormat serialisation(GraphFormat format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            // the abbreviated form takes a time that grows with the square of the graph
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }
}
