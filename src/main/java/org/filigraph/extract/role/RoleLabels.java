package org.filigraph.extract.role;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/**
 * Lines of a sheet that label people with an office or with a position in the plural: {@code Présidence : P},
 * {@code Vice-présidents : P (Sorex), Q}. Whose sheet it is, the passage or the document tells.
 */
final class RoleLabels {
    private static final Map<String, String> OFFICES = Map.of(
            "presidence", "président",
            "co-presidence", "président",
            "copresidence", "président",
            "vice-presidence", "vice-président",
            "direction", "directeur",
            "gerance", "gérant");
    /** What stands for a colon between a position and its holder on a line of their own. */
    private static final Set<String> DASHES = WordSet.of("- – —");

    private static final Set<String> BETWEEN = WordSet.of(": , ; et – - — / • |");
    private static final int LONGEST_LABEL = 6;

    private final Bodies bodies;
    private final RoleNotes notes;

    RoleLabels(Bodies bodies, RoleNotes notes) {
        this.bodies = bodies;
        this.notes = notes;
    }

    /** Whether a dash stands at {@code i} as a colon does: "Présidente – Anne Martin". */
    static boolean isDash(Wording w, int i) {
        return DASHES.contains(w.word(i)) && w.token(i).spaceBefore();
    }

    void read(Wording w) {
        int first = w.isMark(0) ? 1 : 0;
        int colon = first;
        while (colon < w.size() && colon < first + LONGEST_LABEL && !w.isMark(colon) && w.name(colon) == null) {
            colon++;
        }
        // "Co-présidents de Sorex : P et Q"
        Name whose = FunctionWords.isOf(w.word(colon - 1)) ? w.name(colon, EntityKind.ORGANISATION) : null;
        colon = whose == null ? colon : w.endOfName(colon);
        String role = w.word(colon).equals(":") && colon > first ? role(w, first) : "";
        Entity body = role.isEmpty()
                ? null
                : whose != null
                        ? whose.entity()
                        : bodies.unsaid(
                                Folding.fold(role), w.token(first).span().start());
        if (body == null) {
            return;
        }
        for (int i = colon + 1; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && isListed(w, i)) {
                notes.add(RoleNotes.role(
                        person,
                        RoleNouns.of(person.entity(), role),
                        body,
                        w,
                        first,
                        w.endOfName(i),
                        "role.label",
                        0.82));
            }
        }
    }

    // the position in the singular, masculine; empty where the line labels none
    private static String role(Wording w, int first) {
        String office = OFFICES.get(w.word(first));
        if (office != null) {
            boolean general = office.equals("directeur") && w.word(first + 1).equals("generale");
            return general ? "directeur général" : office;
        }
        String word = w.word(first);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        String held = singular.startsWith("co-") ? singular.substring(3) : singular;
        boolean plural = !held.isEmpty() && NounClass.ROLE.has(held) && !PositionWords.CALLINGS.contains(held);
        String text = w.token(first).text();
        return plural ? text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT) : "";
    }

    // right after the label, or after what parts the people; in no bracket
    private static boolean isListed(Wording w, int at) {
        int before = at - 1;
        while (before > 0
                && (FunctionWords.isCourtesy(w.word(before)) || w.word(before).equals("."))) {
            before--;
        }
        return BETWEEN.contains(w.word(before));
    }
}
