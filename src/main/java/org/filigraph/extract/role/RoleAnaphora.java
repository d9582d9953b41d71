package org.filigraph.extract.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.Block;
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
            Name person = follows(wordings.get(i - 1), w) ? subject(wordings.get(i - 1)) : null;
            boolean title = w.word(0).equals("le")
                    || w.word(0).equals("la")
                    || w.word(0).equals("l'");
            if (person == null || !title || told.contains(person.entity()) || !PositionNouns.at(w, 0)) {
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

    // in one paragraph, or at the head of the next
    private static boolean follows(Wording before, Wording w) {
        return before.block().span().equals(w.block().span())
                || before.block().kind() == Block.Kind.PARAGRAPH && w.block().kind() == Block.Kind.PARAGRAPH;
    }

    // the one person of a sentence, at its head or behind a verb of saying: "« … », plaide Anne Martin."
    private static @Nullable Name subject(Wording w) {
        Name only = null;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && only != null) {
                return null;
            }
            if (person != null) {
                boolean said = i > 0
                        && SpeechVerbs.has(w.word(i - 1))
                        && !w.word(i - 1).endsWith("ant");
                if (i > 0 && !said) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private static boolean agrees(Name person, Wording w) {
        boolean feminine = w.word(0).equals("la");
        return w.word(0).equals("l'") || feminine == RoleNouns.isWoman(person.entity());
    }
}
