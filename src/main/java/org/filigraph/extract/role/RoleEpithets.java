package org.filigraph.extract.role;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who is named first and called by a position and its body next: {@code Anne Martin ouvre l'atelier. À 38 ans, la
 * patronne des Cycles Martin recrute.}; under a title with the name, {@code Le point avec la présidente de Boisalp.}
 */
final class RoleEpithets {
    private static final int SENTENCES_BACK = 3;
    /** So many sentences make the head of a text, with its title and standfirst. */
    private static final int HEAD = 8;

    private static final int LONGEST_FIELD = 14;
    private static final Set<String> ARTICLES = WordSet.of("le la l'");
    private static final Set<String> CLITICS = WordSet.of("ne n' se s' y en lui l'");
    private static final Set<String> TALKS = WordSet.of("point rencontre entretien interview echange discussion");

    private final List<Wording> wordings;
    private final Positions positions;
    private final RoleNotes notes;

    private RoleEpithets(List<Wording> wordings, Positions positions, RoleNotes notes) {
        this.wordings = wordings;
        this.positions = positions;
        this.notes = notes;
    }

    static void read(List<Wording> wordings, Positions positions, RoleNotes notes) {
        RoleEpithets epithets = new RoleEpithets(wordings, positions, notes);
        for (int k = 1; k < wordings.size(); k++) {
            epithets.read(k);
        }
    }

    private void read(int k) {
        Wording w = wordings.get(k);
        for (int i = 0; i + 1 < w.size(); i++) {
            boolean talk = w.word(i - 1).equals("avec") && TALKS.contains(w.word(i - 2));
            boolean starts = ARTICLES.contains(w.word(i)) && PositionNouns.at(w, i);
            if (!starts || !(talk || i == 0 || w.word(i - 1).equals(":") || RoleEchoes.isFronted(w, i))) {
                continue;
            }
            Position position = positions.read(w, i, w.size());
            if (position == null || !position.named() || position.body() == null || isNamed(w, position)) {
                continue;
            }
            Name person = talk || isSubject(w, position.end()) ? holder(k, i) : null;
            if (person != null && isFree(person.entity(), position)) {
                note(w, person, position);
                Position next = w.word(position.end()).equals(",") && PositionNouns.at(w, position.end() + 1)
                        ? positions.read(w, position.end() + 1, w.size())
                        : null;
                if (next != null && next.named() && !isNamed(w, next)) {
                    note(w, person, next);
                }
                return;
            }
        }
    }

    private void note(Wording w, Name person, Position position) {
        boolean here = w.span().contains(person.span().start());
        int from = here ? w.at(person.span().start()) : position.start();
        notes.add(RoleNotes.role(
                person, position.role(), position.body(), w, from, position.end(), "role.epithet", 0.72));
    }

    // "la présidente de Boisalp, Anne Martin": of who is named there
    private static boolean isNamed(Wording w, Position position) {
        for (int i = position.end(); i < w.size() && i < position.end() + LONGEST_FIELD; i++) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return true;
            }
            if (FiniteVerbs.at(w, i)) {
                return false;
            }
        }
        return false;
    }

    // "la présidente de Boisalp (Alès)", "…, chargée de l'emploi," and then a verb
    private static boolean isSubject(Wording w, int end) {
        int last = Math.min(w.size(), end + LONGEST_FIELD);
        boolean aside =
                w.isMark(end) || w.word(end).startsWith("charge") || w.word(end).startsWith("delegue");
        for (int i = end; i < last; i++) {
            boolean beside =
                    i == end || w.word(i - 1).equals(")") || w.word(i - 1).equals(",");
            if (FiniteVerbs.at(w, i) || CLITICS.contains(w.word(i))) {
                return aside || beside;
            }
            if (!aside || w.word(i).equals("que") || w.word(i).equals("qui")) {
                return false;
            }
        }
        return false;
    }

    // whom the sentence before is about, or the person named last before, if of the noun's gender; in the head of a
    // text, the one of its title
    private @Nullable Name holder(int k, int at) {
        Wording here = wordings.get(k);
        String article = here.word(at);
        Name subject = at == 0 ? subject(wordings.get(k - 1), here) : null;
        if (subject != null && fits(subject, article)) {
            return subject;
        }
        int back = k < HEAD ? k : SENTENCES_BACK;
        for (int s = k; s >= k - back; s--) {
            Wording w = wordings.get(s);
            for (int i = s == k ? at - 1 : w.size() - 1; i >= 0; i--) {
                Name person = w.name(i, EntityKind.PERSON);
                i = w.startOfName(i);
                if (person != null && !RoleEchoes.isAside(w, i)) {
                    int offset = here.token(at).span().start();
                    return fits(person, article) && !hasRole(person.entity(), offset) ? person : null;
                }
            }
        }
        return null;
    }

    // "Anne Martin remplace Paul Lenoir": who does what the sentence before tells
    private static @Nullable Name subject(Wording before, Wording here) {
        for (int i = 0; i < before.size() && before.block().equals(here.block()); i = before.endOfName(i)) {
            Name name = before.name(i);
            if (name != null) {
                return name.is(EntityKind.PERSON) && FiniteVerbs.at(before, before.endOfName(i)) ? name : null;
            }
        }
        return null;
    }

    private static boolean fits(Name person, String article) {
        return article.equals("l'") || RoleNouns.isWoman(person.entity()) == article.equals("la");
    }

    // whether the text has told of a position of the person's before
    private boolean hasRole(Entity person, int offset) {
        return notes.all().stream()
                .anyMatch(r -> r.person().equals(person) && r.evidence().span().start() < offset);
    }

    // nobody is told to hold the position, nor the person to hold any in that body
    private boolean isFree(Entity person, Position position) {
        for (Role role : notes.all()) {
            boolean there = Objects.equals(role.organisation(), position.body());
            if (there && (role.person().equals(person) || role.role().equals(position.role()))) {
                return false;
            }
        }
        return true;
    }
}
