package org.filigraph.extract.relation.place;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/**
 * What speaks for or against a body being at a place that its sentence tells. Weights, in tenths of log-odds against the
 * place being nobody's: {@code lexicon/whereabouts.tsv}.
 */
public enum PlaceClue implements Clue {
    // how the place is told
    /** "à Brest". */
    AT,
    /** "en Bretagne", "dans le Finistère", "sur le port de Brest". */
    IN,
    /** "de Brest", "du Finistère". */
    OF,
    /** "(Brest", "(Finistère)". */
    BRACKETED,
    /** "depuis Brest", "près de Brest", "aux portes de Brest". */
    FROM,
    /** "brestois", "finistérienne". */
    ADJECTIVE,
    /** The adjective stands beside a body's name or the noun for one: "la PME brestoise X", "X, PME brestoise". */
    BODY_ADJECTIVE,
    /** The adjective is that of a plant: "son site brestois". */
    PLANT_ADJECTIVE,
    /** After a comma, a dash or a colon. */
    BEHIND_MARK,
    /** The sentence begins with it: "Brest accueille". */
    FIRST,
    /** The sentence begins with it and a preposition: "À Brest, X". */
    OPENS,
    /** After another word. */
    BARE,
    /** One of several. */
    LISTED,
    /** "Brest (Finistère)", "à Brest, dans le Finistère": it says where another lies. */
    GLOSS,

    // what it is
    TOWN,
    DEPARTMENT,
    REGION,
    /** A country or wider. */
    WIDE,
    /** A valley, a port, a former region. */
    AREA,
    PARIS,

    // what the words before it are
    /** "cultivés à", "signée à": where something else was done. */
    DONE,
    /** "celui de", "derrière", "quitte". */
    ANOTHER,
    /** ", la Bretagne s'affirme": the subject of its clause. */
    AS_SUBJECT,
    /** "usine", "site", "atelier". */
    PLANT,
    /** "campus", "école", "centre". */
    PREMISES,
    /** "siège". */
    SEAT,
    /** "300 salariés à". */
    STAFF,
    /** "implanté à". */
    SITED,
    /** "fabriqué à", "conçus à". */
    MADE,
    /** A verb or noun for what is done with a plant: "ouvre à", "la construction à". */
    RUN,
    /** A verb for what may be done in any town: "présente à", "a signé à". */
    VISIT,
    /** A day or a month right before: "mardi à". */
    DAY,
    /** "salon", "forum", "congrès". */
    EVENT,
    /** "le maire de", "le préfet de", "le conseil régional de". */
    OFFICE,
    /** "exporter vers", "livrer", "clients", "marché". */
    MARKET,
    /** A noun for a stretch of land or a park: "la zone de", "au technopole de". */
    LAND,
    /** "son", "ses", "leur" before the plant. */
    OWN,
    /** "une usine". */
    ONE,
    /** A noun for a body: "société", "PME". */
    BODY_NOUN,
    /** "tribunal", "cour", "université", "chambre": another is named by it. */
    INSTITUTION,
    /** "région", "territoire" told as the whole that something is for. */
    FOR,
    /** "pas", "renonce". */
    DENIED,

    // how the body stands to it
    /** Right before the place's phrase. */
    BESIDE,
    /** Right after it. */
    BEFORE_BODY,
    /** Within five words before. */
    NEAR,
    /** Farther before. */
    BEFORE,
    /** More than fifteen words before. */
    FAR,
    /** Within five words after. */
    NEAR_AFTER,
    /** Farther after. */
    AFTER,
    /** Named in a sentence before, and what the text went on about. */
    EARLIER,
    /** Named last before. */
    LATEST,
    /** What the document is about. */
    MAIN,
    /** The only one that the sentence names. */
    ONLY,
    /** The first that the sentence names, and its subject by its place. */
    SUBJECT,
    /** After a preposition. */
    GOVERNED,
    /** "de X", where the plant is X's: "l'usine de X à Brest". */
    OF_PLANT,
    /** "avec X", "pour X", "par X". */
    WITH,
    /** Another body stands between. */
    OTHER_BETWEEN,
    /** Another place stands between. */
    PLACE_BETWEEN,
    /** A verb stands between. */
    VERB_BETWEEN,
    /** A comma or bracket stands between. */
    MARK_BETWEEN,
    /** A semicolon, a colon or a dash stands between. */
    WALL_BETWEEN,
    /** "qui", "que", "dont" stand between. */
    CLAUSE_BETWEEN,
    /** "pour" stands between. */
    PURPOSE_BETWEEN,
    /** Its noun is one for companies: "la société X". */
    CALLED,
    /** A cluster or network. */
    CLUSTER,
    /** A university, a laboratory. */
    RESEARCH,
    /** An authority. */
    AUTHORITY,
    /** A chamber, an agency, the State. */
    PUBLIC,
    /** It stands in brackets. */
    IN_BRACKETS,
    /** Named three times or more. */
    OFTEN,
    /** Named once. */
    ONCE,

    // several of these together
    /** Not named in the sentence, which tells of a plant, staff or seat there. */
    UNNAMED_AT_WORK,
    /** Not named in the sentence, which points back: "elle", "le groupe". */
    POINTED,
    /** Named in the sentence, which tells of a plant, staff or seat there. */
    NAMED_AT_WORK,
    /** Its subject, and the place is behind a verb for what one does with a plant. */
    SUBJECT_RUNS,
    /** Its subject, and the place is behind a verb for what may be done in any town. */
    SUBJECT_VISITS,
    /** "À Brest, X". */
    OPENS_BEFORE_BODY,
    /** "X à Brest". */
    BESIDE_AT,
    /** "X de Brest". */
    BESIDE_OF,
    /** "X (Brest". */
    BESIDE_BRACKETED,
    /** "X, Brest". */
    BESIDE_MARK,
    /** "X" as the subject, and "de Brest" far behind. */
    FAR_OF,
    /** "à Brest" of a plant that is its own: "son usine de Brest". */
    OWN_PLANT,

    // where the words stand
    HEADING,
    ITEM,
    /** In words of somebody quoted. */
    QUOTED;

    private static final Map<PlaceClue, Integer> WEIGHTS = Clue.weights(PlaceClue.class, "/lexicon/whereabouts.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
