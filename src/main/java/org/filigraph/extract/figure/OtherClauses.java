package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** Times of a sentence that stand in an aside behind what it is about, or with another verb, and numbers that do not. */
final class OtherClauses {
    /** The verb that goes on stands so near the comma that closes an aside: ", emploie", ", n'en a plus". */
    private static final int VERB = 4;

    private static final Set<String> JOINING = WordSet.of("et ou dont soit mais puis qui");
    private static final Set<String> BEFORE_VERB = WordSet.of("se s' en y n' ne");
    private static final Set<String> RELATIVE = WordSet.of("qui dont");

    private OtherClauses() {}

    /**
     * "L'atelier, ouvert en 2012 à Vire, emploie 40 personnes": whether a verb of its own goes on behind a time's aside;
     * "Au printemps 2023, elle en livrera 40" has none, for the time is the sentence's.
     *
     * @param after index after the time
     * @param first index of the number
     */
    static boolean goesOnBehind(Wording w, int time, int after, int first) {
        if (isAdjunct(w, time)) {
            return false;
        }
        for (int i = after; i < first; i++) {
            if (w.token(i).is(",") && isVerbSoon(w, i + 1, first)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "occupe 40 ouvriers et a investi 2 M€ en 2019": whether a verb of its own goes on between a number and a time.
     *
     * @param after index after the number
     */
    static boolean goesOnBetween(Wording w, int after, int time) {
        for (int i = after; i + 1 < time; i++) {
            boolean joins =
                    w.token(i).is(",") || w.token(i).is(")") || w.word(i).equals("et");
            int verb = BEFORE_VERB.contains(w.word(i + 1)) ? i + 2 : i + 1;
            if (joins && FiniteVerbs.at(w, verb)) {
                return true;
            }
        }
        return false;
    }

    // no verb, no participle and no number that the time could be of stands before
    private static boolean isAdjunct(Wording w, int time) {
        for (int i = 0; i < time; i++) {
            boolean told = w.token(i).isNumber()
                    || w.isSmallWord(i) && isPlural(w.token(i).text())
                    || ClauseBreaks.isParticiple(w, i)
                    || RELATIVE.contains(w.word(i))
                    || FiniteVerbs.at(w, i);
            if (told) {
                return false;
            }
        }
        return true;
    }

    // "créés", "ouvertes" would be many nouns; "és", "ées" are few
    private static boolean isPlural(String text) {
        return text.endsWith("és") || text.endsWith("ées");
    }

    private static boolean isVerbSoon(Wording w, int from, int to) {
        for (int i = from; i < Math.min(to, from + VERB); i++) {
            if (JOINING.contains(w.word(i))
                    || w.token(i).isNumber()
                    || w.token(i).is(",")) {
                return false;
            }
            if (FiniteVerbs.at(w, i)) {
                return true;
            }
        }
        return false;
    }
}
