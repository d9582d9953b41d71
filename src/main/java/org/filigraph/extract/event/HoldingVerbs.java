package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** The verb that tells that something is held: {@code s'est tenu}, {@code a présidé}, {@code organise}. */
final class HoldingVerbs {
    private static final Set<String> REFLEXIVE = WordSet.of("se s'");
    private static final Set<String> PERFECT = WordSet.of("est sont etait etaient");
    private static final Set<String> BE = WordSet.of("ete est sont etait etaient sera seront");
    private static final Set<String> CLAUSES = WordSet.of("que qu' qui dont ; : « »");
    private static final Set<String> DAYS =
            WordSet.of("hier demain matin apres-midi soir dernier derniers prochain prochains , )");
    private static final int LONGEST = 24;
    /** As many words tell a day between a verb and its object. */
    private static final int NEAR_DAY = 8;
    /** As many words tell a day, a place and with whom. */
    private static final int NEAR_ASIDE = 36;

    private static final Set<String> CALLS = WordSet.of(
            """
            rendez-vous invite invitent invitait invitaient invitera inviteront convie convient conviait conviaient
            conviera convieront attend attendent attendait attendra attendront rejoignez-nous retrouvez-nous retrouvent
            retrouvera retrouveront retrouvaient reunis reunies rassembles appelle appellent""");
    private static final int NEAR_CALL = 16;

    private HoldingVerbs() {}

    /** Index of the verb of holding in a sentence, or -1. */
    static int meets(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && isMeeting(w, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isMeeting(Wording w, int i) {
        String word = w.word(i);
        if (isClosing(w, i) || Stays.endAt(w, i) || EventWords.isSet(word) && BE.contains(w.word(i - 1))) {
            return true;
        }
        if (EventWords.holds(word)) {
            boolean itself = Set.of("se", "s'").contains(w.word(i - 1));
            return EventWords.isModal(w.word(itself ? i - 2 : i - 1));
        }
        if (!EventWords.meets(word) || Set.of("en", "le", "un", "du").contains(w.word(i - 1))) {
            return false;
        }
        return !word.equals("lieu")
                || WordSet.of("aura eu auront a aurait avait avoir ont").contains(w.word(i - 1));
    }

    // a body that others bring together, or that met: not one that unites its members
    static boolean isSitting(Wording w, int verb, int from) {
        String word = w.word(verb);
        if (word.startsWith("rassembl") || word.equals("reunit") || word.equals("reunissent")) {
            boolean itself = REFLEXIVE.contains(w.word(verb - 1))
                    || PERFECT.contains(w.word(verb - 1)) && REFLEXIVE.contains(w.word(verb - 2));
            return itself || verb < from;
        }
        return verb < from
                || !word.startsWith("participe") && !word.startsWith("organise") && !word.startsWith("accueill");
    }

    // the verb of holding that has the phrase for its subject, right after it, or for its object, right before it
    static int of(Wording w, int from, int end) {
        for (int i = end; i < w.size() && i < end + LONGEST; i++) {
            i = afterHost(w, i);
            boolean other = i > end && !w.word(end).equals("qui") && w.name(i, EntityKind.ORGANISATION) != null;
            if ((w.isMark(i) && (w.word(i).equals(";") || w.word(i).equals(":")))
                    || w.word(i).equals("par")
                    || w.word(i).equals("lors") // another thing's course
                    || other) {
                break;
            }
            boolean convened = BE.contains(w.word(i - 1)) && EventWords.convenes(w.word(i));
            if (w.name(i) == null && (isMeeting(w, i) || convened)) {
                boolean apart = w.word(i).equals("reunis") || w.word(i).equals("participe");
                return apart ? -1 : i;
            }
        }
        int told = before(w, from);
        if (told >= 0) {
            return told;
        }
        int before = edge(w, from);
        // "achèvent, ce jour, un voyage d'étude"
        for (int i = before; i > 0 && i > before - NEAR_DAY && EventWords.isAct(w.word(from)); i--) {
            if (w.name(i) == null && EventWords.undertakes(w.word(i))) {
                return i;
            }
        }
        return -1;
    }

    // "le comité, présidé par le maire de Vannes, a eu lieu": the index of the mark behind who leads or organises it
    private static int afterHost(Wording w, int i) {
        if (w.word(i).equals(",")
                && EventWords.convenes(w.word(i + 1))
                && w.word(i + 2).equals("par")) {
            for (int k = i + 3; k < w.size() && k < i + LONGEST; k++) {
                if (w.word(k).equals(",")) {
                    return k;
                }
            }
        }
        return i;
    }

    // "qui fermait ses portes dimanche", "s'est clos samedi", "s'achèvera mardi"
    private static boolean isClosing(Wording w, int i) {
        String word = w.word(i);
        if (EventWords.shuts(word)) {
            return w.word(i + 2).equals("portes");
        }
        int itself = PERFECT.contains(w.word(i - 1)) ? i - 2 : i - 1;
        return EventWords.closes(word) && REFLEXIVE.contains(w.word(itself));
    }

    /** Whether a sentence tells the end of something held. */
    static boolean closes(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && isClosing(w, i)) {
                return true;
            }
        }
        return false;
    }

    // the index of the word before "le", "à la", "au" that stand before from
    private static int edge(Wording w, int from) {
        int before = from - 1;
        while (before > 0
                && (FunctionWords.isDeterminer(w.word(before)) || w.word(before).equals("a"))) {
            before--;
        }
        return before;
    }

    /** The verb of holding that has what begins at {@code from} for its object, or -1. */
    static int before(Wording w, int from) {
        int edge = edge(w, from);
        boolean next = edge > 0 && (isMeeting(w, edge) || EventWords.convenes(w.word(edge)) && w.name(edge) == null);
        if (!next && w.word(edge).equals("pour")) {
            return called(w, edge);
        }
        return next ? edge : apart(w, edge);
    }

    // "donne rendez-vous le 5 mai pour une marche", "invite ses voisins samedi pour une visite": the index of the call
    private static int called(Wording w, int edge) {
        for (int i = edge - 1; i > 0 && i > edge - NEAR_CALL; i--) {
            if (w.name(i) == null && CALLS.contains(w.word(i))) {
                return i;
            }
            if (CLAUSES.contains(w.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    // "a présidé le 6 mai 2019 la troisième commission", "organise à Vannes, le 3 mai, une rencontre"
    private static int apart(Wording w, int edge) {
        boolean open = edge > 0
                && (w.name(edge) != null
                        || FunctionWords.isCalendar(w.word(edge))
                        || w.token(edge).isNumber()
                        || DAYS.contains(w.word(edge)));
        for (int i = edge; open && i > 0 && i > edge - NEAR_ASIDE; i--) {
            if (w.name(i) != null) {
                continue;
            }
            if (EventWords.convenes(w.word(i))
                    && !BE.contains(w.word(i - 1))
                    && !FunctionWords.isDeterminer(w.word(i - 1))) {
                return i;
            }
            if (CLAUSES.contains(w.word(i)) || FiniteVerbs.at(w, i)) {
                return -1;
            }
        }
        return -1;
    }
}
