package org.filigraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on the board of a body: {@code P et Q rejoignent le conseil d'administration de Sorex}, {@code P siège au
 * directoire}.
 */
final class RoleBoards {
    private static final Set<String> JOINS = WordSet.of(
            """
            rejoint rejoignent rejoindra rejoindront integre integrent integrera entre entrent entrera siege siegent
            siegera siegeait entree place nomme nommee nommes elu elue elus elues coopte cooptee rejoindre integrer""");
    private static final Set<String> TIES = WordSet.of("au le son leur du");
    private static final Set<String> OWN = WordSet.of("leur son une");
    /** What a board does that somebody comes to. */
    private static final Set<String> OPENS = WordSet.of(
            """
            accueille accueillera accueilli integre integrera compte comptera comprend comprendra reunit rassemble
            admet admis recoit coopte nomme elit""");
    /** What those do that come to a board told of before. */
    private static final Set<String> COME = WordSet.of(
            """
            entre entrent entreront entrera font fait feront fera siege siegent siegeront siegera prend prennent
            prendront prendra rejoignent rejoint""");

    private static final int LONGEST_BODY = 6;
    private static final int FAR = 18;

    private final Bodies bodies;
    private final List<Role> roles;

    RoleBoards(Bodies bodies, List<Role> roles) {
        this.bodies = bodies;
        this.roles = roles;
    }

    void read(Wording w) {
        for (int verb = 1; verb + 2 < w.size(); verb++) {
            int board = JOINS.contains(w.word(verb)) && w.name(verb) == null && TIES.contains(w.word(verb + 1))
                    ? verb + 2
                    : -1;
            int end = board < 0 ? -1 : boardEnd(w, board);
            if (end > 0) {
                sit(w, verb, board, end);
            }
        }
        for (int board = 1; board + 2 < w.size(); board++) {
            int end = FunctionWords.isArticle(w.word(board - 1)) || TIES.contains(w.word(board - 1))
                    ? boardEnd(w, board)
                    : -1;
            if (end > 0) {
                come(w, board, end);
            }
        }
    }

    // "Le conseil d'administration de Sorex accueille P et Q", "Au directoire de Sorex : P et Q y font leur entrée"
    private void come(Wording w, int board, int end) {
        for (int i = end; i < w.size() && i < end + FAR; i = w.endOfName(i)) {
            boolean first = w.name(i, EntityKind.PERSON) != null;
            if (!first) {
                if (w.word(i).equals(";") || w.name(i) == null && w.word(i).equals("qui")) {
                    return;
                }
                continue;
            }
            int before = FunctionWords.isCourtesy(w.word(i - 1)) ? i - 2 : i - 1;
            List<Integer> people = listed(w, i);
            int after = w.endOfName(people.get(people.size() - 1));
            boolean entered = w.word(after).equals("y") && COME.contains(w.word(after + 1));
            Entity body = entered || OPENS.contains(w.word(before)) ? bodyOf(w, end) : null;
            for (int at : body == null ? List.<Integer>of() : people) {
                Name person = w.name(at, EntityKind.PERSON);
                if (person != null) {
                    String role = "membre du " + words(w, board, end);
                    roles.add(RoleNotes.role(person, role, body, w, board, w.endOfName(at), "role.board", 0.8));
                }
            }
            return;
        }
    }

    // "P, Q et R" from the first on
    private static List<Integer> listed(Wording w, int first) {
        List<Integer> people = new ArrayList<>();
        int i = first;
        while (w.name(i, EntityKind.PERSON) != null) {
            people.add(i);
            int tie = w.endOfName(i);
            boolean on = w.word(tie).equals("et") || w.word(tie).equals(",");
            i = on ? tie + 1 : w.size();
        }
        return people;
    }

    /** Index after the words for a board that begin at {@code i}, or -1. */
    static int boardEnd(Wording w, int i) {
        boolean council = w.says(i, "conseil", "d'", "administration")
                || w.says(i, "conseil", "de", "surveillance")
                || w.says(i, "comite", "de", "direction");
        if (council) {
            return i + 3;
        }
        if (w.says(i, "comite", "executif")
                || w.says(i, "comite", "strategique")
                || w.says(i, "conseil", "scientifique")) {
            return i + 2;
        }
        return w.word(i).equals("directoire") || w.word(i).equals("comex") ? i + 1 : -1;
    }

    private void sit(Wording w, int verb, int board, int end) {
        Entity body = bodyOf(w, end);
        if (body == null) {
            return;
        }
        String role = "membre du " + words(w, board, end);
        for (int i : members(w, verb)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                roles.add(RoleNotes.role(person, role, body, w, i, end, "role.board", 0.8));
            }
        }
    }

    /** The body whose board ends before {@code end}: named behind it, or the one that the passage is about. */
    private @Nullable Entity bodyOf(Wording w, int end) {
        int of = w.afterOf(end);
        Name named = of > end ? RoleOffices.firstBody(w, of, LONGEST_BODY) : null;
        return named != null
                ? named.entity()
                : bodies.unsaid("administrateur", w.token(end - 1).span().start());
    }

    /** The words for a board as the text has them. */
    static String words(Wording w, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from && w.token(i).spaceBefore() ? " " : "")
                    .append(w.token(i).text());
        }
        return words.toString();
    }

    // of one verb in the plural all who are named before it and governed by no preposition, else the nearest
    private static List<Integer> members(Wording w, int verb) {
        // "P et Q font leur entrée au directoire", "prennent place au comex"
        boolean noun = w.word(verb).equals("place") || w.word(verb).equals("entree");
        String told = !noun ? w.word(verb) : OWN.contains(w.word(verb - 1)) ? w.word(verb - 2) : w.word(verb - 1);
        boolean plural = told.endsWith("nt") && !told.endsWith("int") || told.endsWith("us");
        List<Integer> members = new ArrayList<>();
        for (int i = verb - 1; i >= 0; i--) {
            if (w.word(i).equals("»") || w.word(i).equals(";")) {
                break;
            }
            if (w.name(i, EntityKind.PERSON) == null) {
                continue;
            }
            i = w.startOfName(i);
            int before = FunctionWords.isCourtesy(w.word(i - 1)) ? i - 2 : i - 1;
            if (FunctionWords.isPreposition(w.word(before))) {
                continue;
            }
            members.add(0, i);
            if (!plural) {
                break;
            }
        }
        return members;
    }
}
