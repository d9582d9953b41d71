package org.filigraph.extract.relation.money;

import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Tells help that is work from help that is money: who helps with a study, a meeting, a stand or a mission that another
 * bears works with it, unless a sum or a word of paying stands in the sentence.
 */
public final class JointWork {
    /** Nouns for help that may be either. */
    private static final Set<String> HELP = WordSet.of("concours appui participation contribution");

    /** What is done together and not built or bought. */
    private static final Set<String> DONE = Conjugation.forms(
            """
            organiser animer piloter conduire mener realiser monter coordonner emmener travailler elaborer rediger
            preparer exposer participer federer proposer accompagner""");

    private static final Set<String> WORKS = WordSet.of(
            """
            etude enquete salon mission delegation stand pavillon label concours prix forum rencontres journee atelier
            ateliers formation barometre observatoire edition colloque groupement""");
    private static final int CLAUSE = 14;

    private JointWork() {}

    /** Whether the help whose noun stands at {@code noun} is work done together. */
    public static boolean isHelp(Source source, Wording w, int noun) {
        if (!HELP.contains(w.word(noun)) || w.word(noun + 1).startsWith("financ")) {
            return false;
        }
        boolean money = source.mentions().numeralsIn(w.span()).stream()
                .anyMatch(n -> n.unit().equals("EUR"));
        for (int k = 0; k < w.size() && !money; k++) {
            String word = w.word(k);
            money = w.name(k) == null
                    && (word.contains("financ")
                            || word.startsWith("invest")
                            || word.startsWith("subvention")
                            || word.startsWith("achet")
                            || word.startsWith("rachet"));
        }
        return !money && isDone(w, noun);
    }

    // "organisé par A avec le concours de", "l'étude menée par A avec l'appui de", "A emmène dix entreprises avec"
    private static boolean isDone(Wording w, int noun) {
        for (int k = noun - 1; k >= 0 && noun - k < CLAUSE; k--) {
            String word = w.word(k);
            boolean by = word.equals("par") && isBody(w, k + 1);
            if (w.name(k) == null && (by || DONE.contains(word) || k < noun - 3 && WORKS.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < 4; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return true;
            }
        }
        return false;
    }
}
