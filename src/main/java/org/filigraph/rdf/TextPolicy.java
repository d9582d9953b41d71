package org.filigraph.rdf;

/** How much of a document's words its graph holds. Positions always count into the whole text. */
public enum TextPolicy {
    /** The whole text, its passages, and quotes with the words around them: for documents that may be shown. */
    FULL,
    /** Quotes of at most {@value #LONGEST_QUOTE} code points and nothing else: for a graph that is given to others. */
    QUOTES;

    /** Longest quote, in code points, where the text is not kept. */
    public static final int LONGEST_QUOTE = 80;
}
