package org.filigraph.extract.role;

import java.util.Locale;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Folding;

/** One of several who hold a position: {@code P, l'un des trois fondateurs de Sorex}; {@code l'une des gérantes, P}. */
final class OneOfSeveral {
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
            if (one && of && w.name(i) == null) {
                int noun = w.word(i + 1).equals("des") ? i + 2 : i + 3;
                noun = NumberWords.isCount(w.word(noun)) ? noun + 1 : noun;
                read(w, i, noun);
            }
        }
    }

    private void read(Wording w, int one, int noun) {
        String written = noun < w.size() ? w.token(noun).text() : "";
        String singular = written.endsWith("s") ? written.substring(0, written.length() - 1) : "";
        String folded = Folding.fold(singular);
        boolean held = NounClass.ROLE.has(folded) && !PositionWords.CALLINGS.contains(folded) && w.name(noun) == null;
        if (!held) {
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
        Name person = w.word(before).equals(",") ? w.name(before - 1, EntityKind.PERSON) : null;
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
