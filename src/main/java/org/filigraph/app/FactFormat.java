package org.filigraph.app;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Reading;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Dumps;

/** The forms in which the facts of documents are printed; the names are what a person types. */
enum FactFormat {
    jsonl,
    trig,
    nq,
    ttl;

    /** Prints what was read from documents, one after the other. The same reading always gives the same lines. */
    interface Printer extends Consumer<Reading>, AutoCloseable {
        @Override
        void close();
    }

    /**
     * A printer of this form.
     *
     * @param triples makes the graph of a document
     * @param iris names its graph
     */
    Printer printer(PrintStream out, FactTriples triples, Iris iris) {
        return switch (this) {
            case jsonl -> new Lines(out);
            case trig -> new Rdf(out, RDFFormat.TRIG_BLOCKS, triples, iris, true);
            case nq -> new Rdf(out, RDFFormat.NQUADS_UTF8, triples, iris, true);
            case ttl -> new Rdf(out, RDFFormat.TURTLE_BLOCKS, triples, iris, false);
        };
    }

    private record Lines(PrintStream out) implements Printer {
        @Override
        public void accept(Reading reading) {
            ContractJson json = new ContractJson(reading);
            reading.facts().forEach(fact -> out.print(json.line(fact) + "\n"));
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    private static final class Rdf implements Printer {
        private final StreamRDF stream;
        private final FactTriples triples;
        private final Iris iris;
        private final boolean named;

        Rdf(PrintStream out, RDFFormat format, FactTriples triples, Iris iris, boolean named) {
            this.stream = StreamRDFWriter.getWriterStream(out, format);
            this.triples = triples;
            this.iris = iris;
            this.named = named;
            stream.start();
            Vocabulary.prefixes().getNsPrefixMap().forEach(stream::prefix);
        }

        @Override
        public void accept(Reading reading) {
            Node graph = iris.documentGraph(reading.document().id());
            triples.of(reading).stream()
                    .map(triple -> Quad.create(graph, triple))
                    .sorted(Dumps.ORDER)
                    .forEach(named ? stream::quad : quad -> stream.triple(quad.asTriple()));
        }

        @Override
        public void close() {
            stream.finish();
        }
    }
}
