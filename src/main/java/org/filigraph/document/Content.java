package org.filigraph.document;

import java.text.Normalizer;
import java.util.List;

/**
 * What one format yields.
 *
 * @param text the words
 * @param metadata what the format itself says about them
 * @param notes what a person may want to look at
 */
record Content(String text, Metadata metadata, List<String> notes) {
    /**
     * Text that a program took out of a format, fit to be stored and searched: accents composed as French keyboards
     * write them, and without the control characters and halves of surrogate pairs that no RDF syntax can carry. Not
     * for plain text, whose offsets count into the bytes that people have.
     */
    static String tidy(String derived) {
        StringBuilder tidy = new StringBuilder(derived.length());
        derived.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(tidy::appendCodePoint);
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }
}
