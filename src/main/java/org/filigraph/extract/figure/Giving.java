package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/**
 * Money that somebody gives, lends or adds: it is then rather told of who gets it, of whom the text speaks, than of the
 * council, bank or fund that gives it: "La Région a mis 900 000 euros", "une machine aidée par l'Ademe (1,9 M€)".
 */
final class Giving {
    /** How verbs begin that tell who gives money. */
    private static final Stems STEMS = Stems.of(
            "apport vers financ cofinanc accord octro attribu allou pret ajout rembours subventionn aid soutenu soutien accompagn abond inject debloqu contribu particip finance garanti");

    /** Words that begin so and tell no gift. */
    private static final Set<String> OTHERS =
            WordSet.of("vers version versant versants accords accord prete prets pret aidants");

    private static final Set<String> PUTS = WordSet.of("met mis mettra mettent mise");

    /** What money is put to: "au pot", "sur la table", "dans le projet". */
    private static final int BEFORE = 12;

    private static final int AFTER = 8;

    private Giving() {}

    /** Whether words round the number at {@code at} tell that the money is given. */
    static boolean isTold(Wording w, int at) {
        for (int i = Math.max(0, at - BEFORE); i < Math.min(w.size(), at + AFTER); i++) {
            String word = w.word(i);
            if (w.name(i) == null && !OTHERS.contains(word) && (PUTS.contains(word) || STEMS.begin(word))) {
                return true;
            }
        }
        return false;
    }

    /** "au titre de France 2030", "dans le cadre du plan", "via le Feder": what the money is taken from. */
    static boolean isSource(Wording w, Referent referent) {
        for (int i = referent.from() - 1; i >= Math.max(0, referent.from() - 4); i--) {
            String word = w.word(i);
            if (word.equals("titre") || word.equals("cadre") || word.equals("via") || word.equals("guichet")) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }
}
