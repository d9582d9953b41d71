package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Time;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds which position: beside the name ({@code Anne Martin, présidente de Sorex et maire de Brest}), before
 * it ({@code la ministre Anne Martin}), in brackets, on the next line, by a verb ({@code a été nommée directrice de}),
 * or by whom a body is led ({@code présidée par}).
 */
final class Roles {
    private static final int LONGEST_LEAD = 26;
    private static final int MOST_POSITIONS = 5;
    private static final int LONGEST_CALLING = 16;
    /** Words between a name and its position that say since when, or what the person was. */
    private static final Set<String> ADVERBS = Set.of(
            "actuellement",
            "aujourd'hui",
            "alors",
            "egalement",
            "aussi",
            "par",
            "ailleurs",
            "jusqu'ici",
            "jusqu'alors",
            "jusque-la",
            "jusqu'",
            "ici",
            "precedemment",
            "auparavant",
            "anciennement",
            "desormais",
            "fraichement",
            "recemment",
            "notamment",
            "ainsi",
            "que",
            "toujours",
            "en",
            "qualite",
            "sa",
            "double",
            "tant",
            "fois",
            "la",
            "a");

    private final Source source;
    private final Positions positions;
    private final Bodies bodies;
    private final List<Role> roles = new ArrayList<>();

    private Roles(Source source) {
        this.source = source;
        this.bodies = new Bodies(source);
        this.positions = new Positions(source, bodies);
    }

    static List<Role> of(Source source) {
        Roles reader = new Roles(source);
        RoleVerbs verbs = new RoleVerbs(source, reader.positions, reader.bodies, reader.roles);
        List<Wording> wordings = Wording.of(source);
        for (int i = 0; i < wordings.size(); i++) {
            reader.beside(wordings.get(i));
            verbs.read(wordings.get(i));
            if (i + 1 < wordings.size()) {
                reader.lines(wordings.get(i), wordings.get(i + 1));
            }
        }
        return RoleBodies.settled(reader.roles);
    }

    private void beside(Wording w) {
        int until = 0;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person == null) {
                continue;
            }
            int before = roles.size();
            int end = after(w, person, i, w.endOfName(i));
            shareBody(before);
            if (i > until) {
                before(w, person, i, until);
            }
            leads(w, person, i);
            until = Math.max(end, w.endOfName(i));
        }
        respectively(w);
    }

    // "P, présidente de A et maire de B", "P (A)", "P – directeur de A"; the index after what was read
    private int after(Wording w, Name person, int from, int end) {
        int i = opens(w, end);
        if (i < 0) {
            return end;
        }
        int read = end;
        for (int n = 0; n < MOST_POSITIONS; n++) {
            Position position = positions.read(w, i, w.size());
            int further = position == null && Positions.at(w, i) ? afterCalling(w, i) : -1;
            if (further > 0) {
                i = further;
                continue;
            }
            if (position == null) {
                return read;
            }
            if (isAnothersTitle(w, position)) {
                return read;
            }
            add(person, position, w, from, 0.93 - 0.02 * n, "role.apposition");
            read = position.end();
            int next = position.end();
            if (w.word(next).equals("(") && w.word(next + 2).equals(")")) {
                next += 3;
            }
            // ", à Brest,"
            boolean placed = w.word(next).equals(",")
                    && Set.of("a", "au", "en").contains(w.word(next + 1))
                    && w.name(next + 2, EntityKind.TERRITORY) != null;
            if (placed) {
                next = w.endOfName(next + 2);
            }
            // "depuis 2019"
            Time since = timeAt(w, next);
            if (since != null) {
                next = w.at(since.span().end() - 1) + 1;
            }
            if (!w.word(next).equals(",")
                    && !w.word(next).equals("et")
                    && !w.word(next).equals("/")
                    && !w.word(next).equals("&")
                    && !w.says(next, "ainsi", "que")) {
                return read;
            }
            i = next + 1;
            while (w.word(i).equals("et") || ADVERBS.contains(w.word(i)) && !Positions.at(w, i)) {
                i++;
            }
        }
        return read;
    }

    // ", agricultrice à Lunel, présidente de": the index after the calling, where the position stands, or -1
    private static int afterCalling(Wording w, int from) {
        for (int i = from + 1; i < w.size() && i < from + LONGEST_CALLING; i++) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return -1;
            }
            boolean next = w.word(i).equals(",") || w.word(i).equals("et");
            if (next && Positions.at(w, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    // ", la présidente de Sorex, Anne Martin": the position belongs to the name after it
    private static boolean isAnothersTitle(Wording w, Position position) {
        int end = position.end();
        boolean gap = w.word(end).equals(",");
        boolean next = w.name(end, EntityKind.PERSON) != null;
        boolean definite = Set.of("le", "la", "l'").contains(w.word(position.start() - 1));
        int after = gap && definite ? end + 1 : -1;
        boolean apart =
                after > 0 && w.name(after, EntityKind.PERSON) != null && !Positions.at(w, w.endOfName(after) + 1);
        return next || apart;
    }

    // the index at which a position may stand after a name: behind a comma, a bracket, a dash, or at once; else -1
    private int opens(Wording w, int end) {
        String mark = w.word(end);
        boolean heading = w.block().isHeading() || w.size() < 40;
        boolean apposition = Set.of(",", "(", "–", "-", "—", "|", "/").contains(mark) || (mark.equals(":") && heading);
        if (!apposition) {
            boolean direct = Positions.at(w, end)
                    && !Set.of("le", "la", "l'", "un", "une").contains(mark)
                    && (w.isSmallWord(end) || heading || w.word(end).startsWith("prefet"));
            int quality = w.says(end, "en", "sa", "qualite", "de") || w.says(end, "en", "tant", "que")
                    ? end + 4
                    : w.says(end, "en", "sa", "double", "qualite", "de") ? end + 5 : -1;
            if (quality > 0) {
                return w.word(end + 1).equals("tant") ? end + 3 : quality;
            }
            return direct ? end : -1;
        }
        int i = end + 1;
        if (mark.equals(":") && Set.of("le", "la", "l'").contains(w.word(i))) {
            return -1;
        }
        // "(Sorex, trésorière)": the body first
        if (mark.equals("(") && w.name(i, EntityKind.ORGANISATION) != null) {
            int comma = w.endOfName(i);
            return w.word(comma).equals(",") ? comma + 1 : -1;
        }
        // ", 48 ans,"
        if (i + 1 < w.size() && w.token(i).isNumber() && w.word(i + 1).equals("ans")) {
            i += 2;
            if (w.word(i).equals(",")) {
                i++;
            }
        }
        // ", élue en mars", ", nommé lundi soir"
        if (RoleVerbs.isNaming(w.word(i)) && !Positions.at(w, i)) {
            i = RoleVerbs.afterNaming(w, i + 1);
        }
        while (i < w.size() && ADVERBS.contains(w.word(i)) && !Positions.at(w, i)) {
            i++;
        }
        if (RoleVerbs.isNaming(w.word(i)) && !Positions.at(w, i)) {
            i = RoleVerbs.afterNaming(w, i + 1);
        }
        return i;
    }

    // "fondateur et président de Sorex": the body is said once for both
    private void shareBody(int from) {
        if (roles.size() - from < 2) {
            return;
        }
        Role last = roles.get(roles.size() - 1);
        if (last.organisation() == null || !last.evidence().rule().equals("role.apposition")) {
            return;
        }
        for (int i = from; i < roles.size() - 1; i++) {
            Role role = roles.get(i);
            boolean bare = role.role().indexOf(' ') < 0
                    || role.role().endsWith("général")
                    || role.role().endsWith("générale");
            if (bare && role.evidence().confidence() < 0.85) {
                roles.set(i, new Role(role.person(), role.role(), last.organisation(), role.period(), role.evidence()));
            }
        }
    }

    // "le ministre P", "la présidente de A, P,"
    private void before(Wording w, Name person, int at, int until) {
        int last = at - 1;
        boolean apart = w.word(last).equals(",");
        boolean subject = apart
                && w.isSmallWord(w.endOfName(at))
                && !w.word(w.endOfName(at)).equals("et");
        if (apart || w.word(last).equals(":")) {
            last--;
        }
        if (w.word(last).equals(".") && FunctionWords.isCourtesy(w.word(last - 1))) {
            last -= 2;
        } else if (FunctionWords.isCourtesy(w.word(last))) {
            last--;
        }
        if (w.word(last).equals(",") || w.word(last).equals(":")) {
            last--;
        }
        if (w.word(last).equals(")")) {
            last -= w.word(last - 2).equals("(") ? 3 : 0;
        }
        for (int i = last; i >= until && i >= last - LONGEST_LEAD; i--) {
            Name name = w.name(i);
            boolean title = name == null || !w.begins(i) || name.is(EntityKind.PERSON);
            if (name != null && name.is(EntityKind.EVENT)) {
                return;
            }
            if (name != null) {
                i = w.startOfName(i);
                if (name.is(EntityKind.PERSON) && !Positions.at(w, i - 2) && !Positions.at(w, i - 1)) {
                    return;
                }
                continue;
            }
            if (w.isMark(i)
                    && !w.word(i).equals("&")
                    && !w.word(i).equals("-")
                    && !w.word(i).equals("/")
                    && !(w.word(i).equals(",")
                            && (w.word(i + 1).startsWith("d")
                                    || w.word(i + 1).startsWith("charge")
                                    || w.word(i + 1).equals("en")))) {
                return;
            }
            if (isBarrier(w, i)) {
                return;
            }
            if (title && Positions.at(w, i) && startsPhrase(w, i)) {
                int start = i;
                while (start > until && isPartOfTitle(w, start - 1)) {
                    start--;
                }
                Position position = positions.read(w, start, last + 1);
                boolean introduced = position != null && position.start() > 1 && subject;
                if (position != null && position.end() >= last + 1 && !introduced) {
                    add(person, position, w, w.endOfName(at) - 1, 0.85, "role.before");
                    return;
                }
            }
        }
    }

    // "Vice président", "Secrétaire Adjoint", "ancien directeur": the title begins before its last noun
    private static boolean isPartOfTitle(Wording w, int i) {
        return w.name(i) == null
                && (Positions.isQualifier(w.word(i))
                        || (NounClass.ROLE.has(w.word(i)) && !w.word(i).endsWith("s")));
    }

    private static boolean isBarrier(Wording w, int i) {
        return w.token(i).text().equals("a")
                || Set.of("ont", "est", "sont", "sera", "avait", "qui", "que", "dont", "ou", "avec", "par", "selon")
                        .contains(w.word(i));
    }

    // a position before a name stands after an article, at the start, or after a mark
    private static boolean startsPhrase(Wording w, int i) {
        String before = w.word(i - 1);
        return i == 0
                || Set.of(
                                "le", "la", "l'", "son", "sa", "leur", "notre", "mon", "ma", "par", "du", "au", "et",
                                "de", "un", "une")
                        .contains(before)
                || Positions.isQualifier(before)
                || FunctionWords.isCourtesy(before)
                || w.isMark(i - 1)
                || w.token(i).isCapitalised();
    }

    // "A, présidée par P", "fondée par P", "emmenée par P"
    private void leads(Wording w, Name person, int at) {
        int by = at - 1;
        while (by > 0 && FunctionWords.isCourtesy(w.word(by)) || w.word(by).equals(".")) {
            by--;
        }
        if (w.says(by - 3, "sous", "la", "direction", "de") || w.says(by - 3, "sous", "la", "direction", "d'")) {
            by--;
        } else if (!w.word(by).equals("par")) {
            return;
        }
        String role = RoleVerbs.ledBy(w.word(by - 1));
        if (role.isEmpty()) {
            return;
        }
        for (int i = by - 2; i >= 0 && i >= by - 14; i--) {
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body != null) {
                roles.add(role(person, role, body.entity(), w, w.startOfName(i), w.endOfName(at), "role.led", 0.8));
                return;
            }
        }
    }

    // "Respectivement présidente et directeur de A, P et Q"
    private void respectively(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (!w.word(i).equals("respectivement")) {
                continue;
            }
            int start = Positions.at(w, i + 1) ? i + 1 : -1;
            if (start < 0) {
                return;
            }
            Position first = positions.read(w, start, w.size());
            Position second = first == null || !w.word(first.end()).equals("et")
                    ? null
                    : positions.read(w, first.end() + 1, w.size());
            if (first == null || second == null) {
                return;
            }
            int p = second.end();
            while (p < w.size() && w.name(p, EntityKind.PERSON) == null && p < second.end() + 8) {
                p++;
            }
            Name one = w.name(p, EntityKind.PERSON);
            Name two = one == null ? null : w.name(w.endOfName(p) + 1, EntityKind.PERSON);
            if (one != null && two != null && w.word(w.endOfName(p)).equals("et")) {
                roles.add(role(one, first.role(), second.body(), w, i, w.endOfName(p), "role.respectively", 0.85));
                roles.add(role(
                        two,
                        second.role(),
                        second.body(),
                        w,
                        i,
                        w.endOfName(w.endOfName(p) + 1),
                        "role.respectively",
                        0.85));
            }
            return;
        }
    }

    // a name alone on its line, and its position on the next: a signature, an interview's head, a table of people
    private void lines(Wording name, Wording next) {
        int first = 0;
        while (first < name.size() && (name.isMark(first) || FunctionWords.isCourtesy(name.word(first)))) {
            first++;
        }
        Name person = name.name(first, EntityKind.PERSON);
        int end = name.endOfName(first);
        boolean alone = person != null && (end == name.size() || (end == name.size() - 1 && name.isMark(end)));
        boolean close = next.span().start() - name.span().end() <= 4;
        if (!alone || person == null || !close || next.name(0, EntityKind.PERSON) != null || next.size() > 30) {
            return;
        }
        Position position = Positions.at(next, 0)
                        && !next.word(0).equals("l'")
                        && !next.word(0).equals("le")
                        && !next.word(0).equals("la")
                ? positions.read(next, 0, next.size())
                : null;
        boolean whole = position != null
                && (position.end() == next.size() || next.isMark(position.end()) || next.size() - position.end() < 3);
        if (position != null && whole && !isAnothersTitle(next, position)) {
            roles.add(new Role(
                    person.entity(),
                    position.role(),
                    position.body(),
                    Period.NONE,
                    Evidence.at(
                            person.span().cover(next.span(0, position.end())),
                            "role.line",
                            position.named() ? 0.88 : 0.75)));
        }
    }

    private void add(Name person, Position position, Wording w, int other, double confidence, String rule) {
        int from = Math.min(other, position.start());
        int to = Math.max(other + 1, position.end());
        roles.add(new Role(
                person.entity(),
                position.role(),
                position.body(),
                period(w, position.end()),
                Evidence.at(
                        w.span(from, to).cover(person.span()),
                        rule,
                        position.named() ? confidence : confidence - 0.15)));
    }

    private Period period(Wording w, int at) {
        Time time = timeAt(w, at);
        return time == null
                ? Period.NONE
                : new Period(time.from(), time.sense() == Time.Sense.SINCE ? null : time.to());
    }

    // "depuis 2019", "(2010-2015)", "de 2010 à 2015" right after a position
    private @Nullable Time timeAt(Wording w, int at) {
        if (at >= w.size() || !Set.of("depuis", "(", "de", "entre", "jusqu'en").contains(w.word(at))) {
            return null;
        }
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean stretch = time.sense() == Time.Sense.SINCE
                    || (time.from() != null && !time.from().equals(time.to()));
            if (i >= at && i <= at + 3 && stretch) {
                return time;
            }
        }
        return null;
    }

    static Role role(
            Name person,
            String role,
            @Nullable Entity body,
            Wording w,
            int from,
            int to,
            String rule,
            double confidence) {
        return new Role(
                person.entity(),
                role,
                body,
                Period.NONE,
                Evidence.at(w.span(from, to).cover(person.span()), rule, confidence));
    }
}
