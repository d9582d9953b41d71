package org.filigraph.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people type them: without regard to case, accents, ligatures and punctuation. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOT_OF_INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * The words of a name, folded: {@code Île-de-France} is {@code ile de france}, {@code C.N.R.S.} is {@code cnrs}.
     */
    static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String joined =
                plain.indexOf('.') < 0 ? plain : DOT_OF_INITIAL.matcher(plain).replaceAll("$1");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /** The words of a folded name. */
    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }
}
