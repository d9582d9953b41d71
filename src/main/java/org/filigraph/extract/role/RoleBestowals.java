package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;

/** Offices that go to somebody: {@code la présidence de Sorex ira à P}, {@code la direction est confiée à P}. */
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
    private static final int LONGEST = 16;

    private RoleBestowals() {}

    /** Notes the office that goes to the person named at {@code at}. */
    static void read(Wording w, Name person, int at, RoleOffices offices) {
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
            return;
        }
        for (int i = verb - 1; i > 0 && i > verb - LONGEST && !w.word(i).equals(";"); i--) {
            if (RoleOffices.isOffice(w, i)) {
                offices.officeOf(w, person, at, i);
                return;
            }
        }
    }
}
