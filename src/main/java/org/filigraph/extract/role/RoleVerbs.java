package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Speakers;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Roles that a verb or a noun of office tells: {@code a été élue à la présidence de}, {@code préside},
 * {@code prend la tête de}, {@code succède à}, {@code la nomination de … au poste de}; with "il" and "elle" for the person
 * told of before.
 */
final class RoleVerbs {
    /** Characters. */
    private static final int LONGEST_NAME = 60;

    /** What the head of a house leads, in the words of a portrait. */
    private static final Set<String> CONCERNS = Set.of("affaire", "boite", "boutique", "equipage");

    private static final Set<String> POINTING = Set.of("il", "elle", "celui-ci", "celle-ci");

    private final Source source;
    private final Positions positions;
    private final Bodies bodies;
    private final RoleOffices offices;
    private final RoleSuccessions successions;
    private final RoleArrivals arrivals;
    private final RoleBoards boards;
    private final List<Role> roles;
    private final Speakers speakers;
    private @Nullable Name last;

    RoleVerbs(Source source, Positions positions, Bodies bodies, List<Role> roles) {
        this.source = source;
        this.positions = positions;
        this.bodies = bodies;
        this.roles = roles;
        this.speakers = source.speakers();
        this.offices = new RoleOffices(source, positions, bodies, roles);
        this.successions = new RoleSuccessions(positions, offices, roles);
        this.arrivals = new RoleArrivals(positions, offices, roles);
        this.boards = new RoleBoards(bodies, roles);
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                int before = roles.size();
                told(w, person, i, w.endOfName(i));
                together(w, i, before);
                RoleOpenings.read(w, person, i, positions, offices);
                successions.named(w, person, i);
                successions.relayed(w, person, i);
                RoleBestowals.read(w, person, i, offices);
                arrivals.read(w, person, i);
            }
        }
        pronoun(w);
        self(w);
        held(w);
        boards.read(w);
        successions.former(w);
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && isSubject(w, i)) {
                last = person;
                break;
            }
        }
    }

    // "P, Q et R dirigent Sorex": what is told of the last is so of the others
    private void together(Wording w, int at, int before) {
        String verb = w.word(w.endOfName(at));
        boolean several = RoleWords.leads(verb) && verb.endsWith("ent");
        int i = at;
        while (several
                && roles.size() > before
                && i > 1
                && (w.word(i - 1).equals("et") || i < at && w.word(i - 1).equals(","))
                && w.name(i - 2, EntityKind.PERSON) != null) {
            Name other = java.util.Objects.requireNonNull(w.name(i - 2));
            Role told = roles.get(before);
            String role = RoleNouns.adapted(other.entity(), told.role());
            roles.add(new Role(other.entity(), role, told.organisation(), told.period(), told.evidence()));
            i = w.startOfName(i - 2);
        }
    }

    // no complement: "la maison d'Anne Martin" is not about her
    private static boolean isSubject(Wording w, int i) {
        // "Par Anne Martin", "Propos recueillis par Anne Martin": who writes
        boolean byline = w.word(i - 1).equals("par") && (i == 1 || w.word(i - 2).startsWith("recueilli"));
        return !byline && !Set.of("de", "d'", "du", "a", "avec").contains(w.word(i - 1));
    }

    // "Elle préside", "Il est également délégué à", "dont il est le directeur"
    private void pronoun(Wording w) {
        if (last == null) {
            return;
        }
        for (int i = 0; i < w.size(); i++) {
            boolean celui = (w.word(i).equals("celui") || w.word(i).equals("celle"))
                    && w.word(i + 1).equals("qui");
            boolean latter = (w.word(i).equals("dernier") || w.word(i).equals("derniere"))
                    && (w.word(i - 1).equals("ce") || w.word(i - 1).equals("cette"));
            // "La patronne préside aussi le club": by her position
            boolean title = RoleEchoes.isSole(w, i)
                    && RoleNouns.isWoman(last.entity()) == w.word(i - 1).equals("la")
                    && RoleWords.presides(w.word(i + 1));
            if (POINTING.contains(w.word(i)) || latter || celui || title) {
                Name inside = subjectBefore(w, i);
                Name person = inside != null ? inside : last;
                opening(w, person, i);
                predicate(w, person, i, i + 1);
            }
        }
    }

    // "Gérante de Sorex depuis 2012, elle recrute"
    private void opening(Wording w, Name person, int pronoun) {
        boolean aside = w.word(pronoun - 1).equals(",") && !FunctionWords.isArticle(w.word(0));
        Position position = aside && Positions.at(w, 0) ? positions.read(w, 0, pronoun - 1) : null;
        boolean closed = position != null
                && (position.end() == pronoun - 1 || TimeAdjuncts.before(w, pronoun - 2) == position.end() - 1);
        if (position != null && closed && position.named()) {
            roles.add(offices.role(w, person, position, 0, 0.84));
        }
    }

    // "Je suis gérante de la scierie", "j'ai fondé Sorex", "je préside le pôle": of the person who speaks
    private void self(Wording w) {
        for (int i = 0; i + 2 < w.size(); i++) {
            if (w.word(i).equals("je") || w.word(i).equals("j'")) {
                Span at = w.token(i).span();
                Entity quoted = speakers.personAt(at.start());
                Entity speaker = quoted != null ? quoted : turn(w);
                if (speaker != null) {
                    predicate(w, new Name(at, speaker.label(), speaker, "role.self", 0.8), i, i + 1);
                }
            }
        }
    }

    // "Anne Martin : Je dirige la scierie": whose turn it is in a talk, or null
    private @Nullable Entity turn(Wording w) {
        Span block = w.block().span();
        Span head = new Span(block.start(), Math.min(block.end(), block.start() + LONGEST_NAME));
        String words = head.of(source.text());
        List<Name> names = source.mentions().namesIn(head);
        Name first = names.isEmpty() ? null : names.get(0);
        if (first == null || first.span().start() != head.start() || !first.is(EntityKind.PERSON)) {
            return null;
        }
        String after = words.substring(first.span().end() - head.start()).stripLeading();
        return after.startsWith(":") ? first.entity() : null;
    }

    // "après avoir été notamment dirigeante de Sorex": of the one person before
    private void held(Wording w) {
        for (int i = 1; i + 2 < w.size(); i++) {
            // "avant de devenir directrice de Sorex", "rejoint Sorex pour devenir directrice"
            boolean become = w.word(i).equals("devenir") && Set.of("de", "pour").contains(w.word(i - 1));
            if (!become && !w.says(i, "avoir", "ete")) {
                continue;
            }
            int at = become ? i + 1 : i + 2;
            while (RoleWords.isAdverb(w.word(at))
                    || w.word(at).equals("notamment")
                    || w.word(at).equals("longtemps")) {
                at++;
            }
            Name person = subjectBefore(w, i);
            Position position = person == null ? null : positions.read(w, at, w.size());
            if (person != null && position != null && position.named()) {
                roles.add(offices.role(w, person, position, at, 0.8));
            }
        }
    }

    private static @Nullable Name subjectBefore(Wording w, int before) {
        for (int i = 0; i < before; i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    // "P, présidente de A, a été élue …": what the sentence says of P after what stands beside the name
    private void told(Wording w, Name person, int from, int end) {
        int i = end;
        if (predicate(w, person, from, i)) {
            return;
        }
        if (w.says(i, ",", "a", "la", "tete")) {
            offices.officeOf(w, person, from, i + 3);
        } else if (w.says(i, ",", "aux") && RoleWords.isHelm(w.word(i + 2))) {
            offices.officeOf(w, person, from, i + 2);
        } else if (w.says(i, "a", "la") && RoleOffices.isOffice(w, i + 2) && w.afterOf(i + 3) > i + 3) {
            offices.officeOf(w, person, from, i + 2); // "le mandat de P à la présidence de Sorex"
        } else if (w.says(i, "a", "la", "tete")) {
            offices.officeOf(w, person, from, i + 2);
        }
        if (w.word(i).equals(",") || w.word(i).equals("(")) {
            boolean bracket = w.word(i).equals("(");
            int close = i + 1;
            while (close < w.size() && close - i < 40) {
                boolean ends =
                        bracket ? w.word(close).equals(")") : w.word(close).equals(",");
                if (w.name(close, EntityKind.PERSON) != null) {
                    return;
                }
                if (ends && predicate(w, person, from, close + 1)) {
                    return;
                }
                if (w.word(close).equals("»")
                        || w.word(close).equals(";")
                        || w.word(close).equals(":")) {
                    return;
                }
                close++;
            }
        }
    }

    // "nommé", not "nomme"
    private static boolean isNamed(Wording w, int i) {
        return RoleWords.isNamed(w.word(i))
                && !(w.word(i).endsWith("mme") && w.token(i).text().endsWith("e"))
                && !(w.word(i).endsWith("igne") && w.token(i).text().endsWith("e"));
    }

    // the verb phrase at i, of which the person is the subject
    private boolean predicate(Wording w, Name person, int from, int at) {
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
            return leads(w, person, from, i);
        }
        // "Karima Belal, chimiste, qui la dirige"
        boolean it = Set.of("la", "le", "l'").contains(word)
                && (i == at && person.equals(w.name(i - 1))
                        || i > at && w.word(i - 1).equals("qui"));
        if (it && RoleWords.leads(w.word(i + 1)) && !RoleWords.manages(w.word(i + 1))) {
            return leadsIt(w, person, from, i + 1);
        }
        boolean has = word.equals("a") || word.equals("avait") || word.equals("ai");
        if (has && RoleWords.leads(w.word(i + 1))) {
            return leads(w, person, from, i + 1);
        }
        if (has && RoleWords.founded(w.word(i + 1))) {
            Name body = w.name(w.afterArticle(i + 2), EntityKind.ORGANISATION);
            if (body != null) {
                roles.add(RoleNotes.role(
                        person,
                        RoleNouns.of(person.entity(), "fondateur"),
                        body.entity(),
                        w,
                        from,
                        w.endOfName(w.afterArticle(i + 2)),
                        "role.founded",
                        0.8));
                return true;
            }
            return false;
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

    // the body that the sentence began with
    private boolean leadsIt(Wording w, Name person, int from, int verb) {
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

    private boolean leads(Wording w, Name person, int from, int verb) {
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
}
