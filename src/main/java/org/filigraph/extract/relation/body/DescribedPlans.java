package org.filigraph.extract.relation.body;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * An agreement without a name of its own that its kind and its year tell: "la feuille de route votée en 2014", "celle de
 * 2019", "l'ancien plan de 2012".
 */
public final class DescribedPlans {
    private static final Set<String> FORMER = WordSet.of("ancien ancienne precedent precedente premier premiere");
    private static final Set<String> SCHEMES =
            WordSet.of("aide dispositif guichet cheque prime schema strategie label fonds");
    private static final int LONGEST = 8;

    private DescribedPlans() {}

    /** The one that the words from {@code from} on tell, named in these words; null where none is told. */
    public static @Nullable Found at(Ties ties, Wording w, int from) {
        boolean same = w.word(from).equals("celui") || w.word(from).equals("celle");
        boolean hidden = w.word(from).equals("du") || w.word(from).equals("au");
        int noun = same ? from : hidden ? from + 1 : w.afterArticle(from);
        boolean former = FORMER.contains(w.word(noun));
        noun += former ? 1 : 0;
        if (!same && (noun == from || w.name(noun) != null || AgreementKinds.ofWord(w.word(noun)) == null)) {
            return null;
        }
        for (int k = noun + 1; k < w.size() && k - noun < LONGEST && w.name(k) == null; k++) {
            boolean year = w.token(k).isNumber() && w.word(k).length() == 4;
            if (year && (w.word(k - 1).equals("de") || w.word(k - 1).equals("en"))) {
                int start = same ? from : hidden ? from + 1 : w.afterArticle(from);
                return new Found(ties.thing(EntityKind.AGREEMENT, w.span(start, k + 1)), k + 1);
            }
            boolean inner = w.isContentWord(k) || w.afterOf(k) > k || w.word(k).equals("en");
            if (!inner) {
                return null;
            }
        }
        return null;
    }

    /** "l'ancienne aide aux machines", "un premier plan": one of before, told by that alone; null where none is told. */
    public static @Nullable Found former(Ties ties, Wording w, int from) {
        int first = FunctionWords.isDeterminer(w.word(from)) ? from + 1 : from;
        int noun = first + 1;
        boolean scheme = FORMER.contains(w.word(first))
                && w.name(noun) == null
                && (AgreementKinds.ofWord(w.word(noun)) != null || SCHEMES.contains(w.word(noun)));
        int end = noun + 1;
        while (scheme && end < w.size() && end - noun < LONGEST) {
            boolean to = w.afterOf(end) > end
                    || w.word(end).equals("a")
                    || w.word(end).startsWith("au");
            int next = to ? Math.max(w.afterOf(end), w.afterArticle(end + 1)) : end;
            if (w.name(next) != null || !w.isContentWord(next) || w.word(next).startsWith("lanc")) {
                break;
            }
            end = next + 1;
        }
        return scheme ? new Found(ties.thing(EntityKind.AGREEMENT, w.span(first, end)), end) : null;
    }
}
