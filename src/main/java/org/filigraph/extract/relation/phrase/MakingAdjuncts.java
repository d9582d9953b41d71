package org.filigraph.extract.relation.phrase;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Steps over what may stand between a verb of making and what is made: how, where, since when, how often and for whom
 * ("imprime en 3D", "tricote chaque année", "injecte depuis 1962", "produit pour le compte de marques").
 */
final class MakingAdjuncts {
    /** Ways of making, behind "en". */
    private static final Set<String> WAYS =
            WordSet.of("3d serie interne france europe continu exclusivite partenariat parallele propre");

    private static final Set<String> TIMES =
            WordSet.of("an annee ans annees mois jour jours semaine siecle decennies generations origine");

    private static final Set<String> ARTICLES = WordSet.of("des un une les du ses le la l' de son sa");
    private static final int MOST = 4;
    private static final int LONGEST = 14;

    private MakingAdjuncts() {}

    /** Index of what follows such phrases at {@code from}; {@code from} where no article or number follows them. */
    static int skip(Wording w, int from) {
        int k = from;
        for (int steps = 0; steps < MOST; steps++) {
            int next = one(w, k);
            if (next == k) {
                break;
            }
            k = next;
        }
        boolean opens =
                k < w.size() && (ARTICLES.contains(w.word(k)) || w.token(k).isNumber() || w.says(k, "plus", "de"));
        return opens ? k : from;
    }

    private static int one(Wording w, int k) {
        String word = w.word(k);
        if (word.equals("depuis")) {
            return since(w, k);
        }
        if (VerbGroup.isAdverb(w, k)) {
            return k + 1;
        }
        if (word.equals("chaque") || w.says(k, "par", "an")) {
            return k + 2;
        }
        if (word.equals(",")) {
            int inner = one(w, k + 1);
            return inner > k + 1 && w.word(inner).equals(",") ? inner + 1 : k;
        }
        if (word.equals("en") && k + 1 < w.size() && (w.token(k + 1).isNumber() || WAYS.contains(w.word(k + 1)))) {
            return w.word(k + 2).equals("d") ? k + 3 : k + 2; // "en 3 D"
        }
        if (w.says(k, "a", "la", "main") || w.says(k, "sur", "place") || w.says(k, "a", "facon")) {
            return w.word(k + 1).equals("la") ? k + 3 : k + 2;
        }
        if (word.equals("pour")) {
            return buyers(w, k + 1);
        }
        boolean there = word.equals("a") || word.equals("dans") || word.equals("en") || word.equals("sur");
        int place = w.afterArticle(k + 1);
        if (there && w.name(place, EntityKind.TERRITORY) != null) {
            return NameLists.afterBrackets(w, w.endOfName(place));
        }
        return there && PointingWords.isOwn(w.word(k + 1)) ? house(w, k + 2) : k;
    }

    // "depuis 1962", "depuis plus de trente ans", "depuis sa création"
    private static int since(Wording w, int k) {
        for (int n = k + 1; n < w.size() && n - k < 6; n++) {
            boolean year = w.token(n).isNumber() && w.word(n).length() == 4;
            if (year || TIMES.contains(w.word(n))) {
                return n + 1;
            }
            if (PointingWords.isOwn(w.word(n)) && w.isContentWord(n + 1)) {
                return n + 2;
            }
        }
        return k;
    }

    // "pour le compte de laboratoires", "pour l'industrie automobile": up to the next article
    private static int buyers(Wording w, int from) {
        for (int n = from + 1; n < w.size() && n - from < LONGEST; n++) {
            String word = w.word(n);
            boolean article = word.equals("des") || word.equals("un") || word.equals("une") || word.equals("du");
            if (article && !FunctionWords.isOf(w.word(n - 1)) && !w.word(n - 1).equals("compte") && n > from) {
                return n;
            }
            boolean inner = w.name(n) != null
                    || w.isContentWord(n)
                    || FunctionWords.isDeterminer(word)
                    || FunctionWords.isOf(word)
                    || word.equals("et");
            if (!inner) {
                return from - 1;
            }
        }
        return from - 1;
    }

    // "dans son atelier de Nérac", "dans ses deux usines"
    private static int house(Wording w, int from) {
        int n = from;
        while (n < w.size()
                && n - from < 7
                && (w.isContentWord(n)
                        || w.name(n, EntityKind.TERRITORY) != null
                        || n > from && w.word(n).equals("de")
                        || w.word(n).equals("d'"))) {
            n++;
        }
        return n;
    }
}
