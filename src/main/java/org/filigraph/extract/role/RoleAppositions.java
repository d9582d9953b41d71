package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.mention.Time;
import org.filigraph.text.WordSet;

/**
 * Reads the positions told after a name: {@code P, présidente de A et maire de B}, {@code P (A, trésorière)}, {@code P –
 * directeur de A}, {@code P pour la région (vice-président)}.
 */
final class RoleAppositions {
    private static final int MOST_POSITIONS = 5;
    private static final int LONGEST_CALLING = 16;
    private static final int LONGEST_BRACKET = 6;
    /** Words between a name and its position that say since when, or what the person was. */
    private static final Set<String> ADVERBS = WordSet.of(
            """
            actuellement aujourd'hui alors egalement aussi par ailleurs jusqu'ici jusqu'alors jusque-la jusqu' ici
            precedemment auparavant anciennement desormais fraichement recemment notamment ainsi que toujours en
            qualite sa double tant fois la a tour longtemps jadis naguere autrefois successivement abord
            d'abord hier encore""");

    /** What people are called in passing, before their position. */
    private static final Set<String> PERSONAL = WordSet.of(
            """
            homme femme figure natif native originaire diplome diplomee age agee fils fille petit-fils petite-fille
            arriere-petit-fils arriere-petite-fille neveu niece gendre bru belle-fille heritier heritiere descendant
            descendante pere mere frere soeur pionnier pionniere specialiste passionne passionnee chef cheffe
            polytechnicien centralien autodidacte issu issue membre""");

    /** What else somebody told of before is pointed at by. */
    private static final Set<String> POINTED = WordSet.of(
            """
            ancien ancienne enfant trentenaire quadragenaire quinquagenaire sexagenaire quadra quinqua ingenieur
            ingenieure chimiste juriste physicien physicienne normalien normalienne entrepreneur entrepreneuse""");

    private static final Set<String> PRESENT = WordSet.of("present presente ici intervenant intervenante");

    private final Positions positions;
    private final Bodies bodies;
    private final RoleNotes notes;

    RoleAppositions(Positions positions, Bodies bodies, RoleNotes notes) {
        this.positions = positions;
        this.bodies = bodies;
        this.notes = notes;
    }

    /** Notes what is told after the name that ends before {@code end}; the index after what was read. */
    int read(Wording w, Name person, int from, int end) {
        int before = notes.all().size();
        int read = after(w, person, from, end);
        shareBody(before);
        return read;
    }

    // "P, présidente de A et maire de B", "P (A)", "P – directeur de A"; the index after what was read
    private int after(Wording w, Name person, int from, int end) {
        int i = opens(w, end);
        if (i < 0) {
            return affiliated(w, person, from, end);
        }
        int read = end;
        for (int n = 0; n < MOST_POSITIONS; n++) {
            Position position = positions.read(w, i, w.size());
            int further = position == null && (PositionNouns.at(w, i) || isCalling(w, i)) ? afterCalling(w, i) : -1;
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
            position = inBrackets(w, position);
            notes.add(person, position, w, from, 0.93 - 0.02 * n, "role.apposition");
            read = furtherBodies(w, person, position, from);
            int next = read;
            if (w.word(next).equals("(") && w.word(next + 2).equals(")")) {
                next += 3;
            }
            next = pastPlace(w, next);
            // "depuis 2019"
            Time since = notes.timeAt(w, next);
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
            // ", maire de Vernoux, et le préfet": another person
            boolean another =
                    w.word(next).equals(",") && w.word(i).equals("et") && FunctionWords.isArticle(w.word(i + 1));
            if (another) {
                return read;
            }
            while (w.word(i).equals("et") || ADVERBS.contains(w.word(i)) && !PositionNouns.at(w, i)) {
                i++;
            }
        }
        return read;
    }

    // ", à Brest,", "à Brest et": the index after where the body is, or as before
    private static int pastPlace(Wording w, int at) {
        int in = w.word(at).equals(",") ? at + 1 : at;
        boolean placed = Set.of("a", "au", "en").contains(w.word(in)) && w.name(in + 1, EntityKind.TERRITORY) != null;
        return placed ? w.endOfName(in + 1) : at;
    }

    // "directeur régional de l'économie et de l'emploi (Dreets)": the body stands behind the position
    private static Position inBrackets(Wording w, Position position) {
        int end = position.end();
        // "P (directrice, Sorex)"
        Name listed = w.word(end).equals(",") ? w.name(end + 1, EntityKind.ORGANISATION) : null;
        if (listed != null
                && !position.named()
                && w.word(w.endOfName(end + 1)).equals(")")
                && w.word(position.start() - 1).equals("(")) {
            return new Position(position.start(), w.endOfName(end + 1), position.role(), listed.entity(), true, true);
        }
        Name body = w.word(end).equals("(") ? w.name(end + 1, EntityKind.ORGANISATION) : null;
        return body == null || position.named() || !w.word(w.endOfName(end + 1)).equals(")")
                ? position
                : new Position(position.start(), end, position.role(), body.entity(), true, position.complete());
    }

    // "président de la région Armor et de l'agence Sorex": the same position in a second body; the index after it
    private int furtherBodies(Wording w, Name person, Position position, int from) {
        int end = position.end();
        for (int n = 0; n < 2 && position.named(); n++) {
            boolean tied = w.word(end).equals("et") || w.word(end).equals(",");
            int of = w.afterOf(end + 1);
            // "et du cluster Lin Nord"
            boolean noun = w.name(of) == null && w.isSmallWord(of) && Bodies.isNoun(w.word(of));
            int named = noun ? of + 1 : of;
            Name body = tied && of > end + 1 ? w.name(named, EntityKind.ORGANISATION) : null;
            if (body == null) {
                return end;
            }
            int to = w.endOfName(named);
            notes.add(RoleNotes.role(person, position.role(), body.entity(), w, from, to, "role.apposition", 0.85));
            end = to;
        }
        return end;
    }

    // "P pour la région (vice-président)", "P de Sorex, directrice": the body stands before the position
    private int affiliated(Wording w, Name person, int from, int end) {
        boolean tie = w.word(end).equals("pour")
                || w.word(end).equals("de")
                || w.word(end).equals("d'");
        int at = tie ? w.afterArticle(end + 1) : end;
        // "pour l'agence Sorex"
        at = tie && w.isSmallWord(at) && w.name(at + 1, EntityKind.ORGANISATION) != null ? at + 1 : at;
        Name named = tie ? w.name(at, EntityKind.ORGANISATION, EntityKind.TERRITORY) : null;
        boolean called = tie && named == null && w.word(end).equals("pour") && Bodies.isNoun(w.word(at));
        int open = named != null ? w.endOfName(at) : at + 1;
        boolean mark = w.word(open).equals("(") || w.word(open).equals(",");
        if (!mark || !(named != null || called) || !PositionNouns.at(w, open + 1)) {
            return end;
        }
        Position position = positions.read(w, open + 1, w.size());
        if (position == null || w.name(position.end(), EntityKind.PERSON) != null) {
            return end;
        }
        // "P pour l'État (sous-préfète de Vernoux)": the position names a body of its own
        Entity body = position.named() && position.body() != null
                ? position.body()
                : named != null
                        ? named.entity()
                        : bodies.called(w.word(at), w.token(at).span().start());
        notes.add(RoleNotes.role(person, position.role(), body, w, from, position.end(), "role.affiliated", 0.85));
        return position.end();
    }

    /** Whether a noun tells what somebody is, apart from any position: {@code enfant}, {@code ancienne}. */
    static boolean isPersonal(String noun) {
        return PERSONAL.contains(noun) || POINTED.contains(noun);
    }

    // ", homme du numérique et patron de": a noun without a determiner, no verb
    private static boolean isCalling(Wording w, int i) {
        String word = w.word(i);
        return w.isContentWord(i)
                && w.word(i - 1).equals(",")
                && !SpeechVerbs.has(word)
                && !word.endsWith("ant")
                && (PERSONAL.contains(word));
    }

    // ", agricultrice à Lunel, présidente de": the index after the calling, where the position stands, or -1
    private static int afterCalling(Wording w, int from) {
        for (int i = from + 1; i < w.size() && i < from + LONGEST_CALLING; i++) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return -1;
            }
            boolean next = w.word(i).equals(",") || w.word(i).equals("et");
            if (next && PositionNouns.at(w, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the position belongs to the name after it: {@code , la présidente de Sorex, Anne Martin}. */
    static boolean isAnothersTitle(Wording w, Position position) {
        int end = position.end();
        boolean gap = w.word(end).equals(",");
        boolean next = w.name(end, EntityKind.PERSON) != null;
        boolean definite = Set.of("le", "la", "l'").contains(w.word(position.start() - 1));
        int after = gap && definite ? end + 1 : -1;
        boolean apart =
                after > 0 && w.name(after, EntityKind.PERSON) != null && !PositionNouns.at(w, w.endOfName(after) + 1);
        return next || apart;
    }

    // the index at which a position may stand after a name: behind a comma, a bracket, a dash, or at once; else -1
    private int opens(Wording w, int end) {
        String mark = w.word(end);
        boolean heading = w.block().isHeading() || w.size() < 40;
        boolean apposition = Set.of(",", "(", "–", "-", "—", "|", "/").contains(mark) || (mark.equals(":") && heading);
        if (!apposition) {
            boolean direct = PositionNouns.at(w, end)
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
        // "P, (président de Sorex)"
        if (mark.equals(",") && w.word(i).equals("(")) {
            i++;
        }
        if (mark.equals(":") && Set.of("le", "la", "l'").contains(w.word(i))) {
            return -1;
        }
        // "Anne Martin (Sorex), l'actuelle présidente de": of which company, or party, somebody is
        int close = mark.equals("(") ? closing(w, i) : -1;
        if (close > 0 && w.word(close + 1).equals(",") && !PositionNouns.at(w, i)) {
            int after = pastAdverbs(w, close + 2);
            return PositionNouns.at(w, after) ? after : -1;
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
        if (RoleWords.isNamed(w.word(i)) && !PositionNouns.at(w, i)) {
            i = RoleOffices.afterNaming(w, i + 1);
        }
        // ", présent en qualité de maire"
        if (PRESENT.contains(w.word(i)) && w.says(i + 1, "en", "qualite", "de")) {
            i += 4;
        }
        i = pastAdverbs(w, i);
        if (RoleWords.isNamed(w.word(i)) && !PositionNouns.at(w, i)) {
            i = RoleOffices.afterNaming(w, i + 1);
        }
        return i;
    }

    private static int pastAdverbs(Wording w, int from) {
        int i = from;
        while (i < w.size() && ADVERBS.contains(w.word(i)) && !PositionNouns.at(w, i)) {
            i++;
        }
        return i;
    }

    // the bracket that closes what opens before i, so few words on; or -1
    private static int closing(Wording w, int i) {
        for (int k = i; k < w.size() && k < i + LONGEST_BRACKET; k++) {
            if (w.word(k).equals(")")) {
                return k;
            }
            if (w.word(k).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    // "fondateur et président de Sorex": the body is said once for both
    private void shareBody(int from) {
        List<Role> roles = notes.all();
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
}
