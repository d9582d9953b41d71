package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * Words that tell that something is held again and again, on no day of its own: {@code le premier jeudi du mois},
 * {@code chaque trimestre}, {@code deux fois par an}, {@code tous les lundis}.
 */
final class Recurrence {
    private static final Set<String> UNITS = WordSet.of(
            """
            jour semaine quinzaine mois bimestre trimestre semestre an annee saison automne printemps hiver ete rentree
            matin soir""");
    private static final Set<String> UNITS_TOLD =
            WordSet.of("jours semaines quinzaines mois trimestres semestres ans annees matins soirs etes hivers");
    private static final Set<String> ADVERBS = WordSet.of(
            """
            hebdomadairement mensuellement trimestriellement semestriellement annuellement bimestriellement""");
    private static final Set<String> ORDERS =
            WordSet.of("premier deuxieme second troisieme quatrieme dernier 1er 2e 3e 4e");
    private static final int LONGEST = 4;

    private Recurrence() {}

    /** Whether a sentence tells so anywhere. */
    static boolean isIn(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (end(w, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells where it is held, or who presides over it. */
    static boolean isSettled(Wording w) {
        if (EventPlaces.of(w, 0) != null) {
            return true;
        }
        for (int i = 0; i < w.size(); i++) {
            boolean led = w.word(i).startsWith("copresid") || w.word(i).startsWith("presid");
            if (led && w.name(i) == null && !w.word(i).startsWith("president")) {
                return true;
            }
        }
        return false;
    }

    /** The index after such words that begin at {@code i}, or -1. */
    static int end(Wording w, int i) {
        String word = w.word(i);
        if (w.name(i) != null) {
            return -1;
        }
        if (ADVERBS.contains(word)) {
            return i + 1;
        }
        int every = word.equals("chaque")
                ? i + 1
                : (word.equals("tous") || word.equals("toutes"))
                                && w.word(i + 1).equals("les")
                        ? i + 2
                        : -1;
        if (every > 0) {
            return every(w, every);
        }
        int per = i + 1;
        boolean once = (word.equals("fois") || isWeekday(word) || UNITS.contains(word) || word.equals("jours"))
                && (NumberWords.isCount(w.word(i - 1))
                        || isNumber(w, i - 1)
                        || FunctionWords.isArticle(w.word(i - 1))
                        || Set.of("un", "une").contains(w.word(i - 1)));
        // "un mardi par mois", "deux fois l'an", "un jeudi sur deux"
        if (once && (w.word(per).equals("par") || w.word(per).equals("l'")) && UNITS.contains(w.word(per + 1))) {
            return per + 2;
        }
        if (once && w.word(per).equals("sur") && NumberWords.isCount(w.word(per + 1)) && !word.equals("fois")) {
            return per + 2;
        }
        // "le premier jeudi du mois", "le dernier mardi de chaque mois"
        boolean ordered = isWeekday(word) && (ORDERS.contains(w.word(i - 1)) || isNumber(w, i - 2));
        return ordered
                        && w.word(per).equals("du")
                        && UNITS.contains(w.word(per + 1))
                        && !w.word(per + 2).equals("de")
                        && !w.word(per + 2).equals("d'")
                ? per + 2
                : -1;
    }

    // "chaque premier jeudi", "tous les deux ans", "chaque mois"
    private static int every(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + LONGEST; i++) {
            String word = w.word(i);
            if (UNITS.contains(word) || UNITS_TOLD.contains(word) || isWeekday(word)) {
                return i + 1;
            }
            if (!ORDERS.contains(word)
                    && !NumberWords.isCount(word)
                    && !isNumber(w, i)
                    && !word.startsWith("premier")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWeekday(String word) {
        return FunctionWords.isWeekday(word)
                || word.endsWith("s") && FunctionWords.isWeekday(word.substring(0, word.length() - 1));
    }

    private static boolean isNumber(Wording w, int i) {
        return i >= 0 && i < w.size() && w.token(i).isNumber();
    }
}
