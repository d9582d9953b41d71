package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.jspecify.annotations.Nullable;

/** Positions told by the noun of an office: {@code la présidence de}, {@code à la tête de}, {@code au poste de directrice de}. */
final class RoleOffices {
    /** The position of who is "à la tête de" a body that may have several. */
    static final String HEAD = "à la tête";

    private static final int LONGEST_GAP = 14;

    private final Source source;
    private final Positions positions;
    private final Bodies bodies;
    private final List<Role> roles;

    RoleOffices(Source source, Positions positions, Bodies bodies, List<Role> roles) {
        this.source = source;
        this.positions = positions;
        this.bodies = bodies;
        this.roles = roles;
    }

    /** The index after "lundi soir", "en 2004", "au poste de", "comme" at {@code i}, where a position may stand. */
    static int afterNaming(Wording w, int i) {
        int j = i;
        while (j < w.size() && j - i < LONGEST_GAP && !PositionNouns.at(w, j) && !isOffice(w, j)) {
            String word = w.word(j);
            boolean time = FunctionWords.isCalendar(word)
                    || w.token(j).isNumber()
                    || RoleWords.isCircumstance(word)
                    || w.name(j, EntityKind.ORGANISATION, EntityKind.TERRITORY, EntityKind.EVENT) != null;
            if (!time) {
                return j;
            }
            j = w.endOfName(j);
        }
        return j;
    }

    static boolean isOffice(Wording w, int i) {
        return RoleWords.isOffice(w.word(i))
                && w.name(i) == null
                && Set.of("la", "les", "sa", "aux", "une", "en", "leur").contains(w.word(i - 1));
    }

    /** The first body or territory named from {@code from} on, in so many words and before any mark; or null. */
    static @Nullable Name firstBody(Wording w, int from, int within) {
        for (int i = from; i < w.size() && i < from + within; i++) {
            Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.TERRITORY);
            if (name != null) {
                return name;
            }
            if (w.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    // "la présidence de A", "ses fonctions à la tête de A", "le poste de directrice de A"
    boolean office(Wording w, Name person, int from, int at) {
        for (int i = at; i < w.size() && i < at + 12; i = w.endOfName(i)) {
            if (isOffice(w, i)) {
                return officeOf(w, person, from, i);
            }
            if (RoleWords.isPost(w.word(i)) && w.afterOf(i + 1) > i + 1) {
                Position position = positions.read(w, w.afterOf(i + 1), w.size());
                if (position != null) {
                    roles.add(role(w, person, position, from, 0.86));
                    return true;
                }
            }
            if (w.isMark(i) && !w.word(i).equals(",") || w.word(i).equals("»")) {
                return false;
            }
        }
        return false;
    }

    // the office named at i, and its body
    boolean officeOf(Wording w, Name person, int from, int office) {
        int end = office + 1;
        while (w.isContentWord(end) && !w.word(end).equals("mondial") && end < office + 3) {
            end++;
        }
        int of = w.afterOf(end);
        Name body = of > end ? firstBody(w, of, 9) : null;
        // "la présidence de l'entreprise de Vernoux": a body told by its noun, and where it is
        boolean placed = body != null
                && body.is(EntityKind.TERRITORY)
                && Bodies.isPlain(w.word(of))
                && FunctionWords.isOf(w.word(of + 1))
                && body.equals(w.name(of + 2));
        body = placed ? null : body;
        Entity entity = body != null
                ? body.entity()
                : of > end && Bodies.isNoun(w.word(of))
                        ? bodies.called(w.word(of), w.token(of).span().start())
                        : bodies.unsaid(
                                ToldBodies.words(w, office, office + 2),
                                w.token(office).span().start());
        if (entity == null) {
            return false;
        }
        String noun = w.word(office);
        String role = RoleNouns.of(
                person.entity(),
                noun.contains("presidence")
                        ? noun.startsWith("vice") ? "vice-président" : "président"
                        : noun.contains("direction")
                                ? w.word(office + 1).startsWith("general") ? "directeur général" : "directeur"
                                : noun.equals("gerance")
                                        ? "gérant"
                                        : noun.equals("tresorerie")
                                                ? "trésorier"
                                                : RoleWords.isHelm(noun) ? "dirigeant" : headOf(entity));
        int to = body != null ? w.at(body.span().end() - 1) + 1 : of + 1;
        roles.add(new Role(
                person.entity(),
                role,
                entity,
                Period.NONE,
                Evidence.at(
                        w.span(Math.min(from, office), Math.min(w.size(), Math.max(to, from + 1)))
                                .cover(person.span()),
                        "role.office",
                        body != null ? 0.8 : 0.74)));
        return true;
    }

    // who is at the head of a region presides over it; of a town, is its mayor; of another body, the text's own words
    private static String headOf(Entity body) {
        String key = body.key();
        if (key.startsWith("commune/")) {
            return "maire";
        }
        return body.kind() == EntityKind.TERRITORY || key.startsWith("region-") || key.startsWith("conseil-")
                ? "président"
                : HEAD;
    }

    /** Notes the office that stands in so many words before the holder at {@code at}, in the same clause. */
    void before(Wording w, Name person, int at, int within) {
        for (int i = at - 1; i > 0 && i > at - within && !w.isMark(i); i--) {
            if (isOffice(w, i)) {
                officeOf(w, person, at, i);
                return;
            }
        }
    }

    /** Keeps a role that other words told. */
    void note(Role role) {
        roles.add(role);
    }

    /** Notes that the person has the office at {@code office} of a body that the sentence named before. */
    void officeOf(Wording w, Name person, int from, int office, Entity body) {
        String noun = w.word(office);
        String role = noun.contains("presidence")
                ? noun.startsWith("vice") ? "vice-président" : "président"
                : noun.contains("direction") ? "directeur" : HEAD;
        roles.add(RoleNotes.role(
                person,
                role.equals(HEAD) ? role : RoleNouns.of(person.entity(), role),
                body,
                w,
                Math.min(from, office),
                w.endOfName(from),
                "role.office",
                0.8));
    }

    /** The role of a person in a position that a verb or office tells. */
    Role role(Wording w, Name person, Position position, int from, double confidence) {
        return new Role(
                person.entity(),
                position.role(),
                position.body(),
                since(w, position.end() - 1),
                Evidence.at(
                        w.span(Math.min(from, position.start()), Math.max(position.end(), from + 1))
                                .cover(person.span()),
                        "role.verb",
                        position.named() ? confidence : confidence - 0.08));
    }

    // "depuis 2017" after the verb
    Period since(Wording w, int after) {
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            if (time.sense() == Time.Sense.SINCE && i > after && i <= after + 12) {
                return new Period(time.from(), null);
            }
            // "maire de Vernolles (1992-2004)", "directeur de Sorex de 2002 à 2005"
            boolean stretch =
                    time.from() != null && time.to() != null && !time.from().equals(time.to());
            boolean beside = Set.of("(", "de", "entre").contains(w.word(after + 1));
            if (stretch && beside && i > after && i <= after + 3) {
                return new Period(time.from(), time.to());
            }
        }
        return Period.NONE;
    }
}
