package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * Things told of together, "A et B", and what stands for all of them or for one: "les deux entreprises", "ils", "toutes
 * deux", "la première", "le second".
 */
final class Groups {
    private static final Set<String> THEY = WordSet.of("ils elles tous toutes ceux-ci celles-ci");
    private static final Set<String> THE = WordSet.of("les ces leurs");
    private static final Set<String> FIRST = WordSet.of("premier premiere");
    private static final Set<String> SECOND = WordSet.of("second seconde deuxieme");
    /** Farther on, "ils" rather stands for what the sentence itself tells of. */
    private static final int FIRST_WORDS = 4;

    private static final int JOINT = 6;
    /** Sentences that such words point back over. */
    private static final int FAR = 2;

    private List<Entity> group = List.of();
    private boolean subject;
    private List<Entity> pair = List.of();
    private int age;

    /** What a sentence tells of, with "le premier" and "la seconde" of a pair told before. */
    List<Referent> with(Wording w, List<Referent> referents) {
        List<Entity> two = group.size() == 2 ? group : pair;
        if (age >= FAR || two.size() != 2) {
            return referents;
        }
        List<Referent> all = new ArrayList<>(referents);
        for (int i = 0; i < w.size(); i++) {
            int one = ordinal(w, i);
            if (one >= 0) {
                int at = i;
                all.removeIf(r -> r.from() == at);
                all.add(new Referent(Kind.PRONOUN, Case.SUBJECT, two.get(one), i, i + 2, "", false, null));
            }
        }
        all.sort(Comparator.comparingInt(Referent::from));
        return all;
    }

    // 0 for "le premier", 1 for "la seconde", where no noun follows; else -1
    private static int ordinal(Wording w, int i) {
        boolean article =
                w.name(i) == null && (w.word(i).equals("le") || w.word(i).equals("la"));
        boolean one = FIRST.contains(w.word(i + 1));
        boolean alone = w.word(i + 2).equals(",")
                || FiniteVerbs.at(w, i + 2)
                || i + 2 < w.size() && w.token(i + 2).isNumber();
        boolean told = article && alone && (one || SECOND.contains(w.word(i + 1))) && ClauseOpenings.isAt(w, i);
        return told ? one ? 0 : 1 : -1;
    }

    /** Takes the words of a sentence that stand for a group, then the groups that it tells of. */
    void read(Wording w, List<Referent> referents, Pointers pointers) {
        age++;
        for (int i = 0; i < w.size() && age <= FAR; i++) {
            if (w.name(i) == null && ClauseOpenings.isAt(w, i)) {
                point(w, i, pointers);
            }
        }
        List<Entity> told = new ArrayList<>();
        List<Entity> best = List.of();
        boolean first = false;
        boolean named = false;
        List<Entity> bodies = new ArrayList<>();
        Referent last = null;
        for (Referent referent : referents) {
            Entity thing = referent.thing();
            boolean one = referent.is(Kind.NAME) || isOne(w, referent);
            if (!one || thing == null || referent.bracketed()) {
                continue;
            }
            if (thing.kind() == EntityKind.ORGANISATION && !bodies.contains(thing)) {
                bodies.add(thing);
            }
            if (!referent.is(Kind.NAME)) {
                continue;
            }
            named |= thing.kind() == EntityKind.ORGANISATION;
            if (last == null || !isJoined(w, last, referent)) {
                told = new ArrayList<>();
            }
            told.add(thing);
            if (told.size() > best.size() && told.size() > 1) {
                best = told;
                first = referent.is(Case.SUBJECT);
            }
            last = referent;
        }
        if (best.size() > 1) {
            group = best;
            subject = first;
            age = 0;
        }
        if (bodies.size() == 2) {
            pair = bodies;
            age = 0;
        } else if (named) {
            pair = List.of();
        }
    }

    /** "Sorex et Morva ont signé", "trois maisons (Sorex, Morva et Kelm)": those that a sentence names together. */
    static List<Referent> together(Wording w, List<Referent> referents) {
        List<Referent> together = new ArrayList<>();
        Referent last = null;
        for (Referent referent : referents) {
            if (referent.is(Kind.NAME) && referent.is(Case.SUBJECT)) {
                if (last != null && last.bracketed() == referent.bracketed() && isJoined(w, last, referent)) {
                    together.add(last);
                    together.add(referent);
                }
                last = referent;
            }
        }
        return together;
    }

    // "elle est reprise par B": what stands for one body is one of a pair too
    private static boolean isOne(Wording w, Referent referent) {
        String word = w.word(referent.from());
        return (referent.is(Kind.PRONOUN) || referent.is(Kind.NOUN)) && !THEY.contains(word) && !THE.contains(word);
    }

    private void point(Wording w, int i, Pointers pointers) {
        String word = w.word(i);
        List<Entity> two = group.size() == 2 ? group : pair;
        boolean both = w.word(i + 1).equals("deux");
        if (THEY.contains(word) && i < FIRST_WORDS) {
            List<Entity> all = both ? two : subject || !word.endsWith("les") && !word.equals("ils") ? group : List.of();
            if (all.size() > 1) {
                pointers.several(w.span(i, both ? i + 2 : i + 1), all);
            }
        } else if (THE.contains(word) && both && isNoun(w, i + 2) && two.size() == 2) {
            pointers.several(w.span(i, i + 3), two);
        } else if (two.size() == 2 && ordinal(w, i) >= 0) {
            pointers.several(w.span(i, i + 2), List.of(two.get(ordinal(w, i))));
        }
    }

    private static boolean isNoun(Wording w, int i) {
        String word = w.word(i);
        boolean body = word.endsWith("s") && Body.pointedAtBy(word.substring(0, word.length() - 1)) != null;
        return w.name(i) == null
                && (body || word.startsWith("partenaire") || word.startsWith("structure"))
                && w.name(i + 1) == null;
    }

    private static boolean isJoined(Wording w, Referent one, Referent other) {
        if (other.from() - one.to() > JOINT || one.role() != other.role()) {
            return false;
        }
        String joint = w.word(one.to());
        boolean joined = joint.equals(",") || joint.equals("et") || joint.equals("&") || joint.equals("ou");
        for (int k = one.to() + 1; k < other.from(); k++) {
            Name name = w.name(k);
            if (name != null
                    || FiniteVerbs.at(w, k)
                    || w.isMark(k) && !w.word(k).equals("«")) {
                return false;
            }
        }
        return joined;
    }
}
