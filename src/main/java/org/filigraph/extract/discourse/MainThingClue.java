package org.filigraph.extract.discourse;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/**
 * What speaks for or against the figures of a document being those of one thing, and which. Weights, in tenths of log-odds:
 * {@code lexicon/main-things.tsv}.
 */
public enum MainThingClue implements Clue {
    // how often it is named
    TWICE,
    OFTEN,
    VERY_OFTEN,
    /** A quarter of all names are its, half. */
    QUARTER,
    HALF,
    /** As often as any other thing, twice as often. */
    AHEAD,
    TWICE_AHEAD,
    /** Words stand for it, by name or not, in three places, in six. */
    REFERRED,
    REFERRED_OFTEN,
    /** Two sentences have it as their subject, four do. */
    SUBJECT,
    SUBJECT_OFTEN,
    /** Sentences have a person as their subject who heads it. */
    HEAD_TOLD,
    /** No other thing is named. */
    ALONE,

    // where
    IN_TITLE,
    /** "Sorex racheté par Morva": the title tells what another did to it. */
    DONE_TO_IN_TITLE,
    /** "Sorex racheté par Morva": the title tells what it did to another. */
    DOER_IN_TITLE,
    /** The first sentences tell that it comes into being: "le nouveau cluster, baptisé Sorex", "pour former Sorex". */
    NEWBORN,
    /** It becomes one with others, and what comes into being is another: "Sorex et Morva fusionnent". */
    JOINED,
    /** The title is its name and what it is, or the masthead tells whose the letter is. */
    TITLED,
    IN_FIRST,
    /** A heading within the text names it. */
    IN_HEADING,
    /** "À propos de Sorex", "Sorex en chiffres", "Chez Sorex": a heading says that it is what is told of. */
    HEADED_ABOUT,
    /** The first subject of the text. */
    FIRST_SUBJECT,
    /** In the last third of the sentences too. */
    TO_THE_END,
    /** Not before the second half. */
    LATE,
    /** Only as who says or published something. */
    ONLY_SOURCE,

    // what it is
    A_BODY,
    A_COMPANY,
    A_SITE,
    A_CLUSTER,
    AN_EVENT,
    AN_AGREEMENT,
    A_COUNCIL,
    /** A bank or a fund that puts money into others. */
    AN_INVESTOR,
    PUBLIC,
    RESEARCH,
    /** A body that readers know by name: an agency, a union, a large firm. */
    WELL_KNOWN,

    // none
    NOTHING,
    /** No thing is in the title. */
    NONE_IN_TITLE,
    /** Five things are named, ten. */
    MANY,
    VERY_MANY,
    /** One thing is named or none. */
    FEW,
    /** A sector or the bodies of one are the subject of one sentence, of three. */
    FIELD,
    FIELD_OFTEN,
    FIELD_IN_TITLE,
    /** A place is the subject of one sentence, of three. */
    LAND,
    LAND_OFTEN,
    LAND_IN_TITLE;

    private static final Map<MainThingClue, Integer> WEIGHTS =
            Clue.weights(MainThingClue.class, "/lexicon/main-things.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
