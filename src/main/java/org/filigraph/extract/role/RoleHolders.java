package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a body has for what: {@code A fête ses dix ans avec P pour présidente}; {@code A a pour président un élu du cru, P};
 * {@code P a été choisie pour diriger A}.
 */
final class RoleHolders {
    private static final Set<String> HAS = WordSet.of("a avait aura eut ayant avec");
    private static final Set<String> LEADING = WordSet.of("diriger presider codiriger copresider");
    private static final int NEAR = 9;
    private static final int FAR = 16;

    private final Positions positions;
    private final Bodies bodies;
    private final RoleOffices offices;
    private final List<Role> roles;

    RoleHolders(Positions positions, Bodies bodies, RoleOffices offices, List<Role> roles) {
        this.positions = positions;
        this.bodies = bodies;
        this.offices = offices;
        this.roles = roles;
    }

    void read(Wording w) {
        for (int i = 1; i + 1 < w.size(); i++) {
            if (w.name(i) != null || !w.word(i).equals("pour") && !w.word(i).equals("comme")) {
                continue;
            }
            if (LEADING.contains(w.word(i + 1))) {
                chosen(w, i);
            } else if (PositionNouns.at(w, i + 1)) {
                had(w, i);
            }
        }
    }

    // "avec P pour présidente", "a pour président un élu du cru, P"
    private void had(Wording w, int as) {
        Name before = w.name(as - 1, EntityKind.PERSON);
        boolean has = before != null && HAS.contains(w.word(w.startOfName(as - 1) - 1));
        Position position = positions.read(w, as + 1, w.size());
        if (position == null || w.says(position.start() + 1, "de", "seance")) {
            return;
        }
        if (before != null && has) {
            roles.add(offices.role(w, before, position, w.startOfName(as - 1), 0.84));
            return;
        }
        boolean one = HAS.contains(w.word(as - 1)) && Set.of("un", "une").contains(w.word(position.end()));
        for (int i = position.end(); one && i < w.size() && i < position.end() + NEAR; i++) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && w.word(i - 1).equals(",")) {
                roles.add(offices.role(w, person, position, as, 0.84));
                return;
            }
            if (w.isMark(i) && !w.word(i).equals(",")) {
                return;
            }
        }
    }

    // "c'est P que le conseil a choisie pour diriger Sorex", "a recruté P pour présider le pôle"
    private void chosen(Wording w, int as) {
        boolean named = false;
        Name person = null;
        for (int i = as - 1; i >= 0 && i > as - FAR && !w.word(i).equals(";"); i--) {
            named |= w.name(i) == null && (RoleWords.isNamed(w.word(i)) || RoleWords.isNaming(w.word(i)));
            person = person == null ? w.name(i, EntityKind.PERSON) : person;
        }
        Entity body = named && person != null ? led(w, as + 2) : null;
        if (body != null && person != null) {
            String leader = w.word(as + 1).contains("presid") ? "président" : "dirigeant";
            String role = RoleNouns.of(person.entity(), leader);
            int from = w.at(person.span().start());
            roles.add(RoleNotes.role(person, role, body, w, from, as + 2, "role.verb", 0.8));
        }
    }

    private @Nullable Entity led(Wording w, int at) {
        int of = w.afterArticle(at);
        Name body = w.name(of, EntityKind.ORGANISATION);
        boolean noun = body == null && w.name(of) == null && of > at && w.isSmallWord(of);
        Name after = noun ? w.name(of + 1, EntityKind.ORGANISATION) : body;
        boolean called = after == null && noun && Bodies.isNoun(w.word(of)) && !FunctionWords.isOf(w.word(of + 1));
        return after != null
                ? after.entity()
                : called
                        ? bodies.called(
                                "dirigeant", w.word(of), w.token(of).span().start())
                        : null;
    }
}
