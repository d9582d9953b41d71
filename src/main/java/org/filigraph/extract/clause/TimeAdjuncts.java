package org.filigraph.extract.clause;

import java.util.Set;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/** Finds the adjuncts of time that stand between words that belong together: "fondée en 1987 par", "directrice de Sorex depuis trois ans,". */
public final class TimeAdjuncts {
    private static final Set<String> OPENERS =
            WordSet.of("depuis en il jusqu' debut fin des courant au cet ce cette l'");
    private static final Set<String> ALONE = WordSet.of("hier recemment dernierement");
    private static final Set<String> INSIDE = WordSet.of(
            """
            y a l' le la cette ce an ans annee annees mois semaine semaines jour jours dernier derniere derniers
            dernieres passe passee peu pres plus de d' une un dizaine quinzaine vingtaine trentaine quelques longtemps
            en siecle printemps ete automne hiver""");
    private static final int LONGEST = 8;

    private TimeAdjuncts() {}

    /** The index of the last word before the adjunct that ends with the word at {@code last}; that word where none does. */
    public static int before(Wording w, int last) {
        int before = ALONE.contains(w.word(last)) && last > 0 ? last - 1 : last;
        for (int i = last; i > 0 && i > last - LONGEST && isInside(w, i); i--) {
            if (OPENERS.contains(w.word(i)) && i < last) {
                before = i - 1;
            }
        }
        return before;
    }

    private static boolean isInside(Wording w, int i) {
        String word = w.word(i);
        return w.name(i) == null
                && (w.token(i).isNumber()
                        || INSIDE.contains(word)
                        || NumberWords.isCount(word)
                        || OPENERS.contains(word)
                        || FunctionWords.isCalendar(word));
    }
}
