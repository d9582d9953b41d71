package org.filigraph.extract.figure;

import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/** Where clauses end between words, and where a new one is led to. */
final class ClauseBreaks {
    private ClauseBreaks() {}

    /** Index of the bracket that is open at a word, or -1. */
    static int openBracket(Wording w, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 25); i--) {
            if (w.word(i).equals(")")) {
                return -1;
            }
            if (w.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mark or a verb's conjunction stands between two words. */
    static boolean crosses(Wording w, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            String word = w.word(i);
            if (w.isMark(i) && !word.equals("-") && !word.equals("\"") && !word.equals("«") && !word.equals("»")
                    || word.equals("qui")
                    || word.equals("et")
                    || word.equals("mais")) {
                return true;
            }
        }
        return false;
    }

    /** How many clauses end between two words. */
    static int breaks(Wording w, int from, int to) {
        int breaks = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            String word = w.word(i);
            if (word.equals(";")
                    || word.equals(":")
                    || word.equals("mais")
                    || word.equals("tandis")
                    || word.equals("alors") && w.word(i + 1).equals("que")
                    || word.equals("»")
                    || word.equals("et") && isActorNext(w, i)) {
                breaks++;
            }
        }
        return breaks;
    }

    // "X vend des tuiles en Vendée, et Y emploie", but not "X et Y emploient"
    private static boolean isActorNext(Wording w, int and) {
        Name before = w.name(and - 1);
        boolean several = before != null && !before.is(EntityKind.TERRITORY);
        return !several && w.name(and + 1) != null && FiniteVerbs.at(w, w.endOfName(and + 1));
    }

    /** "X, qui emploie", "X, employant", "X, association forte de": what follows is said of it. */
    static boolean leads(Wording w, int i) {
        boolean comma = w.word(i).equals(",");
        int next = comma ? i + 1 : i;
        String word = w.word(next);
        return word.equals("qui")
                || word.endsWith("ant") && word.length() > 5
                || comma && (isParticiple(w, next) || isApposed(w, w.afterArticle(next)));
    }

    // "X, la société qui", but "Rachetée par X, la société emploie"
    private static boolean isApposed(Wording w, int noun) {
        return Body.isPointedAtBy(w.word(noun)) && !FiniteVerbs.at(w, noun + 1);
    }

    /** "créée en 2008", "forte de". */
    static boolean isParticiple(Wording w, int i) {
        String text = w.token(i).text();
        return w.name(i) == null
                && (text.endsWith("é") || text.endsWith("ée") || SubjectWords.PARTICIPLES.contains(w.word(i)));
    }
}
