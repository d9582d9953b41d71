package org.filigraph.mention;

import org.filigraph.text.Span;
import org.filigraph.text.Token;

/**
 * A run of words that capitals hold together: {@code Airbus Defence and Space}, {@code Commandement de l'Espace}.
 *
 * @param from index of its first token
 * @param to index after its last
 */
record CapitalRun(Passage passage, int from, int to) {
    private static final String FORMER = "ex-";

    int length() {
        return to - from;
    }

    Token first() {
        return passage.at(from);
    }

    /** Its first word, folded. */
    String head() {
        return first().folded();
    }

    /** Whether it stands where capitals tell little: in a heading, or in a line that has them everywhere. */
    boolean isHeadline() {
        return passage.isTitleCase() || passage.block().isHeading();
    }

    /** The name that it is, without what says that somebody was so once: {@code ex-CORETI}. */
    Name named(EntityKind kind, String rule, double confidence) {
        Span span = passage.span(from, to);
        boolean former = first().folded().startsWith(FORMER)
                && Character.isUpperCase(first().text().charAt(FORMER.length()));
        Span bare = former ? new Span(span.start() + FORMER.length(), span.end()) : span;
        return NameAt.of(passage.text(), bare, kind, rule, confidence);
    }

    /** Whether every word of it is a common French word. */
    boolean isCommon() {
        for (int i = from; i < to; i++) {
            Token token = passage.at(i);
            if (token.isWord() && !FrenchWords.has(token.folded()) && !FunctionWords.has(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /** The same run from a later token on. */
    CapitalRun from(int newFrom) {
        return new CapitalRun(passage, newFrom, to);
    }
}
