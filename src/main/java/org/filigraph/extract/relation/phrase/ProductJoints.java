package org.filigraph.extract.relation.phrase;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;

/** What joins products that are told one after the other: "des lentilles, lasers et capteurs", "des tubes aux vannes". */
final class ProductJoints {
    /** How adjectives in the plural end that tell a field. */
    private static final List<String> ADJECTIVES =
            List.of("iques", "aires", "ales", "elles", "els", "ifs", "ives", "automobiles");

    private ProductJoints() {}

    /** Index where the next of several begins behind {@code stop}; -1 where none does. */
    static int next(Wording w, int stop, boolean range) {
        String word = w.word(stop);
        if (word.equals(",") || word.equals("et") || word.equals("ou")) {
            int k = w.says(stop, ",", "et") && w.word(stop + 2).endsWith("s") ? stop + 2 : stop + 1;
            if (w.says(k, "en", "passant", "par")) {
                return k + 3;
            }
            int after = afterExample(w, k);
            if (after > k) {
                return after;
            }
            boolean goesOn =
                    ProductWords.DETERMINERS.contains(w.word(k)) || w.isContentWord(k) && !VerbGroup.isAdverb(w, k);
            return goesOn ? k : -1;
        }
        if (w.says(stop, "en", "passant", "par")) {
            return stop + 3;
        }
        return range && word.equals("aux") ? stop : -1;
    }

    // "de la maroquinerie, comme le sac X, et des articles": after the example, where the list goes on
    private static int afterExample(Wording w, int from) {
        if (!w.word(from).equals("comme")
                && !w.word(from).equals("dont")
                && !w.word(from).equals("notamment")) {
            return from;
        }
        for (int k = from + 1; k < w.size() && k - from < 10; k++) {
            if (w.word(k).equals("et") && w.afterOf(k + 1) > k + 1) {
                return k + 1;
            }
            if (w.isMark(k) && !w.word(k).equals(",")) {
                return from;
            }
        }
        return from;
    }

    /** Whether the word at {@code k} goes on adjectives that a thing before it has: "des pièces automobiles, ferroviaires". */
    static boolean isQuality(Wording w, int from, int k) {
        int before = k - 1;
        while (before > from && (w.word(before).equals(",") || w.word(before).equals("et"))) {
            before--;
        }
        return before > from + 1 && before < k - 1 && isAdjective(w, k) && isAdjective(w, before);
    }

    private static boolean isAdjective(Wording w, int k) {
        return w.isContentWord(k) && ADJECTIVES.stream().anyMatch(w.word(k)::endsWith);
    }

    /** Whether the words at {@code k} go from one product to another: "tout, des lentilles aux lasers", "du bois aux granulés en passant par". */
    static boolean isRange(Wording w, int k) {
        if (!w.word(k).equals("des") && !w.word(k).equals("du") && !w.says(k, "de", "la")) {
            return false;
        }
        for (int n = k; n < w.size() && n - k < 16; n++) {
            if (w.says(n, "en", "passant", "par")) {
                return true;
            }
        }
        return w.word(k - 1).equals(",") || w.word(k - 1).equals("tout");
    }

    /** Whether a noun from {@code from} on stands without its article, as it may in a list: "lasers" in "des lentilles, lasers et capteurs". */
    static boolean isPlural(Wording w, int from, int stop) {
        String word = w.word(from);
        boolean many = (word.endsWith("s") || word.endsWith("x")) && !Frames.isVerb(word) && w.isContentWord(from);
        String after = w.word(stop);
        return many && (after.equals(",") || after.equals("et") || after.equals(".") || stop >= w.size());
    }
}
