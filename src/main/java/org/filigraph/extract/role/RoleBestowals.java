package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;

/**
 * Offices that go to somebody: {@code la présidence de Sorex ira à P}, {@code la direction est confiée à P}; {@code le pôle
 * a élu à sa présidence P}; {@code Q cède son fauteuil de président de Sorex à P}.
 */
final class RoleBestowals {
    private static final Set<String> GOES = Set.of(
            "ira",
            "va",
            "revient",
            "reviendra",
            "revenait",
            "echoit",
            "echoira",
            "incombe",
            "incombera",
            "passe",
            "passera",
            "confiee",
            "assuree",
            "assumee",
            "exercee",
            "attribuee",
            "devolue",
            "remise",
            "transmise");
    private static final Set<String> CEDES = Set.of(
            "cede",
            "cedera",
            "cedait",
            "laisse",
            "laissera",
            "laissait",
            "transmet",
            "transmettra",
            "confie",
            "confiera");
    private static final Set<String> REPLACED = Set.of("remplace", "remplacee", "remplaces", "relaye", "relayee");
    private static final Set<String> OWN = Set.of("sa", "leur");
    private static final int LONGEST = 16;

    private RoleBestowals() {}

    /** Notes the office that goes to the person named at {@code at}. */
    static void read(Wording w, Name person, int at, RoleOffices offices) {
        if (RoleWords.isOffice(w.word(at - 1))
                && OWN.contains(w.word(at - 2))
                && w.word(at - 3).equals("a")) {
            own(w, person, at, offices);
            return;
        }
        int to = at - 1;
        while (to > 0 && (FunctionWords.isCourtesy(w.word(to)) || w.word(to).equals("."))) {
            to--;
        }
        if (!w.word(to).equals("a") && !w.word(to).equals("par")) {
            return;
        }
        int verb = to - 1;
        while (verb > 0 && (RoleWords.isAdverb(w.word(verb)) || RoleWords.isCircumstance(w.word(verb)))) {
            verb--;
        }
        if (!GOES.contains(w.word(verb))) {
            ceded(w, person, at, to, w.word(to).equals("a") ? CEDES : REPLACED, offices);
            return;
        }
        for (int i = verb - 1; i > 0 && i > verb - LONGEST && !w.word(i).equals(";"); i--) {
            if (RoleOffices.isOffice(w, i)) {
                offices.officeOf(w, person, at, i);
                return;
            }
        }
    }

    // "le syndicat a réélu à sa présidence P": of whom the sentence is
    private static void own(Wording w, Name person, int at, RoleOffices offices) {
        for (int verb = at - 4; verb > 0 && verb > at - LONGEST; verb--) {
            if (w.name(verb) != null || !RoleWords.isNamed(w.word(verb))) {
                continue;
            }
            for (int i = verb - 1; i >= 0; i--) {
                Name body = w.name(i, EntityKind.ORGANISATION);
                Entity members = body == null ? Panels.ofMembers(w, i) : body.entity();
                if (members != null) {
                    offices.officeOf(w, person, at, at - 1, members);
                    return;
                }
            }
        }
    }

    // "cède son fauteuil de président de Sorex à P", "a été remplacé à la tête du pôle par P"
    private static void ceded(Wording w, Name person, int at, int to, Set<String> verbs, RoleOffices offices) {
        int thing = -1;
        for (int i = to - 1; i > 0 && i > to - LONGEST && !w.isMark(i); i--) {
            if (w.name(i) == null && verbs.contains(w.word(i)) && thing > i) {
                offices.office(w, person, at, thing);
                return;
            }
            boolean office = RoleOffices.isOffice(w, i) || RoleWords.isPost(w.word(i)) && w.name(i) == null;
            thing = office ? i : thing;
        }
    }
}
