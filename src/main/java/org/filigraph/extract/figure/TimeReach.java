package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Period;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;

/** How far a time of a sentence reaches: over brackets, over a second number, to one end of a change. */
final class TimeReach {
    private static final Set<String> STOPS = Set.of(";", ":", "«", "»", "(");
    /** Two numbers share a time that stands so few words behind the first. */
    private static final int SHARED = 16;
    /** "passer de 30 à 50": the verb stands so few words before. */
    private static final int CHANGE = 5;

    private static final Stems CHANGING =
            Stems.of("pass port progress grimp tomb chut augment recul mont bondi baiss monte evolu diminu recu");

    private TimeReach() {}

    /**
     * Whether nothing but brackets that are closed again stands between a time and a number behind it, and the time is
     * outside of any or all that its bracket holds.
     */
    static boolean reaches(List<Token> tokens, int from, int after, int number) {
        boolean alone = from > 0
                && tokens.get(from - 1).is("(")
                && after < number
                && tokens.get(after).is(")");
        int depth = 0;
        for (int i = alone ? after + 1 : after; i < number; i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (depth == 0 && STOPS.contains(token.text())) {
                return false;
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** ", en 2021, X 100 millions": a time between commas opens what follows. */
    static boolean isSetOff(List<Token> tokens, int from, int after) {
        int before = from - 1;
        while (before > 0 && (tokens.get(before).is("en") || tokens.get(before).is("et"))) {
            before--;
        }
        return before > 0
                && tokens.get(before).is(",")
                && after < tokens.size()
                && tokens.get(after).is(",")
                && (tokens.get(before + 1).is("en") || tokens.get(from).is("en"))
                && tokens.get(before - 1).is("et");
    }

    /** "5 000 visiteurs et 600 exposants en 2022": one time for both, no comma or bracket between. */
    static boolean isShared(List<Token> tokens, int number, int time) {
        if (time - number > SHARED) {
            return false;
        }
        int numbers = 0;
        for (int i = number; i < time; i++) {
            Token token = tokens.get(i);
            if (token.is(",") || token.is("contre") || token.is(")") || STOPS.contains(token.text())) {
                return false;
            }
            numbers += token.isNumber() ? 1 : 0;
        }
        return numbers <= 2;
    }

    /** "entre 2016 et 2022, elle est passée de 800 à 850": the begin of the first, the end of the second. */
    static Period side(Sentence sentence, Numeral numeral, Period period) {
        if (period.from() == null || period.to() == null || period.from().equals(period.to())) {
            return period;
        }
        List<Token> tokens = sentence.tokens();
        int first = start(tokens, sentence.tokenAt(numeral.span().start()));
        int after = sentence.tokenAt(numeral.span().end());
        if (first < 1) {
            return period;
        }
        if (isFrom(tokens, first - 1) && after < tokens.size() && hasTo(tokens, after)) {
            return Period.in(period.from());
        }
        if (tokens.get(first - 1).text().equals("à")) {
            for (int i = first - 2; i >= Math.max(1, first - CHANGE); i--) {
                if (tokens.get(i).isNumber() && isFrom(tokens, start(tokens, i) - 1)) {
                    return Period.in(period.to());
                }
            }
        }
        return period;
    }

    /** "passer de 30 à 50": whether a number is what something was before it changed. */
    static boolean isFrom(List<Token> tokens, int first, int after) {
        return isFrom(tokens, start(tokens, first) - 1) && after < tokens.size() && hasTo(tokens, after);
    }

    /** "passer de 30 à 50": where the number begins from which something changed to this one, or -1. */
    static int from(List<Token> tokens, int first) {
        int at = start(tokens, first);
        if (at < 2 || !tokens.get(at - 1).text().equals("à")) {
            return -1;
        }
        for (int i = at - 2; i >= Math.max(1, at - CHANGE); i--) {
            if (tokens.get(i).isNumber() && isFrom(tokens, start(tokens, i) - 1)) {
                return i;
            }
        }
        return -1;
    }

    // before "près de", "plus de"
    private static int start(List<Token> tokens, int number) {
        int i = number;
        while (i > 1
                && (tokens.get(i - 1).is("de") || tokens.get(i - 1).is("d'"))
                && Set.of("pres", "plus", "moins").contains(tokens.get(i - 2).folded())) {
            i -= 2;
        }
        return i;
    }

    private static boolean isFrom(List<Token> tokens, int i) {
        if (i < 1 || !tokens.get(i).is("de") && !tokens.get(i).is("d'")) {
            return false;
        }
        String verb = tokens.get(i - 1).folded();
        return CHANGING.begin(verb);
    }

    private static boolean hasTo(List<Token> tokens, int after) {
        for (int i = after; i + 1 < Math.min(tokens.size(), after + CHANGE); i++) {
            if (tokens.get(i).text().equals("à")
                    && (tokens.get(i + 1).isNumber()
                            || i + 3 < tokens.size() && tokens.get(i + 3).isNumber())) {
                return true;
            }
        }
        return false;
    }
}
