package org.filigraph.extract.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;

/** What nouns of several senses count, told by the words around them: "12 ateliers" of a plant, or of a congress. */
final class Senses {
    /** What a noun tells where a word that begins so stands near it; an empty list: where no other sense holds. */
    private record Sense(String indicator, List<String> stems) {}

    private static final Map<String, List<Sense>> NOUNS = read("/lexicon/senses.tsv");
    private static final int REACH = 12;

    private Senses() {}

    private static Map<String, List<Sense>> read(String resource) {
        Map<String, List<Sense>> nouns = new HashMap<>();
        try (InputStream in = Senses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    List<String> stems = cells[2].equals("*") ? List.of() : List.of(cells[2].split(","));
                    nouns.computeIfAbsent(cells[0], n -> new ArrayList<>()).add(new Sense(cells[1], stems));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the lexicon " + resource, e);
        }
        return nouns;
    }

    /** The indicator of the noun at {@code noun}, if it is one of several senses and the words around tell which. */
    static Optional<String> of(List<Token> tokens, int noun) {
        List<Sense> senses =
                NOUNS.getOrDefault(Phrases.singular(tokens.get(noun).folded()), List.of());
        for (Sense sense : senses) {
            if (sense.stems().isEmpty() || isNear(tokens, noun, sense.stems())) {
                return Optional.of(sense.indicator());
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(List<Token> tokens, int noun, List<String> stems) {
        return Words.any(tokens, noun - REACH, noun, stems) || Words.any(tokens, noun + 1, noun + REACH, stems);
    }
}
