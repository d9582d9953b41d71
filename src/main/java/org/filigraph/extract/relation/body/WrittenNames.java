package org.filigraph.extract.relation.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;

/** The names that bodies go by in a document: the one that the words use, where it is no form of the one that they are known by. */
final class WrittenNames {
    private final Source source;
    private final Map<String, Entity> written = new HashMap<>();

    WrittenNames(Source source) {
        this.source = source;
        Set<String> known = new HashSet<>();
        for (Name name : source.mentions().names()) {
            boolean acronym = name.label().chars().noneMatch(Character::isLowerCase);
            if (!acronym && name.label().equals(name.entity().label())) {
                known.add(name.entity().key());
            }
            if (name.is(EntityKind.ORGANISATION)
                    && !acronym
                    && !shareWord(name.entity().label(), name.label())) {
                written.putIfAbsent(
                        name.entity().key(),
                        new Entity(EntityKind.ORGANISATION, name.entity().key(), name.label()));
            }
        }
        written.keySet().removeAll(known);
    }

    private static boolean shareWord(String one, String other) {
        List<String> words = List.of(Entity.slug(other).split("-", -1));
        return Arrays.stream(Entity.slug(one).split("-", -1)).anyMatch(words::contains);
    }

    /** A body by the name that the words, else the document, use of it. */
    Entity asWritten(Entity entity, Span evidence) {
        if (entity.kind() != EntityKind.ORGANISATION) {
            return entity;
        }
        for (Name name : source.mentions().namesIn(evidence)) {
            if (name.entity().key().equals(entity.key()) && name.is(EntityKind.ORGANISATION)) {
                return Entity.slug(name.label()).equals(Entity.slug(entity.label()))
                        ? entity
                        : new Entity(EntityKind.ORGANISATION, entity.key(), name.label());
            }
        }
        return written.getOrDefault(entity.key(), entity);
    }
}
