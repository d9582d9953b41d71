package org.filigraph.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.document.Document;
import org.filigraph.document.Offsets;
import org.filigraph.text.Span;

/**
 * The words that facts of one document rest on, as Web Annotation selectors in code points. The text between start and
 * end always equals the quote, also where the quote is cut.
 */
final class EvidenceTriples {
    private static final int AROUND = 40;

    private final Iris iris;
    private final TextPolicy policy;
    private final Node document;
    private final String text;
    private final Offsets offsets;

    EvidenceTriples(Iris iris, TextPolicy policy, Document document, Offsets offsets) {
        this.iris = iris;
        this.policy = policy;
        this.document = iris.document(document.id());
        this.text = document.text();
        this.offsets = offsets;
    }

    /** Where a fact stands: its evidence, which is written out. */
    Node write(Node fact, Span span, Consumer<Triple> out) {
        int start = offsets.codePoint(span.start());
        int end = offsets.codePoint(span.end());
        Span quoted = policy == TextPolicy.FULL ? span : cut(span, end - start);
        int quotedEnd = offsets.codePoint(quoted.end());

        Node evidence = iris.evidence(fact, start, end);
        Node quote = iris.quote(evidence);
        Node position = iris.position(evidence);
        out.accept(Triple.create(evidence, RDF.Nodes.type, Vocabulary.Evidence.asNode()));
        out.accept(Triple.create(evidence, RDF.Nodes.type, OA.SpecificResource.asNode()));
        add(out, evidence, OA.hasSource, document);
        add(out, evidence, OA.hasSelector, quote);
        add(out, evidence, OA.hasSelector, position);
        if (quotedEnd < end) {
            add(out, evidence, Vocabulary.clauseEnd, Literals.offset(end));
        }
        out.accept(Triple.create(quote, RDF.Nodes.type, OA.TextQuoteSelector.asNode()));
        add(out, quote, OA.exact, Literals.string(quoted.of(text)));
        if (policy == TextPolicy.FULL) {
            add(out, quote, OA.prefix, Literals.string(text.substring(back(span.start(), start), span.start())));
            add(out, quote, OA.suffix, Literals.string(text.substring(span.end(), ahead(span.end(), end))));
        }
        out.accept(Triple.create(position, RDF.Nodes.type, OA.TextPositionSelector.asNode()));
        add(out, position, OA.start, Literals.offset(start));
        add(out, position, OA.end, Literals.offset(quotedEnd));
        return evidence;
    }

    /** The head of a clause that is too long to be quoted whole, up to a space where one is in its second half. */
    private Span cut(Span span, int codePoints) {
        if (codePoints <= TextPolicy.LONGEST_QUOTE) {
            return span;
        }
        int end = text.offsetByCodePoints(span.start(), TextPolicy.LONGEST_QUOTE);
        for (int i = end; i > span.start() + TextPolicy.LONGEST_QUOTE / 2; i--) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                return new Span(span.start(), i);
            }
        }
        return new Span(span.start(), end);
    }

    private int back(int utf16, int codePoint) {
        return text.offsetByCodePoints(utf16, -Math.min(AROUND, codePoint));
    }

    private int ahead(int utf16, int codePoint) {
        return text.offsetByCodePoints(utf16, Math.min(AROUND, offsets.codePoint(text.length()) - codePoint));
    }

    private static void add(Consumer<Triple> out, Node subject, Property property, Node value) {
        out.accept(Triple.create(subject, property.asNode(), value));
    }
}
