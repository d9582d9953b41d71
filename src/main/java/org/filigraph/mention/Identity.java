package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties the names of one thing in a text together: spellings that differ in case and accents, an acronym and what it
 * stands for, a surname and the full name. Each thing goes by its first spelling there, and is of the kind that its
 * surest name says.
 */
final class Identity {
    private Identity() {}

    static List<Name> resolve(List<Name> names) {
        Map<String, Name> surest = new HashMap<>();
        Map<String, Entity> first = new HashMap<>();
        for (Name name : names) {
            surest.merge(
                    name.entity().key(),
                    name,
                    (a, b) -> b.confidence() > a.confidence()
                                    && b.entity().kind() != a.entity().kind()
                            ? b
                            : a);
            first.putIfAbsent(key(name.entity()), name.entity());
        }
        List<Name> tied = new ArrayList<>(names.size());
        for (Name name : names) {
            Name best = surest.getOrDefault(name.entity().key(), name);
            boolean weak = name.confidence() < 0.75 && best.confidence() >= 0.8;
            Entity own = weak ? best.entity() : name.entity();
            Entity entity = first.getOrDefault(key(own), own);
            tied.add(new Name(name.span(), name.label(), entity, name.rule(), name.confidence()));
        }
        return tied;
    }

    private static String key(Entity entity) {
        return entity.kind() + "/" + entity.key();
    }
}
