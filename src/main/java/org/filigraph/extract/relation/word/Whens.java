package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** The words that tell when, where they stand between a verb and what it takes: "lie depuis 2015", "en mars dernier". */
public final class Whens {
    private static final Set<String> OPENS =
            WordSet.of("depuis en des pour jusqu'en fin debut au le ce cet cette l' a courant pendant");
    private static final Set<String> TIMES = WordSet.of(
            """
            an ans annee annees mois semaine semaines jour jours ete hiver printemps automne matin soir rentree
            trimestre semestre saison matinee apres-midi journee soiree""");
    private static final Set<String> BESIDE = WordSet.of(
            """
            le la l' les de du d' un une deux trois quatre cinq six sept huit dix douze quinze vingt plusieurs quelques
            dernier derniere derniers dernieres passe passee prochain prochaine fin debut peu longtemps 1er an""");
    private static final int LONGEST = 6;

    private Whens() {}

    /** Index behind the adverbs and times at {@code i}, with their commas; {@code i} where none stand there. */
    public static int after(Wording w, int i) {
        int k = i;
        for (int next = behind(w, k); next > k; next = behind(w, k)) {
            k = next;
        }
        return k;
    }

    private static int behind(Wording w, int i) {
        if (w.word(i).equals(",")) {
            int end = i + 1;
            for (int next = one(w, end); next > end; next = one(w, end)) {
                end = next;
            }
            return end > i + 1 && w.word(end).equals(",") ? end + 1 : i;
        }
        return one(w, i);
    }

    private static int one(Wording w, int i) {
        if (w.name(i) != null) {
            return i;
        }
        if (VerbGroup.isAdverb(w, i) && !w.word(i).equals("la") && !w.word(i).equals("depuis")) {
            return w.word(i).equals("a") ? i : i + 1;
        }
        int end = FunctionWords.isWeekday(w.word(i)) ? i + 1 : i;
        for (int k = i + 1; OPENS.contains(w.word(i)) && k < w.size() && k - i <= LONGEST && w.name(k) == null; k++) {
            boolean time = w.token(k).isNumber() || TIMES.contains(w.word(k)) || FunctionWords.isCalendar(w.word(k));
            boolean aged =
                    end > i && (w.word(k).startsWith("derni") || w.word(k).startsWith("passe"));
            if (time || aged || w.says(k, "peu") || w.says(k, "longtemps")) {
                end = k + 1;
            } else if (!BESIDE.contains(w.word(k))) {
                break;
            }
        }
        return end;
    }
}
