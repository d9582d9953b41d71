package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;

/**
 * Which names of a document mean one thing although they differ by common nouns: "le pôle de compétitivité Hydravia"
 * and "Hydravia", "le groupe Ferralis SA" and "Ferralis". For what a text speaks of, not for identity in the graph.
 */
final class SameThings {
    /** Nouns that go before a name or after it and tell the sort of a thing, not which it is. */
    private static final Set<String> SORTS = Set.of(
            "pole",
            "competitivite",
            "cluster",
            "groupe",
            "societe",
            "entreprise",
            "startup",
            "start",
            "up",
            "association",
            "salon",
            "reseau",
            "sas",
            "sa",
            "sarl",
            "scop",
            "eurl",
            "compagnie",
            "incubateur",
            "technopole",
            "pepiniere",
            "laboratoires",
            "etablissements",
            "ets",
            "plan",
            "programme",
            "fonds",
            "dispositif");

    private final Map<Entity, Entity> first = new HashMap<>();

    SameThings(List<Name> names) {
        Map<String, Entity> byWords = new HashMap<>();
        for (Name name : names) {
            Entity thing = name.entity();
            if (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT) || name.is(EntityKind.SITE)) {
                String words = distinctive(thing);
                if (!words.isEmpty()) {
                    first.putIfAbsent(thing, byWords.computeIfAbsent(words, w -> thing));
                }
            }
        }
        shorten(names);
    }

    /** "Alinéa" is the fair "Alinéa du goût", where no other fair's name begins so. */
    private void shorten(List<Name> names) {
        Map<String, Entity> whole = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Name name : names) {
            String[] words = name.entity().key().split("-", -1);
            if (name.is(EntityKind.EVENT) && words.length > 1) {
                Entity other = whole.putIfAbsent(words[0], name.entity());
                if (other != null && !other.equals(name.entity())) {
                    several.add(words[0]);
                }
            }
        }
        for (Name name : names) {
            Entity thing = name.entity();
            Entity longer = whole.get(thing.key());
            if (name.is(EntityKind.EVENT) && longer != null && !several.contains(thing.key())) {
                first.put(thing, longer);
            }
        }
    }

    /** The thing under the name by which the document mentions it first. */
    Entity first(Entity thing) {
        return first.getOrDefault(thing, thing);
    }

    private static String distinctive(Entity thing) {
        Set<String> words = new TreeSet<>();
        for (String word : thing.key().split("-", -1)) {
            if (!SORTS.contains(word) && !FunctionWords.has(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
