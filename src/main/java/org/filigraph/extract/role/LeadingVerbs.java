package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Roles told by a verb of leading and whom or what it governs: {@code préside le pôle}, {@code dirige depuis 2022 l'atelier}. */
final class LeadingVerbs {
    /** What the head of a house leads, in the words of a portrait. */
    private static final Set<String> CONCERNS = WordSet.of("affaire boite boutique equipage");

    /** Whose function it is, in the words of a colleague. */
    private static final Set<String> OWN = WordSet.of("nos notre ses leurs leur");
    /** What is a function with the word behind it only: {@code les affaires publiques}. */
    private static final Set<String> PAIRED = WordSet.of("ressources affaires relations");

    private static final Set<String> SPANS =
            WordSet.of("peu an ans mois annees semaines toujours pendant durant plusieurs");
    private static final int NEAR = 8;

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
        // "dirige le salon Silvalor"
        int held = NounClass.EVENT.has(w.word(of)) && w.isSmallWord(of) ? of + 1 : of;
        if (body == null && w.name(held, EntityKind.EVENT) != null) {
            body = w.name(held);
            of = held;
        }
        Entity entity = body == null ? null : body.entity();
        int end = body == null ? of + 1 : w.endOfName(of);
        if (body == null && w.afterArticle(of - 1) == of && w.isContentWord(of)) {
            entity = told(w, verb, of);
        }
        // "dirige l'affaire": what the passage is about
        if (entity == null && CONCERNS.contains(w.word(of)) && w.afterArticle(of - 1) == of && of + 1 == end) {
            entity = bodies.unsaid(leader(w, verb), w.token(of).span().start());
        }
        boolean led = false;
        if (entity != null && (body != null || !RoleWords.manages(w.word(verb)))) {
            String leader = RoleWords.presides(w.word(verb))
                    ? "président"
                    : w.word(verb).startsWith("codirig") ? "codirigeant" : "dirigeant";
            String role = RoleNouns.of(person.entity(), leader);
            note(w, person, role, entity, from, verb, end, body == null ? 0.78 : 0.85);
            led = true;
        }
        led |= entity == null && function(w, person, from, verb, next);
        return and(w, person, from, end) || led;
    }

    // "préside le pôle et dirige les achats de Sorex"
    private boolean and(Wording w, Name person, int from, int end) {
        for (int i = end; i < w.size() && i < end + NEAR && !w.isMark(i); i++) {
            if (w.word(i).equals("et")) {
                return RoleWords.leads(w.word(i + 1)) && leads(w, person, from, i + 1);
            }
            if (w.name(i, EntityKind.PERSON) != null || FiniteVerbs.at(w, i)) {
                return false;
            }
        }
        return false;
    }

    // "dirige la production", "dirige nos affaires publiques", "dirige les ressources humaines de Sorex"
    private boolean function(Wording w, Name person, int from, int verb, int next) {
        boolean ours = OWN.contains(w.word(next));
        int of = ours ? next + 1 : w.afterArticle(next);
        boolean pair = PAIRED.contains(w.word(of)) && w.isContentWord(of + 1);
        boolean function = of > next && !RoleWords.presides(w.word(verb)) && !RoleWords.manages(w.word(verb));
        if (!function || !pair && !PositionWords.FUNCTIONS.contains(w.word(of))) {
            return false;
        }
        int end = pair || w.isContentWord(of + 1) && !FiniteVerbs.at(w, of + 1) ? of + 2 : of + 1;
        int whose = w.afterOf(end);
        Name body = whose > end ? w.name(whose, EntityKind.ORGANISATION) : null;
        Entity employer = body != null
                ? body.entity()
                : bodies.unsaid("directeur " + w.word(of), w.token(of).span().start());
        if (employer == null) {
            return false;
        }
        boolean several = w.word(of).endsWith("s");
        String article = ours ? several ? "les" : "" : w.word(of - 1);
        String role = RoleNouns.of(person.entity(), "directeur") + " "
                + (article.isEmpty() ? "de " : RoleWords.ofThe(article)) + RoleBoards.words(w, of, end);
        note(w, person, role, employer, from, verb, body == null ? end : w.endOfName(whose), 0.78);
        return true;
    }

    private void note(
            Wording w, Name person, String role, Entity body, int from, int verb, int end, double confidence) {
        roles.add(new Role(
                person.entity(),
                role,
                body,
                offices.since(w, verb),
                Evidence.at(
                        w.span(Math.min(from, verb), Math.max(end, from + 1)).cover(person.span()),
                        "role.verb",
                        confidence)));
    }

    // "préside le pôle Nautimer", "dirige la conserverie Marelia", "dirige l'entreprise depuis 2010"
    private @Nullable Entity told(Wording w, int verb, int noun) {
        Entity members = Panels.ofMembers(w, noun);
        // "préside la commission formation de Sorex": of the commission
        Entity panel = members == null && Panels.has(w.word(noun)) ? Panels.at(w, noun) : null;
        if (members != null || panel != null) {
            return members != null ? members : panel;
        }
        Name after = RoleOffices.firstBody(w, noun + 1, Bodies.isNoun(w.word(noun)) ? 4 : 2);
        if (after != null || !Bodies.isNoun(w.word(noun))) {
            return after == null ? null : after.entity();
        }
        int offset = w.token(noun).span().start();
        return Panels.has(w.word(noun))
                ? bodies.calledSo(w.word(noun), offset)
                : bodies.called(leader(w, verb), w.word(noun), offset);
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

    /** Notes the founder where a pronoun stands for the body that the sentence named before: {@code qui l'a fondée}. */
    boolean foundedIt(Wording w, Name person, int from, int verb) {
        Name body = null;
        for (int k = 0; k < from; k = w.endOfName(k)) {
            Name name = w.name(k, EntityKind.ORGANISATION);
            body = name == null ? body : name;
        }
        if (body != null) {
            String role = RoleNouns.of(person.entity(), w.word(verb).startsWith("co") ? "cofondateur" : "fondateur");
            roles.add(RoleNotes.role(person, role, body.entity(), w, from, verb + 1, "role.founded", 0.78));
        }
        return body != null;
    }

    // "dirige depuis 2022 l'atelier", "préside aussi, depuis dix mois, le pôle": the index after what says since when
    private static int afterTime(Wording w, int at) {
        int i = at;
        boolean aside = false;
        while (i < at + NEAR && w.name(i) == null) {
            boolean opens = !aside && w.word(i).equals(",") && RoleWords.isAdverb(w.word(i + 1));
            boolean closes = aside && w.word(i).equals(",");
            if (!opens && !closes && !isTime(w, i)) {
                break;
            }
            aside |= opens;
            i++;
        }
        return i;
    }

    private static boolean isTime(Wording w, int i) {
        return RoleWords.isAdverb(w.word(i))
                || FunctionWords.isCalendar(w.word(i))
                || NumberWords.isCount(w.word(i))
                || SPANS.contains(w.word(i))
                || i < w.size() && w.token(i).isNumber();
    }

    private static String leader(Wording w, int verb) {
        return RoleWords.presides(w.word(verb)) ? "president" : "dirigeant";
    }
}
