package org.filigraph.extract.relation.phrase;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/** Where a noun phrase for a product begins, where its noun stands and where it ends: "de nouveaux capteurs à fibre pour". */
public final class ProductBounds {
    private static final int LONGEST = 9;

    /** Nouns among the words that govern a verb. */
    private static final Set<String> PLANS = WordSet.of("projet objectif but vocation ambition");

    /** How verbs in the future and the conditional end, and no nouns. */
    private static final List<String> FUTURES =
            List.of("era", "eront", "erait", "eraient", "ira", "iront", "irait", "iraient", "dra", "dront", "drait");

    private ProductBounds() {}

    /** Index of the noun of the phrase at {@code from}: articles, numbers, "gamme de" and adjectives left out. */
    public static int head(Wording w, int from) {
        int k = from;
        while (k < w.size() && k - from < 6 && (w.token(k).isNumber() || ProductWords.SCALES.contains(w.word(k)))) {
            k++;
        }
        k = noun(w, k);
        while (w.isContentWord(k) && ProductWords.BEFORE.contains(w.word(k)) && w.isContentWord(k + 1)) {
            k++;
        }
        return k;
    }

    /** Index of the noun after articles and after "une large gamme de". */
    static int noun(Wording w, int k) {
        int noun = k;
        while ((ProductWords.DETERMINERS.contains(w.word(noun)) || w.word(noun).equals("aux"))
                && w.name(noun) == null) {
            noun++;
        }
        for (int n = noun; n < noun + 3 && w.isContentWord(n); n++) {
            if (ProductWords.RANGES.contains(w.word(n))) {
                int of = n + 1;
                while (of < n + 3 && w.isContentWord(of)) {
                    of++;
                }
                return w.afterOf(of) > of ? w.afterOf(of) : noun;
            }
        }
        return noun;
    }

    /** Index of the first noun of the phrase that ends before {@code i}. */
    public static int start(Wording w, int i) {
        int start = i - 1;
        while (start >= 0 && i - start < LONGEST && isInside(w, start, i)) {
            start--;
        }
        start++;
        while (start < i && !w.isContentWord(start)) {
            start++;
        }
        return start;
    }

    private static boolean isInside(Wording w, int k, int i) {
        boolean other = w.name(k, EntityKind.ORGANISATION) != null && k + 1 < i
                || w.name(k, EntityKind.PERSON, EntityKind.TERRITORY) != null;
        boolean proper = k > 0 && !other && w.token(k).isWord() && w.token(k).isCapitalised();
        boolean at = w.word(k).equals("a") && k > 1 && w.isContentWord(k - 1) && w.isContentWord(k + 1);
        return w.isContentWord(k) && !VerbGroup.isAuxiliary(w, k)
                || proper
                || at
                || w.word(k).equals("de")
                || w.word(k).equals("d'");
    }

    /** The index after the noun phrase at {@code from}: nouns, adjectives, and complements with "de" and "à". */
    static int end(Wording w, int from, boolean listed) {
        int end = from;
        while (end < w.size() && end - from < LONGEST) {
            String word = w.word(end);
            if (w.name(end, EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.TERRITORY, EntityKind.AGREEMENT)
                    != null) {
                break;
            }
            boolean inner = (w.isContentWord(end) && !isVerb(w, end))
                    || (w.token(end).isWord() && w.token(end).isCapitalised())
                    || end == from
                            && w.word(end - 1).equals("des")
                            && w.word(end).endsWith("s"); // "des sources laser"
            boolean link = end > from
                    && (word.equals("de") || word.equals("d'") || isTo(w, end))
                    && w.isContentWord(end + 1)
                    && !w.word(end + 1).equals("partir");
            // "géniques et cellulaires": two adjectives of one noun
            boolean adjectives = end > from
                    && word.equals("et")
                    && (end > from + 1 || !listed) // "des lentilles, lasers et capteurs"
                    && w.isContentWord(end + 1)
                    && (w.word(end + 1).endsWith("s") && w.word(end - 1).endsWith("s"))
                    && !isVerb(w, end + 1);
            if (!inner && !link && !adjectives) {
                break;
            }
            end++;
        }
        while (end > from
                && (w.word(end - 1).equals("de")
                        || w.word(end - 1).equals("a")
                        || w.word(end - 1).equals("et")
                        || w.word(end - 1).equals("d'"))) {
            end--;
        }
        return end;
    }

    // "à", not the verb "a"
    private static boolean isTo(Wording w, int i) {
        return w.word(i).equals("a") && !w.token(i).text().equals("a");
    }

    private static boolean isVerb(Wording w, int i) {
        String word = w.word(i);
        boolean purpose = word.startsWith("destine")
                || word.equals("dite")
                || word.equals("dits")
                || word.equals("dites")
                || word.equals("dit")
                || word.startsWith("fondee")
                || word.startsWith("base")
                || word.equals("permettant")
                || word.endsWith("visant");
        boolean future = word.length() > 6 && FUTURES.stream().anyMatch(word::endsWith);
        boolean governs = VerbGroup.governs(word) && !PLANS.contains(word); // "des mélangeurs va transférer"
        return purpose
                || future
                || governs
                || VerbGroup.isCopula(word)
                || VerbGroup.isAdverb(w, i)
                || Frames.isVerb(word) && !word.startsWith("produit");
    }
}
