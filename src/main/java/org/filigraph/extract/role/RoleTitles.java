package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the positions told before a name: {@code le ministre P}, {@code la présidente de A, P,}, {@code Président : P}. */
final class RoleTitles {
    private static final int LONGEST_LEAD = 26;

    private static final int LONGEST_LABEL = 6;
    /** Since when, or till when, somebody has had what a sentence begins with. */
    private static final Set<String> WAS = WordSet.of(
            "encore longtemps jadis naguere autrefois aujourd'hui desormais toujours successivement actuellement hier");

    private static final Set<String> DEAR = WordSet.of("cher chere");
    /** "L'association a pour présidente P". */
    private static final Set<String> HAS = WordSet.of("a avait aura eut ayant");

    private static final Set<String> HEADS_OF_STATE =
            WordSet.of("emmanuel-macron francois-hollande nicolas-sarkozy jacques-chirac");

    private final Positions positions;
    private final RoleNotes notes;

    RoleTitles(Positions positions, RoleNotes notes) {
        this.positions = positions;
        this.notes = notes;
    }

    /** Notes what stands before the person named at {@code at}, not before {@code until}. */
    void read(Wording w, Name person, int at, int until) {
        int last = at - 1;
        boolean apart = w.word(last).equals(",");
        boolean subject = apart
                && w.isSmallWord(w.endOfName(at))
                && !w.word(w.endOfName(at)).equals("et");
        // "Monsieur le président, cher Paul Lenoir"
        if (DEAR.contains(w.word(last)) && w.word(last - 1).equals(",")) {
            apart = true;
            last--;
        }
        if (apart || w.word(last).equals(":") || isDashed(w, last)) {
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
        // "directrice de Sorex depuis 2020, P"
        last = apart ? beforeLand(w, TimeAdjuncts.before(w, last)) : last;
        last = apart && w.word(last).equals(",") ? last - 1 : last;
        int cut = ShortTitles.before(w, last);
        if (cut >= until && cut > 0) {
            shortened(w, person, cut, last + 1, at);
            return;
        }
        for (int i = last; i >= until && i >= last - LONGEST_LEAD; i--) {
            Name name = w.name(i);
            boolean title = name == null || !w.begins(i) || name.is(EntityKind.PERSON);
            if (name != null && name.is(EntityKind.EVENT)) {
                return;
            }
            if (name != null) {
                i = w.startOfName(i);
                if (name.is(EntityKind.PERSON) && !PositionNouns.at(w, i - 2) && !PositionNouns.at(w, i - 1)) {
                    return;
                }
                continue;
            }
            if (w.isMark(i)
                    && !w.word(i).equals("&")
                    && !w.word(i).equals("-")
                    && !w.word(i).equals("/")
                    && !PositionEnds.isParty(w, i)
                    && !PositionEnds.isParty(w, i - 2)
                    && !(w.word(i).equals(",")
                            && (w.word(i + 1).startsWith("d")
                                    || w.word(i + 1).startsWith("charge")
                                    || w.word(i + 1).equals("en")))) {
                return;
            }
            if (isBarrier(w, i)) {
                return;
            }
            // ", représentant P": a verb
            boolean verb = w.word(i).equals("representant") && w.word(i - 1).equals(",");
            if (isOfBuilding(w, i)) {
                return;
            }
            if (title && !verb && PositionNouns.at(w, i) && startsPhrase(w, i)) {
                int start = i;
                while (start > until && isPartOfTitle(w, start - 1)) {
                    start--;
                }
                Position read = positions.read(w, start, last + 1);
                Position position = read != null || start < last ? read : calling(w, start, at);
                boolean introduced = position != null
                        && position.start() > 1
                        && subject
                        && (until > 0 || isComplement(w, position.start()));
                if (position != null && endsAt(w, position, last + 1) && !introduced) {
                    Position held = affiliated(w, at, ofState(person, position));
                    notes.add(person, held, w, w.endOfName(at) - 1, 0.85, "role.before");
                    alsoBefore(w, person, start, until, at);
                    return;
                }
            }
        }
    }

    // "Présidente – P": a line of a sheet
    private static boolean isDashed(Wording w, int i) {
        return i < LONGEST_LABEL && RoleLabels.isDash(w, i) && PositionNouns.at(w, 0);
    }

    // "le directeur régional de Sorex en Bretagne, P": the index before where it is told to be so, or as before
    private static int beforeLand(Wording w, int last) {
        int in = w.name(last, EntityKind.TERRITORY) == null ? -1 : w.startOfName(last) - 1;
        return in > 0 && w.word(in).equals("en") && w.name(in - 1, EntityKind.ORGANISATION) != null ? in - 1 : last;
    }

    // "le vice-président de la région Armor chargé de l'industrie, P": a field goes on after the body
    private static boolean endsAt(Wording w, Position position, int end) {
        String next = w.word(position.end());
        return position.end() >= end
                || position.named()
                        && (next.startsWith("charge")
                                // "directrice de Sorex et mère de trois enfants, P"
                                || Set.of("et", ",").contains(next)
                                        && RoleAppositions.isPersonal(w.word(position.end() + 1))
                                || w.word(position.start()).startsWith("vice")
                                        && (next.equals("a") || next.equals("aux"))
                                || next.startsWith("delegue")
                                || w.says(position.end(), "en", "charge"));
    }

    // "Sorex (dir. gén. : P)"
    private void shortened(Wording w, Name person, int from, int end, int at) {
        Name host = RoleHosts.of(w, from);
        if (host != null) {
            Position position = new Position(from, end, positions.words(w, from, end), host.entity(), true, true);
            notes.add(person, position, w, w.endOfName(at) - 1, 0.85, "role.short");
        }
    }

    // "la chercheuse P (Cetiva)", "l'ingénieur P, du laboratoire Cetiva,": the body stands behind the name
    private static @Nullable Position calling(Wording w, int noun, int at) {
        Position bare = new Position(noun, noun + 1, w.token(noun).text(), null, false, false);
        Position held = affiliated(w, at, bare);
        return held.named() ? held : null;
    }

    private static Position affiliated(Wording w, int at, Position position) {
        int end = w.endOfName(at);
        Name host = position.named() ? null : RoleHosts.of(w, position.start());
        if (host != null) {
            return new Position(position.start(), position.end(), position.role(), host.entity(), true, true);
        }
        // "Vice-présidente : P (Sorex)" is so of the body that the list is about
        if (w.word(at - 1).equals(":")) {
            return position;
        }
        int body = w.word(end).equals("(")
                ? end + 1
                : w.word(end).equals(",")
                                && (FunctionWords.isOf(w.word(end + 1))
                                        || w.word(end + 1).equals("chez"))
                        ? w.afterArticle(end + 2)
                        : -1;
        body = body > 0 && w.name(body) == null && w.isSmallWord(body) ? body + 1 : body;
        Name name = body > 0 && !position.named() ? w.name(body, EntityKind.ORGANISATION) : null;
        boolean closed = name != null
                && (w.word(end).equals(",") || w.word(w.endOfName(body)).equals(")"));
        return !closed || name == null
                ? position
                : new Position(position.start(), position.end(), position.role(), name.entity(), true, true);
    }

    // "le président Jacques Chirac": of the Republic, whatever body the text is about
    private static Position ofState(Name person, Position position) {
        boolean head = !position.named()
                && HEADS_OF_STATE.contains(person.entity().key())
                && position.role().equalsIgnoreCase("président");
        return head
                ? new Position(
                        position.start(), position.end(), position.role(), Positions.FRANCE, true, position.complete())
                : position;
    }

    // "ouverte par le président de région, P défend …": the position belongs to the phrase before
    // "l'immeuble Commandant Louis Berthaud", "la rue du Président Carnal": the name of a place
    private static boolean isOfBuilding(Wording w, int i) {
        int noun = w.word(i - 1).equals("du") ? i - 2 : i - 1;
        boolean place = NounClass.SITE.has(w.word(noun)) || NounClass.STREET.has(w.word(noun));
        return place
                && w.isSmallWord(noun)
                && w.token(i).isCapitalised()
                && (noun == i - 1 || NounClass.STREET.has(w.word(noun)));
    }

    private static boolean isComplement(Wording w, int start) {
        int before = Set.of("le", "la", "l'", "son", "sa", "notre").contains(w.word(start - 1)) ? start - 2 : start - 1;
        // "Présente en qualité de maire de Vernoux, P"
        boolean post = before < 5
                && RoleWords.isPost(w.word(before - 1))
                && w.word(before - 2).equals("au");
        boolean quality = post || w.says(before - 2, "en", "qualite", "de") && before < 5;
        return !quality && FunctionWords.isPreposition(w.word(before));
    }

    // "conseillère du canton de Brest et présidente de Sorex, P": the position before "et" is the person's too
    private void alsoBefore(Wording w, Name person, int start, int until, int at) {
        int et = start - 1;
        while (et > until && (w.afterArticle(et) > et || RoleWords.isAdverb(w.word(et)))) {
            et--;
        }
        // "le président du pôle, également directeur de Sorex, P"
        boolean apposed = et < start - 1 && w.word(et).equals(",") && RoleWords.isAdverb(w.word(et + 1));
        if (!w.word(et).equals("et") && !apposed) {
            return;
        }
        for (int i = et - 1; i >= until && i >= et - LONGEST_LEAD; i--) {
            if (w.isMark(i) || isBarrier(w, i) || w.name(i, EntityKind.PERSON) != null) {
                return;
            }
            if (w.name(i) == null && PositionNouns.at(w, i) && startsPhrase(w, i)) {
                Position first = positions.read(w, i, et);
                if (first != null && first.end() == et && (first.named() || first.body() != null)) {
                    notes.add(person, first, w, w.endOfName(at) - 1, 0.82, "role.before");
                }
                return;
            }
        }
    }

    // "Vice président", "Secrétaire Adjoint", "ancien directeur": the title begins before its last noun
    private static boolean isPartOfTitle(Wording w, int i) {
        return w.name(i) == null
                && (PositionNouns.isQualifier(w.word(i))
                        || (NounClass.ROLE.has(w.word(i)) && !w.word(i).endsWith("s")));
    }

    private static boolean isBarrier(Wording w, int i) {
        return w.token(i).text().equals("a")
                || WordSet.of("ont est sont sera avait qui que dont ou avec par selon")
                        .contains(w.word(i));
    }

    // a position before a name stands after an article, at the start, or after a mark
    private static boolean startsPhrase(Wording w, int i) {
        String before = w.word(i - 1);
        return i == 0
                || WordSet.of("le la l' son sa leur notre mon ma par du au et de un une")
                        .contains(before)
                || PositionNouns.isQualifier(before)
                || FunctionWords.isCourtesy(before)
                || w.isMark(i - 1)
                || w.token(i).isCapitalised()
                || before.equals("pour")
                        && (HAS.contains(w.word(i - 2)) || w.word(i - 2).equals("et"))
                || w.says(i - 3, "a", "la", "fois")
                || w.says(i - 3, "tour", "a", "tour")
                || i < 3 && WAS.contains(before)
                || w.word(i - 2).equals(",") && RoleWords.isAdverb(before)
                || isNaming(w, i - 1);
    }

    // "Nommée directrice de Sorex, P", "Élue en mars à l'unanimité présidente du pôle, P"
    private static boolean isNaming(Wording w, int last) {
        int i = last;
        while (i > 0
                && (RoleWords.isCircumstance(w.word(i))
                        || FunctionWords.isCalendar(w.word(i))
                        || w.token(i).isNumber())) {
            i--;
        }
        return RoleWords.isNamed(w.word(i)) && (i == 0 || w.isMark(i - 1));
    }
}
