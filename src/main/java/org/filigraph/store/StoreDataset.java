package org.filigraph.store;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.XSDNumUtils;

/**
 * The dataset of a store. It counts the writes committed to it, whoever commits them: ingestion or a SPARQL update. And
 * it writes every decimal in the form in which TDB2 gives it back ({@code "5"} as {@code "5.0"}): in Jena 5.6 a decimal
 * in another form can be neither found nor deleted (apache/jena issue 3404), so that a graph loaded from a dump could
 * not be replaced.
 */
final class StoreDataset extends DatasetGraphWrapper {
    // starts at the clock, so that a value seen before a restart does not come back after it
    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());

    StoreDataset(DatasetGraph dataset) {
        super(dataset);
    }

    long version() {
        return version.get();
    }

    @Override
    public void commit() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        super.commit();
        if (writing) {
            // after the commit: whoever reads the version first and the data then never takes old data for new
            version.incrementAndGet();
        }
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(graph, subject, predicate, canonical(object));
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        super.delete(graph, subject, predicate, canonical(object));
    }

    private static Node canonical(Node object) {
        if (!object.isLiteral()
                || !XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
                || !object.getLiteral().isWellFormed()) {
            return object;
        }
        BigDecimal number = XSDNumUtils.xsdParseDecimal(object.getLiteralLexicalForm());
        return NodeFactory.createLiteralDT(XSDNumUtils.canonicalDecimalStrWithDot(number), XSDDatatype.XSDdecimal);
    }
}
