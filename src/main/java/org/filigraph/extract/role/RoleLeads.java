package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * By whom a body is led, where the words turn round the body: {@code Sorex, présidée par P}; {@code Dirigée par P, la PME
 * Sorex}; {@code son conseil est présidé par P}; {@code le pôle que préside P}; {@code Sorex, dont la directrice est P}.
 */
final class RoleLeads {
    private static final int LONGEST_CALLING = 7;
    private static final int LONGEST_APPOSITION = 30;
    private static final int LONGEST_SUBJECT = 30;
    private static final int BACK = 14;
    private static final Set<String> DETERMINERS = WordSet.of("le la l' ce cet cette notre son sa leur");
    private static final Set<String> OWN = WordSet.of("son sa leur");
    private static final Set<String> ONE = WordSet.of("l'un l' un une");
    private static final Set<String> BE = WordSet.of("est sera etait fut reste");

    private final Positions positions;
    private final Bodies bodies;
    private final RoleNotes notes;

    RoleLeads(Positions positions, Bodies bodies, RoleNotes notes) {
        this.positions = positions;
        this.bodies = bodies;
        this.notes = notes;
    }

    /** Notes what the person named at {@code at} is said to lead. */
    void read(Wording w, Name person, int at) {
        if (!relative(w, person, at) && !led(w, person, at) && !whose(w, person, at)) {
            by(w, person, at);
        }
    }

    // "A, présidée par P", "fondée par P", "sous la direction de P"
    private void by(Wording w, Name person, int at) {
        int by = firstOf(w, at) - 1;
        while (by > 0 && FunctionWords.isCourtesy(w.word(by)) || w.word(by).equals(".")) {
            by--;
        }
        by = pastCalling(w, by);
        boolean under = w.word(by - 3).equals("sous") && FunctionWords.isOf(w.word(by));
        if (!under && !w.word(by).equals("par")) {
            return;
        }
        // "fondée en 1987 par P"
        int led = under ? by - 1 : TimeAdjuncts.before(w, by - 1);
        // "dirigée aujourd'hui par P"
        while (!under && led > 0 && RoleWords.isAdverb(w.word(led))) {
            led--;
        }
        String leader = RoleWords.ledBy(w.word(led));
        if (leader.isEmpty()) {
            return;
        }
        String role = RoleNouns.of(person.entity(), leader);
        // "la société fondée par P"
        boolean noun = !under && w.isContentWord(led - 1) && Bodies.isNoun(w.word(led - 1)) && led > 1;
        if (noun && DETERMINERS.contains(w.word(led - 2))) {
            Entity called =
                    bodies.called(w.word(led - 1), w.token(led - 1).span().start());
            if (called != null) {
                note(w, person, role, called, led - 2, w.endOfName(at), 0.75);
            }
            return;
        }
        int be = under ? -1 : LedSubjects.beOf(w, led);
        Entity subject = be < 0 ? null : LedSubjects.of(w, be, bodies, leader);
        if (subject != null) {
            note(w, person, role, subject, be, w.endOfName(at), 0.8);
            return;
        }
        for (int i = led - 1; i >= 0 && i >= by - BACK; i--) {
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body != null && !under && LedSubjects.isApart(w, w.endOfName(w.startOfName(i)), led)) {
                break;
            }
            if (body != null) {
                note(w, person, role, body.entity(), w.startOfName(i), w.endOfName(at), 0.8);
                return;
            }
        }
        int opening = under ? by - 3 : led;
        Entity told = under ? null : smallBody(w, led - 1);
        Entity small = told != null ? told : Panels.before(w, opening);
        Entity body = small != null
                ? small
                : opens(w, opening)
                        ? subjectAfter(w, w.endOfName(at))
                        : BE.contains(w.word(led - 1)) || w.word(led - 1).equals(",") ? subjectOf(w, led - 1) : null;
        if (body == null && under && leader.equals("président")) {
            body = bodies.unsaid("president", w.token(led).span().start());
        }
        if (body != null) {
            note(w, person, role, body, opening, w.endOfName(at), 0.8);
        }
    }

    // "le conseil régional présidé par P", "l'association, dirigée par P": a body told of before, or called so
    private @Nullable Entity smallBody(Wording w, int last) {
        int end = w.word(last).equals(",") ? last - 1 : last;
        int noun = w.isContentWord(end) && !Bodies.isNoun(w.word(end)) ? end - 1 : end;
        boolean definite =
                DETERMINERS.contains(w.word(noun - 1)) || w.word(noun - 1).equals("du");
        if (!definite || OWN.contains(w.word(noun - 1)) || !Bodies.isNoun(w.word(noun)) || w.name(noun) != null) {
            return null;
        }
        Entity called = bodies.calledSo(w.word(noun), w.token(noun).span().start());
        boolean council = w.word(noun).equals("conseil") && noun < end;
        String label = w.token(noun).text() + " " + w.token(end).text();
        return called != null || !council ? called : Entity.named(EntityKind.ORGANISATION, label);
    }

    // "par P et Q", "par P, Q et R": where the first of the people begins that are named up to the one at "at"
    private static int firstOf(Wording w, int at) {
        int first = at;
        while (first > 2
                && (w.word(first - 1).equals("et") || w.word(first - 1).equals(","))
                && w.name(first - 2, EntityKind.PERSON) != null) {
            first = w.startOfName(first - 2);
        }
        return first;
    }

    // the words before are at most others of this sort: "Fondée par Q et présidée par P, …"
    private static boolean opens(Wording w, int participle) {
        if (participle == 0) {
            return true;
        }
        boolean tied =
                w.word(participle - 1).equals("et") || w.word(participle - 1).equals(",");
        return tied
                && participle < BACK
                && (!RoleWords.ledBy(w.word(0)).isEmpty() || w.word(0).equals("sous"));
    }

    // "…, présidente de Vernoux depuis 2010, la PME Sorex recrute": the body after what stands beside the name
    private @Nullable Entity subjectAfter(Wording w, int end) {
        for (int i = end; i < w.size() && i < end + LONGEST_APPOSITION; i++) {
            if (!w.word(i).equals(",") || PositionNouns.at(w, i + 1)) {
                continue;
            }
            if (w.word(i + 1).equals("il") || w.word(i + 1).equals("elle")) {
                return bodies.meant("dirigeant", w.token(i + 1).span().start());
            }
            int noun = DETERMINERS.contains(w.word(i + 1)) && w.name(i + 1) == null ? i + 2 : i + 1;
            Name body = w.name(noun, EntityKind.ORGANISATION);
            if (body != null) {
                return body.entity();
            }
            if (noun == i + 2 && (w.isContentWord(noun) || Bodies.isNoun(w.word(noun)))) {
                // "Sous la présidence de P, le comité stratégique s'est réuni"
                if (Panels.has(w.word(noun))) {
                    return Panels.at(w, noun);
                }
                Name named = RoleOffices.firstBody(w, noun + 1, beforeVerb(w, noun + 1, 5));
                return named != null && named.is(EntityKind.ORGANISATION)
                        ? named.entity()
                        : Bodies.isNoun(w.word(noun))
                                ? bodies.called(
                                        "dirigeant",
                                        w.word(noun),
                                        w.token(noun).span().start())
                                : null;
            }
        }
        return null;
    }

    // how many of so many words stand before a verb: "la PME | est membre de Sorex"
    private static int beforeVerb(Wording w, int from, int most) {
        for (int i = 0; i < most; i++) {
            if (w.name(from + i) == null && FiniteVerbs.at(w, from + i)) {
                return i;
            }
        }
        return most;
    }

    // "Son conseil d'administration, composé de …, est présidé par P": whose council it is
    private @Nullable Entity subjectOf(Wording w, int verb) {
        int first = Math.max(0, verb - LONGEST_SUBJECT);
        for (int i = first; i < verb; i++) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return null;
            }
        }
        for (int i = first; i + 1 < verb; i++) {
            if (DETERMINERS.contains(w.word(i)) && Bodies.isNoun(w.word(i + 1)) && w.isContentWord(i + 1)) {
                int offset = w.token(i).span().start();
                return OWN.contains(w.word(i))
                        ? bodies.unsaid("president", offset)
                        : bodies.called(w.word(i + 1), offset);
            }
        }
        return null;
    }

    // "le pôle Nautimer, que préside P", "l'association que dirige P"
    private boolean relative(Wording w, Name person, int at) {
        int verb = firstOf(w, at) - 1;
        while (verb > 1
                && (FunctionWords.isCourtesy(w.word(verb))
                        || w.word(verb).equals(".")
                        || FunctionWords.isArticle(w.word(verb)) && FunctionWords.isCourtesy(w.word(verb + 1))
                        || w.word(verb).equals("depuis")
                        || w.token(verb).isNumber()
                        || RoleWords.isAdverb(w.word(verb)))) {
            verb--;
        }
        boolean that = w.word(verb - 1).equals("que") || w.word(verb - 1).equals("qu'");
        if (!that || !RoleWords.leads(w.word(verb)) || RoleWords.manages(w.word(verb))) {
            return false;
        }
        int board = w.word(verb - 2).equals(",") ? verb - 5 : verb - 4;
        boolean council = board > 0 && RoleBoards.boardEnd(w, board) == board + 3;
        Entity body = council ? bodies.unsaid("president", w.token(board).span().start()) : antecedent(w, verb - 2);
        if (body != null) {
            String role = RoleWords.presides(w.word(verb)) ? "président" : "dirigeant";
            String whole = council ? " du " + RoleBoards.words(w, board, board + 3) : "";
            note(w, person, RoleNouns.of(person.entity(), role) + whole, body, verb - 1, w.endOfName(at), 0.82);
        }
        return body != null;
    }

    // "le pôle Nautimer, que P préside depuis 2012"
    private boolean led(Wording w, Name person, int at) {
        int verb = w.endOfName(at);
        boolean that = w.word(at - 1).equals("que") || w.word(at - 1).equals("qu'");
        boolean leads = that && RoleWords.leads(w.word(verb)) && !RoleWords.manages(w.word(verb));
        int first = firstOf(w, at);
        int made = RoleTies.pastAdverbs(w, verb + 1);
        boolean found = Set.of("a", "ont", "avait", "avaient").contains(w.word(verb))
                && RoleWords.founded(w.word(made))
                && (w.word(first - 1).equals("que") || w.word(first - 1).equals("qu'"));
        if (found) {
            founders(w, first, at, made);
            return true;
        }
        Entity body = leads ? antecedent(w, at - 2) : null;
        if (body != null) {
            String role = RoleWords.presides(w.word(verb)) ? "président" : "dirigeant";
            note(w, person, RoleNouns.of(person.entity(), role), body, at - 1, verb + 1, 0.82);
        }
        return body != null;
    }

    // "la jeune pousse Sorex, que P et Q ont cofondée"
    private void founders(Wording w, int first, int last, int verb) {
        Entity body = antecedent(w, first - 2);
        for (int i = first; body != null && i <= last; i = w.endOfName(i)) {
            Name founder = w.name(i, EntityKind.PERSON);
            if (founder != null) {
                String role = w.word(verb).startsWith("co") ? "cofondateur" : "fondateur";
                note(w, founder, RoleNouns.of(founder.entity(), role), body, first - 1, verb + 1, 0.8);
            }
        }
    }

    // "Sorex, dont la directrice générale est P", "Sorex, dont P est la directrice"
    private boolean whose(Wording w, Name person, int at) {
        int end = w.endOfName(at);
        boolean before = BE.contains(w.word(at - 1));
        int dont = before ? dontBefore(w, at - 2) : at - 1;
        if (!w.word(dont).equals("dont") || !(before || BE.contains(w.word(end)))) {
            return false;
        }
        int phrase = before ? dont + 1 : end + 1;
        Position position = PositionNouns.at(w, phrase) ? positions.read(w, phrase, before ? at - 1 : w.size()) : null;
        Entity body = position == null || position.named() ? null : antecedent(w, dont - 1);
        if (position == null || body == null) {
            return false;
        }
        note(w, person, position.role(), body, dont, Math.max(end, position.end()), 0.84);
        return true;
    }

    private static int dontBefore(Wording w, int from) {
        int i = from;
        while (i > 0 && i > from - 8 && !w.word(i).equals("dont") && !w.isMark(i)) {
            i--;
        }
        return i;
    }

    // the body that "que" or "dont" stands for
    private @Nullable Entity antecedent(Wording w, int last) {
        int i = w.word(last).equals(",") ? last - 1 : last;
        if (w.word(i).equals(")")) {
            while (i > 0 && !w.word(i).equals("(")) {
                i--;
            }
            i--;
        }
        Name name = w.name(i, EntityKind.ORGANISATION);
        if (name != null) {
            return name.entity();
        }
        // "l'association, dont le siège est à Brest et que préside P"
        if (w.word(i).equals("et")) {
            return bodies.unsaid("president", w.token(i).span().start());
        }
        // "le groupe vannetais que préside P"
        int noun = w.isContentWord(i) && !Bodies.isNoun(w.word(i)) ? i - 1 : i;
        if (!Bodies.isNoun(w.word(noun)) || w.name(noun) != null || !DETERMINERS.contains(w.word(noun - 1))) {
            return null;
        }
        // "Sorex, le groupe que préside P": the noun says what the name before it is
        Name apposed = w.word(noun - 2).equals(",") ? w.name(noun - 3, EntityKind.ORGANISATION) : null;
        return apposed != null
                ? apposed.entity()
                : bodies.called("president", w.word(noun), w.token(noun).span().start());
    }

    private void note(Wording w, Name person, String role, Entity body, int from, int to, double confidence) {
        notes.add(RoleNotes.role(person, role, body, w, from, to, "role.led", confidence));
    }

    // "présidée par le chef d'entreprise rennais P": the index of "par", or as before
    private static int pastCalling(Wording w, int by) {
        // "dirigée par l'un d'eux, P", "par un ancien de Sorex, P"
        int one = w.word(by).equals(",") ? by - 1 : -1;
        while (one > by - LONGEST_CALLING
                && one > 0
                && !w.isMark(one)
                && !w.word(one).equals("par")) {
            one--;
        }
        if (one > 0 && w.word(one).equals("par") && ONE.contains(w.word(one + 1))) {
            return one;
        }
        int i = by;
        while (i > by - LONGEST_CALLING && w.isSmallWord(i) && !w.word(i).equals("par")) {
            i--;
        }
        boolean calling = w.word(i).equals("par")
                && (w.word(i + 1).equals("le") || w.word(i + 1).equals("la"));
        return calling ? i : by;
    }
}
