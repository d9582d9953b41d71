package org.filigraph.extract.discourse;

import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words in a sentence that stand for a thing that figures can be about.
 *
 * @param kind how the words refer to it
 * @param role their part in the sentence
 * @param thing the thing, null where the words stand for none that has a name (a sector, a territory's economy)
 * @param from index of the first word
 * @param to index after the last
 * @param head folded noun before "de" where the role is {@link Case#OF}, else empty
 * @param bracketed whether the words stand in brackets
 * @param pointed the sort of things that a common noun points at, null for other words
 */
public record Referent(
        Kind kind,
        Case role,
        @Nullable Entity thing,
        int from,
        int to,
        String head,
        boolean bracketed,
        @Nullable Body pointed) {
    /** How words refer. */
    public enum Kind {
        /** By its name. */
        NAME,
        /** By a common noun: "l'entreprise". */
        NOUN,
        /** "elle". */
        PRONOUN,
        /** "son", "ses". */
        POSSESSIVE,
        /** "nous", "notre", said by somebody who belongs to it; no thing where it is not known who speaks. */
        WE,
        /** By a person who heads it, or a pronoun for that person; no thing where that is not known. */
        HEAD,
        /** To a sector or the bodies of one, which no figure has as its subject: "la filière", "les entreprises". */
        SECTOR,
        /** To a territory: "la Bretagne", "le département". */
        PLACE
    }

    /** The part that words play. */
    public enum Case {
        /** After no preposition: rather the subject of the verb. */
        SUBJECT,
        /** After "de". */
        OF,
        /** After "chez", "au sein de". */
        AT,
        /** After "par". */
        BY,
        /** After another preposition. */
        OTHER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(Case other) {
        return role == other;
    }
}
