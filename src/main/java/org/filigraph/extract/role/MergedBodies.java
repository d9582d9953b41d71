package org.filigraph.extract.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/**
 * Bodies that a text tells to have gone into a new one: {@code Sorex et Nautimer ont fusionné pour former Marelia}. Who is
 * told to take a position there afterwards holds it in the new one.
 */
final class MergedBodies {
    /** So many words stand between the bodies that join at most: where each is, what it is. */
    private static final int LONGEST_GAP = 9;

    private final Set<Entity> old = new HashSet<>();

    /** Notes which bodies the sentence tells to join; {@code discourse} says which names are one body's. */
    void read(Wording w, Discourse discourse) {
        boolean joins = false;
        for (int i = 0; i < w.size() && !joins; i++) {
            joins = w.name(i) == null && isJoining(w, i);
        }
        if (!joins) {
            return;
        }
        List<Integer> bodies = new ArrayList<>();
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            if (name != null && !Discourse.isPointer(name)) {
                bodies.add(i);
            }
        }
        for (int k = 0; k + 1 < bodies.size(); k++) {
            if (isPair(w, w.endOfName(bodies.get(k)), bodies.get(k + 1))) {
                old.add(same(w, bodies.get(k), discourse));
                old.add(same(w, bodies.get(k + 1), discourse));
            }
        }
    }

    private static Entity same(Wording w, int at, Discourse discourse) {
        Entity body = java.util.Objects.requireNonNull(w.name(at)).entity();
        Entity same = discourse.same(body);
        return same == null ? body : same;
    }

    // "ont fusionné", "la fusion de", "ne font plus qu'un", "né du rapprochement de"
    private static boolean isJoining(Wording w, int i) {
        return w.word(i).startsWith("fusion")
                || w.says(i, "plus", "qu'") && w.word(i + 2).startsWith("un")
                || w.word(i).equals("rapprochement") && w.word(i - 2).startsWith("ne");
    }

    // "Sorex, à Brest, et le pôle Nautimer"; "de Sorex avec Nautimer"
    private static boolean isPair(Wording w, int from, int to) {
        boolean tied = false;
        for (int i = from; i < to; i++) {
            if (w.name(i) == null && (w.word(i).equals(";") || w.word(i).equals("pour") || isVerb(w, i))) {
                return false;
            }
            tied |= w.word(i).equals("et") || w.word(i).equals("avec");
        }
        return tied && to - from <= LONGEST_GAP;
    }

    // "à Brest" is no "a"
    private static boolean isVerb(Wording w, int i) {
        return PositionWords.VERBS.contains(w.word(i)) && !w.token(i).text().equals("à");
    }

    /** Whether the body has joined with another. */
    boolean has(Entity body) {
        return old.contains(body);
    }
}
