package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Whether a day told without its year is still to come or is over when the text is written, by the words before it:
 * {@code prochaine séance : fin mars}, {@code le forum se tiendra le 4 avril}; {@code signée le 9 octobre}.
 */
final class DateSides {
    /** So many words before a date, a word that tells its side. */
    private static final int NEAR = 12;

    private static final Set<String> NEXT = WordSet.of("prochain prochaine prochains prochaines");
    /** What was done on a day. */
    private static final Set<String> DONE = WordSet.of(
            """
            signe signee signes signees paraphe paraphee tenu tenue tenus tenues deroule deroulee deroules deroulees
            inaugure inauguree inaugures inaugurees adopte adoptee vote votee lance lancee publie publiee lieu""");

    /** What is so for a time is to come. */
    private static final Set<String> PLANNED = WordSet.of(
            "prevu prevue prevus prevues annonce annoncee annonces annoncees programme programmee fixe fixee attendu attendue");

    private static final Set<String> BEFORE_DAY = WordSet.of("le en du les , debut fin mi");
    /** What makes of a participle something yet to be done. */
    private static final Set<String> AHEAD =
            WordSet.of("etre sera seront soit serait seraient avoir aura auront aurait");

    private static final Set<String> MODALS = WordSet.of("pourrait pourraient devrait devraient doit doivent va vont");
    /** Words that end like a verb in the future. */
    private static final Set<String> NO_VERBS = WordSet.of("opera camera libera caldera riviera");

    private DateSides() {}

    /** 1 if what is dated at {@code i} is to come, -1 if it is over, 0 if that is not told. */
    static int of(DateTokens tokens, int i) {
        int last = i - 1;
        while (BEFORE_DAY.contains(tokens.word(last)) || FunctionWords.isWeekday(tokens.word(last))) {
            last--;
        }
        for (int k = i - 1; k >= 0 && k > i - NEAR; k--) {
            if (tokens.is(k, ";") || tokens.isYear(k) || k < last && tokens.month(k) > 0) {
                return 0;
            }
            boolean planned = tokens.is(k + 1, "pour") && PLANNED.contains(tokens.word(k));
            boolean meanwhile =
                    tokens.is(k, "la") && tokens.is(k - 1, "ici"); // "d'ici là, mission à Vernolles en avril"
            if (NEXT.contains(tokens.word(k)) || meanwhile || planned || isFuture(tokens, k) || isModal(tokens, k)) {
                return 1;
            }
            boolean placed =
                    k >= last - 3 && tokens.is(k + 1, "a") && tokens.at(last).isCapitalised();
            boolean done =
                    (k == last || placed) && DONE.contains(tokens.word(k)) && !AHEAD.contains(tokens.word(k - 1));
            if (done) {
                return tokens.is(k, "lieu") && !tokens.is(k - 1, "eu") ? 0 : -1;
            }
        }
        return 0;
    }

    // "le chantier pourrait s'ouvrir en mars", "doit commencer le 4 mai"
    private static boolean isModal(DateTokens tokens, int k) {
        int verb = tokens.is(k + 1, "s'") || tokens.is(k + 1, "se") ? k + 2 : k + 1;
        String next = tokens.word(verb);
        boolean infinitive = next.endsWith("er") || next.endsWith("ir") || next.endsWith("re");
        return infinitive && MODALS.contains(tokens.word(k)) && !tokens.at(k).isCapitalised();
    }

    private static boolean isFuture(DateTokens tokens, int k) {
        String word = tokens.word(k);
        boolean ending = word.endsWith("era")
                || word.endsWith("eront")
                || word.endsWith("ira")
                || word.endsWith("iront")
                || word.endsWith("dra")
                || word.endsWith("dront")
                || word.equals("aura")
                || word.equals("auront");
        return ending && word.length() > 3 && !tokens.at(k).isCapitalised() && !NO_VERBS.contains(word);
    }
}
