package org.filigraph.extract.figure;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/** What speaks for or against a sector, or none, being a figure's. Weights: {@code lexicon/sector-clues.tsv}. */
enum SectorClue implements Clue {
    // where words for the sector stand
    /** "300 emplois du ferroviaire": in the words that are counted. */
    COUNTED,
    /** "le ferroviaire (300 emplois)". */
    HOST,
    /** The clause is about it: "la filière ferroviaire compte". */
    SUBJECT,
    /** "Dans l'aéronautique, sept entreprises": words before the clause say what it is about. */
    FRAME,
    /** "Transports : 95 M€": the label of a line. */
    LABEL,
    /** "Avec 300 emplois, le ferroviaire": what the number's words lead to. */
    LED,
    /** Elsewhere before the number. */
    BEFORE,
    /** More than eight words before it. */
    FAR_BEFORE,
    /** The last before the number. */
    LAST_BEFORE,
    /** After what is counted. */
    AFTER,
    /** Right after it, before the next number. */
    NEXT,
    /** More than four words after it. */
    FAR_AFTER,
    /** After what a rank counts. */
    AFTER_RANK,
    /** After the next number. */
    AFTER_NUMBER,
    /** Beside a body that the figure is of. */
    BESIDE_BODY,
    /** In a name: "Impulsion Environnement". */
    IN_NAME,
    /** The words tell it for want of better ones. */
    WEAK,
    /** The words are told twice or more in the sentence. */
    TWICE,

    // what the text tells
    /** The text before tells of its subject that it does this. */
    TOLD_OF_SUBJECT,
    /** The same, and the document is about none. */
    TOLD_ALONE,
    /** The whole text tells of its subject that it works in this, and in no other. */
    ACTIVE,
    /** It tells so of several. */
    ACTIVE_AMONG,
    /** In the subject's name. */
    IN_SUBJECT_NAME,
    /** What the subject is known for. */
    KNOWN,
    /** The same, in a document about another. */
    KNOWN_APART,
    /** The one of the figure before of the same subject. */
    SETTLED,
    /** The sentence before tells it. */
    JUST_TOLD,
    /** The heading tells it, and the words under it do. */
    HEADING,
    /** The heading alone tells it. */
    HEADING_ALONE,
    /** The heading is a word for it and little else. */
    FIELD_HEADING,
    /** Most words under the same heading tell it. */
    SECTION,
    /** The profile of a body tells it. */
    PROFILE,
    /** Most of the document's words tell it. */
    CLEARLY_DOCUMENT,
    /** A third or more of them do. */
    DOCUMENT,
    /** Fewer, but no other more. */
    FAINTLY_DOCUMENT,
    /** The document tells of several other fields too. */
    AMONG_MANY,
    /** No more than two sentences tell it. */
    SELDOM,
    /** The document is about no sector for sure, and tells more of this than of any other. */
    LEANING,
    /** What the document is about is told after the figure only. */
    LATER,
    /** What the document is about is told under other headings alone. */
    ELSEWHERE,
    /** The document is about this, and no words of the sentence tell it under a heading that is another field's name. */
    OTHER_FIELD_HEADING,
    /** The same, under a heading that tells another, as the text below does. */
    OTHER_HEADING,
    /** The document is about a wider or narrower one. */
    NEAR_DOCUMENT,
    /** The one of the figure before: "dont". */
    WHOLE_BEFORE,
    /** The one of the figure before the bracket. */
    BRACKETED_BEFORE,
    /** The one of the figure before in a list. */
    LISTED_BEFORE,
    /** The one of a figure before in the sentence. */
    SAID_BEFORE,
    /** The one of a figure in a sentence before. */
    PREVIOUS,
    /** Rooms and land under a heading about property. */
    PROPERTY,
    /** No words of the sentence tell it. */
    UNSAID,
    /** No words of the sentence tell it, whereas they tell another. */
    OTHER_SAID,
    /** No words of the sentence tell it, whereas they tell a narrower one, or one of its kin. */
    KIN_SAID,
    /** No words of the sentence tell it, whereas another is in the words that are counted. */
    OTHER_COUNTED,
    /** No words of the sentence tell it, whereas another stands right after what is counted. */
    OTHER_AFTER,
    /** No words of the sentence tell it, whereas it opens with words that say that it is about another. */
    OTHER_FRAMES,
    /** No words of the sentence tell it, and the figure is of a place's whole economy. */
    UNSAID_OF_ALL,

    // what it is
    /** Industry as such, which is told of every sector. */
    INDUSTRY,
    /** The same, in a document about another. */
    INDUSTRY_APART,
    /** A trade that works for what the document is about: welding in one about nuclear power. */
    TRADE_OF_DOCUMENT,
    /** What texts tell as a means or a site, of any sector: building, energy, the environment, the digital. */
    MEANS,

    // none
    /** "40 dans le bois, 60 dans le cuir": told of the number before, where words tell another of this. */
    OF_NUMBER_BEFORE,
    /** No sector. */
    NOTHING,
    /** The population, or what a place's economy makes. */
    OF_ALL,
    /** A rank among all. */
    AMONG_ALL,
    /** Several clusters or fields are counted. */
    CLUSTERS,
    /** Of a council or the State. */
    OF_PUBLIC,
    /** Of an agreement or fund. */
    OF_AGREEMENT,
    /** Of another thing. */
    OF_BODY,
    /** The document is about none. */
    NONE_OF_DOCUMENT,
    /** The heading over it tells no field, whereas others beside it do. */
    BESIDE_FIELDS,
    /** No words of the sentence tell one. */
    NONE_SAID,
    /** They tell three or more. */
    MANY_SAID;

    private static final Map<SectorClue, Integer> WEIGHTS = Clue.weights(SectorClue.class, "/lexicon/sector-clues.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
