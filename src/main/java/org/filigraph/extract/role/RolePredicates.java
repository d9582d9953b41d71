package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/** What a verb phrase says that its subject is, becomes or leads: {@code a été élue à la présidence de}, {@code succède à}. */
final class RolePredicates {
    private final Positions positions;
    private final RoleOffices offices;
    private final RoleSuccessions successions;
    private final LeadingVerbs leading;
    private final List<Role> roles;

    RolePredicates(
            Positions positions, Bodies bodies, RoleOffices offices, RoleSuccessions successions, List<Role> roles) {
        this.positions = positions;
        this.offices = offices;
        this.successions = successions;
        this.leading = new LeadingVerbs(bodies, offices, roles);
        this.roles = roles;
    }

    /** Notes the roles that the verb phrase at {@code at} tells of the person who is its subject; tells whether it tells one. */
    boolean read(Wording w, Name person, int from, int at) {
        int i = at;
        if (w.word(i).equals(",")) {
            i++;
        }
        while (w.word(i).equals("qui") || w.word(i).equals("y") || w.word(i).equals("en")) {
            i++;
        }
        String word = w.word(i);
        // "qui conduit les destinées de Sorex"
        if (RoleWords.leads(word) || w.says(i + 1, "les", "destinees")) {
            return leading.leads(w, person, from, i);
        }
        // "Karima Belal, chimiste, qui la dirige"
        boolean it = Set.of("la", "le", "l'").contains(word)
                && (i == at && person.equals(w.name(i - 1))
                        || i > at && w.word(i - 1).equals("qui"));
        if (it && RoleWords.leads(w.word(i + 1)) && !RoleWords.manages(w.word(i + 1))) {
            return leading.leadsIt(w, person, from, i + 1);
        }
        boolean has = word.equals("a") || word.equals("avait") || word.equals("ai");
        if (has && RoleWords.leads(w.word(i + 1))) {
            return leading.leads(w, person, from, i + 1);
        }
        if (has && RoleWords.founded(w.word(i + 1))) {
            return founded(w, person, from, i + 2);
        }
        if (w.says(i, "vient", "de") && (RoleWords.succeeds(w.word(i + 2)) || RoleWords.takes(w.word(i + 2)))) {
            i += 2;
            word = w.word(i);
        }
        int take = has || word.equals("va") ? i + 1 : i;
        if (RoleWords.takes(w.word(take))) {
            return offices.office(w, person, from, take + 1);
        }
        if (RoleWords.succeeds(w.word(take))) {
            return successions.succeeds(w, person, from, take);
        }
        int been = has ? RoleTies.pastAdverbs(w, i + 1) : i;
        if (has && w.word(been).equals("ete")) {
            i = RoleTies.pastAdverbs(w, been + 1);
        } else if (w.says(i, "vient", "d'", "etre")) {
            i += 3;
        } else if (RoleWords.is(word)) {
            i = RoleTies.pastAdverbs(w, i + 1);
        } else if (!isNamed(w, i)) {
            return false;
        }
        if (isNamed(w, i)) {
            i = RoleOffices.afterNaming(w, i + 1);
        }
        if (RoleOffices.isOffice(w, i)) {
            return offices.officeOf(w, person, from, i);
        }
        // "est aux commandes de Sorex", "à la barre du pôle"
        int helm = w.word(i).equals("aux") ? i + 1 : w.says(i, "a", "la") || w.says(i, "a", "les") ? i + 2 : i;
        if (helm > i && RoleOffices.isOffice(w, helm)) {
            return offices.officeOf(w, person, from, helm);
        }
        return position(w, person, from, i);
    }

    // "a fondé Sorex"
    private boolean founded(Wording w, Name person, int from, int after) {
        int at = w.afterArticle(after);
        Name body = w.name(at, EntityKind.ORGANISATION);
        if (body != null) {
            String role = RoleNouns.of(person.entity(), "fondateur");
            roles.add(RoleNotes.role(person, role, body.entity(), w, from, w.endOfName(at), "role.founded", 0.8));
        }
        return body != null;
    }

    // the positions at i: "présidente de Sorex et vice-présidente du pôle"
    private boolean position(Wording w, Name person, int from, int i) {
        Position position = positions.read(w, i, w.size());
        if (position == null || w.name(position.end(), EntityKind.PERSON) != null) {
            return false;
        }
        roles.add(offices.role(w, person, position, from, 0.88));
        for (int tie = RoleTies.after(w, position.end()); tie > 0; tie = RoleTies.after(w, position.end())) {
            Position next = positions.read(w, RoleTies.pastMember(w, tie), w.size());
            if (next == null
                    || w.name(next.end(), EntityKind.PERSON) != null
                    || w.word(next.end()).equals(",") && w.name(next.end() + 1, EntityKind.PERSON) != null) {
                break;
            }
            if (next.named() && !position.named()) {
                Role first = roles.remove(roles.size() - 1);
                roles.add(new Role(first.person(), first.role(), next.body(), first.period(), first.evidence()));
            }
            roles.add(offices.role(w, person, next, from, 0.86));
            position = next;
        }
        return true;
    }

    // "nommé", not "nomme"
    private static boolean isNamed(Wording w, int i) {
        return RoleWords.isNamed(w.word(i))
                && !(w.word(i).endsWith("mme") && w.token(i).text().endsWith("e"))
                && !(w.word(i).endsWith("igne") && w.token(i).text().endsWith("e"));
    }
}
