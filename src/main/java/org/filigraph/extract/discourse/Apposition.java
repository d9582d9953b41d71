package org.filigraph.extract.discourse;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Phrases;
import org.filigraph.text.WordSet;

/** Common nouns that belong to a name beside them: "le groupe breton Sorex", "l'interprofession (Bois Uni)". */
final class Apposition {
    private static final int APPOSED = 6;

    private final Wording w;

    Apposition(Wording w) {
        this.w = w;
    }

    /** "le groupe agroalimentaire breton Sill": the noun belongs to the name that follows. */
    boolean isToName(int noun) {
        int i = noun + 1;
        while (i < Math.min(w.size(), noun + APPOSED)
                && w.name(i) == null
                && !FiniteVerbs.at(w, i)
                && w.token(i).isWord()) {
            i++;
        }
        Name name = w.name(i);
        return name != null && Referents.isThing(name) && before(i) < noun || isCalledLater(noun);
    }

    /** "le leader international du nucléaire Atomelor", "l'interprofession (Bois Uni)": the name comes behind what is told. */
    private boolean isCalledLater(int noun) {
        int i = noun + 1;
        boolean bracket = w.word(i).equals("(");
        i += bracket ? 1 : 0;
        while (!bracket
                && i - noun < APPOSED
                && w.name(i) == null
                && !FiniteVerbs.at(w, i)
                && (w.isContentWord(i) || w.afterOf(i) > i || w.afterArticle(i) > i)) {
            i++;
        }
        if (i > noun + 1
                && w.word(i).equals(",")
                && i + 1 < w.size()
                && w.token(i + 1).isCapitalised()) {
            Name later = w.name(i + 1);
            String after = w.word(w.endOfName(i + 1)); // "le cabinet messin, Sorex."
            boolean thing = later == null || Referents.isThing(later);
            return thing && (after.isEmpty() || w.isMark(w.endOfName(i + 1)));
        }
        Name name = w.name(i);
        boolean owned = w.afterOf(i - 1) == i
                || w.word(i - 1).equals("la")
                || w.word(i - 1).equals("le");
        return i > noun + 1 && name != null && Referents.isThing(name) && (bracket || !owned);
    }

    boolean isSiteNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Body.pointedAtBy(w.word(i)) == Body.SITE) {
                return true;
            }
        }
        return false;
    }

    /** Index of the word before a name and the common noun, adjectives and article that are apposed to it. */
    int before(int i) {
        int before = i - 1;
        while (before >= 0 && ReferentWords.SKIPPED.contains(w.word(before))) {
            before--;
        }
        if (w.word(i - 1).equals("l'")
                || w.word(i - 1).equals("la")
                || w.word(i - 1).equals("le")) {
            return before;
        }
        boolean field = before > 0 && w.word(before - 1).equals("du") && isField(before); // "le leader du rail Sorex"
        if (before > 0 && before == i - 1 && !field && w.isContentWord(before) && isArticle(before - 1)) {
            return Set.of("du", "au").contains(w.word(before - 1)) ? before - 1 : before - 2; // "du danois Sorex"
        }
        for (int j = before; j >= Math.max(0, before - APPOSED + 1); j--) {
            if (w.name(j) != null
                    || FiniteVerbs.at(w, j)
                    || !w.token(j).isWord()
                    || j == before && ReferentWords.OTHERS.contains(w.word(j))
                    || Set.of("de", "d'", "du", "des", "et", "par", "chez").contains(w.word(j)) && j == before) {
                return before;
            }
            if (Body.isPointedAtBy(w.word(j)) || Body.isPointedAtBy(Phrases.singular(w.word(j)))) {
                int article = j - 1;
                while (article >= 0 && ReferentWords.ADJECTIVES.contains(w.word(article))) {
                    article--;
                }
                return article >= 0
                                && (ReferentWords.DEFINITE.contains(w.word(article))
                                        || ReferentWords.SKIPPED.contains(w.word(article)))
                        ? Set.of("du", "au").contains(w.word(article)) ? article : article - 1
                        : article;
            }
        }
        return before;
    }

    private boolean isField(int i) {
        return Sectors.in(List.of(w.token(i))).stream().anyMatch(hit -> !hit.weak());
    }

    boolean isArticle(int i) {
        return WordSet.of("le la l' du au un une ce cette cet").contains(w.word(i));
    }
}
