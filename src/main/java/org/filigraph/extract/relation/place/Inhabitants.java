package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Folding;

/**
 * The place that an adjective tells: "lyonnais", known to everybody, or "decazevilloise", where the document names the
 * town that it is made of.
 */
final class Inhabitants {
    /** How adjectives made of towns' names end, the longest first. */
    private static final List<String> ENDINGS = List.of(
            "oises", "aises", "ennes", "eennes", "oise", "aise", "enne", "aines", "ines", "aine", "ine", "ois", "ais",
            "iens", "eens", "ien", "een", "ains", "ain", "ins", "in");

    private static final int SHORTEST_STEM = 5;

    private final TreeMap<String, Entity> towns = new TreeMap<>();

    Inhabitants(Source source) {
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.TERRITORY) && name.entity().key().startsWith("commune/")) {
                towns.putIfAbsent(Folding.fold(name.entity().label()), name.entity());
            }
        }
    }

    /** The local place that an adjective tells, as written; empty where it tells none. */
    Optional<Entity> home(String adjective) {
        Optional<Entity> known = Territories.get().demonym(adjective).map(Territory::entity);
        return (known.isPresent() ? known : named(Folding.fold(adjective))).filter(Whereabouts::isLocal);
    }

    private Optional<Entity> named(String adjective) {
        for (String ending : ENDINGS) {
            int stem = adjective.length() - ending.length();
            if (stem >= SHORTEST_STEM && adjective.endsWith(ending)) {
                String begins = adjective.substring(0, stem);
                Map.Entry<String, Entity> town = towns.ceilingEntry(begins);
                boolean made = town != null
                        && town.getKey().startsWith(begins)
                        && town.getKey().length() - stem <= 3;
                return made ? Optional.of(town.getValue()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
