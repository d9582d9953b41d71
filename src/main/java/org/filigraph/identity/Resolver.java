package org.filigraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.WellKnown;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the things that documents speak of are one. What it decides depends on the things and on the
 * corrections of people alone, never on an order: the same documents give the same groups, whichever came first. Which
 * IRI of a group stays depends on which were given before, too. No merge is better than a wrong one. Immutable, safe for
 * threads.
 */
final class Resolver {
    /** The kinds of things of which names are brought together by rule. */
    static final Set<EntityKind> RESOLVED =
            Set.of(EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.AGREEMENT, EntityKind.EVENT);

    private final Corrections corrections;
    private final Function<Entity, String> iri;

    /**
     * Prepares to decide.
     *
     * @param corrections what people say
     * @param iri how things are named, for what the tables know
     */
    Resolver(Corrections corrections, Function<Entity, String> iri) {
        this.corrections = corrections;
        this.iri = iri;
    }

    /**
     * Things that are one.
     *
     * @param canonical the IRI that stays
     * @param members all IRIs, the one that stays among them, in order
     * @param reasons what makes them one: enough to go from each to each other
     */
    record Group(String canonical, List<String> members, List<Identification> reasons) {}

    /**
     * What was decided.
     *
     * @param groups the groups of at least two things, in order of the IRIs that stay
     * @param distinctions what is two though a rule takes it for one
     */
    record Resolution(List<Group> groups, List<Distinction> distinctions) {}

    /**
     * Decides.
     *
     * @param settled IRIs that things had before: of a group that has one it stays
     */
    Resolution resolve(Collection<Bearer> things, Set<String> settled) {
        List<Bearer> bearers = things.stream()
                .filter(thing -> RESOLVED.contains(thing.kind()))
                .sorted(Comparator.comparing(Bearer::id))
                .toList();
        Groups groups = new Groups();
        Map<String, Bearer> byId = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        for (Bearer bearer : bearers) {
            groups.add(bearer.id());
            byId.put(bearer.id(), bearer);
            groups.mark(bearer.id(), bearer.marks());
            known(bearer).ifPresent(key -> known.put(bearer.id(), key));
        }
        known.forEach((id, key) -> groups.mark(id, new Marks(Map.of(Marks.TABLE, Set.of(key)))));
        corrections.different().forEach(pair -> groups.keepApart(pair.one(), pair.other(), pair.told()));
        corrections.same().forEach(pair -> {
            groups.add(pair.one());
            groups.add(pair.other());
        });
        Forms forms = new Forms();

        List<Identification> first = new ArrayList<>(corrections.identifications());
        tables(known, first);
        new Spellings(bearers, forms, first::add).find();
        join(groups, first);

        // asked of the groups as they are now, all at once: what is unique must not depend on what is joined first
        List<Identification> then = new ArrayList<>();
        new SharedNames(bearers, forms, groups, then::add).find();
        new Extensions(bearers, forms, then::add).find();
        new Contracts(bearers, forms, groups, then::add).find();
        join(groups, then);

        return new Resolution(groups(groups, settled, byId, known), groups.distinctions());
    }

    private static void join(Groups groups, List<Identification> identifications) {
        new TreeSet<>(identifications).forEach(groups::join);
    }

    private Optional<String> known(Bearer bearer) {
        if (bearer.isCommon()) {
            return Optional.empty();
        }
        return bearer.mains().stream()
                .flatMap(name -> WellKnown.get().lookup(name).stream())
                .map(WellKnown.Known::entity)
                .filter(entity -> entity.kind() == bearer.kind())
                .map(iri)
                .sorted()
                .findFirst();
    }

    private static void tables(Map<String, String> known, List<Identification> out) {
        known.forEach((id, key) -> {
            if (!id.equals(key) && known.containsKey(key)) {
                out.add(Identification.of(id, key, Rule.TABLE, key.substring(key.lastIndexOf('/') + 1)));
            }
        });
    }

    private List<Group> groups(
            Groups groups, Set<String> settled, Map<String, Bearer> byId, Map<String, String> known) {
        Map<String, List<Identification>> reasons = new HashMap<>();
        groups.reasons().forEach(reason -> reasons.computeIfAbsent(groups.root(reason.one()), id -> new ArrayList<>())
                .add(reason));
        List<Group> all = new ArrayList<>();
        for (Set<String> members : groups.all()) {
            if (members.size() > 1) {
                String any = members.iterator().next();
                all.add(new Group(
                        canonical(members, settled, byId, known),
                        members.stream().sorted().toList(),
                        reasons.getOrDefault(groups.root(any), List.of())));
            }
        }
        all.sort(Comparator.comparing(Group::canonical));
        return all;
    }

    /**
     * The IRI that stays: what a person says, what was given before, and otherwise chosen by the keys alone: what the
     * tables know, what is no document's own and no acronym, what has few words.
     */
    private String canonical(
            Set<String> members, Set<String> settled, Map<String, Bearer> byId, Map<String, String> known) {
        Set<String> wanted = corrections.kept();
        return members.stream()
                .min(Comparator.comparing((String id) -> !wanted.contains(id))
                        .thenComparing(id -> !settled.contains(id))
                        .thenComparing(id -> !id.equals(known.get(id)))
                        .thenComparing(id -> isIn(byId.get(id), Bearer::isCommon))
                        .thenComparing(id -> isIn(byId.get(id), Resolver::isAcronym))
                        .thenComparing(id -> id.chars().filter(c -> c == '-').count())
                        .thenComparing(String::length, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    // what people name may be in no document
    private static boolean isIn(@Nullable Bearer bearer, Predicate<Bearer> property) {
        return bearer != null && property.test(bearer);
    }

    private static boolean isAcronym(Bearer bearer) {
        return !bearer.mains().isEmpty()
                && bearer.mains().stream().allMatch(name -> Form.of(name).acronym());
    }
}
