package org.filigraph.extract.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.Clue;

/** The attributes of figures that are decided by clues with fitted weights. */
public final class ClueTables {
    private static final Map<String, List<Clue>> CLUES = Map.of(
            "subject", Arrays.asList(SubjectClue.values()),
            "territory", Arrays.asList(TerritoryClue.values()),
            "sector", Arrays.asList(SectorClue.values()));

    private ClueTables() {}

    /** The weights of an attribute's table, in log-odds, in the same order. */
    public static double[] weights(String attribute) {
        return CLUES.getOrDefault(attribute, List.of()).stream()
                .mapToDouble(clue -> clue.weight() / 10.0)
                .toArray();
    }

    /** The clues of an attribute in the order of their table: name, and words as {@code explain} shows them. */
    public static Map<String, String> wordsByName(String attribute) {
        Map<String, String> names = new LinkedHashMap<>();
        CLUES.getOrDefault(attribute, List.of()).forEach(clue -> names.put(clue.name(), clue.words()));
        return names;
    }
}
