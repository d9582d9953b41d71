package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Folding;

/**
 * What people call towns with a surname: {@code Brive} for Brive-la-Gaillarde, {@code La Seyne} for La Seyne-sur-Mer.
 * Only where one town is meant above all others, no commune bears the short name as its own, and it is no French word.
 */
final class ShortTownNames {
    private static final Pattern SURNAMED =
            Pattern.compile("([^-]+(?:-[^-]+)?)-(?:la|le|les|sur|en|de|du|des|sous|lès|lez)-.+");
    private static final Pattern ARTICLE = Pattern.compile("(?:la|le|les) ");
    private static final int INHABITANTS = 7_000;
    private static final int TIMES_THE_NEXT = 4;

    private ShortTownNames() {}

    /** The towns by their short names. */
    static Map<String, Territory> of(Collection<Territory> territories) {
        Set<String> whole = new HashSet<>();
        Map<String, List<Territory>> byHead = new HashMap<>();
        for (Territory territory : territories) {
            whole.add(Folding.fold(territory.label()));
            Matcher surnamed = SURNAMED.matcher(territory.label());
            if (territory.kind() == TerritoryKind.COMMUNE && surnamed.matches()) {
                byHead.computeIfAbsent(surnamed.group(1), head -> new ArrayList<>())
                        .add(territory);
            }
        }
        Map<String, Territory> towns = new LinkedHashMap<>();
        byHead.forEach((head, bearers) -> {
            bearers.sort(Comparator.comparingLong(Territory::population).reversed());
            String folded = Folding.fold(head);
            boolean one = bearers.size() == 1
                    || bearers.get(0).population()
                            >= TIMES_THE_NEXT * bearers.get(1).population();
            if (one
                    && bearers.get(0).population() >= INHABITANTS
                    && !whole.contains(folded)
                    && !FirstNames.has(folded)
                    && !FrenchWords.has(ARTICLE.matcher(folded).replaceFirst(""))) {
                towns.put(head, bearers.get(0));
            }
        });
        return towns;
    }
}
