package org.filigraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** How much of a document's words its graph holds. Positions always count into the whole text. */
public enum TextPolicy {
    /** The whole text, its passages, and quotes with the words around them: for documents that may be shown. */
    FULL,
    /**
     * Quotes of at most {@value #LONGEST_QUOTE} code points and nothing else, longer names and titles cut: for a graph
     * that is given to others.
     */
    QUOTES;

    /** Longest quote, in code points, where the text is not kept. */
    public static final int LONGEST_QUOTE = 80;

    /** What a graph of this policy holds for a triple: words that are too many are cut, and an ellipsis says so. */
    Triple kept(Triple triple) {
        Node value = triple.getObject();
        if (this == FULL || !value.isLiteral()) {
            return triple;
        }
        String text = value.getLiteralLexicalForm();
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return triple;
        }
        String head =
                text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)).stripTrailing() + "…";
        Node cut = NodeFactory.createLiteral(head, value.getLiteralLanguage(), value.getLiteralDatatype());
        return Triple.create(triple.getSubject(), triple.getPredicate(), cut);
    }
}
