package org.filigraph.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The positions that a body fills with one person at a time. */
public final class Position {
    private static final Set<String> HELD_BY_ONE = Set.of(
            "president",
            "president directeur general",
            "directeur general",
            "delegue general",
            "secretaire general",
            "prefet",
            "maire",
            "recteur");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private Position() {}

    /** The position that a label names, whoever holds it, if only one person does: {@code présidente} is president. */
    public static Optional<String> heldByOne(String label) {
        String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_LETTERS
                .matcher(plain)
                .replaceAll(" ")
                .strip()
                .replace("directrice", "directeur")
                .replace("presidente", "president")
                .replace("deleguee", "delegue")
                .replace("prefete", "prefet")
                .replace("rectrice", "recteur")
                .replaceAll("\\bgenerale\\b", "general")
                .replaceAll("^pdg$", "president directeur general");
        return Optional.of(words).filter(HELD_BY_ONE::contains);
    }
}
