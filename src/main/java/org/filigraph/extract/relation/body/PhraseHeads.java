package org.filigraph.extract.relation.body;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** What a name hangs on: a preposition before it, or the noun that it stands beside. */
public final class PhraseHeads {
    /** What a phrase counts or places, and is no noun that a name stands beside: "près de grands groupes X". */
    private static final Set<String> NOT_HEADS = WordSet.of(
            """
            pres plus moins beaucoup nombre hors loin afin autour aupres lors millions milliards partir cours compte
            sein cadre face cause suite milliers centaines""");

    private PhraseHeads() {}

    /** Whether what begins at {@code start} hangs on a preposition, the words between left out: "de la société X". */
    public static boolean governed(Wording w, int start) {
        int k = NameLists.isQuote(w.word(start - 1)) ? start - 2 : start - 1; // "au cœur de la « X »"
        if (isFormer(w, start)) {
            return true;
        }
        int steps = 0;
        while (k >= 0
                && steps < 6
                && (w.isContentWord(k) && !Frames.isVerb(w.word(k)) || isBetweenAdjectives(w, k, start))) {
            k--;
            steps++;
        }
        if (k >= 0
                && w.name(k) == null
                && PointingWords.isArticle(w.word(k))
                && !w.word(k).equals("des")) {
            k--;
        }
        String word = w.word(k);
        boolean joined = word.equals("et") || word.equals("ou");
        if (joined && w.name(k) == null && w.name(k - 1, EntityKind.ORGANISATION) != null) {
            return governed(w, w.startOfName(k - 1)); // "lancée par A et B"
        }
        boolean governed = k >= 0 && w.name(k) == null && FunctionWords.isPreposition(word) && !isVerbForm(w, k);
        int head = governed ? head(w, start, k) : -1;
        return governed && (head < 0 || governed(w, head));
    }

    /**
     * The noun that a name at {@code start} stands beside, where a phrase without an article comes between, or -1: "le
     * fabricant de sièges de bureau X", "l'institut de recherche X"; "le gérant de la société X" has an article.
     */
    static int head(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && start - k < 5 && w.isContentWord(k)) {
            k--;
        }
        return k >= 0 && w.name(k) == null && w.afterOf(k) > k ? head(w, start, k) : -1;
    }

    // "de la future et nouvelle usine X"
    private static boolean isBetweenAdjectives(Wording w, int k, int start) {
        return w.word(k).equals("et") && k + 2 < start && w.isContentWord(k - 1) && w.isContentWord(k + 1);
    }

    private static int head(Wording w, int start, int of) {
        boolean bare =
                of < start - 1 && (w.word(of).equals("de") || w.word(of).equals("d'")) && w.isContentWord(of + 1);
        int k = of - 1;
        while (bare
                && k >= 0
                && of - k < 8
                && w.isContentWord(k)
                && w.word(k - 1).equals("de")) {
            k -= 2; // "fabricant de sièges de bureau"
        }
        while (bare && k > 0 && of - k < 8 && w.isContentWord(k) && w.isContentWord(k - 1)) {
            k--;
        }
        boolean noun = bare && k >= 0 && (w.isContentWord(k) || w.name(k) == null && BodyNouns.isBody(w.word(k)));
        return noun && !NOT_HEADS.contains(w.word(k)) ? k : maker(w, of, start);
    }

    // "le leader de la chimie verte X": the noun for who does what in a field told with its article
    private static int maker(Wording w, int of, int start) {
        boolean called =
                BodyNouns.isBody(w.word(start - 1)) && (w.word(of).equals("du") || w.afterArticle(of + 1) > of + 1);
        for (int k = of; k >= 0 && of - k < 7 && of < start - 1 && !called; k--) {
            boolean maker = Frames.of(w.word(k)).stream()
                    .anyMatch(u -> u.frame().part() == Frame.Part.NOUN
                            && (u.frame().object() == Frame.Kind.SECTOR
                                    || u.frame().object() == Frame.Kind.PRODUCT));
            if (maker && w.name(k) == null) {
                return k;
            }
            if (!w.isContentWord(k) && w.afterOf(k) == k && w.afterArticle(k) == k) {
                return -1;
            }
        }
        return -1;
    }

    // "X a" is no preposition
    private static boolean isVerbForm(Wording w, int k) {
        return w.word(k).equals("a") && w.token(k).text().equals("a");
    }

    /** Whether the name at {@code start} is how another was called: "X, ex Y", "X, anciennement Y". */
    static boolean isFormer(Wording w, int start) {
        String word = w.word(start - 1);
        return w.name(start - 1) == null && (word.equals("ex") || word.equals("anciennement") || word.equals("ex-"));
    }
}
