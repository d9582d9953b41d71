package org.filigraph.extract.clause;

import java.util.Map;

/**
 * What speaks for or against a document being about a territory as a whole. Weights, in tenths of log-odds: {@code
 * lexicon/main-places.tsv}.
 */
public enum MainPlaceClue implements Clue {
    // how often it is told: each sentence counts once
    TOLD,
    TOLD_TWICE,
    TOLD_MORE,
    TOLD_OFTEN,
    /** By adjectives alone. */
    BY_ADJECTIVE,
    /** In as many sentences as any other place, in twice as many. */
    AHEAD,
    TWICE_AHEAD,
    /** In a fifth of the sentences, in two fifths. */
    DENSE,
    DENSER,
    /** Only as what something is held against, where people met, or one number's share. */
    ONLY_PASSING,
    /** No words tell it: smaller places that lie in it are told. */
    UNTOLD,

    // where it is told
    IN_TITLE,
    ADJECTIVE_IN_TITLE,
    /** The first place of the text. */
    FIRST,
    /** The text opens with it. */
    OPENED,
    /** The dateline names it. */
    DATED,
    /** It lies around the town that the text opens with. */
    AROUND_OPENED,
    /** Among the first sentences. */
    EARLY,
    /** Not before the second half. */
    LATE,
    IN_HEADING,
    /** A sentence begins with it, two do. */
    LEADS,
    LEADS_OFTEN,
    /** In the name of a body, of two bodies. */
    IN_NAME,
    IN_NAMES,

    // what is told with it
    /** Some of the smaller places told lie in it, most do, all do. */
    AROUND_SOME,
    AROUND_MOST,
    AROUND_ALL,
    /** Smaller places are told, of which none lies in it. */
    AROUND_NONE,
    /** The first town told under the title lies in it. */
    AROUND_LEAD,
    /** It lies in another place that is told. */
    WITHIN_TOLD,
    /** Other regions are told too, many are. */
    AMONG_TWO,
    AMONG_MANY,
    /** "la région", "régional", "le département", "la métropole": a word for its kind is told, is told often. */
    POINTED,
    POINTED_OFTEN,
    POINTED_IN_TITLE,

    // what it is
    REGION,
    FORMER_REGION,
    DEPARTMENT,
    TOWN,
    /** An intercommunality or an area without an administration. */
    AREA,
    FRANCE,
    ABROAD,
    /** A continent, a union of states, the world. */
    WIDE,

    // France
    /** It is told by name in one sentence, in two, in four. */
    FRANCE_TOLD,
    FRANCE_TOLD_TWICE,
    FRANCE_TOLD_OFTEN,
    FRANCE_EARLY,
    FRANCE_LEADS,
    FRANCE_IN_TITLE,
    /** No smaller place is told. */
    FRANCE_ALONE,
    /** The smaller place told most is told in one sentence, in two, in four. */
    LOCAL,
    LOCAL_MORE,
    LOCAL_OFTEN,
    /** "la région" is told. */
    LOCAL_POINTED,
    /** A region or department is in the title. */
    FRANCE_UNDER_TITLE,
    /** "la filière française", "national", "le pays": in one sentence, in two, in four. */
    NATION,
    NATION_TWICE,
    NATION_OFTEN,
    NATION_IN_TITLE,
    /** The State acts: "le gouvernement", "la ministre", in one sentence, in two. */
    STATE,
    STATE_OFTEN,

    // none
    NOTHING;

    private static final Map<MainPlaceClue, Integer> WEIGHTS =
            Clue.weights(MainPlaceClue.class, "/lexicon/main-places.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
