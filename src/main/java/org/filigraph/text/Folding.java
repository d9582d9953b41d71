package org.filigraph.text;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for what readers take as the same word: lower case, no accents, plain apostrophes and hyphens. */
public final class Folding {
    private Folding() {}

    /** The folded form of a word or phrase; its length may differ from the original's. */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c < 0x80 && !(c >= 'A' && c <= 'Z');
        }
        if (plain) {
            return word;
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case '’', 'ʼ', '‘', '`' -> out.append('\'');
                case '‐', '‑', '–', '—', '−' -> out.append('-');
                case 'œ', 'Œ' -> out.append("oe");
                case 'æ', 'Æ' -> out.append("ae");
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
