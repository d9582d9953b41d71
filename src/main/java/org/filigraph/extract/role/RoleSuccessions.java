package org.filigraph.extract.role;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** Who follows whom in a position, and who is given one: {@code succède à}, {@code la nomination de}, {@code passe le relais à}. */
final class RoleSuccessions {
    /** So many roles back is the position of one who succeeds looked for. */
    private static final int LONGEST_CLAUSE = 14;

    private static final int REMEMBERED = 300;

    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_ASIDE = 8;

    private final Positions positions;
    private final RoleOffices offices;
    private final List<Role> roles;

    RoleSuccessions(Positions positions, RoleOffices offices, List<Role> roles) {
        this.positions = positions;
        this.offices = offices;
        this.roles = roles;
    }

    // "P succède à Q (à la tête de A | au poste de directeur)": P holds it, Q held it
    boolean succeeds(Wording w, Name person, int from, int verb) {
        int q = verb + 1;
        while (q < w.size() && q < verb + 5 && w.name(q, EntityKind.PERSON) == null) {
            q++;
        }
        Name former = w.name(q, EntityKind.PERSON);
        if (former == null) {
            return false;
        }
        int end = w.endOfName(q);
        int before = roles.size();
        int behind = w.word(end).equals(",") ? end + 1 : end;
        int at = RoleOffices.afterNaming(w, pastAside(w, behind));
        // "succède à Q, directeur de Sorex": what stands beside the name is told of Q
        boolean tie = at > end && !(at == behind && PositionNouns.at(w, at));
        // "remplace à la trésorerie Q"
        int ahead = w.says(verb + 1, "a", "la") ? verb + 3 : w.says(verb + 1, "au") ? verb + 2 : 0;
        if (ahead > 0 && RoleOffices.isOffice(w, ahead)) {
            offices.officeOf(w, person, from, ahead);
        } else if (tie && RoleOffices.isOffice(w, at)) {
            offices.officeOf(w, person, from, at);
        } else if (tie) {
            Position position = positions.read(w, at, w.size());
            if (position != null) {
                roles.add(offices.role(w, person, position, from, 0.84));
            }
        }
        Role known = roles.size() > before ? roles.get(roles.size() - 1) : appointment(w, person.entity());
        boolean here =
                known != null && w.span().contains(known.evidence().span().start());
        if (known != null && here && known.organisation() != null) {
            String noun = RoleNouns.adapted(former.entity(), withoutTime(known.role()));
            roles.add(new Role(
                    former.entity(),
                    noun,
                    known.organisation(),
                    Period.NONE,
                    Evidence.at(w.span(Math.min(from, verb), end).cover(former.span()), "role.former", 0.74)));
            return true;
        }
        return false;
    }

    // "succède à Q, qui part à la retraite, comme directrice": behind what is told of Q
    private static int pastAside(Wording w, int at) {
        for (int i = at; w.word(at).equals("qui") && i < w.size() && i < at + LONGEST_CLAUSE; i++) {
            if (w.word(i).equals(",")) {
                return i + 1;
            }
        }
        return at;
    }

    /** Whom the one follows of whom the sentence tells a position: {@code préside Sorex, à la suite de Q}. */
    void former(Wording w) {
        for (int i = 1; i + 1 < w.size(); i++) {
            int q = afterFollowing(w, i);
            Name former = q < 0 ? null : w.name(q, EntityKind.PERSON);
            Role come = former == null ? null : comeIn(w, i, former);
            if (former != null && come != null) {
                roles.add(new Role(
                        former.entity(),
                        RoleNouns.adapted(former.entity(), withoutTime(come.role())),
                        come.organisation(),
                        Period.NONE,
                        Evidence.at(come.evidence().span().cover(former.span()), "role.former", 0.74)));
            }
        }
    }

    // "succédant à", "à la suite de", "en remplacement de", "où elle succède à": the index after, past courtesy; or -1
    private static int afterFollowing(Wording w, int i) {
        int q = -1;
        if (RoleWords.succeeds(w.word(i)) && w.name(i) == null) {
            q = w.word(i + 1).equals("a") || w.word(i).startsWith("remplac") ? i + 1 : -1;
            q = q > 0 && w.word(q).equals("a") ? q + 1 : q;
        } else if (w.says(i, "a", "la", "suite") || w.says(i, "dans", "la", "foulee")) {
            q = w.afterOf(i + 3);
        } else if (w.says(i, "en", "remplacement") || w.says(i, "en", "succession")) {
            q = w.afterOf(i + 2);
        }
        while (q > 0 && (FunctionWords.isCourtesy(w.word(q)) || w.word(q).equals(".") && q < w.size())) {
            q++;
        }
        return q;
    }

    // the position that this sentence says somebody took before these words, where nothing yet tells it of the former
    private @Nullable Role comeIn(Wording w, int at, Name former) {
        int offset = w.token(at).span().start();
        Role last = null;
        for (int k = roles.size() - 1; k >= 0 && k > roles.size() - REMEMBERED; k--) {
            Role role = roles.get(k);
            boolean here = w.span().contains(role.evidence().span().end() - 1)
                    && role.evidence().span().end() <= offset;
            boolean told = role.person().equals(former.entity());
            if (told && w.span().contains(role.evidence().span().start())) {
                return null;
            }
            boolean verb = role.evidence().rule().equals("role.verb")
                    || role.evidence().rule().equals("role.office")
                    || role.role().startsWith("nouve");
            if (here && verb && role.organisation() != null && last == null) {
                last = role;
            }
        }
        return last;
    }

    // the position that a person came to, not another that they hold
    private @Nullable Role appointment(Wording w, Entity person) {
        Role known = roleOf(person);
        boolean come = known != null
                && (known.role().startsWith("nouve")
                        || known.evidence().rule().equals("role.verb")
                        || known.evidence().rule().equals("role.office")
                        || !w.span().contains(known.evidence().span().start()));
        return come ? known : null;
    }

    private @Nullable Role roleOf(Entity person) {
        return roles.subList(Math.max(0, roles.size() - REMEMBERED), roles.size()).stream()
                .filter(r -> r.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    // "la nomination de P au poste de", "a nommé P directrice de", "l'élection de P à la présidence de"
    void named(Wording w, Name person, int at) {
        int i = at - 1;
        while (i > 0 && (FunctionWords.isCourtesy(w.word(i)) || w.word(i).equals("."))) {
            i--;
        }
        boolean of = w.word(i).equals("de") || w.word(i).equals("d'");
        boolean noun = of && RoleWords.isNomination(w.word(beforeAside(w, i - 1)));
        int end = w.endOfName(at);
        boolean post = w.says(end, "au", "poste", "de") || w.says(end, "en", "qualite", "de") || w.says(end, "a", "la");
        boolean carried = post && w.word(i).startsWith("porte") && RoleWords.isNamed(w.word(i));
        boolean verb = RoleWords.isNaming(w.word(i)) || carried || post && isNamingBefore(w, i);
        // "Le choix du conseil s'est porté sur P pour le poste de directrice"
        boolean fell = w.word(i).equals("sur")
                && w.word(i - 1).startsWith("port")
                && w.word(end).equals("pour");
        verb |= fell;
        if (!noun && !verb) {
            return;
        }
        int j = RoleOffices.afterNaming(w, end);
        if (RoleOffices.isOffice(w, j) && j > end) {
            offices.officeOf(w, person, at, j);
            return;
        }
        if (!verb && j == end) {
            return;
        }
        Position position = positions.read(w, j, w.size());
        if (position != null && w.name(position.end(), EntityKind.PERSON) == null) {
            roles.add(offices.role(w, person, position, at, 0.85));
        }
    }

    // "l'élection, le 4 juin, de P": the index before what is inserted, or as before
    private static int beforeAside(Wording w, int last) {
        int i = w.word(last).equals(",") ? last - 1 : last;
        while (i > 0 && i > last - LONGEST_ASIDE && !RoleWords.isNomination(w.word(i))) {
            boolean time = FunctionWords.isCalendar(w.word(i))
                    || w.token(i).isNumber()
                    || w.word(i).equals(",")
                    || FunctionWords.isArticle(w.word(i))
                    || RoleWords.isCircumstance(w.word(i));
            if (!time) {
                return last;
            }
            i--;
        }
        return i;
    }

    // "a désigné mardi, par 14 voix contre 5, P"
    private static boolean isNamingBefore(Wording w, int at) {
        for (int i = at; i > 0 && i > at - LONGEST_GAP; i--) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return false;
            }
            boolean has = w.word(i - 1).equals("a") || w.word(i - 1).equals("ont");
            if (has && RoleWords.isNaming(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "le président sortant de Sorex a passé le relais à P": P has the position now
    void relayed(Wording w, Name person, int at) {
        int to = at - 1;
        if (!w.word(to).equals("a") || !RoleWords.isRelay(w.word(to - 1))) {
            return;
        }
        for (int i = to - 2; i >= 0; i--) {
            Name former = w.name(i, EntityKind.PERSON);
            Role known = former == null ? null : roleOf(former.entity());
            if (former != null && known == null) {
                known = officeBefore(w, former, i);
            }
            Position position = former == null && PositionNouns.at(w, i) ? positions.read(w, i, to) : null;
            Entity body = known != null ? known.organisation() : position != null ? position.body() : null;
            if (body != null) {
                String role = known != null ? known.role() : position == null ? "" : position.role();
                roles.add(RoleNotes.role(
                        person,
                        RoleNouns.adapted(person.entity(), withoutTime(role)),
                        body,
                        w,
                        i,
                        w.endOfName(at),
                        "role.relayed",
                        0.78));
                return;
            }
        }
    }

    // "Après vingt ans à la présidence de Sorex, P passe le relais": the office that P leaves
    private @Nullable Role officeBefore(Wording w, Name former, int at) {
        for (int i = w.startOfName(at) - 1; i > 0; i--) {
            if (RoleOffices.isOffice(w, i) && offices.officeOf(w, former, i, i)) {
                return roles.get(roles.size() - 1);
            }
        }
        return null;
    }

    // "nouveau président", "président sortant": the position itself
    private static String withoutTime(String role) {
        return role.replaceFirst(
                        "^(?:[Nn]ouve(?:au|lle)|[Pp]remier|[Pp]remière|[Aa]ctuel(?:le)?|[Aa]ncien(?:ne)?) ", "")
                .replaceFirst(" sortante?$", "");
    }
}
