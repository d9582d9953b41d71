package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Folding;

/** What towns with a surname are called for short where it is clear which is meant: {@code Mareuil}, {@code La Barthe}. */
final class TownHeads {
    private static final Pattern SURNAMED = Pattern.compile("((?:(?:Le|La|Les) )?\\p{Lu}[\\p{L}'’]{3,})-(?=[\\p{L}])");
    private static final List<String> SAINTS = List.of(
            "Saint",
            "Sainte",
            "Grand",
            "Grande",
            "Petit",
            "Haut",
            "Haute",
            "Mont",
            "Pont",
            "Bois",
            "Notre",
            "Fontaine",
            "Villeneuve",
            "Châteauneuf");

    private static final class Loaded {
        private static final Map<String, List<Territory>> BEARERS = read();

        private static Map<String, List<Territory>> read() {
            Map<String, List<Territory>> bearers = new HashMap<>();
            for (Territory territory : Territories.get().all()) {
                String head = territory.kind().isTown() ? of(territory.label()) : "";
                if (!head.isEmpty()) {
                    bearers.computeIfAbsent(Folding.fold(head), h -> new ArrayList<>(1))
                            .add(territory);
                }
            }
            return bearers;
        }
    }

    private TownHeads() {}

    /** The head of a town's name of several words, with its article; empty where it has none that tells it apart. */
    static String of(String label) {
        Matcher surnamed = SURNAMED.matcher(label);
        boolean head = surnamed.lookingAt() && !SAINTS.contains(surnamed.group(1));
        return head ? surnamed.group(1) : "";
    }

    /** The towns whose names have this head. */
    static List<Territory> bearers(String head) {
        return Loaded.BEARERS.getOrDefault(Folding.fold(head), List.of());
    }
}
