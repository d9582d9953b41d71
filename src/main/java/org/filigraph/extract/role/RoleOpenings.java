package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * Positions told before the name that the sentence goes on with: {@code Nommée préfète de la Creuse en conseil des
 * ministres, P prendra ses fonctions}; {@code À la barre de Sorex depuis dix ans, P}; {@code Aux commandes du pôle : P};
 * {@code Le nouveau préfet de la Manche s'appelle P}.
 */
final class RoleOpenings {
    private static final int LONGEST_LEAD = 20;
    private static final Set<String> IS = WordSet.of("est reste demeure etait sera");

    /** How the holder is shown behind the office. */
    private static final Set<String> SHOWS = WordSet.of(
            """
            trouve retrouve trouvait retrouvait officie officiait siege siegeait figure figurait place placee assis
            assise installe installee""");

    private RoleOpenings() {}

    /** Notes the position that the sentence begins with and the person named at {@code at} holds. */
    static void read(Wording w, Name person, int at, Positions positions, RoleOffices offices) {
        int called = beforeCalling(w, at);
        if (called > 0) {
            called(w, person, called, positions, offices);
            return;
        }
        int shown = beforeShowing(w, at);
        if (shown > 0 && !holdsPerson(w, at)) {
            int held = office(w, shown + 1);
            if (held >= 0) {
                offices.officeOf(w, person, at, held);
            }
            return;
        }
        boolean aside = w.word(at - 1).equals(",") || w.word(at - 1).equals(":");
        if (!aside || holdsPerson(w, at)) {
            return;
        }
        if (w.word(at - 1).equals(",") && RoleWords.isNamed(w.word(0))) {
            named(w, person, at, positions, offices);
            return;
        }
        int office = office(w, at);
        int next = at;
        // "Ils sont deux à la tête de Sorex : P et Q"
        while (office >= 0 && w.name(next, EntityKind.PERSON) != null) {
            offices.officeOf(w, java.util.Objects.requireNonNull(w.name(next)), next, office);
            int tie = w.endOfName(next);
            boolean further = w.word(at - 1).equals(":")
                    && (w.word(tie).equals("et") || w.word(tie).equals(","));
            next = further ? tie + 1 : w.size();
        }
    }

    // "Aux manettes de Sorex, on trouve P", "À la tête du pôle officie P": the index before these words, or -1
    private static int beforeShowing(Wording w, int at) {
        int i = at - 1;
        while (i > 0 && (FunctionWords.isCourtesy(w.word(i)) || RoleWords.isAdverb(w.word(i)))) {
            i--;
        }
        int verb = i;
        boolean there = w.says(i - 2, "il", "y", "a")
                || w.word(i).equals("est") && w.word(i - 1).equals("c'");
        if (!there && !SHOWS.contains(w.word(i))) {
            return -1;
        }
        while (i > 0 && WordSet.of("on y il se s' a c' est retrouve").contains(w.word(i - 1)) && verb - i < 4) {
            i--;
        }
        return w.word(i - 1).equals(",") ? i - 1 : i;
    }

    // "s'appelle P", "se nomme P", "n'est autre que P": the index of the first of these words, or -1
    private static int beforeCalling(Wording w, int at) {
        String verb = w.word(at - 1);
        String itself = w.word(at - 2);
        if ((verb.equals("appelle") || verb.equals("nomme")) && (itself.equals("s'") || itself.equals("se"))) {
            return at - 2;
        }
        if (w.says(at - 4, "n'", "est", "autre", "que")) {
            return at - 4;
        }
        // "se choisit une directrice en la personne de P", "sous les traits de P"
        if (FunctionWords.isOf(verb)
                && (w.says(at - 4, "en", "la", "personne") || w.says(at - 4, "sous", "les", "traits"))) {
            return at - 4;
        }
        // "Son directeur est Paul Lenoir", "Sa titulaire est la professeure Anne Martin"
        int is = at - 1;
        while (is > 1
                && (FunctionWords.isCourtesy(w.word(is))
                        || w.word(is).equals(".")
                        || PositionWords.CALLINGS.contains(w.word(is))
                        || FunctionWords.isArticle(w.word(is)) && is < at - 1)) {
            is--;
        }
        int end = w.endOfName(at);
        boolean closed = end >= w.size() || w.isMark(end) || w.word(end).equals("depuis");
        return closed && IS.contains(w.word(is)) && !w.word(is - 1).equals("qui") ? is : -1;
    }

    private static void called(Wording w, Name person, int verb, Positions positions, RoleOffices offices) {
        for (int i = 0; i < verb; i++) {
            Position position = PositionNouns.at(w, i) ? positions.read(w, i, verb) : null;
            // "Sa directrice générale, c'est P"
            boolean apart = position != null && w.says(position.end(), ",", "c'") && position.end() + 2 == verb;
            if (position != null && (position.end() == verb || apart)) {
                offices.note(offices.role(w, person, position, i, 0.84));
                return;
            }
        }
    }

    private static void named(Wording w, Name person, int at, Positions positions, RoleOffices offices) {
        int from = RoleOffices.afterNaming(w, w.word(1).equals("comme") ? 2 : 1);
        if (from >= at) {
            return;
        }
        if (RoleOffices.isOffice(w, from)) {
            offices.officeOf(w, person, at, from);
            return;
        }
        // up to the comma where somebody stands: "sous-préfète de Sarlat en conseil des ministres,"
        Position position = positions.read(w, from, at - 1);
        if (position != null && position.named()) {
            offices.note(offices.role(w, person, position, from, 0.86));
        }
    }

    // "À la tête de Sorex, P"; "Après deux mandats à la tête de Sorex, P": the index of the office, or -1
    private static int office(Wording w, int at) {
        for (int i = at - 2; i >= 1 && i > at - LONGEST_LEAD; i--) {
            boolean head = w.says(i - 2, "a", "la", "tete") || i == 2 && w.says(0, "a", "sa", "tete");
            head |= i <= 3 && RoleWords.isOffice(w.word(i)) && w.says(i - 2, "a", "la");
            boolean opening = i <= 2 && RoleWords.isHelm(w.word(i)) && w.name(i) == null;
            if (head || opening && (w.word(i - 1).equals("aux") || w.says(i - 2, "a", "la"))) {
                return i;
            }
            if (w.word(i).equals(",") || w.name(i, EntityKind.PERSON) != null) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean holdsPerson(Wording w, int before) {
        for (int i = 0; i < before; i++) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return true;
            }
        }
        return false;
    }
}
