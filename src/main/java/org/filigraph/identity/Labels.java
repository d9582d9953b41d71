package org.filigraph.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filigraph.identity.Bearer.Votes;

/** The name that most documents prefer; of equals, the one that is written with most care. */
final class Labels {
    private static final Comparator<Map.Entry<String, Votes>> BEST = Comparator.comparingInt(
                    (Map.Entry<String, Votes> name) -> name.getValue().preferred())
            .thenComparingInt(name -> name.getValue().other())
            .thenComparing(name -> name.getKey().chars().anyMatch(Character::isLowerCase))
            .thenComparing(name -> name.getKey().chars().filter(c -> c > 0x7F).count())
            .thenComparing(
                    name -> name.getKey().chars().filter(Character::isUpperCase).count())
            .thenComparing(name -> name.getKey().length())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

    private Labels() {}

    /** The best of the names of things that are one. */
    static String best(Iterable<Bearer> bearers) {
        SortedMap<String, Votes> names = new TreeMap<>();
        bearers.forEach(bearer -> bearer.names().forEach((name, votes) -> names.merge(name, votes, Votes::and)));
        return names.entrySet().stream().max(BEST).orElseThrow().getKey();
    }
}
