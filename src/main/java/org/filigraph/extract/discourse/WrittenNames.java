package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;

/** Things that a document calls by quite another name than they are known by. */
final class WrittenNames {
    private final Map<Entity, Entity> written = new HashMap<>();
    private final Map<Entity, Entity> unwritten = new HashMap<>();

    WrittenNames(List<Name> names) {
        for (Name name : names) {
            Entity thing = name.entity();
            if (!Referents.isThing(name)) {
                continue;
            }
            if (shareWord(thing.label(), name.label())) {
                written.put(thing, thing);
            } else {
                Entity renamed = new Entity(thing.kind(), thing.key(), name.label());
                if (written.putIfAbsent(thing, renamed) == null) {
                    unwritten.put(renamed, thing);
                }
            }
        }
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
