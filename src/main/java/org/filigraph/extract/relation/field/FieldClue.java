package org.filigraph.extract.relation.field;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/**
 * What speaks for or against a body being active in a field that the words near it tell. Weights, in tenths of log-odds
 * against the field being nobody's: {@code lexicon/likely-fields.tsv}.
 */
public enum FieldClue implements Clue {
    /** Holds of every body: how rare it is that one is meant. */
    ANY,

    // the words that tell the field
    /** They tell a field only for want of better ones. */
    WEAK,
    /** "la scierie", "le tonnelier": they tell who works in it. */
    TRADE,
    /** "des pales", "un vaccin": things that are made. */
    THING,
    /** Right behind another word of meaning: "équipementier automobile". */
    BEHIND_NOUN,
    /** "de la chimie", "du bois". */
    OF,
    /** "dans la chimie", "en santé". */
    IN,
    /** "pour la chimie", "au bois". */
    FOR,
    /** "une scierie". */
    ONE,
    /** "la chimie", "le bois" as the subject or object of a verb. */
    BARE,
    /** After a bracket, a colon, a dash, or as the first words. */
    BEHIND_MARK,
    /** One of several that are listed. */
    LISTED,
    /** They begin with a capital within the sentence. */
    CAPITAL,
    /** They stand in the body's own name. */
    IN_OWN_NAME,

    // the noun that they hang on
    /** "secteur", "filière", "marché". */
    FIELD_NOUN,
    /** "la fabrication de". */
    MAKING,
    /** "fabricant", "spécialiste", "leader". */
    MAKER,
    /** "groupe", "PME". */
    COMPANY_NOUN,
    /** "entreprises", "acteurs", "industriels". */
    MANY_BODIES,
    /** "pôle", "cluster", "interprofession". */
    CLUSTER_NOUN,
    /** "laboratoire", "école", "centre". */
    INSTITUTION_NOUN,
    /** "usine", "atelier". */
    PLANT,
    /** "salon", "forum". */
    EVENT,
    /** "président", "directeur", "ministre". */
    ROLE,
    /** "salariés", "ingénieurs". */
    PEOPLE,
    /** "projet", "programme", "étude", "appel à projets". */
    PROJECT,
    /** "clients", "donneurs d'ordres". */
    CLIENT,
    /** "formation", "diplôme". */
    TRAINING,
    /** "transition", "crise", "hausse": what befalls a field. */
    COURSE,
    /** "ses", "notre". */
    OWN,
    /** "spécialisé", "dédié". */
    GIVEN,

    // how the body stands to them
    /** "le tonnelier X", "le groupe de chimie X". */
    DESCRIBES,
    /** "le numéro un du bois, X". */
    DESCRIBES_APART,
    /** Before the body, other words between. */
    BEFORE,
    /** Far before it. */
    FAR_BEFORE,
    /** Right behind the name. */
    BESIDE,
    /** "X, tonnelier". */
    APPOSED,
    /** "X (bois". */
    BRACKETED,
    /** "X : bois", "X – bois". */
    LINED,
    /** "X est". */
    COPULA,
    /** A verb stands between for being in a field, or for making. */
    ACTIVE_VERB,
    /** Another verb stands between. */
    OTHER_VERB,
    /** "accueille", "héberge": the field of those whom it houses. */
    HOUSES,
    /** Several verbs stand between. */
    VERBS,
    /** Within five words behind. */
    NEAR,
    /** More than fifteen words behind. */
    FAR,
    /** "qui", "que", "dont" stand between. */
    CLAUSE_BETWEEN,
    /** "pour", "afin" stand between. */
    PURPOSE_BETWEEN,
    /** A semicolon, a colon or a dash stands between. */
    WALL_BETWEEN,
    /** A comma or bracket stands between. */
    MARK_BETWEEN,
    /** Another body stands between. */
    OTHER_BETWEEN,
    /** A place stands between. */
    PLACE_BETWEEN,
    /** A person stands between. */
    PERSON_BETWEEN,
    /** The first that the sentence names, and no preposition before it. */
    SUBJECT,
    /** After a preposition. */
    GOVERNED,
    /** "avec X", "pour X", "par X". */
    WITH,
    /** The only one that the sentence names. */
    ONLY,
    /** The sentence names four or more. */
    MANY,
    /** "la société X". */
    CALLED,
    /** It stands in brackets. */
    IN_BRACKETS,
    /** No other body is nearer. */
    NEAREST,
    /** A word that points back: "elle", "le groupe". */
    POINTED,
    /** Not named in the sentence, which has words that point back. */
    CARRIED,
    /** Not named in the sentence, which has none. */
    MEANT,

    // what is known of both
    CLUSTER,
    RESEARCH,
    PUBLIC,
    /** The body that the document is about. */
    MAIN,
    OFTEN,
    ONCE,
    /** The field that the document is about. */
    MAIN_FIELD,
    /** The document tells of the field twice at most. */
    RARE_FIELD,
    /** It is of the family of the field that the document is about. */
    KIN_FIELD,
    /** The document tells of no other field. */
    ONLY_FIELD,
    /** Two sentences tell of both. */
    TOGETHER,
    /** Four or more do. */
    OFTEN_TOGETHER,
    /** No list holds its name, which is a common word. */
    COMMON_WORD,
    /** It is known as a company. */
    KNOWN,
    /** Its name is letters. */
    LETTERS,
    /** The body's own name tells the field. */
    CALLED_SO,
    /** The body's own name tells another field. */
    CALLED_OTHERWISE,
    /** A rule reads these words of another body. */
    TAKEN,
    /** A rule reads these words as what the body makes. */
    READ,
    /** A rule reads another field of the body. */
    TOLD_OTHER,
    /** A rule reads a field of the same family of it. */
    TOLD_KIN,

    // where the words stand
    HEADING,
    ITEM,
    /** In words of somebody quoted. */
    QUOTED,
    DENIED,

    // several of these together
    SUBJECT_ACTS,
    SUBJECT_DOES,
    CLUSTER_MAIN,
    DESCRIBES_TRADE,
    ONLY_MEANT,
    CLUSTER_FIELD,
    NEAR_MAKER,
    MAIN_BOTH;

    private static final Map<FieldClue, Integer> WEIGHTS = Clue.weights(FieldClue.class, "/lexicon/likely-fields.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
