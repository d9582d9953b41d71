package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that capitals hold together. */
final class CapitalRuns {
    private static final int LONGEST = 14;

    private CapitalRuns() {}

    /** The runs of a passage, in order. */
    static List<CapitalRun> of(Passage passage) {
        List<CapitalRun> runs = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            if (RunHeads.begins(passage, i)) {
                int end = endOf(passage, i);
                runs.add(new CapitalRun(passage, i, end));
                i = end;
            } else {
                i++;
            }
        }
        return runs;
    }

    private static int endOf(Passage passage, int from) {
        boolean noun = RunHeads.isNoun(passage, from);
        // whether every word so far is a common one with a name's capital
        boolean common = !noun && RunHeads.isOfName(passage, from);
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            if (RunLinks.continues(passage, end)) {
                common &= FrenchWords.has(passage.word(end));
                end++;
            } else if (RunLinks.isNational(passage, from, end) || (common || noun) && RunLinks.isPair(passage, end)) {
                end += 2;
            } else if (RunLinks.isHouse(passage, end) || RunLinks.isDomain(passage, end)) {
                return end + 2;
            } else if (RunNumbers.ends(passage, from, end)) {
                return end + 1;
            } else if (noun && end == from + 1 && isTradeOfHouse(passage, from) || RunLinks.isInner(passage, end)) {
                end += 2;
            } else if ((noun || common || FirstNames.has(passage.word(end - 1))) && RunLinks.linked(passage, end) > 0) {
                end = RunLinks.linked(passage, end);
                common = false;
            } else {
                break;
            }
        }
        return end;
    }

    // "le Chantier naval Kerbrat"
    private static boolean isTradeOfHouse(Passage passage, int from) {
        int end = from + 1;
        return NounClass.HOUSE.has(passage.word(from))
                && !passage.startsClause(from)
                && NounComplements.isAdjective(passage.word(end))
                && passage.isProper(end + 1)
                && passage.joins(end + 1);
    }
}
