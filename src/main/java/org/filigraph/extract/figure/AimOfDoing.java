package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * What a body wants to do, told by infinitives behind the word for an aim: "les objectifs : implanter 50 entreprises,
 * mobiliser les écoles et en former 20".
 */
final class AimOfDoing {
    private static final List<String> AIMS = List.of("objectif", "ambition", "but", "mission", "priorite");
    /** The aim stands at most so many words before. */
    private static final int BACK = 80;
    /** The object of an infinitive begins within so many words. */
    private static final int OBJECT = 5;

    private static final Set<String> SUBORDINATE = WordSet.of("pour afin sans avant apres a");

    private AimOfDoing() {}

    /** Whether the infinitive of an aim governs the number at {@code first}. */
    static boolean governs(List<Token> tokens, int first) {
        int verb = infinitive(tokens, first);
        if (verb < 0) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
            Token token = tokens.get(i);
            String word = token.folded();
            if (token.is(".") || token.is(";")) {
                return false;
            }
            if (AIMS.stream().anyMatch(aim -> word.equals(aim) || word.equals(aim + "s"))) {
                return isHeading(tokens, i, verb);
            }
        }
        return false;
    }

    // the nearest verb before the number, where it is an infinitive that no preposition makes a purpose or a means
    private static int infinitive(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - OBJECT); i--) {
            if (StatusWords.isDone(tokens.get(i)) || StatusWords.isFuture(tokens.get(i))) {
                return -1;
            }
            if (StatusWords.isInfinitive(tokens.get(i).folded())) {
                boolean other = i > 0 && SUBORDINATE.contains(tokens.get(i - 1).folded());
                return other ? -1 : i;
            }
        }
        return -1;
    }

    /** "les objectifs 2010 : ", "l'objectif affiché : ": a colon stands soon behind the aim. */
    private static boolean isHeading(List<Token> tokens, int aim, int verb) {
        for (int i = aim + 1; i < Math.min(verb, aim + OBJECT); i++) {
            if (tokens.get(i).is(":")) {
                return true;
            }
        }
        return false;
    }
}
