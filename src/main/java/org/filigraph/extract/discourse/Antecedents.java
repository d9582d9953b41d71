package org.filigraph.extract.discourse;

import java.util.List;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** Answers what a word that points back stands for. */
interface Antecedents {
    /**
     * What words that point back stand for.
     *
     * @param thing the thing, or the body that the person heads; null where it is none that has a name
     * @param person whether they stand for a person
     */
    record Told(@Nullable Entity thing, boolean person) {
        static final Told NOTHING = new Told(null, false);
    }

    /**
     * What a pronoun or possessive stands for.
     *
     * @param trading whether the words tell of it what no authority does
     */
    Told pronoun(String word, boolean trading);

    /** The body that a person heads, as a subject: null where it is not known. */
    @Nullable
    Entity headedBy(Entity person);

    /** Whether a pronoun may stand for a person. */
    boolean isOf(String pronoun, Entity person);

    /** Whether words at a place of the document are said by somebody: in quotation marks, in an answer. */
    boolean isSpoken(int offset);

    /**
     * What "le groupe", "ce pôle" stand for.
     *
     * @param adjective the word behind the noun, "de" left out: "ce groupe familial"; empty for none
     * @param nearest whether the words point at what was named last ("ce", "cette")
     * @param other what they do not stand for: the subject of their clause; null for none
     */
    @Nullable
    Entity noun(Body sort, String noun, String adjective, boolean nearest, @Nullable Entity other);

    /** What "ce dernier" stands for: the last that was named before, null where none agrees. */
    @Nullable
    Entity last(String word);

    /** Whether "celui-ci" stands for a field that was told of last: "la filière". */
    boolean isField(String word);

    /** What the text described by this noun before: "le port", "le campus"; null where nothing was. */
    @Nullable
    Entity described(String noun);

    /** The council that sits: "la commission permanente", "les élus"; null where none is known. */
    @Nullable
    Entity council();

    /** The council of "la région", "le département"; null where none is known. */
    @Nullable
    Entity councilOf(String land);

    /** The territories named inside a description. */
    List<Name> placesIn(Name described);

    /** The thing that a name is of. */
    Entity thing(Name name);

    /** Whether a pronoun may stand for a thing. */
    boolean agree(String pronoun, Entity thing);

    /** Whether a thing may be meant by a noun for things of a sort. */
    boolean fits(Entity thing, Body sort, String noun);

    /** Whom "nous" stands for at a place of the document. */
    @Nullable
    Entity we(int offset);
}
