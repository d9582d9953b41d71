package org.filigraph.extract.relation.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a verb or noun ties two things: a row of {@code lexicon/ties.tsv}, where the columns are told.
 *
 * @param part verb, state or noun
 * @param reflexive whether the verb is one of "se"
 * @param with the noun that the verb makes a set phrase with ("tomber dans l'escarcelle"), or null
 * @param takes the prepositions before the second thing, each by its bare form ({@code a} for "au"); none: an object
 * @param before a word that must follow, or null: "choisi par A pour"
 * @param object what the second thing is
 * @param subject what the first thing may be
 * @param relation the contract's key
 * @param inverse whether the second thing is the relation's subject
 */
public record Frame(
        Part part,
        String word,
        boolean reflexive,
        @Nullable String with,
        Set<String> takes,
        @Nullable String before,
        Kind object,
        Set<Kind> subject,
        String relation,
        boolean inverse,
        double confidence) {
    /** The same wording as one of another tie. */
    public Frame as(String other) {
        return new Frame(part, word, reflexive, with, takes, before, object, subject, other, inverse, confidence);
    }

    /** How the word ties. */
    public enum Part {
        /** Its subject does something to what follows; the passive is understood. */
        VERB,
        /** A participle says how its noun is: "implantée à", "est spécialisée dans", "s'est installée à". */
        STATE,
        /** What one is to the other: "filiale de", "son partenaire". */
        NOUN,
        /** A deed: "le rachat de B par A", "A annonce l'acquisition de B". */
        DEED,
        /** What joins several: "fusion entre A et B", "en partenariat avec B". */
        LINK
    }

    /** What a thing told of can be. */
    public enum Kind {
        BODY,
        /** A body or an agreement. */
        NAMED,
        NETWORK,
        AGREEMENT,
        RESEARCH,
        PLACE,
        PRODUCT,
        /** Words that tell a sector, somewhere in the phrase that follows. */
        SECTOR,
        /** A sector told right behind the preposition. */
        FIELD;

        static Kind of(String cell) {
            return valueOf(cell.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
