package org.filigraph.extract.role;

import java.util.HashMap;
import java.util.Map;
import org.filigraph.extract.clause.Clue;
import org.filigraph.extract.discourse.Body;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a position being held in a body that the position's own words don't name. Weights, in tenths
 * of log-odds: {@code lexicon/position-bodies.tsv}.
 */
public enum BodyClue implements Clue {
    // where the sentence names it
    /** The first that the sentence names before the position, after no preposition. */
    SUBJECT_IN,
    /** The last that the sentence names before the position. */
    LAST_IN,
    /** After a preposition, before the position. */
    GOVERNED_IN,
    /** "Chez Sorex, Anne Martin est nommée directrice". */
    AT_IN,
    /** The same, where the sentence begins so. */
    AT_FRONT,
    /** The first that the sentence names after the position. */
    NEXT_IN,
    /** Farther after it. */
    LATER_IN,
    /** "Chez Sorex, à Vernoux, on s'en réjouit. « … », dit le directeur": where the paragraph begins so. */
    AT_OPENS,
    /** In brackets. */
    IN_BRACKETS,
    /** In brackets right after the position or the person: "Anne Martin, gérante (Sorex)". */
    NEXT_IN_BRACKETS,

    // what leads to the sentence
    /** What the article or possessive before the position stands for. */
    POINTED,
    /** What the sentence goes on about, by what was told before it. */
    CARRIED,
    /** The sentence before tells of it. */
    TOLD,
    /** The last named before, where "son" stands before the position. */
    OWN_LATEST,
    /** The same, where it is also what the paragraph is about: "Et Sorex ? Nous avons reçu son président". */
    OWN_TOPIC,
    /** The last named in the sentence before, where "son" opens the sentence: "l'association Sorex. Son président". */
    OWN_OPENS,
    /** The sentence before the quotation is about it: "Sorex recrute. « … », dit son président". */
    OWN_SAID,
    /** The last named before, where the sentence has a quotation. */
    SAYS_LATEST,
    /** Named in the same sentence or the one before. */
    NEARBY,
    /** What the passage goes on about. */
    THEME,
    /** What the paragraph is about, by its first words or its heading. */
    TOPIC,
    /** The last body named before. */
    LATEST,
    /** The paragraph or the entry of a list has named it. */
    IN_BLOCK,
    /** The paragraph names it first. */
    FIRST_IN_BLOCK,
    /** A heading over it names it. */
    HEADING,
    /** Whom "nous" stands for. */
    WE,

    // what the text tells of it as a whole
    TITLE,
    /** The first that the text names. */
    FIRST,
    /** What the document is about. */
    MAIN,
    /** What the document is likely about. */
    FOREMOST,
    /** Named as often as any other. */
    MOST,
    /** Named once or, as who is called by a noun alone, never. */
    ONCE,
    /** Always named after a preposition. */
    NEVER_SUBJECT,
    /** Named twice or more without one. */
    OFTEN_SUBJECT,
    /** "qui prendra le nom de Sorex", "le nouvel ensemble, baptisé Sorex". */
    NEWBORN,
    /** It has gone into a new one with another. */
    MERGED,
    /** A position in it is told with its name. */
    OFFICE_TOLD,
    /** A position of this kind in it is told with its name. */
    SAME_OFFICE_TOLD,
    /** The person is told of as one of its own elsewhere. */
    PERSONS,
    /** Called like the person beside the position: "Transports Martin". */
    FAMILY,
    /** Named mostly as where people come from: "venue de Sorex", "jusqu'ici directrice de Sorex". */
    ORIGIN,
    /** Named mostly as who pays. */
    PAYS,
    /** Named mostly as where numbers or pictures come from: "Source : Sorex, 2020". */
    SOURCE,
    /** Named mostly in a row of bodies. */
    LISTED,
    /** Named mostly right behind a person: "Anne Martin (Sorex)". */
    GLOSS,
    /** The same, for a position on a board: "Trésorier : Paul Lenoir (Sorex)". */
    BOARD_GLOSS,
    /** Named three times or more. */
    THRICE,

    // what it is
    /** Nothing but capitals tells that it is a name. */
    DOUBTFUL,
    /** The same, and the words beside it are in capitals too: "AUTOUR DU BOIS". */
    RUBRIC,
    /** Readers know it by name. */
    WELL_KNOWN,
    /** It puts money into others. */
    INVESTOR,
    /** A person is called so too. */
    AS_PERSON,
    /** Called by a common noun alone: "la communauté de communes". */
    COUNCIL_NOUN,
    /** The last council named, for who was elected. */
    LAST_COUNCIL,
    /** Of the sort that the noun points at: "le directeur de l'école". */
    FITS,
    /** Of another sort. */
    MISFITS,

    // whether bodies of a sort have positions of a kind: PositionKind, Body
    ELECTED_BODY,
    ELECTED_CLUSTER,
    ELECTED_COUNCIL,
    ELECTED_PUBLIC,
    PRESIDENT_BODY,
    PRESIDENT_CLUSTER,
    PRESIDENT_COUNCIL,
    PRESIDENT_PUBLIC,
    PRESIDENT_RESEARCH,
    HEAD_BODY,
    HEAD_CLUSTER,
    HEAD_COUNCIL,
    HEAD_PUBLIC,
    HEAD_RESEARCH,
    FOUNDER_BODY,
    FOUNDER_CLUSTER,
    FOUNDER_COUNCIL,
    FOUNDER_PUBLIC,
    FOUNDER_RESEARCH,
    DIRECTOR_BODY,
    DIRECTOR_CLUSTER,
    DIRECTOR_COUNCIL,
    DIRECTOR_PUBLIC,
    DIRECTOR_RESEARCH,
    FUNCTION_BODY,
    FUNCTION_CLUSTER,
    FUNCTION_COUNCIL,
    FUNCTION_PUBLIC,
    FUNCTION_RESEARCH,
    SPEAKER_BODY,
    SPEAKER_CLUSTER,
    SPEAKER_COUNCIL,
    SPEAKER_RESEARCH,
    RESEARCHER_BODY,
    RESEARCHER_RESEARCH,
    OTHER_BODY,
    OTHER_CLUSTER,
    OTHER_PUBLIC,
    OTHER_RESEARCH;

    private static final Map<BodyClue, Integer> WEIGHTS = Clue.weights(BodyClue.class, "/lexicon/position-bodies.tsv");
    private static final Map<String, BodyClue> BY_NAME = new HashMap<>();

    static {
        for (BodyClue clue : values()) {
            BY_NAME.put(clue.name(), clue);
        }
    }

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }

    /** The clue that a position of a kind is sought, and the body is of a sort; null where that says nothing. */
    static @Nullable BodyClue of(PositionKind kind, Body sort) {
        Body known = sort == Body.COMPANY ? Body.BODY : sort;
        return BY_NAME.get(kind.name() + "_" + known.name());
    }
}
