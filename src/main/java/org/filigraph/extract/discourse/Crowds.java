package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/** Numbers of bodies that a clause has as its subject: in "70 entreprises représentent 2 600 emplois" no body is named. */
public final class Crowds {
    /** Bodies that nobody owns. */
    private static final Set<String> BODIES = WordSet.of(
            """
            entreprises societes pme pmi eti tpe industriels acteurs start-up startups start-ups etablissements
            exploitations producteurs fabricants artisans commerces communes poles clusters""");
    /** What stands before a number. */
    private static final Set<String> BEFORE =
            WordSet.of("les ces quelque quelques environ pres plus moins pas de d' au un une total seuls");

    private static final Set<String> SEVERAL = WordSet.of(
            """
            deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente plusieurs certaines certains
            dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines
            dizaines millier milliers""");
    /** Words between the number and its noun. */
    private static final Set<String> BETWEEN =
            WordSet.of("de d' autres nouvelles nouveaux jeunes petites grandes grands petits");

    private static final Set<String> DEFINITE = WordSet.of("les ces");
    private static final Set<String> BEING = WordSet.of("sont seront etaient furent est sera");
    /** How participles begin that go with "être" and tell what the subject itself does: "sont restées", "sont venues". */
    private static final Stems GONE = Stems.of("rest parti revenu devenu mort tomb");

    private static final int LEAD = 6;
    /** A subject's own words before its verb. */
    private static final int TAIL = 7;

    private Crowds() {}

    /** Index after the noun of a number of bodies that begins at {@code i} and is its clause's subject, or -1. */
    static int end(Wording w, int i) {
        if (!ClauseOpenings.isAt(w, i)) {
            return -1;
        }
        int number = i;
        while (number < i + LEAD && !isNumber(w, number) && BEFORE.contains(w.word(number))) {
            number++;
        }
        int noun = noun(w, number);
        boolean those = number > i && DEFINITE.contains(w.word(number - 1)) && SEVERAL.contains(w.word(number));
        if (those) {
            return -1; // "les deux entreprises": those that were told of
        }
        return noun > 0 && acts(w, noun + 1) ? noun + 1 : -1;
    }

    /** Whether the number at {@code at} counts bodies that are its clause's subject. */
    public static boolean holds(Wording w, int at) {
        int from = at;
        while (from > 0 && at - from < LEAD && BEFORE.contains(w.word(from - 1))) {
            from--;
        }
        return end(w, from) > at;
    }

    /** Whether a number of bodies that is a clause's subject begins at {@code i}. */
    public static boolean begins(Wording w, int i) {
        return end(w, i) > i;
    }

    private static int noun(Wording w, int number) {
        int i = number;
        while (isNumber(w, i)) {
            i++;
        }
        if (i == number) {
            return -1;
        }
        while (i < number + LEAD && BETWEEN.contains(w.word(i))) {
            i++;
        }
        return BODIES.contains(w.word(i)) ? i : -1;
    }

    private static boolean isNumber(Wording w, int i) {
        return i < w.size() && (w.token(i).isNumber() || SEVERAL.contains(w.word(i)));
    }

    // "ont été retenues", "seront soutenus": somebody else acts
    private static boolean isPassive(Wording w, int verb) {
        String next = w.word(verb + 1).equals("ainsi") ? w.word(verb + 2) : w.word(verb + 1);
        boolean participle = next.endsWith("es") || next.endsWith("us") || next.endsWith("is");
        boolean active = GONE.begin(next);
        return next.equals("ete") || BEING.contains(w.word(verb)) && participle && !active;
    }

    private static boolean acts(Wording w, int after) {
        for (int i = after; i < Math.min(w.size(), after + TAIL); i++) {
            if (FiniteVerbs.at(w, i)) {
                return !isPassive(w, i);
            }
            if (w.isMark(i)
                    || w.word(i).equals("y")
                    || w.word(i).equals("qui")
                    || w.word(i).equals("et")) {
                return false;
            }
        }
        return false;
    }
}
