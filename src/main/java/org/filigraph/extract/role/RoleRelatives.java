package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** What somebody told of before leads, by a relative clause about a body: {@code le pôle Lin Nord, qu'elle préside}. */
final class RoleRelatives {
    private RoleRelatives() {}

    /** The role that the pronoun at {@code at} has in such a clause, of the person it stands for; or null. */
    static @Nullable Role of(Wording w, Name person, int at) {
        boolean that = w.word(at - 1).equals("qu'") || w.word(at - 1).equals("que");
        int verb = RoleTies.pastAdverbs(w, at + 1);
        int done = Set.of("a", "avait").contains(w.word(verb)) ? RoleTies.pastAdverbs(w, verb + 1) : verb;
        boolean founds =
                done > verb && RoleWords.founded(w.word(done)) && !w.word(done).startsWith("cre");
        boolean leads = RoleWords.leads(w.word(done)) && !RoleWords.manages(w.word(done));
        if (!that || !founds && !leads) {
            return null;
        }
        int last = w.word(at - 2).equals(",") ? at - 3 : at - 2;
        Name body = w.name(last, EntityKind.ORGANISATION);
        if (body == null) {
            return null;
        }
        String leader = founds ? "fondateur" : RoleWords.presides(w.word(done)) ? "président" : "dirigeant";
        String role = RoleNouns.of(person.entity(), leader);
        return RoleNotes.role(person, role, body.entity(), w, w.startOfName(last), done + 1, "role.led", 0.8);
    }
}
