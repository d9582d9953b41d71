package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;

/** Roles told by a verb of leading and whom or what it governs: {@code préside le pôle}, {@code dirige depuis 2022 l'atelier}. */
final class LeadingVerbs {
    /** What the head of a house leads, in the words of a portrait. */
    private static final Set<String> CONCERNS = Set.of("affaire", "boite", "boutique", "equipage");

    private final Bodies bodies;
    private final RoleOffices offices;
    private final List<Role> roles;

    LeadingVerbs(Bodies bodies, RoleOffices offices, List<Role> roles) {
        this.bodies = bodies;
        this.offices = offices;
        this.roles = roles;
    }

    /** Notes the role told by the verb of leading at {@code verb}, {@code dirige l'atelier}, and tells whether one is. */
    boolean leads(Wording w, Name person, int from, int verb) {
        int next = afterTime(w, verb + 1);
        // "préside aux destinées du pôle"
        int of = w.says(next, "aux", "destinees") || w.says(next, "les", "destinees")
                ? w.afterOf(next + 2)
                : w.afterArticle(next);
        Name body = w.name(of, EntityKind.ORGANISATION, EntityKind.TERRITORY);
        Entity entity = body == null ? null : body.entity();
        int end = body == null ? of + 1 : w.endOfName(of);
        if (body == null && w.afterArticle(of - 1) == of && w.isContentWord(of)) {
            // "préside le pôle Nautimer", "dirige la conserverie Marelia", "dirige l'entreprise depuis 2010"
            Entity members = Panels.ofMembers(w, of);
            Name after = members != null ? null : RoleOffices.firstBody(w, of + 1, Bodies.isNoun(w.word(of)) ? 4 : 2);
            entity = members != null
                    ? members
                    : after != null
                            ? after.entity()
                            : !Bodies.isNoun(w.word(of))
                                    ? null
                                    : Panels.has(w.word(of))
                                            ? bodies.calledSo(
                                                    w.word(of),
                                                    w.token(of).span().start())
                                            : bodies.called(
                                                    leader(w, verb),
                                                    w.word(of),
                                                    w.token(of).span().start());
        }
        // "dirige l'affaire": what the passage is about
        if (entity == null && CONCERNS.contains(w.word(of)) && w.afterArticle(of - 1) == of && of + 1 == end) {
            entity = bodies.unsaid(leader(w, verb), w.token(of).span().start());
        }
        boolean function =
                entity == null && !RoleWords.presides(w.word(verb)) && PositionWords.FUNCTIONS.contains(w.word(of));
        Entity employer = function
                ? bodies.unsaid("directeur " + w.word(of), w.token(of).span().start())
                : entity;
        if (employer == null || (RoleWords.manages(w.word(verb)) && body == null)) {
            return false;
        }
        entity = employer;
        String together = w.word(verb).startsWith("codirig") ? "codirigeant" : "dirigeant";
        String noun = RoleNouns.of(
                person.entity(), RoleWords.presides(w.word(verb)) ? "président" : function ? "directeur" : together);
        String role = function
                ? noun + " " + RoleWords.ofThe(w.word(of - 1)) + w.token(of).text()
                : noun;
        roles.add(new Role(
                person.entity(),
                role,
                entity,
                offices.since(w, verb),
                Evidence.at(
                        w.span(Math.min(from, verb), Math.max(end, from + 1)).cover(person.span()),
                        "role.verb",
                        body == null ? 0.78 : 0.85)));
        return true;
    }

    /** The same where a pronoun stands for the body that the sentence began with: {@code qui la dirige}. */
    boolean leadsIt(Wording w, Name person, int from, int verb) {
        Entity body = null;
        for (int k = 0; k < from && body == null; k = w.endOfName(k)) {
            Name name = w.name(k, EntityKind.ORGANISATION);
            boolean noun = w.name(k) == null && FunctionWords.isArticle(w.word(k - 1)) && Bodies.isNoun(w.word(k));
            int offset = w.token(k).span().start();
            body = name != null
                    ? name.entity()
                    : !noun || w.name(k + 1, EntityKind.ORGANISATION) != null
                            ? null
                            : w.word(k).equals("filiale")
                                    ? bodies.lastBefore(
                                            new Span(w.block().span().start(), offset), offset)
                                    : bodies.called(w.word(k), offset);
        }
        Entity led = body != null
                ? body
                : bodies.meant(leader(w, verb), w.token(verb - 1).span().start());
        if (led != null) {
            String role = RoleNouns.of(person.entity(), RoleWords.presides(w.word(verb)) ? "président" : "dirigeant");
            roles.add(RoleNotes.role(person, role, led, w, from, verb + 1, "role.verb", 0.75));
        }
        return led != null;
    }

    // "dirige depuis 2022 l'atelier": the index after what says since when
    private static int afterTime(Wording w, int at) {
        int i = at;
        while (i < at + 4
                && w.name(i) == null
                && (RoleWords.isAdverb(w.word(i))
                        || FunctionWords.isCalendar(w.word(i))
                        || w.word(i).equals("peu")
                        || i < w.size() && w.token(i).isNumber())) {
            i++;
        }
        return i;
    }

    private static String leader(Wording w, int verb) {
        return RoleWords.presides(w.word(verb)) ? "president" : "dirigeant";
    }
}
