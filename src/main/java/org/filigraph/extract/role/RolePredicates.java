package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

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
        // "Q s'en va ; P le remplace à la direction", "P lui succède à la tête de Sorex"
        if ((Set.of("le", "la", "l'", "lui").contains(word)) && RoleWords.succeeds(w.word(i + 1))) {
            return offices.office(w, person, from, i + 2);
        }
        // "On doit Sorex à P, qui l'a fondée"
        if (it && w.word(i + 1).equals("a") && RoleWords.founded(w.word(RoleTies.pastAdverbs(w, i + 2)))) {
            return leading.foundedIt(w, person, from, RoleTies.pastAdverbs(w, i + 2));
        }
        int done = has ? RoleTies.pastAdverbs(w, i + 1) : i + 1;
        if (has && RoleWords.leads(w.word(done))) {
            return leading.leads(w, person, from, done);
        }
        if (has && RoleWords.founded(w.word(done))) {
            return founded(w, person, from, done + 1);
        }
        // "En 2011, P crée Sorex", "P fonda Sorex"
        if (RoleWords.founds(word)) {
            return founded(w, person, from, i + 1);
        }
        // "s'est vu confier la direction de Sorex", "se voit attribuer le poste de directrice"
        int given = RoleTies.afterSeeing(w, i);
        if (given > i) {
            return offices.office(w, person, from, given);
        }
        // "s'est installé dans le fauteuil de maire", "se hisse à la tête du pôle"
        int settled = RoleTies.afterSettling(w, i);
        if (settled > i) {
            return offices.office(w, person, from, settled);
        }
        if (w.says(i, "vient", "de") && (RoleWords.succeeds(w.word(i + 2)) || RoleWords.takes(w.word(i + 2)))) {
            i += 2;
            word = w.word(i);
        }
        int take = has ? done : word.equals("va") ? i + 1 : RoleTies.pastAdverbs(w, i);
        if (RoleWords.takes(w.word(take))) {
            return offices.office(w, person, from, take + 1);
        }
        if (RoleWords.succeeds(w.word(take))) {
            return successions.succeeds(w, person, from, take);
        }
        int been = has ? RoleTies.pastAdverbs(w, i + 1) : i;
        if (has && w.word(been).equals("ete")) {
            i = RoleService.afterTime(w, RoleTies.pastAdverbs(w, been + 1));
        } else if (w.says(i, "vient", "d'", "etre")) {
            i += 3;
        } else if (RoleWords.is(word)) {
            i = RoleService.afterTime(w, RoleTies.pastAdverbs(w, i + 1));
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
            next = next == null ? inBodyBefore(w, tie) : next;
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

    // "et, à la région Armor, vice-présidente": the body stands first
    private @Nullable Position inBodyBefore(Wording w, int tie) {
        int at = w.word(tie).equals(",") ? tie + 1 : tie;
        boolean in = Set.of("a", "au", "chez", "dans").contains(w.word(at)) || w.says(at, "au", "sein");
        int of = w.says(at, "au", "sein") ? w.afterOf(at + 2) : w.afterArticle(at + 1);
        of = w.name(of) == null && w.isSmallWord(of) ? of + 1 : of;
        Name body = in ? w.name(of, EntityKind.ORGANISATION, EntityKind.TERRITORY) : null;
        int comma = body == null ? -1 : w.endOfName(of);
        Position held = body != null && w.word(comma).equals(",") ? positions.read(w, comma + 1, w.size()) : null;
        return held == null || body == null || held.named()
                ? null
                : new Position(held.start(), held.end(), held.role(), body.entity(), true, true);
    }

    // "nommé", not "nomme"
    private static boolean isNamed(Wording w, int i) {
        return RoleWords.isNamed(w.word(i))
                && !(w.word(i).endsWith("mme") && w.token(i).text().endsWith("e"))
                && !(w.word(i).endsWith("igne") && w.token(i).text().endsWith("e"));
    }
}
