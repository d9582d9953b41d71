package org.filigraph.extract.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who is named first and called by the position later, behind what is said or as a subject: {@code Anne Martin
 * ouvre l'atelier. « … », sourit la patronne.} Read only of people of whom the text tells no position otherwise.
 */
final class RoleEchoes {
    /** Positions that a body has one of. */
    private static final Set<String> SOLE = WordSet.of(
            """
            pdg p-dg dg ceo patron patronne dirigeant dirigeante gerant gerante president presidente directeur
            directrice fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice proprietaire repreneur
            repreneuse""");

    private static final Set<String> DAYS = WordSet.of("hier soir matin dernier aussitot pourtant encore");
    private static final Set<String> QUALIFYING = WordSet.of("general generale");
    private static final int SENTENCES_BACK = 14;
    private static final int LONGEST_ADJUNCT = 24;
    /** What an adjunct of time or place begins with. */
    private static final Set<String> FRONTS =
            WordSet.of("a au aux dans en depuis pour apres avant chez sur sous devant face avec ce cette il quand");

    private final List<Wording> wordings;
    private final Positions positions;
    private final RoleNotes notes;
    private final Set<Entity> told = new HashSet<>();

    private RoleEchoes(List<Wording> wordings, Positions positions, RoleNotes notes) {
        this.wordings = wordings;
        this.positions = positions;
        this.notes = notes;
        for (Role role : notes.all()) {
            // "à la tête de": another place may say as what
            boolean title =
                    !role.role().equals(RoleOffices.HEAD) && !role.role().startsWith("dirigeant");
            if (title) {
                told.add(role.person());
            }
        }
    }

    /** Whether a position that a body has one of stands at {@code i} after "le" or "la". */
    static boolean isSole(Wording w, int i) {
        return w.name(i) == null
                && SOLE.contains(w.word(i))
                && (w.word(i - 1).equals("la") || w.word(i - 1).equals("le"));
    }

    static void read(List<Wording> wordings, Positions positions, RoleNotes notes) {
        RoleEchoes echoes = new RoleEchoes(wordings, positions, notes);
        for (int k = 0; k < wordings.size(); k++) {
            Wording w = wordings.get(k);
            for (int i = 1; i < w.size(); i++) {
                if (w.name(i) == null && SOLE.contains(w.word(i)) && echoes.isCalled(w, i)) {
                    echoes.echo(k, i);
                }
            }
        }
    }

    // "sourit la patronne", "La patronne a", "Le directeur général, lui, …"
    private boolean isCalled(Wording w, int noun) {
        String article = w.word(noun - 1);
        if (!Set.of("le", "la", "l'").contains(article)) {
            return false;
        }
        int end = QUALIFYING.contains(w.word(noun + 1)) ? noun + 2 : noun + 1;
        boolean named = w.name(end, EntityKind.PERSON) != null || w.name(end + 1, EntityKind.PERSON) != null;
        int of = w.afterOf(end);
        boolean complement = of > end && w.name(of, EntityKind.ORGANISATION) == null
                || w.word(end).equals("adjoint")
                || w.word(end).equals("chez");
        if (named || complement || w.isContentWord(end) && !FiniteVerbs.at(w, end)) {
            return false;
        }
        // "« … », calcule la gérante"
        int verb = noun - 2;
        // "a avoué lundi soir le président"
        while (verb > 0 && (FunctionWords.isCalendar(w.word(verb)) || DAYS.contains(w.word(verb)))) {
            verb--;
        }
        boolean quoted = w.isSmallWord(verb) && (w.word(verb - 1).equals("»") || w.says(verb - 2, "»", ","));
        boolean said = quoted || SpeechVerbs.has(w.word(verb)) && w.name(verb) == null;
        boolean subject = (noun == 1 || isFronted(w, noun - 1))
                && (FiniteVerbs.at(w, end)
                        || w.word(end).equals("ne")
                        || w.word(end).equals("n'"));
        return said || subject;
    }

    /** Whether only what says when or where stands before the subject at {@code at}: {@code À 38 ans, la gérante}. */
    static boolean isFronted(Wording w, int at) {
        if (at > LONGEST_ADJUNCT || !w.word(at - 1).equals(",") || !FRONTS.contains(w.word(0))) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (w.name(i, EntityKind.PERSON) != null || w.word(i).equals("»")) {
                return false;
            }
        }
        return true;
    }

    private void echo(int k, int noun) {
        Wording w = wordings.get(k);
        boolean feminine = w.word(noun - 1).equals("la");
        boolean open = w.word(noun - 1).equals("l'");
        Holder holder = holder(k, noun, feminine, open);
        Position position =
                holder == null || told.contains(holder.name.entity()) ? null : positions.read(w, noun, w.size());
        if (holder == null || position == null || position.body() == null) {
            return;
        }
        Name person = holder.name;
        boolean here = w.span().contains(person.span().start());
        notes.add(RoleNotes.role(
                person,
                position.role(),
                position.body(),
                w,
                here ? w.at(person.span().start()) : noun - 1,
                position.end(),
                "role.echo",
                0.72));
        told.add(person.entity());
    }

    private record Holder(Name name) {}

    // the last person named before who can be called so: of one gender where the first name tells it, or the only one
    private @Nullable Holder holder(int k, int noun, boolean feminine, boolean open) {
        Name only = null;
        boolean several = false;
        for (int s = k; s >= 0 && s >= k - SENTENCES_BACK; s--) {
            Wording w = wordings.get(s);
            for (int i = s == k ? noun - 2 : w.size() - 1; i >= 0; i--) {
                Name person = w.name(i, EntityKind.PERSON);
                if (person == null) {
                    continue;
                }
                i = w.startOfName(i);
                if (isAside(w, i)) {
                    continue;
                }
                if (open || RoleNouns.isWoman(person.entity()) == feminine) {
                    return new Holder(person);
                }
                several |= only != null && !only.entity().equals(person.entity());
                only = person;
            }
        }
        return several || only == null || !feminine ? null : new Holder(only);
    }

    // who writes, who is whose child, whom something is named after
    static boolean isAside(Wording w, int i) {
        return w.word(i - 1).equals("par") && (i == 1 || w.word(i - 2).startsWith("recueilli"))
                || w.size() <= w.endOfName(i) - i + 1
                || Set.of("de", "d'", "du", "avec", "feu").contains(w.word(i - 1));
    }
}
