package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Speakers;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Roles that a verb or a noun of office tells: {@code a été élue à la présidence de}, {@code préside},
 * {@code prend la tête de}, {@code succède à}, {@code la nomination de … au poste de}; with "il" and "elle" for the person
 * told of before.
 */
final class RoleVerbs {
    /** Characters. */
    private static final int LONGEST_NAME = 60;
    /** Words. */
    private static final int LONGEST_DESCRIPTION = 30;

    private static final Set<String> POINTING = WordSet.of("il elle celui-ci celle-ci");

    private final Source source;
    private final Positions positions;
    private final RoleOffices offices;
    private final RoleSuccessions successions;
    private final RolePredicates predicates;
    private final RoleArrivals arrivals;
    private final RoleBoards boards;
    private final RoleHats hats;
    private final RoleService service;
    private final RoleHolders holders;
    private final List<Role> roles;
    private final Speakers speakers;
    private @Nullable Name last;

    RoleVerbs(Source source, Positions positions, Bodies bodies, List<Role> roles) {
        this.source = source;
        this.positions = positions;
        this.roles = roles;
        this.speakers = source.speakers();
        this.offices = new RoleOffices(source, positions, bodies, roles);
        this.successions = new RoleSuccessions(positions, offices, roles);
        this.predicates = new RolePredicates(positions, bodies, offices, successions, roles);
        this.arrivals = new RoleArrivals(positions, offices, roles);
        this.boards = new RoleBoards(bodies, roles);
        this.hats = new RoleHats(positions, offices, roles);
        this.holders = new RoleHolders(positions, bodies, offices, roles);
        this.service = new RoleService(positions, offices, roles);
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
                service.read(w, person, i);
            }
        }
        pronoun(w);
        self(w);
        held(w);
        boards.read(w);
        hats.read(w);
        holders.read(w);

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
        // "a un chef en la personne de P"
        boolean meant = w.says(i - 4, "en", "la", "personne");
        return meant || !byline && !Set.of("de", "d'", "du", "a", "avec").contains(w.word(i - 1));
    }

    // "Elle préside", "Il est également délégué à", "dont il est le directeur"
    private void pronoun(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            Name first = last == null ? subjectBefore(w, i) : last;
            // "P tient deux rôles : il est maire de Vernoux": of the sentence's own
            boolean fits = first != null
                    && (last != null
                            || Set.of(":", "qu'").contains(w.word(i - 1))
                                    && RoleNouns.isWoman(first.entity())
                                            == w.word(i).startsWith("elle"));
            if (first != null && fits) {
                pronoun(w, first, i);
            }
        }
    }

    private void pronoun(Wording w, Name last, int i) {
        boolean that = w.word(i + 1).equals("qui");
        boolean cleft = (w.word(i).equals("lui") || w.word(i).equals("elle")) && w.says(i - 2, "c'", "est");
        boolean celui = that && (cleft || w.word(i).equals("celui") || w.word(i).equals("celle"));
        boolean latter = (w.word(i).equals("dernier") || w.word(i).equals("derniere"))
                && (w.word(i - 1).equals("ce") || w.word(i - 1).equals("cette"));
        // "La patronne préside aussi le club": by her position
        boolean title = RoleEchoes.isSole(w, i)
                && RoleNouns.isWoman(last.entity()) == w.word(i - 1).equals("la")
                && RoleWords.presides(w.word(i + 1));
        if (isDescribed(w, i, last)) {
            described(w, last, i);
        }
        if (POINTING.contains(w.word(i)) || latter || celui || title) {
            Name inside = subjectBefore(w, i);
            boolean near = latter || w.word(i).endsWith("-ci");
            Name latest = near ? latest(w, i) : null;
            Name person = latest != null ? latest : inside != null ? inside : last;
            opening(w, person, i);
            Role led = RoleRelatives.of(w, person, i);
            if (led != null) {
                roles.add(led);
            }
            predicates.read(w, person, i, i + 1);
        }
    }

    // "cette ancienne de l'école", "cet enfant du pays": who was told of last, by what they are
    private static boolean isDescribed(Wording w, int i, Name last) {
        boolean woman = w.word(i - 1).equals("cette");
        boolean man = w.word(i - 1).equals("cet") || w.word(i - 1).equals("ce");
        return (woman || man)
                && w.name(i) == null
                && RoleAppositions.isPersonal(w.word(i))
                && RoleNouns.isWoman(last.entity()) == woman;
    }

    // "cette ancienne de l'école, passée par Lyon, dirige depuis 2016 la maison": up to the verb
    private void described(Wording w, Name person, int at) {
        opening(w, person, at - 1);
        for (int i = at + 1; i < w.size() && i < at + LONGEST_DESCRIPTION; i++) {
            if (w.name(i, EntityKind.PERSON) != null || w.word(i - 1).equals("qui")) {
                return;
            }
            if (RoleWords.leads(w.word(i))) {
                predicates.read(w, person, at, i);
                return;
            }
        }
    }

    // "avec la chimiste Anne Martin. Celle-ci dirige": the last named before, of the pronoun's gender
    private @Nullable Name latest(Wording w, int at) {
        boolean woman = w.word(at).equals("celle-ci") || w.word(at).equals("derniere");
        Span before = new Span(w.block().span().start(), w.token(at).span().start());
        return source.mentions().namesIn(before).stream()
                .filter(n -> n.is(EntityKind.PERSON) && RoleNouns.isWoman(n.entity()) == woman)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    // "Gérante de Sorex depuis 2012, elle recrute"
    private void opening(Wording w, Name person, int pronoun) {
        boolean aside = w.word(pronoun - 1).equals(",") && !FunctionWords.isArticle(w.word(0));
        // "À la tête de Sorex depuis la mort de son père, elle recrute"
        if (aside && w.says(0, "a", "la", "tete")) {
            offices.officeOf(w, person, pronoun, 2);
            return;
        }
        Position position = aside && PositionNouns.at(w, 0) ? positions.read(w, 0, pronoun - 1) : null;
        boolean closed = position != null
                && (w.word(position.end()).equals(",")
                        || position.end() == pronoun - 1
                        || TimeAdjuncts.before(w, pronoun - 2) == position.end() - 1);
        if (position != null && closed && position.named()) {
            roles.add(offices.role(w, person, position, 0, 0.84));
        }
    }

    // "Je suis gérante de la scierie", "j'ai fondé Sorex", "je préside le pôle": of the person who speaks
    private void self(Wording w) {
        for (int i = 0; i + 2 < w.size(); i++) {
            boolean me = w.word(i).equals("moi") && w.word(i + 1).equals("qui");
            if (me || w.word(i).equals("je") || w.word(i).equals("j'")) {
                Span at = w.token(i).span();
                Entity quoted = speakers.personAt(at.start());
                Entity speaker = quoted != null ? quoted : turn(w);
                if (speaker != null) {
                    predicates.read(w, new Name(at, speaker.label(), speaker, "role.self", 0.8), i, i + 1);
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
        if (predicates.read(w, person, from, i)) {
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
                if (ends && predicates.read(w, person, from, close + 1)) {
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
}
