package org.filigraph.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.http.GraphFormat;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;

/** Writes triples out, up to a number, in any of the formats of graphs. */
final class GraphOutput {
    private GraphOutput() {}

    /**
     * Writes the triples.
     *
     * @return whether there were more than the number allows
     * @throws Problem where the format can't hold them
     */
    static boolean write(
            Iterator<Triple> triples,
            Map<String, String> prefixes,
            GraphFormat format,
            long max,
            OutputStream output,
            Cancellation cancellation) {
        Lang lang = format.lang();
        // Turtle and N-Triples flow; the others need the whole graph
        if (lang.equals(Lang.TURTLE) || lang.equals(Lang.NTRIPLES)) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(
                    output, lang.equals(Lang.TURTLE) ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8);
            stream.start();
            prefixes.forEach(stream::prefix);
            boolean truncated = take(triples, max, stream::triple, cancellation);
            stream.finish();
            return truncated;
        }
        Graph graph = GraphFactory.createGraphMem();
        prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
        boolean truncated = take(triples, max, graph::add, cancellation);
        try {
            RDFWriter.source(graph)
                    .format(lang.equals(Lang.RDFXML) ? RDFFormat.RDFXML_PLAIN : RDFFormat.JSONLD11)
                    .output(output);
        } catch (JenaException e) {
            throw Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "This graph can't be written as " + format.mediaType() + " (" + e.getMessage() + ").",
                    "Ask for text/turtle.");
        }
        return truncated;
    }

    private static boolean take(Iterator<Triple> triples, long max, Consumer<Triple> sink, Cancellation cancellation) {
        for (long taken = 0; triples.hasNext(); taken++) {
            cancellation.check();
            if (taken == max) {
                return true;
            }
            sink.accept(triples.next());
        }
        return false;
    }
}
