package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Which body a person heads, so far as no position tells it: who took it over, runs or founded it ("P a repris les
 * établissements X", "X, que dirige P", "X et son patron P"), or whose name it bears ("P Sorel" of "Fonderies Sorel").
 */
final class Heads {
    /** Verbs of who runs, founds or takes over a body. */
    private static final Set<String> RUNS = WordSet.of(
            """
            dirige dirigeait preside presidait pilote pilotait gere gerait tient tenait conduit anime reprend
            reprenait repris fonde fonda cofonde cree monte rachete herite""");

    /** What somebody takes or holds of a body: "les rênes de", "à la tête de". */
    private static final Set<String> REINS =
            WordSet.of("renes tete commandes manettes barre direction presidence gouvernail");

    private static final Set<String> OWN = WordSet.of("son sa");
    private static final int NEAR = 14;
    /** A surname of fewer letters is a word by chance. */
    private static final int SHORTEST = 4;

    private final Map<Entity, List<Entity>> bodies = new HashMap<>();
    private final Set<Entity> companies = new HashSet<>();
    private @Nullable Entity last;

    /** Takes note of who heads what in a sentence. */
    void read(Wording w, List<Referent> referents) {
        for (Referent referent : referents) {
            if (referent.is(Kind.NAME) && isBody(referent.thing())) {
                companies.add(referent.thing());
            }
        }
        Entity here = null;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                own(w, i, person.entity(), referents);
                here = w.word(i - 1).equals("par") ? here : person.entity();
                last = here == null ? last : here;
            } else if (w.name(i) == null && (RUNS.contains(w.word(i)) || isReins(w, i))) {
                run(w, i, referents, here == null ? last : here);
            }
        }
    }

    private static boolean isReins(Wording w, int i) {
        boolean held = w.word(i - 1).equals("la") || w.word(i - 1).equals("les");
        return REINS.contains(w.word(i)) && held && w.afterOf(i + 1) > i + 1;
    }

    /** "X, dirigée par P", "X, que dirige P"; else "P dirige X". */
    private void run(Wording w, int i, List<Referent> referents, @Nullable Entity person) {
        int by = w.word(i + 1).equals("par") ? i + 2 : w.word(i - 1).startsWith("qu") ? i + 1 : -1;
        Name later = by < 0 ? null : w.name(by, EntityKind.PERSON);
        if (by > 0) {
            Referent before = null;
            for (Referent referent : referents) {
                before = referent.to() <= i && isBody(referent.thing()) && referent.is(Kind.NAME) ? referent : before;
            }
            if (later != null && before != null && i - before.to() <= NEAR) {
                note(later.entity(), before.thing());
            }
            return;
        }
        for (Referent referent : referents) {
            boolean told = referent.is(Kind.NAME) || referent.is(Kind.NOUN) && referent.pointed() != Body.SITE;
            if (referent.from() > i && referent.from() - i <= NEAR && told) {
                boolean object = referent.is(Case.SUBJECT) || referent.is(Case.OF);
                if (person != null && object && isBody(referent.thing())) {
                    note(person, referent.thing());
                }
                return;
            }
        }
    }

    /** "X … son patron P": the head of the sentence's subject. */
    private void own(Wording w, int i, Entity person, List<Referent> referents) {
        int noun = i - 1;
        while (noun > 0 && !OWN.contains(w.word(noun - 1)) && i - noun < 4) {
            noun--;
        }
        if (noun < 1 || !OWN.contains(w.word(noun - 1)) || !NounClass.ROLE.has(w.word(noun))) {
            return;
        }
        for (Referent referent : referents) {
            if (referent.is(Kind.POSSESSIVE) && referent.from() == noun - 1 && isBody(referent.thing())) {
                note(person, referent.thing());
            }
        }
    }

    private void note(Entity person, @Nullable Entity body) {
        List<Entity> of = bodies.computeIfAbsent(person, p -> new ArrayList<>(2));
        if (body != null && !of.contains(body)) {
            of.add(body);
        }
    }

    private static boolean isBody(@Nullable Entity thing) {
        return thing != null && thing.kind() == EntityKind.ORGANISATION;
    }

    /** The bodies that a person heads, the first told first; then the one that bears the person's name. */
    List<Entity> of(Entity person) {
        List<Entity> told = new ArrayList<>(bodies.getOrDefault(person, List.of()));
        int surname = person.key().indexOf('-') + 1;
        String name = person.key().substring(surname);
        if (surname > 0 && name.length() >= SHORTEST) {
            companies.stream()
                    .filter(c -> !told.contains(c) && ("-" + c.key() + "-").contains("-" + name + "-"))
                    .sorted(java.util.Comparator.comparing(Entity::key))
                    .forEach(told::add);
        }
        return told;
    }

    /** Takes over what another reading of the same text found. */
    void learn(Heads other) {
        other.bodies.forEach((person, of) -> of.forEach(body -> note(person, body)));
        companies.addAll(other.companies);
    }
}
