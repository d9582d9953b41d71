package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Ties the names of one thing in a text together: spellings that differ in case and accents, an acronym and what it
 * stands for, a surname and the full name, « la Région » and the region's council. Each thing goes by its first
 * spelling there, unless a table knows it, and is of the kind that its surest name says.
 */
final class Identity {
    private static final int SHORTEST_ACRONYM = 3;

    private final Map<String, String> expansions = new HashMap<>();
    private final Map<String, Name> surest = new HashMap<>();
    private final Map<String, Entity> first = new HashMap<>();
    private final Map<String, List<Entity>> surnames = new HashMap<>();
    private @Nullable String region;
    private @Nullable String departement;

    private Identity() {}

    /** Knows what the acronyms of a text stand for. */
    static Identity of(Page page) {
        Identity identity = new Identity();
        for (Acronyms.Definition definition : page.acronyms().definitions()) {
            Passage passage = definition.passage();
            Span phrase = passage.span(definition.from(), definition.to());
            String acronym = passage.at(definition.at()).text();
            String expansion = NameAt.clean(phrase.of(passage.text()));
            // "ABC (Agence des berges de Cère)": the text goes on to call it by what stands outside the brackets
            boolean outside = definition.at() < definition.from();
            identity.expansions.put(
                    Entity.slug(outside ? expansion : acronym), Entity.slug(outside ? acronym : expansion));
        }
        return identity;
    }

    // "Forges du Haut-Lignon" … "FHL": an acronym without brackets that one name alone spells
    private void spell(List<Name> names) {
        Map<String, Set<String>> phrases = new HashMap<>();
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION) && name.label().indexOf(' ') > 0) {
                for (String initials : Initials.of(name.label())) {
                    phrases.computeIfAbsent(initials, i -> new HashSet<>())
                            .add(name.entity().key());
                }
            }
        }
        for (Name name : names) {
            String key = name.entity().key();
            Set<String> spelt = phrases.getOrDefault(key, Set.of());
            boolean acronym = name.is(EntityKind.ORGANISATION)
                    && !name.rule().equals("known")
                    && name.label().length() >= SHORTEST_ACRONYM
                    && name.label().chars().allMatch(Character::isUpperCase);
            if (acronym && spelt.size() == 1 && !expansions.containsValue(key)) {
                expansions.putIfAbsent(key, spelt.iterator().next());
            }
        }
    }

    List<Name> resolve(List<Name> names) {
        spell(names);
        for (Name name : names) {
            Entity entity = canonical(name);
            surest.merge(
                    entity.key(),
                    name,
                    (a, b) -> b.confidence() > a.confidence()
                                    && b.entity().kind() != a.entity().kind()
                            ? b
                            : a);
            first.putIfAbsent(key(entity), entity);
            if (entity.kind() == EntityKind.PERSON) {
                noteSurname(entity);
            }
        }
        countPlaces(names);
        List<Name> tied = new ArrayList<>(names.size());
        for (Name name : names) {
            tied.add(new Name(name.span(), name.label(), entity(name), name.rule(), name.confidence()));
        }
        return tied;
    }

    private Entity entity(Name name) {
        Entity own = canonical(name);
        Name best = surest.getOrDefault(own.key(), name);
        if (name.confidence() < 0.75
                && best.confidence() >= 0.8
                && best.entity().kind() != own.kind()) {
            own = new Entity(best.entity().kind(), own.key(), own.label());
        }
        if (own.kind() == EntityKind.PERSON && own.key().indexOf('-') < 0) {
            List<Entity> full = surnames.getOrDefault(own.key(), List.of());
            return full.size() == 1 ? full.get(0) : own;
        }
        if (name.rule().equals("organisation.authority.short")) {
            return authority(name);
        }
        String expansion = expansions.get(own.key());
        if (expansion != null && own.kind() != EntityKind.TERRITORY) {
            Entity expanded = first.get(own.kind() + "/" + expansion);
            if (expanded != null) {
                return expanded;
            }
        }
        return first.getOrDefault(key(own), own);
    }

    // councils go by their region, however they are called
    private static Entity canonical(Name name) {
        Entity entity = name.entity();
        String key = entity.key();
        if (entity.kind() != EntityKind.ORGANISATION) {
            return entity;
        }
        for (String council : new String[] {"conseil-regional-", "region-"}) {
            if (key.startsWith(council)) {
                return territory(key.substring(council.length()), "region/")
                        .map(t -> new Entity(entity.kind(), "region-" + Entity.slug(t.label()), entity.label()))
                        .orElse(entity);
            }
        }
        for (String council : new String[] {"conseil-departemental-", "departement-"}) {
            if (key.startsWith(council)) {
                return territory(key.substring(council.length()), "departement/")
                        .map(t -> new Entity(entity.kind(), "departement-" + Entity.slug(t.label()), entity.label()))
                        .orElse(entity);
            }
        }
        return entity;
    }

    private static Optional<Territory> territory(String slug, String kind) {
        String bare = slug.replaceFirst("^(de-la-|de-l-|du-|des-|de-|d-)", "");
        return Territories.get().lookup(bare.replace('-', ' ')).stream()
                .filter(t -> t.key().startsWith(kind))
                .findFirst();
    }

    // "la Région", "le Département": the authority of the territory that the text is about
    private Entity authority(Name name) {
        boolean isRegion = Folding.fold(name.label()).contains("region");
        String territory = isRegion ? region : departement;
        if (territory == null) {
            return name.entity();
        }
        String key = (isRegion ? "region-" : "departement-") + Entity.slug(territory);
        Entity named = first.get(EntityKind.ORGANISATION + "/" + key);
        String label = isRegion ? "Région " + territory : "Département de " + territory;
        return named != null ? named : new Entity(EntityKind.ORGANISATION, key, label);
    }

    private void countPlaces(List<Name> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (Name name : names) {
            Entity entity = name.entity();
            if (entity.kind() == EntityKind.TERRITORY) {
                int count = counts.merge(entity.key(), 1, Integer::sum);
                if (entity.key().startsWith("region/")
                        && (region == null || count > counts.getOrDefault("most-region", 0))) {
                    region = entity.label();
                    counts.put("most-region", count);
                }
                if (entity.key().startsWith("departement/")
                        && (departement == null || count > counts.getOrDefault("most-departement", 0))) {
                    departement = entity.label();
                    counts.put("most-departement", count);
                }
            }
        }
    }

    private void noteSurname(Entity person) {
        int hyphen = person.label().lastIndexOf(' ');
        if (hyphen > 0) {
            String surname = Entity.slug(person.label().substring(hyphen + 1));
            List<Entity> people = surnames.computeIfAbsent(surname, s -> new ArrayList<>());
            if (people.stream().noneMatch(p -> p.key().equals(person.key()))) {
                people.add(person);
            }
        }
    }

    private static String key(Entity entity) {
        return entity.kind() + "/" + entity.key();
    }
}
