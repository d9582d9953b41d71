package org.filigraph.mention;

import org.filigraph.text.Span;

/** Makes names of stretches of text. */
final class NameAt {
    private NameAt() {}

    /** The name from token {@code from} to the one before {@code to}, of a thing that no table lists. */
    static Name of(Passage passage, int from, int to, EntityKind kind, String rule, double confidence) {
        return of(passage.text(), passage.span(from, to), kind, rule, confidence);
    }

    /** The name at {@code span}, of a thing that no table lists. */
    static Name of(String text, Span span, EntityKind kind, String rule, double confidence) {
        String written = span.of(text);
        return new Name(span, written, Entity.named(kind, clean(written)), rule, confidence);
    }

    /** A name without marks of emphasis and line breaks, its apostrophes plain. */
    static String clean(String written) {
        StringBuilder out = new StringBuilder(written.length());
        boolean space = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '*' || c == '_' || c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = out.length() > 0;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            out.append(c == '’' || c == 'ʼ' ? '\'' : c);
        }
        return out.toString();
    }
}
