package org.filigraph.extract.relation.body;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.text.WordSet;

/** What joins one of several bodies to the next: ", ", "et aussi", "ainsi que", "tout comme". */
final class PartyJoints {
    private static final Set<String> AGAIN = WordSet.of("avec par chez pour aupres a au aux entre");

    private PartyJoints() {}

    /** Index after what joins one of a list to the next at {@code i}, its adverbs and preposition with it; or {@code i}. */
    static int afterJoint(Wording w, int i) {
        int k = i;
        k += w.word(k).equals(",")
                        || w.word(k).equals("/")
                        || w.word(k).equals("|")
                        || w.word(k).equals("&")
                ? 1
                : 0;
        if (w.word(k).equals("et") || w.word(k).equals("ou") || w.word(k).equals("puis")) {
            k++;
        } else if (w.word(k).equals("ainsi") && w.word(k + 1).startsWith("qu")
                || w.word(k).equals("mais") && isAlso(w.word(k + 1))
                || w.says(k, "tout", "comme")
                || w.says(k, "sans", "oublier")) {
            k += 2;
        } else if (w.says(k, "de", "meme", "que")) {
            k += 3;
        }
        if (k == i) {
            return i;
        }
        k = NameLists.afterAdverbs(w, Whens.after(w, k)); // "avec A et, depuis 2019, avec B"
        return AGAIN.contains(w.word(k)) && w.name(k) == null ? k + 1 : k;
    }

    private static boolean isAlso(String word) {
        return word.equals("aussi") || word.equals("egalement") || word.equals("encore");
    }

    /** Whether nothing goes on at {@code k}: the end, a bracket that closes, "etc". */
    static boolean closes(Wording w, int k) {
        String word = w.word(k);
        return k >= w.size() - 1
                || w.name(k) == null && Set.of(")", ".", ";", "…", "etc", ":").contains(word);
    }
}
