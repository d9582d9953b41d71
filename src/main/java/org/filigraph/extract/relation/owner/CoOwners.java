package org.filigraph.extract.relation.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads whose a body is that several own: "A a deux propriétaires : B pour 60 % et C pour 40 %", "B et C se partagent
 * A", "B et C ont créé ensemble A", "A a pour actionnaires B et C" ({@code subsidiaryOf}).
 */
final class CoOwners implements TieReader {
    private static final Set<String> OWNERS = WordSet.of("proprietaires actionnaires associes maisons-meres parents");
    private static final Map<String, Set<VerbForm>> CREATES =
            Conjugation.ofAll("creer", "fonder", "lancer", "constituer", "monter");

    private static final Set<String> JOINT = WordSet.of("ensemble commun parite");
    private static final double ENOUGH = 34;
    private static final int FAR = 16;

    private final Ties ties;

    CoOwners(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (OWNERS.contains(w.word(i)) && w.word(i + 1).equals(":")) {
                listed(w, i);
            } else if (w.word(i).startsWith("partag") && w.word(i - 1).equals("se")) {
                shared(w, i);
            } else if (CREATES.containsKey(w.word(i))) {
                created(w, i);
            }
        }
    }

    // "A a deux propriétaires : B pour 60 % et C pour 40 %"
    private void listed(Wording w, int i) {
        int verb = i - 1;
        while (verb > 0
                && i - verb < 4
                && !w.word(verb).equals("a")
                && !w.word(verb).startsWith("compt")) {
            verb--;
        }
        List<Said> unit = ties.subjects().ofVerb(w, verb);
        List<Found> owners = new ArrayList<>();
        for (int k = i + 2; k < w.size() && k - i < 3 * FAR; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                owners.add(new Found(NameLists.entity(w, k), w.endOfName(k)));
            }
        }
        for (Found owner : unit.size() == 1 ? owners : List.<Found>of()) {
            if (isEnough(w, owner.end())) {
                tie(
                        w,
                        unit.get(0).entity(),
                        owner.entity(),
                        Math.max(0, unit.get(0).at()),
                        owner.end());
            }
        }
    }

    // "B pour 60 %", "B (60 %)", "B à parts égales": not one with less than a third
    private static boolean isEnough(Wording w, int end) {
        for (int k = end; k < w.size() && k - end < 5 && w.name(k) == null; k++) {
            if (w.word(k + 1).equals("%") && w.token(k).isNumber()) {
                return Holdings.value(w, k) >= ENOUGH;
            }
        }
        return true;
    }

    // "B et C se partagent (le capital de) A"
    private void shared(Wording w, int i) {
        int k = w.afterArticle(i + 1);
        boolean capital = w.word(k).equals("capital")
                || w.word(k).equals("propriete")
                || w.word(k).equals("parts");
        List<Found> unit = capital && w.afterOf(k + 1) > k + 1 ? ties.parties().at(w, w.afterOf(k + 1)) : List.of();
        List<Said> owners = unit.size() == 1 ? ties.subjects().ofVerb(w, i - 1) : List.of();
        if (owners.size() > 1) {
            tieAll(w, unit.get(0), owners);
        }
    }

    // "B et C ont créé ensemble A", "B et C créent en commun la société A"
    private void created(Wording w, int i) {
        VerbGroup group = VerbGroup.at(w, i, CREATES.getOrDefault(w.word(i), Set.of()));
        int k = i + 1;
        boolean joint = false;
        while (k - i < 5 && w.name(k) == null && !w.isMark(k)) {
            joint |= JOINT.contains(w.word(k));
            if (joint) {
                break;
            }
            k++;
        }
        List<Found> unit = joint && group != null && group.voice() == VerbGroup.Voice.ACTIVE
                ? ties.parties().at(w, k + 1)
                : List.of();
        boolean body = unit.size() == 1 && w.name(unit.get(0).end() - 1, EntityKind.ORGANISATION) != null;
        List<Said> owners = body && group != null ? ties.subjects().ofVerb(w, group.start()) : List.of();
        if (owners.size() > 1) {
            tieAll(w, unit.get(0), owners);
        }
    }

    private void tieAll(Wording w, Found unit, List<Said> owners) {
        owners.forEach(owner -> tie(w, unit.entity(), owner.entity(), Math.max(0, owner.at()), unit.end()));
    }

    private void tie(Wording w, Entity unit, Entity owner, int from, int end) {
        if (owner.kind() == EntityKind.ORGANISATION && !PublicBodies.has(owner) && !unit.equals(owner)) {
            ties.add(
                    unit,
                    "subsidiaryOf",
                    owner,
                    Doubts.between(w, from, end),
                    w.span(Math.min(from, end - 1), end),
                    "relation.stake",
                    0.7);
        }
    }
}
