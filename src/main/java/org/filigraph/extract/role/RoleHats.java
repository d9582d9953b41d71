package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Several positions of the one person whom a sentence names, told as what they have on: {@code P cumule les fonctions de
 * maire de A et de présidente de B}; {@code P tient deux rôles : celui de gérante de A et celui de conseillère de B}.
 */
final class RoleHats {
    /** What somebody who holds several positions has several of. */
    private static final Set<String> HATS = WordSet.of(
            """
            casquette casquettes fonction fonctions mandat mandats role roles agenda agendas metier metiers vie vies
            chapeau chapeaux poste postes charge charges responsabilite responsabilites titre titres fauteuil
            fauteuils bureau bureaux costume costumes visage visages""");
    /** What somebody does with them. */
    private static final Set<String> WEARS = WordSet.of(
            """
            cumule cumulait cumulera cumulant porte portait portera portant partage partageait partagera a avait tient
            tenait tiendra jongle jonglait jonglera jonglant alterne alternait alternant exerce exercait exercera
            exercant mene menait menera occupe occupait occupera assume assumait assure assurait concilie conciliait
            conciliant additionne endosse endossait endossera remplit remplissait navigue naviguait""");

    private static final Set<String> NUMBERS = WordSet.of("deux trois quatre double triple plusieurs les ses a entre");
    private static final Set<String> THAT = WordSet.of("celui celle ceux celles");
    private static final Set<String> TIES = WordSet.of("et puis , : ( comme");
    private static final int LONGEST = 6;
    private static final int MOST = 4;

    private final Positions positions;
    private final RoleOffices offices;
    private final List<Role> roles;

    RoleHats(Positions positions, RoleOffices offices, List<Role> roles) {
        this.positions = positions;
        this.offices = offices;
        this.roles = roles;
    }

    /** Notes the positions that a sentence with but one person tells so. */
    void read(Wording w) {
        Name person = only(w);
        int hat = person == null ? -1 : hat(w);
        if (person == null || hat < 0) {
            return;
        }
        int from = w.at(person.span().start());
        int read = 0;
        for (int i = hat + 1; i < w.size() && read < MOST; i++) {
            int at = PositionNouns.at(w, i) && isTold(w, i) ? i : -1;
            Position position = at < 0 ? null : positions.read(w, at, w.size());
            if (position == null) {
                continue;
            }
            Position held = position.named() ? position : inBody(w, position, hat);
            if (held.named()) {
                roles.add(offices.role(w, person, held, from, 0.86));
                read++;
            }
            i = position.end() - 1;
        }
    }

    // "de maire", "celui de directrice", ": maire", ", directrice", "et présidente"
    private static boolean isTold(Wording w, int i) {
        if (w.name(i) != null) {
            return false;
        }
        int before = FunctionWords.isOf(w.word(i - 1)) ? i - 2 : i - 1;
        return before < i - 1 && (THAT.contains(w.word(before)) || HATS.contains(w.word(before)))
                || TIES.contains(w.word(before));
    }

    // "a deux titres à la fédération Cime : trésorière et vice-présidente"
    private static Position inBody(Wording w, Position position, int hat) {
        for (int i = position.start() - 1; i > hat; i--) {
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body != null) {
                return new Position(
                        position.start(), position.end(), position.role(), body.entity(), true, position.complete());
            }
        }
        return position;
    }

    private static @Nullable Name only(Wording w) {
        Name only = null;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && only != null) {
                return null;
            }
            only = person == null ? only : person;
        }
        return only;
    }

    // the noun for what is had, near behind its verb: "porte deux casquettes", "jongle entre trois agendas"
    private static int hat(Wording w) {
        for (int i = 2; i < w.size(); i++) {
            if (!HATS.contains(w.word(i)) || w.name(i) != null) {
                continue;
            }
            // "ajoute à ce titre celui de présidente du pôle"
            if (w.word(i - 1).startsWith("ce") && THAT.contains(w.word(i + 1))) {
                return i;
            }
            for (int k = i - 1; k > 0 && k > i - LONGEST; k--) {
                boolean several = WEARS.contains(w.word(k)) && w.name(k) == null && NUMBERS.contains(w.word(k + 1));
                if (several) {
                    return i;
                }
            }
        }
        return -1;
    }
}
