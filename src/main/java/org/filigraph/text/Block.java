package org.filigraph.text;

import java.util.List;

/**
 * A part of a document that stands by itself on the page.
 *
 * @param kind what it is
 * @param span from its first to the end of its last character that is not white space
 * @param sentences its sentences, in order
 * @param heading index of the heading over it in the layout's blocks, or -1
 * @param stanza number of the run of lines without a blank line between them that it belongs to
 */
public record Block(Kind kind, Span span, List<Sentence> sentences, int heading, int stanza) {
    public Block {
        sentences = List.copyOf(sentences);
    }

    /** The kinds of blocks. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /** A bullet or a numbered item. */
        ITEM,
        /** A key figure: the number on one line, what it counts on the next. */
        CARD,
        /** A row of a table; each cell is a sentence of its own. */
        ROW,
        /** A line that only says when, or where and when. */
        DATELINE,
        /** Who a figure or picture is taken from: {@code Source : IPR}. */
        SOURCE,
        /** What is not content: press contacts, teasers, navigation, share buttons, credits. */
        ASIDE
    }

    /** Whether facts may be read from it. */
    public boolean isContent() {
        return kind != Kind.ASIDE;
    }

    /** Whether it names what follows. */
    public boolean isHeading() {
        return kind == Kind.TITLE || kind == Kind.HEADING;
    }

    /** Index of the sentence that holds {@code offset}: the last that begins there or before, or else the first. */
    public int sentenceAt(int offset) {
        return Math.max(0, Span.firstFrom(sentences, Sentence::span, offset + 1) - 1);
    }

    /** All its tokens, in order. */
    public List<Token> tokens() {
        return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
