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
            siegera siegeait entree nomme nommee nommes elu elue elus elues coopte cooptee rejoindre integrer""");
    private static final Set<String> TIES = WordSet.of("au le son leur du");
    private static final int LONGEST_BODY = 6;

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
        boolean plural = w.word(verb).endsWith("nt") && !w.word(verb).endsWith("int")
                || w.word(verb).endsWith("us");
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
