package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The small words by which a sentence points at what was told before: "le", "cette", "ses", "elle". */
public final class PointingWords {
    /** Articles and demonstratives, before a noun for what was told before: "le groupe", "cette usine". */
    private static final Set<String> POINTING = WordSet.of("le la l' ce cet cette les ces");

    private static final Set<String> OWNED = WordSet.of("son sa ses leur leurs");
    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles celui-ci celle-ci");

    private static final Set<String> RELATIVES = WordSet.of("dont que qu' ou");

    private PointingWords() {}

    /** Whether a folded word is an article or demonstrative that may point back: "le", "cette". */
    public static boolean isPointing(String word) {
        return POINTING.contains(word);
    }

    /** Whether a folded word says whose a thing is: "son", "leurs". */
    public static boolean isOwn(String word) {
        return OWNED.contains(word);
    }

    /** Whether a folded word is a pronoun that stands for a body: "elle", "celui-ci". */
    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** Whether a folded word is an article, a demonstrative or a possessive. */
    public static boolean isArticle(String word) {
        return POINTING.contains(word)
                || OWNED.contains(word)
                || word.equals("un")
                || word.equals("une")
                || word.equals("des");
    }

    /** Whether a folded word is a relative pronoun that is no subject: "dont", "que", "où". */
    public static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }
}
