package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Time;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * The time in a label, which is that of the number behind the label: "Ventes 2016 : 12 M€", "Budget 2017 – 3 M€", "Adhérents
 * (2022) : 300", and that of a clause which a colon and a number make exact: "On a déjà coupé en 2009 : 112 postes".
 */
final class LabelTimes {
    private static final Set<String> MARKS = WordSet.of(": - – — · = |");
    /** What parts a label from the one before. */
    private static final Set<String> PARTING = WordSet.of(": ; · | • » «");

    private static final Set<String> HEDGES = WordSet.of(
            "pres plus environ quelque quelques moins de d' + - – − presque autour au dela prevu total les des la le l'");
    private static final Set<String> FOUNDING = WordSet.of(
            """
            creation fondation naissance ouverture lancement immatriculation cree creee fonde fondee ne nee depuis loi
            ouvert ouverte lance lancee implante implantee""");
    /** A label has so many words at most. */
    private static final int LONGEST = 9;

    /** Between the mark and the number stand so many hedges at most. */
    private static final int HEDGED = 3;

    private LabelTimes() {}

    /**
     * Whether a time stands at the end of the label of a number.
     *
     * @param from index of the time's first token
     * @param after index after the time
     * @param at index of the number
     */
    static boolean isIn(List<Token> tokens, Time time, int from, int after, int at) {
        if (time.sense() != Time.Sense.AT || from == 0) {
            return false;
        }
        int mark = mark(tokens, after, at);
        if (mark < 0) {
            return false;
        }
        int word = tokens.get(from - 1).is("(") || isIn(tokens.get(from - 1)) ? from - 2 : from - 1;
        if (word < 0 || !tokens.get(word).isWord() && !tokens.get(word).is(")")) {
            return false;
        }
        return !isAside(tokens, word) && isLabel(tokens, word, tokens.get(mark).is(":"));
    }

    private static boolean isIn(Token token) {
        return token.is("en") || token.is("de") || token.is("pour") || token.is("au") || token.is("d'");
    }

    // the mark between a time and a number, past the bracket of a unit
    private static int mark(List<Token> tokens, int after, int at) {
        int i = after;
        if (i < at && tokens.get(i).is(")")) {
            i++;
        }
        if (i < at && tokens.get(i).is("(")) {
            while (i < at && !tokens.get(i).is(")")) {
                i++;
            }
            i++;
        }
        if (i >= at || !MARKS.contains(tokens.get(i).text())) {
            return -1;
        }
        for (int k = i + 1; k < at; k++) {
            if (at - i > HEDGED + 1 || !HEDGES.contains(tokens.get(k).folded())) {
                return -1;
            }
        }
        return i;
    }

    // "la ligne, arrêtée en 2003 : 2 M€"
    private static boolean isAside(List<Token> tokens, int word) {
        return word > 0 && tokens.get(word - 1).is(",") && SinceThen.isParticiple(tokens.get(word));
    }

    // so few words, none of which tells of a beginning; before a colon a clause will do
    private static boolean isLabel(List<Token> tokens, int last, boolean colon) {
        for (int i = last; i >= 0; i--) {
            Token token = tokens.get(i);
            if (PARTING.contains(token.text())) {
                return true;
            }
            if (FOUNDING.contains(token.folded())) {
                return false;
            }
            if (last - i >= LONGEST || token.is(",")) {
                return colon;
            }
            if (token.isNumber()) {
                return false;
            }
        }
        return true;
    }
}
