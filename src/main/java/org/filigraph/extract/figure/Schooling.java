package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.text.Token;

/** Who comes out of schools and courses: "les formations en sortent 110", "le BTS en forme 24". */
final class Schooling {
    private static final List<String> SCHOOLS = List.of(
            "formation",
            "lycee",
            "ecole",
            "cfa",
            "bts",
            "cap",
            "campus",
            "universit",
            "iut",
            "master",
            "licence",
            "greta");
    private static final Set<String> TRAINS = Conjugation.forms("former", "diplomer");
    private static final Set<String> SENDS = Conjugation.forms("sortir");
    private static final int REACH = 14;
    private static final int VERB = 4;

    private Schooling() {}

    /** Whether a school or course is named shortly before a number, in its clause. */
    static boolean isSchool(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            String word = tokens.get(i).folded();
            if (word.equals(";") || word.equals(":") || word.equals(".")) {
                return false;
            }
            if (SCHOOLS.stream().anyMatch(s -> s.length() < 4 ? word.equals(s) : word.startsWith(s))) {
                return true;
            }
        }
        return false;
    }

    /** "les lycées sortent environ 90 personnes": those counted leave the school that is the subject. */
    static boolean sendsOut(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - VERB) && tokens.get(i).isWord(); i--) {
            if (SENDS.contains(tokens.get(i).folded())) {
                return isSchool(tokens, i);
            }
        }
        return false;
    }

    /** "en forme 24", "en sortent 110": so many of those told before leave the school that is the subject. */
    static boolean sends(List<Token> tokens, int first) {
        if (first < 2 || !tokens.get(first - 2).is("en")) {
            return false;
        }
        String verb = tokens.get(first - 1).folded();
        return (TRAINS.contains(verb) || SENDS.contains(verb)) && isSchool(tokens, first);
    }
}
