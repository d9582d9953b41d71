package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;

/**
 * Things that a document mostly calls by quite another name than they are known by: by the acronym that it tells in brackets
 * behind the whole name, and goes on with.
 */
final class WrittenNames {
    private final Map<Entity, Entity> written = new HashMap<>();
    private final Map<Entity, Entity> unwritten = new HashMap<>();

    WrittenNames(List<Name> names) {
        Map<Entity, Entity> others = new HashMap<>();
        Map<Entity, Integer> ahead = new HashMap<>();
        for (Name name : names) {
            Entity thing = name.entity();
            if (!Referents.isThing(name)) {
                continue;
            }
            boolean known = shareWord(thing.label(), name.label());
            ahead.merge(thing, known ? -1 : 1, Integer::sum);
            if (!known) {
                others.putIfAbsent(thing, new Entity(thing.kind(), thing.key(), name.label()));
            }
        }
        others.forEach((thing, other) -> {
            if (ahead.getOrDefault(thing, 0) > 0) {
                written.put(thing, other);
                unwritten.put(other, thing);
            }
        });
    }

    private static boolean shareWord(String a, String b) {
        List<String> words = List.of(Entity.slug(a).split("-", -1));
        for (String word : Entity.slug(b).split("-", -1)) {
            if (word.length() > 2 && words.contains(word)) {
                return true;
            }
        }
        return a.equals(b);
    }

    /** A thing under the name that the document gives it. */
    Entity asWritten(Entity thing) {
        return written.getOrDefault(thing, thing);
    }

    /** The thing that has this name in the document. */
    Entity known(Entity asWritten) {
        return unwritten.getOrDefault(asWritten, asWritten);
    }
}
