package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * Who comes to a body or is handed an office: {@code P rejoint Sorex en tant que directrice commerciale}, {@code Q cède
 * la présidence de Sorex à son fils P}.
 */
final class RoleArrivals {
    private static final int LONGEST_GAP = 10;
    private static final Set<String> JOINS = WordSet.of(
            """
            rejoint rejoindra rejoins rejoignait rejoignant rejoindre integre integrera integrait integrer arrive
            arrivera arrivait revient entre entra""");
    private static final Set<String> GIVES = WordSet.of(
            """
            cede cedera ceder cedait confie confiera confier confiait transmet transmettra transmettre transmis laisse
            laissera laisser remet remis passe passera passer""");
    private static final Set<String> KIN = WordSet.of(
            """
            fils fille neveu niece frere soeur gendre epouse epoux associe associee adjoint adjointe bras successeur
            collegue cousin cousine""");

    private final Positions positions;
    private final RoleOffices offices;
    private final List<Role> roles;

    RoleArrivals(Positions positions, RoleOffices offices, List<Role> roles) {
        this.positions = positions;
        this.offices = offices;
        this.roles = roles;
    }

    void read(Wording w, Name person, int at) {
        joins(w, person, at);
        handed(w, person, at);
    }

    // "P a rejoint Sorex en mars en tant que directrice", "P arrive chez Sorex comme directrice"
    private void joins(Wording w, Name person, int at) {
        int verb = w.endOfName(at);
        while (Set.of("a", "avait", "vient", "va", "de", ",").contains(w.word(verb)) && verb < w.endOfName(at) + 3) {
            verb++;
        }
        int to = w.word(verb + 1).equals("chez") ? verb + 2 : w.afterArticle(verb + 1);
        Name body = JOINS.contains(w.word(verb)) ? w.name(to, EntityKind.ORGANISATION) : null;
        if (body == null) {
            return;
        }
        int end = w.endOfName(to);
        for (int i = end; i < w.size() && i < end + LONGEST_GAP && !w.isMark(i); i++) {
            int as = w.says(i, "en", "tant", "que")
                    ? i + 3
                    : w.says(i, "en", "qualite", "de")
                                    || w.says(i, "au", "poste", "de")
                                    || w.says(i, "pour", "en", "devenir")
                            ? i + 3
                            : w.word(i).equals("comme") ? i + 1 : -1;
            Position position = as > 0 ? positions.read(w, as, w.size()) : null;
            if (position != null) {
                roles.add(RoleNotes.role(
                        person,
                        position.role(),
                        position.named() && position.body() != null ? position.body() : body.entity(),
                        w,
                        at,
                        position.end(),
                        "role.arrival",
                        0.85));
                return;
            }
        }
    }

    // "Q cède la présidence de Sorex à son fils P", "confie la direction de l'usine à P"
    private void handed(Wording w, Name person, int at) {
        int kin = w.word(at - 1).equals(",") ? at - 2 : at - 1;
        int to = KIN.contains(w.word(kin)) ? kin - 2 : at - 1;
        if (!w.word(to).equals("a")) {
            return;
        }
        for (int i = to - 1; i > 1 && i > to - LONGEST_GAP && !w.isMark(i); i--) {
            if (RoleOffices.isOffice(w, i) && GIVES.contains(w.word(i - 2))) {
                offices.officeOf(w, person, i, i);
                return;
            }
        }
    }
}
