package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** What stands between the positions that somebody held one after the other: commas, years, {@code mais aussi}. */
final class RoleTies {
    private static final int LONGEST_TIME = 8;
    private static final int LONGEST_TIE = 16;

    private static final Set<String> SEES = WordSet.of("vu vue voit verra voyait vit");
    private static final Set<String> GIVEN =
            WordSet.of("confier attribuer remettre octroyer transmettre accorder offrir echoir nommer promouvoir");
    private static final Set<String> SETTLES = WordSet.of(
            """
            installe installee installera installait assied assoit assis assise assiera hisse hissee retrouve retrouva
            empare emparee glisse glissee acquitte acquittait charge chargera occupe occupait""");

    private RoleTies() {}

    /** The index after "également", "auparavant" and the like at {@code from}. */
    static int pastAdverbs(Wording w, int from) {
        int i = from;
        while (RoleWords.isAdverb(w.word(i))) {
            i++;
        }
        return i;
    }

    // "s'est vu confier", "se voit remettre", "se verra attribuer": the index after, or i
    static int afterSeeing(Wording w, int i) {
        int seen = itself(w, i);
        boolean sees = seen > i && SEES.contains(w.word(seen)) && GIVEN.contains(w.word(seen + 1));
        return sees ? seen + 2 : i;
    }

    // "s'est installée dans", "s'assoit dans", "se hisse à": the index after, or i
    static int afterSettling(Wording w, int i) {
        int settled = itself(w, i);
        return settled > i && SETTLES.contains(w.word(settled)) ? settled + 1 : i;
    }

    // "s'", "s'est", "se", "se vient de": the index after, or i
    private static int itself(Wording w, int i) {
        if (!w.word(i).equals("s'") && !w.word(i).equals("se")) {
            return i;
        }
        int verb = Set.of("est", "etait").contains(w.word(i + 1)) ? i + 2 : i + 1;
        return pastAdverbs(w, verb);
    }

    // ", ", " et ", " (1992-2004), ", " de 2002 à 2005, mais aussi ", " et est aussi ": where the next position may
    // stand,
    // or -1
    static int after(Wording w, int end) {
        boolean tied = false;
        int i = end;
        while (i < w.size() && i < end + LONGEST_TIE) {
            String word = w.word(i);
            boolean mark = word.equals(",") || word.equals("et") || word.equals("mais");
            int time = mark ? i : pastTime(w, i);
            if (mark || tied && (RoleWords.isAdverb(word) || RoleWords.is(word))) {
                tied = true;
                i++;
            } else if (time > i) {
                i = time;
            } else {
                break;
            }
        }
        return tied ? i : -1;
    }

    // "membre du conseil régional (1998-2000), vice-président de": past what is no position
    static int pastMember(Wording w, int from) {
        for (int i = from; w.word(from).equals("membre") && i < w.size() && i < from + LONGEST_TIE; i++) {
            if (w.word(i).equals(",") || w.word(i).equals("et")) {
                return pastAdverbs(w, i + 1);
            }
        }
        return from;
    }

    // "(1992-2004)", "de 2002 à 2005", "depuis 2010": the index after, or i
    private static int pastTime(Wording w, int i) {
        int end = i;
        if (w.word(i).equals("(")) {
            while (end < w.size() && end < i + LONGEST_TIME && !w.word(end).equals(")")) {
                end++;
            }
            return end + 1;
        }
        if (!Set.of("de", "depuis", "en", "entre").contains(w.word(i))) {
            return i;
        }
        end = i + 1;
        while (end < w.size()
                && end < i + LONGEST_TIME
                && (w.token(end).isNumber()
                        || w.word(end).equals("a")
                        || w.word(end).equals("et")
                                && end + 1 < w.size()
                                && w.token(end + 1).isNumber())) {
            end++;
        }
        return end > i + 1 ? end : i;
    }
}
