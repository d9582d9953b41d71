package org.filigraph.mention;

import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Years, alone or as a stretch ("2023", "2023-2026", "entre 2018 et 2023"), told from other numbers of four digits. */
final class YearTimes implements TimeReader {
    private static final Set<String> ENDS = WordSet.of("fin debut mi");
    /** What stands before a year; some of them before other numbers too. */
    private static final Set<String> YEAR_CUES = WordSet.of(
            """
            en de d' depuis des courant fin debut mi ici horizon annee annees avant apres jusqu'en vers pour entre et
            ( , a mars l'annee ete au edition janvier [ - – / partir :""");

    private static final Set<String> DOUBTFUL_CUES = WordSet.of("de et , pour : - – a au");
    private static final Set<String> UNITS = WordSet.of("€ % m2 m² ha km euros mw gw tonnes");
    private static final Set<String> HEDGES = WordSet.of("plus pres moins +");
    /** What asks for a number of things. */
    private static final Set<String> COUNTING = WordSet.of("environ quelque avec reunit compte emploie + les ces");

    private final DateTokens tokens;

    YearTimes(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** 2023; 2023-2026; entre 2018 et 2023; d'ici 2030; les années 1980. */
    @Override
    public @Nullable TimeRead at(int i) {
        if (!tokens.isYear(i) || !standsAsYear(i)) {
            return null;
        }
        int year = tokens.number(i);
        int j = i + 1;
        if (j + 1 < tokens.size()
                && !tokens.at(j).isWord()
                && tokens.isHyphen(j)
                && (tokens.isYear(j + 1) || shortYear(j + 1) > 0)) {
            int other = tokens.isYear(j + 1) ? tokens.number(j + 1) : shortYear(j + 1) + year / 100 * 100;
            if (other > year) {
                return TimeRead.of(i, j + 2, PartialDate.of(year), PartialDate.of(other));
            }
        }
        boolean between = tokens.is(i - 1, "entre") && tokens.is(j, "et");
        boolean fromTo = (tokens.is(i - 1, "de") || tokens.is(i - 1, "depuis")) && tokens.is(j, "a");
        if ((between || fromTo) && tokens.isYear(j + 1) && tokens.number(j + 1) > year) {
            return TimeRead.of(i, j + 2, PartialDate.of(year), PartialDate.of(tokens.number(j + 1)));
        }
        boolean both = tokens.is(i - 1, "en")
                && tokens.is(j, "et")
                && tokens.isYear(j + 1)
                && tokens.number(j + 1) == year + 1;
        if (both) {
            return TimeRead.of(i, j + 2, PartialDate.of(year), PartialDate.of(year + 1)); // "en 2006 et 2007"
        }
        boolean ends = ENDS.contains(tokens.word(i - 1)) && tokens.is(i - 2, "entre") && tokens.is(j, "et");
        if (ends && ENDS.contains(tokens.word(j + 1)) && tokens.isYear(j + 2) && tokens.number(j + 2) > year) {
            return TimeRead.of(
                    i,
                    j + 3,
                    PartialDate.of(year),
                    PartialDate.of(tokens.number(j + 2))); // "entre fin 2015 et fin 2022"
        }
        return TimeRead.of(i, j, PartialDate.of(year), null);
    }

    /** A four-digit number is a year after a word that asks for one, or where nothing that can be counted follows. */
    private boolean standsAsYear(int i) {
        Token next = tokens.at(i + 1);
        if (next.isNumber() && next.spaceBefore() && next.text().length() == 3) {
            return false;
        }
        if (UNITS.contains(next.folded())
                || tokens.is(i + 1, ",")
                        && !tokens.at(i + 1).spaceBefore()
                        && tokens.at(i + 2).isNumber()
                        && !tokens.at(i + 2).spaceBefore()) {
            return false;
        }
        String before = tokens.word(i - 1);
        if (YEAR_CUES.contains(before) && !DOUBTFUL_CUES.contains(before)) {
            return true;
        }
        boolean hedged = before.equals("de") && HEDGES.contains(tokens.word(i - 2));
        if (hedged || COUNTING.contains(before)) {
            return false;
        }
        // "2000 emplois": a noun to count follows; "2024 marque", "2024 a vu": a verb or a new clause does
        return !(next.isWord() && CountedNouns.isNoun(tokens.all(), i + 1));
    }

    private int shortYear(int j) {
        return tokens.digits(j, 2, 2)
                        && !tokens.at(j).spaceBefore()
                        && !tokens.at(j + 1).isNumber()
                ? tokens.number(j)
                : 0;
    }
}
