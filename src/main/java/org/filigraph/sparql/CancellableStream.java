package org.filigraph.sparql;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Triples on their way into the store, until a cancellation is requested. */
final class CancellableStream extends StreamRDFWrapper {
    private final Cancellation cancellation;

    CancellableStream(StreamRDF destination, Cancellation cancellation) {
        super(destination);
        this.cancellation = cancellation;
    }

    @Override
    public void triple(Triple triple) {
        cancellation.check();
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        cancellation.check();
        super.quad(quad);
    }

    @Override
    public void prefix(String prefix, String iri) {
        // prefixes belong to the store, not to what is loaded into it
    }
}
