package org.filigraph.extract.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that begins with a position and tells of whom the sentence before is about: {@code Anne Martin passe la
 * main. La présidente de Sorex …}. Read only of people of whom the text tells no position otherwise.
 */
final class RoleAnaphora {
    private RoleAnaphora() {}

    static void read(List<Wording> wordings, Positions positions, RoleNotes notes) {
        Set<Entity> told = new HashSet<>();
        notes.all().forEach(role -> told.add(role.person()));
        for (int i = 1; i < wordings.size(); i++) {
            Wording w = wordings.get(i);
            Name person =
                    wordings.get(i - 1).block().span().equals(w.block().span()) ? subject(wordings.get(i - 1)) : null;
            boolean title = w.word(0).equals("le")
                    || w.word(0).equals("la")
                    || w.word(0).equals("l'");
            if (person == null || !title || told.contains(person.entity()) || !Positions.at(w, 0)) {
                continue;
            }
            Position position = positions.read(w, 0, w.size());
            boolean verb = position != null && w.isSmallWord(position.end());
            if (position != null && verb && position.named() && agrees(person, w)) {
                notes.add(RoleNotes.role(
                        person, position.role(), position.body(), w, 0, position.end(), "role.anaphora", 0.7));
            }
        }
    }

    // the one person of a sentence, at its head
    private static @Nullable Name subject(Wording w) {
        Name first = w.name(0, EntityKind.PERSON);
        for (int i = w.endOfName(0); first != null && i < w.size(); i = w.endOfName(i)) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return null;
            }
        }
        return first;
    }

    private static boolean agrees(Name person, Wording w) {
        boolean feminine = w.word(0).equals("la");
        return w.word(0).equals("l'") || feminine == RoleNouns.isWoman(person.entity());
    }
}
