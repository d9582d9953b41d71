package org.filigraph.extract.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What speaks for or against one reading of what words leave open. Each such question has an enum of them, and a table in
 * {@code lexicon} of what each is worth, in tenths of log-odds, fitted to annotated texts ({@code filigraph fit}).
 */
public interface Clue {
    /** The constant's name. */
    String name();

    /** What it is worth, in tenths of log-odds. */
    int weight();

    /** Its name as {@code explain} shows it. */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads a table of weights; a clue that it does not name is worth nothing. */
    static <C extends Enum<C>> Map<C, Integer> weights(Class<C> clues, String table) {
        Map<C, Integer> weights = new EnumMap<>(clues);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Clue.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> weights.put(Enum.valueOf(clues, row[0]), Integer.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    /** Adds each clue whose least measure is reached. */
    static <C extends Clue> void steps(Set<C> clues, double measured, Map<Double, C> least) {
        least.forEach((step, clue) -> {
            if (measured >= step) {
                clues.add(clue);
            }
        });
    }
}
