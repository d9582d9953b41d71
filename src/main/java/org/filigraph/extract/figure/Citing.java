package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/** Words that cite who says a number: "selon X", "à en croire X", "aux dires de X", "recensés par X". */
final class Citing {
    private static final Set<String> CITING = WordSet.of("selon d'apres source sources croire croit dires dixit");
    /** Participles of those who count others. */
    private static final Stems COUNTED = Stems.of(
            "recens denombr comptabilis repertori estim evalu chiffr identifi constat observ mesur inventori relev");

    private static final int REACH = 12;
    private static final int BY = 5;

    private Citing() {}

    /** "Selon une étude de X", "à en croire X": who is cited is not who is told of. */
    static boolean leadsTo(Wording w, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (CITING.contains(w.word(i)) || isPhrase(w.word(i - 1), w.word(i))) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    // "d'après X", "de l'avis de X", "à entendre X", "aux yeux de X", "de l'aveu de X"
    private static boolean isPhrase(String before, String word) {
        return switch (word) {
            case "apres" -> before.equals("d'");
            case "avis", "aveu" -> before.equals("l'");
            case "entendre", "lire" -> before.equals("a");
            case "yeux" -> before.equals("aux");
            default -> false;
        };
    }

    /** "recensés par X", "le chiffre est avancé par X": who counts others. */
    static boolean isCounter(Wording w, int from) {
        int by = from - 1;
        while (by > 0 && from - by < BY && !w.word(by).equals("par")) {
            by--;
        }
        String verb = w.word(by - 1);
        return w.word(by).equals("par") && COUNTED.begin(verb) && (verb.endsWith("s") || verb.endsWith("e"));
    }
}
