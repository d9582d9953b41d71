package org.filigraph.extract.role;

import java.util.Locale;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** One of several who hold a position: {@code P, l'un des trois fondateurs de Sorex}; {@code l'une des gérantes, P}. */
final class OneOfSeveral {
    /** How somebody is told to be among others. */
    private static final Set<String> COUNTS = WordSet.of(
            "compte comptait comptera figure figurait figurera est etait fait faisait fera range se trouve trouvait il y a on");

    private static final int LONGEST_GAP = 6;

    private final RoleNotes notes;
    private final Bodies bodies;

    OneOfSeveral(RoleNotes notes, Bodies bodies) {
        this.notes = notes;
        this.bodies = bodies;
    }

    void read(Wording w) {
        for (int i = 0; i + 3 < w.size(); i++) {
            boolean one = w.word(i).equals("un")
                    || w.word(i).equals("une")
                    || w.word(i).equals("l'un");
            boolean of = w.word(i + 1).equals("des") || w.says(i + 1, "de", "ses");
            int among = among(w, i);
            if (among > 0) {
                among(w, i, NumberWords.isCount(w.word(among)) ? among + 1 : among);
            } else if (one && of && w.name(i) == null) {
                int noun = w.word(i + 1).equals("des") ? i + 2 : i + 3;
                noun = NumberWords.isCount(w.word(noun)) ? noun + 1 : noun;
                read(w, i, noun);
            }
        }
    }

    // "parmi les fondateurs", "fait partie des quatre associés", "au nombre de ses présidents": where the noun may
    // stand
    private static int among(Wording w, int i) {
        int after = w.word(i).equals("parmi")
                ? i + 1
                : w.says(i, "partie") || w.says(i, "au", "nombre") ? w.says(i, "partie") ? i + 1 : i + 2 : -1;
        boolean all = after > 0 && WordSet.of("les des ses leurs de").contains(w.word(after));
        return !all ? -1 : w.word(after).equals("de") ? after + 2 : after + 1;
    }

    // "P compte parmi les fondateurs de Sorex"; "Parmi les fondateurs de Sorex figure P"
    private void among(Wording w, int among, int noun) {
        int verb = among - 1;
        while (verb > 0
                && (COUNTS.contains(w.word(verb))
                        || RoleWords.isAdverb(w.word(verb))
                        || w.word(verb).equals(","))) {
            verb--;
        }
        if (verb < among - 1 && w.name(verb, EntityKind.PERSON) != null) {
            held(w, w.startOfName(verb), noun, -1);
            return;
        }
        held(w, -1, noun, among);
    }

    // the holder before the noun at a place, or behind it
    private void held(Wording w, int before, int noun, int among) {
        String singular = singular(w, noun);
        if (singular.isEmpty()) {
            return;
        }
        int of = w.afterOf(noun + 1);
        of = of > noun + 1 && w.isSmallWord(of) && w.name(of + 1, EntityKind.ORGANISATION) != null ? of + 1 : of;
        Name named = of > noun + 1 ? w.name(of, EntityKind.ORGANISATION) : null;
        int end = named == null ? noun + 1 : w.endOfName(of);
        // "parmi les présidents": of whatever bodies
        boolean own = Set.of("ses", "leurs").contains(w.word(noun - 1)) || NumberWords.isCount(w.word(noun - 1));
        if (named == null && (of > noun + 1 || !own)) {
            return;
        }
        int at = before;
        for (int i = end; at < 0 && i < end + LONGEST_GAP && i < w.size(); i++) {
            boolean tells = COUNTS.contains(w.word(i)) || w.isMark(i) || RoleWords.isAdverb(w.word(i));
            if (w.name(i, EntityKind.PERSON) != null) {
                at = i > end ? i : -1;
                break;
            }
            if (!tells && !FunctionWords.has(w.word(i))) {
                return;
            }
        }
        Name person = at < 0 ? null : w.name(at, EntityKind.PERSON);
        Entity body = named != null
                ? named.entity()
                : bodies.unsaid(Folding.fold(singular), w.token(noun).span().start());
        if (person != null && body != null) {
            String role = RoleNouns.of(person.entity(), singular.toLowerCase(Locale.ROOT));
            int from = Math.min(at, among < 0 ? at : among);
            notes.add(RoleNotes.role(
                    person,
                    role,
                    body,
                    w,
                    from,
                    Math.max(end, w.endOfName(at)),
                    "role.shared",
                    named == null ? 0.74 : 0.84));
        }
    }

    // "fondatrices" is of one who founded; empty where the word is no position's
    private static String singular(Wording w, int noun) {
        String written = noun < w.size() ? w.token(noun).text() : "";
        String singular = written.endsWith("s") ? written.substring(0, written.length() - 1) : "";
        String folded = Folding.fold(singular);
        boolean held = NounClass.ROLE.has(folded) && !PositionWords.CALLINGS.contains(folded) && w.name(noun) == null;
        return held ? singular : "";
    }

    private void read(Wording w, int one, int noun) {
        String singular = singular(w, noun);
        String folded = Folding.fold(singular);
        if (singular.isEmpty()) {
            return;
        }
        int of = w.afterOf(noun + 1);
        of = of > noun + 1 && w.isSmallWord(of) && w.name(of + 1, EntityKind.ORGANISATION) != null ? of + 1 : of;
        Name named = of > noun + 1 ? w.name(of, EntityKind.ORGANISATION) : null;
        int end = named == null ? noun + 1 : w.endOfName(of);
        if (named == null && of > noun + 1) {
            return;
        }
        int before = w.word(one - 1).equals("l'") ? one - 2 : one - 1;
        boolean apart = w.word(before).equals(",")
                || w.word(before).equals("est")
                || w.word(before).equals("fut");
        Name person = apart ? w.name(before - 1, EntityKind.PERSON) : null;
        int from = person == null ? one : w.startOfName(before - 1);
        if (person == null && Set.of(",", ":").contains(w.word(end))) {
            person = w.name(end + 1, EntityKind.PERSON);
            end = person == null ? end : w.endOfName(end + 1);
        }
        Entity body = named != null
                ? named.entity()
                : bodies.unsaid(folded, w.token(noun).span().start());
        if (person != null && body != null) {
            String role = RoleNouns.of(person.entity(), singular.toLowerCase(Locale.ROOT));
            notes.add(RoleNotes.role(person, role, body, w, from, end, "role.shared", named == null ? 0.74 : 0.84));
        }
    }
}
