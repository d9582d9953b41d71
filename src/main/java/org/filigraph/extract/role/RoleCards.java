package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A card of somebody, a line for each thing told: {@code Fonction : directrice qualité}, {@code Entreprise : Sorex}, under
 * a line that names them.
 */
final class RoleCards {
    private static final Set<String> POSITIONS = WordSet.of("fonction poste fonctions titre mandat");
    private static final Set<String> BODIES = WordSet.of(
            """
            entreprise societe structure organisme organisation employeur etablissement association collectivite""");
    private static final Set<String> PEOPLE = WordSet.of("nom prenom intervenant intervenante contact invite invitee");
    /** So many lines round the position's belong to the card. */
    private static final int LINES = 4;

    private static final int LONGEST = 14;

    private RoleCards() {}

    /** Reads the card in which the line at {@code at} tells the position. */
    static void read(List<Wording> wordings, int at, Positions positions, RoleNotes notes) {
        Wording w = wordings.get(at);
        if (!isLabelled(w, POSITIONS) || !PositionNouns.at(w, 2)) {
            return;
        }
        Position position = positions.read(w, 2, w.size());
        Name person = null;
        Name body = null;
        for (int i = Math.max(0, at - LINES); i < Math.min(wordings.size(), at + LINES + 1); i++) {
            Wording line = wordings.get(i);
            boolean named = i < at && line.size() <= LONGEST || isLabelled(line, PEOPLE);
            Name somebody = named ? only(line, EntityKind.PERSON) : null;
            person = somebody != null && (person == null || i < at) ? somebody : person;
            body = body == null && isLabelled(line, BODIES) ? only(line, EntityKind.ORGANISATION) : body;
        }
        if (position != null && person != null && (body != null || position.body() != null)) {
            notes.add(RoleNotes.role(
                    person,
                    position.role(),
                    position.named() || body == null ? position.body() : body.entity(),
                    w,
                    2,
                    position.end(),
                    "role.card",
                    0.85));
        }
    }

    private static boolean isLabelled(Wording w, Set<String> labels) {
        return labels.contains(w.word(0)) && w.word(1).equals(":");
    }

    // the name of a kind on the line, where there is one alone
    private static @Nullable Name only(Wording w, EntityKind kind) {
        Name only = null;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, kind);
            if (name != null && only != null) {
                return null;
            }
            only = name == null ? only : name;
        }
        return only;
    }
}
