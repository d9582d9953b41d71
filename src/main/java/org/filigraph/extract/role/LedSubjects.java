package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Of which body a clause says by whom it is led: {@code Sorex, installée chez Verdis, est présidée par P}; {@code Elle est
 * hébergée par Verdis et présidée par P}.
 */
final class LedSubjects {
    private static final int LONGEST = 30;
    private static final Set<String> BE = WordSet.of("est sera etait fut reste demeure ete etre etant");
    /** What a clause of its own begins with. */
    private static final Set<String> CLAUSE = WordSet.of("; : que qu' qui dont");

    private static final Set<String> PRONOUNS = WordSet.of("il elle celui-ci celle-ci");

    private LedSubjects() {}

    /** The "est" that the participle at {@code led} goes with, over adverbs and other participles before; or -1. */
    static int beOf(Wording w, int led) {
        int i = led - 1;
        while (i > 0 && RoleWords.isAdverb(w.word(i))) {
            i--;
        }
        if (w.word(i).equals("ete") && !BE.contains(w.word(i - 1))) {
            i--;
        }
        if (isBe(w, i)) {
            return i;
        }
        if (!w.word(i).equals("et")) {
            return -1;
        }
        // "est hébergée par Verdis | et présidée par P"
        for (int k = i - 1; k > 0 && k > i - LONGEST && !CLAUSE.contains(w.word(k)); k--) {
            if (isBe(w, k)) {
                return isParticiple(w.word(k + 1)) && agree(w.word(k + 1), w.word(led)) ? k : -1;
            }
        }
        return -1;
    }

    // "hébergée … et présidée", but not "rappelé … présidée"
    private static boolean agree(String one, String other) {
        return one.endsWith("ee") == other.endsWith("ee");
    }

    private static boolean isBe(Wording w, int i) {
        return w.name(i) == null
                && (BE.contains(w.word(i))
                        || w.word(i).equals("a") && w.word(i + 1).equals("ete"));
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("e") || word.endsWith("ee") || word.endsWith("i") || word.endsWith("ie");
    }

    /** The subject of the clause whose "est" stands at {@code be}; null where none is surely told. */
    static @Nullable Entity of(Wording w, int be, Bodies bodies, String leader) {
        int first = firstOfClause(w, be);
        if (PRONOUNS.contains(w.word(first))) {
            return bodies.meant(leader, w.token(first).span().start());
        }
        for (int i = first; i < be; i = w.endOfName(i)) {
            if (w.name(i, EntityKind.PERSON) != null) {
                return null;
            }
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body != null && !isGoverned(w, first, i)) {
                return body.entity();
            }
        }
        int noun = first + 1;
        boolean called = FunctionWords.isArticle(w.word(first)) && w.name(noun) == null && Bodies.isNoun(w.word(noun));
        boolean bare = called && !Panels.has(w.word(noun)) && !FunctionWords.isOf(w.word(noun + 1));
        return bare && !w.isContentWord(noun + 1)
                ? bodies.called(leader, w.word(noun), w.token(noun).span().start())
                : null;
    }

    // after a preposition that the clause does not begin with: "installée chez Sorex"
    private static boolean isGoverned(Wording w, int first, int at) {
        for (int i = at - 1; i >= first && i >= at - 3 && w.name(i) == null; i--) {
            if (FunctionWords.isPreposition(w.word(i)) || FunctionWords.isOf(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // after ";", ":", a quotation's mark or "et que", or where the sentence begins
    private static int firstOfClause(Wording w, int be) {
        for (int i = be - 1; i >= 0; i--) {
            boolean mark = WordSet.of("; : » « • ► – —").contains(w.word(i));
            boolean clause = w.word(i).equals("qui")
                    || w.word(i).equals("dont")
                    || w.word(i).equals("que");
            boolean pronoun = PRONOUNS.contains(w.word(i)) && i == be - 1;
            if (pronoun) {
                return i;
            }
            if (clause && !closes(w, i, be)) {
                return i > 0 && w.name(i - 1) != null ? w.startOfName(i - 1) : i + 1;
            }
            if (mark && !w.isMark(i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    // "qui réunit les tanneurs, | est présidée": what began at i has ended
    private static boolean closes(Wording w, int i, int be) {
        for (int k = i + 1; k < be; k++) {
            if (w.word(k).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between a body and a participle is another thing that is led: "et d'un collectif de cadres". */
    static boolean isApart(Wording w, int from, int led) {
        boolean comma = false;
        boolean and = false;
        for (int i = from; i < led; i++) {
            comma |= w.word(i).equals(",") || w.word(i).equals("(");
            and |= w.word(i).equals("et") && i < led - 2;
        }
        return and && !comma;
    }
}
