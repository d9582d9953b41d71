package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Time;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Which end of a change a time is told of: "la capacité passera de 40 à 60 tonnes en 2027" is of the second number, "passé
 * de 30 millions en 2008 à 12" of the first; and what was so then, whereas the number tells how it is: "nous étions neuf
 * en 2013, nous voilà 34".
 */
final class EndsOfChange {
    private static final Set<String> THEY = WordSet.of("nous ils elles on il elle vous");
    private static final Set<String> ARE = WordSet.of(
            """
            sommes sont est voila voici comptons comptent compte employons emploie emploient avons ont a reunissons
            reunit reunissent rassemble rassemblent rassemblons federe federons federent""");
    private static final Set<String> HEDGES = WordSet.of("un peu plus moins de d' pres environ quelque presque");
    private static final Set<String> OF = WordSet.of("de d'");
    /** The first end stands so few words before the second. */
    private static final int REACH = 14;

    private EndsOfChange() {}

    /**
     * Whether a time belongs to the other end of the change.
     *
     * @param from index of the time's first token
     * @param first index of the number
     * @param after index after the number
     */
    static boolean isOfOther(Sentence sentence, Time time, int from, int first, int after) {
        List<Token> tokens = sentence.tokens();
        if (from >= after) {
            return time.sense() != Time.Sense.SINCE && isPassedBefore(tokens, after, from);
        }
        return isBetween(tokens, from, first);
    }

    /** Whether a number is what something was before it changed, and a time stands behind the other end. */
    static boolean isFirstSince(Sentence sentence, Time time, int first, int after) {
        return time.sense() == Time.Sense.SINCE && TimeReach.isFrom(sentence.tokens(), first, after);
    }

    // the other end of the change stands between
    private static boolean isPassedBefore(List<Token> tokens, int after, int time) {
        for (int i = after; i + 1 < time; i++) {
            if (tokens.get(i).text().equals("à") && tokens.get(i + 1).isNumber()) {
                return true;
            }
            if (tokens.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    // "de 41 postes en 2009 à guère plus de 15"
    private static boolean isBetween(List<Token> tokens, int time, int first) {
        int to = first - 1;
        while (to > time
                && HEDGES.contains(tokens.get(to).folded())
                && !tokens.get(to).text().equals("à")) {
            to--;
        }
        if (to <= time || !tokens.get(to).text().equals("à")) {
            return false;
        }
        for (int i = to - 1; i > Math.max(0, first - REACH); i--) {
            if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
                return false;
            }
            if (i < time && tokens.get(i).isNumber()) {
                return OF.contains(tokens.get(i - 1).folded());
            }
        }
        return false;
    }

    /** "Nous étions neuf en 2013, nous voilà 34": whether a clause that tells how it is goes on behind a time's. */
    static boolean isNowInstead(List<Token> tokens, int from, int after, int first) {
        for (int i = after; i + 2 < first + 1; i++) {
            boolean mark = tokens.get(i).is(",")
                    || tokens.get(i).is("et")
                    || tokens.get(i).is("mais");
            if (mark
                    && THEY.contains(tokens.get(i + 1).folded())
                    && i + 2 < first
                    && ARE.contains(tokens.get(i + 2).folded())) {
                return wasThen(tokens, from);
            }
        }
        return false;
    }

    private static boolean wasThen(List<Token> tokens, int time) {
        for (int i = 0; i < time; i++) {
            String word = tokens.get(i).folded();
            if (tokens.get(i).isWord()
                    && (word.equals("etions")
                            || word.length() > 5 && (word.endsWith("ait") || word.endsWith("aient")))) {
                return true;
            }
        }
        return false;
    }
}
