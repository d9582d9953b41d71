package org.filigraph.extract.role;

import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;

/** Reads a name alone on its line and the position on the next: a signature, an interview's head, a table of people. */
final class RoleLines {
    private RoleLines() {}

    static void read(Wording name, Wording next, Positions positions, RoleNotes notes) {
        int first = 0;
        while (first < name.size() && (name.isMark(first) || FunctionWords.isCourtesy(name.word(first)))) {
            first++;
        }
        Name person = name.name(first, EntityKind.PERSON);
        int end = name.endOfName(first);
        boolean alone = person != null && (end == name.size() || (end == name.size() - 1 && name.isMark(end)));
        boolean close = next.span().start() - name.span().end() <= 4;
        if (!alone || person == null || !close || next.name(0, EntityKind.PERSON) != null || next.size() > 30) {
            return;
        }
        Position position = PositionNouns.at(next, 0)
                        && !next.word(0).equals("l'")
                        && !next.word(0).equals("le")
                        && !next.word(0).equals("la")
                ? positions.read(next, 0, next.size())
                : null;
        boolean whole = position != null
                && (position.end() == next.size() || next.isMark(position.end()) || next.size() - position.end() < 3);
        if (position != null && whole && !RoleAppositions.isAnothersTitle(next, position)) {
            note(person, position, next, notes);
            // "Présidente du pôle Vitaléa, directrice industrielle de Sorex"
            int more = position.end() + 1;
            boolean listed =
                    next.word(more - 1).equals(",") || next.word(more - 1).equals("et");
            Position second = listed && PositionNouns.at(next, more) ? positions.read(next, more, next.size()) : null;
            if (second != null && second.named()) {
                note(person, second, next, notes);
            }
        }
    }

    private static void note(Name person, Position position, Wording next, RoleNotes notes) {
        notes.add(new Role(
                person.entity(),
                position.role(),
                position.body(),
                Period.NONE,
                Evidence.at(
                        person.span().cover(next.span(0, position.end())),
                        "role.line",
                        position.named() ? 0.88 : 0.75)));
    }
}
