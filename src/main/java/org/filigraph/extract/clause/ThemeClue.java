package org.filigraph.extract.clause;

import java.util.Map;

/**
 * What speaks for or against a document being about a sector as a whole. Weights, in tenths of log-odds: {@code
 * lexicon/themes.tsv}.
 */
public enum ThemeClue implements Clue {
    // how much is told: each sentence counts once, one with weak words alone less; a kind's sectors count together
    TOLD,
    TOLD_MORE,
    TOLD_OFTEN,
    TOLD_THROUGHOUT,
    /** As much as of any other field. */
    AHEAD,
    TWICE_AHEAD,
    FAR_AHEAD,
    /** In a fifth of the sentences, in two fifths. */
    DENSE,
    DENSER,
    /** In one sentence alone. */
    PASSING,
    /** In one sentence alone, and not at the beginning. */
    BROUGHT_UP,
    /** No other field is told. */
    ALONE,
    /** No other is, in a text of a few sentences. */
    ALONE_IN_SHORT,

    // where it is told
    IN_TITLE,
    /** By a weak word. */
    HINTED_IN_TITLE,
    /** Another sector of its kind is. */
    KIN_IN_TITLE,
    /** In the sentences behind the first. */
    FIRST,
    /** There or in the title, by its name as a field: "la filière bois", "le secteur nucléaire". */
    OUTRIGHT,
    /** The title begins by it and goes on behind a mark, or is no more: "Nucléaire : ...", "Nautisme. ...", "Forêt-bois". */
    HEADED,
    /** Named as a field, and then taken up as "la filière", "ce secteur": so in more than one sentence. */
    TAKEN_UP,
    TAKEN_UP_OFTEN,
    /** The way to the page ends with it: "Accueil > Nos filières > Nucléaire". */
    ON_THE_WAY,
    /** What somebody makes in the title or the first sentences: "le fabricant de jouets". */
    MADE_FIRST,

    // what it is
    /** What texts tell of any sector, as its means or sites. */
    MEANS,
    /** A kind of a wider one: pharma, nuclear. */
    NARROW,
    /** Most of what tells its kind tells it, nearly all. */
    NARROW_MOST,
    NARROW_ALL,
    /** The only kind of a wider one that is told, in more than one sentence. */
    ONLY_NARROW,
    /** What the trade that the text tells more of works for, and nothing else does: nuclear power before metalwork. */
    MARKET,
    /** A wider one that most words tell. */
    WIDE_MOST,
    /** A wider one that no word tells by itself. */
    UNTOLD,

    // industry as such
    INDUSTRY,
    /** "l'industrie" in one sentence, in two, in four: not the adjective. */
    INDUSTRY_NOUN,
    INDUSTRY_NOUNS,
    INDUSTRY_OFTEN,
    INDUSTRY_AHEAD,
    INDUSTRY_FAR_AHEAD,
    INDUSTRY_IN_TITLE,

    // no sector, or all
    NOTHING,
    NONE_IN_TITLE,
    /** Words of the economy at large, in every other sentence, in every one, more. */
    ECONOMY,
    MORE_ECONOMY,
    MOST_ECONOMY,
    /** Words of public bodies at work: a session, a budget. */
    PUBLIC,
    MORE_PUBLIC,
    /** Four fields or more. */
    MANY_FIELDS;

    private static final Map<ThemeClue, Integer> WEIGHTS = Clue.weights(ThemeClue.class, "/lexicon/themes.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
