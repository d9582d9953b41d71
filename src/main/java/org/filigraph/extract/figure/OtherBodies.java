package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;

/**
 * Bodies that a sentence tells of by a common noun and does not name: "un fabricant allemand", "un concurrent lyonnais
 * (40 salariés)". What is counted of them is not what the text is about.
 */
final class OtherBodies {
    private static final Set<String> SOME = Set.of("un", "une");
    /** Nouns for bodies beside those that point back at one. */
    private static final Set<String> NOUNS =
            Set.of("geant", "mastodonte", "concurrent", "concurrente", "rival", "rivale", "voisin", "confrere", "client");

    private static final int NEAR = 12;

    private OtherBodies() {}

    /** Whether the number at {@code at} is told of a body without a name: by a bracket behind it, "qui", or as its subject. */
    static boolean has(Wording w, int at) {
        int bracket = ClauseBreaks.openBracket(w, at);
        int from = bracket >= 0 ? bracket : at;
        boolean led = bracket >= 0;
        for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
            String word = w.word(i);
            boolean body = w.name(i) != null && w.name(i, EntityKind.TERRITORY) == null;
            if (body || w.isMark(i) && !word.equals("-")) {
                return false;
            }
            led |= word.equals("qui") || FiniteVerbs.at(w, i) || w.token(i).text().endsWith("ant") && word.length() > 5;
            if (isNoun(w, i) && isSome(w, i) > 0) {
                return led && !isSaidOfAnother(w, isSome(w, i));
            }
        }
        return false;
    }

    private static boolean isNoun(Wording w, int i) {
        String word = w.word(i);
        return w.name(i) == null && (NOUNS.contains(word) || NounClass.COMPANY.has(word) || Body.isPointedAtBy(word));
    }

    /** Index of the article of a noun that tells one of many: "un", "un autre", or -1. */
    private static int isSome(Wording w, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (SOME.contains(w.word(i))) {
                return i;
            }
            if (!w.isContentWord(i) && !w.word(i).equals("autre")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Sorex, une société de Brest", "est un fabricant": what is said of one that has a name. */
    private static boolean isSaidOfAnother(Wording w, int article) {
        String before = w.word(article - 1);
        return before.equals(",") || before.equals("comme") || FiniteVerbs.at(w, article - 1) && isBeing(before);
    }

    private static boolean isBeing(String verb) {
        return verb.equals("est") || verb.equals("etait") || verb.equals("devient") || verb.equals("reste");
    }
}
