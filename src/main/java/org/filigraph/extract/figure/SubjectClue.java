package org.filigraph.extract.figure;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/**
 * What speaks for or against a thing, or nothing, being what a figure is about. What each is worth stands in
 * {@code lexicon/subjects.tsv} (tenths of log-odds), fitted to annotated texts.
 */
enum SubjectClue implements Clue {
    // where words for it stand before the number
    /** "Sorex (250 salariés)". */
    HOST,
    /** "Sorex, 250 salariés". */
    BESIDE,
    /** "Sorex, une jeune société de Brest (12 salariés)". */
    SAID_OF,
    /** "Sorex, employant 250 salariés", "Sorex, association forte de 250 membres". */
    LEADS,
    /** "Sorex, qui emploie 250 salariés", and nothing in between. */
    RELATIVE,
    /** Subject of the clause. */
    SUBJECT,
    /** The same, by name, and nothing parts it from the number: "Sorex emploie 250 salariés". */
    DIRECT,
    /** Subject of the clause, after another one. */
    LATER_SUBJECT,
    /** "le chiffre d'affaires de Sorex": owner of what is counted. */
    OWNER,
    /** "la filiale de Sorex": its kin is told of, not itself. */
    OF_KIN,
    /** "le directeur de Sorex". */
    OF_PERSON,
    /** After "de" and any other noun. */
    OF,
    /** "chez Sorex", "au sein de Sorex". */
    AT,
    /** The same, at the beginning of the sentence. */
    AT_OPENING,
    /** "Sorex à Brest : 2 M€": it begins an item or line that a colon parts from the number. */
    HEAD_OF_LINE,
    /** "par Sorex". */
    BY,
    /** After another preposition. */
    AFTER_PREPOSITION,
    /** "ses 250 salariés". */
    POSSESSIVE_CLOSE,
    /** "Sorex et ses 900 salariés". */
    JOINED,
    /** "ses adhérents emploient 900 personnes", "chez nos membres": whose members are told of. */
    OF_MEMBERS,
    /** "son usine", elsewhere before the number. */
    POSSESSIVE,
    /** "le plan Rivages, dont les crédits": what is told of by it behind "dont". */
    WHOSE,
    /** "nous", where the question was about this body of the speaker's. */
    ASKED_OF,
    /** "Les 14 projets lauréats créeront 300 emplois": the call or programme that chose them. */
    CHOSE,
    /** "Sorex fait partie des 8 lauréats": it is one of those who are counted. */
    AMONG,
    /** "selon Sorex". */
    CITED,
    /** The text names it as who says or published something, and never otherwise. */
    ONLY_SOURCE,
    /** "Sorex estime": who counts others. */
    COUNTS,
    /** "Sorex annonce": who tells of itself, or of others. */
    TELLS,
    /** The last that was named before the number. */
    LAST_BEFORE,
    /** A colon, or the end of a quotation, parts it from the number. */
    MARK_APART,
    /** Words for another clause part it from the number: "mais", "tandis que". */
    CLAUSE_APART,
    /** The number's own clause has another subject. */
    SUPERSEDED,
    /** "Fournisseur de Sorex, Morva emploie": words without a verb before the subject. */
    FRONTED,
    /** Subject of the number's own clause, after a clause about another. */
    CONTRASTED,
    /** Many words part it from the number. */
    FAR,
    /** "2 M€ pour Sorex, 3 M€": it belongs to the number before. */
    OF_NUMBER_BEFORE,

    // after the number
    /** "les 250 salariés de Sorex". */
    AFTER_OWNER,
    /** After "de" farther on. */
    AFTER_OF,
    /** "250 personnes chez Sorex". */
    AFTER_AT,
    /** "2 millions versés par Sorex". */
    AFTER_BY,
    /** "2 millions à Sorex", "7 000 m² pour Sorex". */
    AFTER_FOR,
    /** After another preposition. */
    AFTER_OTHER,
    /** "le deuxième fabricant mondial, Sorex". */
    AFTER_APPOSED,
    /** "Avec 250 salariés, Sorex". */
    AFTER_OPENING,
    /** Subject of what follows. */
    AFTER_SUBJECT,
    /** In another clause after the number. */
    AFTER_APART,

    // how the words refer
    /** "l'entreprise". */
    BY_NOUN,
    /** "cette entreprise", "ce dernier". */
    BY_THIS,
    /** "elle". */
    BY_PRONOUN,
    /** The sentence does not name it, but its subject is a noun for things of its sort. */
    FITS,
    /** The sentence's subject is a pronoun of the other gender or number. */
    DISAGREES,
    /** "nous", "on" where one of it speaks. */
    BY_WE,
    /** By a person who heads it: "Anne Martin emploie 20 personnes". */
    BY_HEAD,
    /** The sentence says "nous", "notre" or "on", and who speaks is not known. */
    OURS,

    // what the text speaks of
    /** What the text spoke of before the sentence. */
    THEME,
    /** The same, in a line that a label and a colon lead: "Coût : 9 M€". */
    LABELLED,
    /** A plant, park or fair that the text spoke of, and the sentence says "y": "42 entreprises y sont installées". */
    THERE,
    /** No words in the sentence stand for it, but some for what somebody undertakes: "le chantier", "cet investissement". */
    UNDERTAKING,
    /** What the heading over it names alone. */
    PROFILE,
    /** Whose the document's figures are as a whole. */
    MAIN,
    /** The same, by far. */
    CLEARLY_MAIN,
    /** Nothing but capitals tells that it is a name. */
    DOUBTFUL,
    /** Title, first sentences and number of mentions say clearly that the document is about it. */
    CLEARLY_FOREMOST,
    /** They rather say so. */
    FOREMOST,
    /** The event or body of the card or list. */
    TOPIC,
    /** In a list or cards under a heading that points at it: "Le cluster en chiffres". */
    HEADING_POINTS,
    /** The passage names it first of all bodies. */
    PASSAGE_BEGINS,
    /** The passage names it last before the number's sentence. */
    PASSAGE_NAMED_LAST,
    /** The passage names it more often than any other. */
    PASSAGE_NAMES_MOST,
    /** The heading over the passage names it and no other, and the words by the number nobody. */
    NAMED_OVER,
    /** The same, and the heading names another than whose the document's figures are as a whole. */
    MAIN_ELSEWHERE,
    /** A body that readers know by name: agencies, unions, large firms; seldom whom a text is about. */
    WELL_KNOWN,
    /** The sentence before tells of it. */
    JUST_TOLD,
    /** Subject of the figure before in the paragraph. */
    HERE_BEFORE,
    /** A sentence before in the paragraph has it as its subject. */
    LED_HERE,
    /** Subject of the figure before: "dont". */
    WHOLE_BEFORE,
    /** Subject of the figure before the bracket. */
    BRACKETED_BEFORE,
    /** Subject of the figure before in a list. */
    LISTED_BEFORE,
    /** Subject of a figure before in the sentence. */
    SAID_BEFORE,
    /** No words in the sentence stand for it, whereas another is named as subject. */
    PASSED_OVER,
    /** No words in the sentence stand for it; its subject is a sector or place. */
    PASSED_OVER_FOR_MANY,
    /** No words in the sentence seem to stand for it, but its subject is a pronoun or common noun, which may. */
    POINTED_AT,
    /** No words in the sentence stand for it, but some for a place that the number stands in. */
    UNSAID_IN_PLACE,
    /** No words in the sentence stand for it. */
    UNSAID,

    /** No words in the sentence stand for it, and nothing but its name elsewhere speaks for it. */
    STRAY,
    /** "40 ateliers y sont entrés", and no words stand for it: what was told last, which "y" takes up. */
    THERE_MEANT,
    /** "La Région y consacrera 9 M€", and no words stand for it: what a council, bank or fund puts the money in. */
    THERE_GETS,
    /** No words in the sentence stand for it: a bank, agency, chamber or union, where another is foremost in the text. */
    HELPS,
    /** A union or federation, with a number that fields and lands have; no words in the sentence stand for it. */
    FOR_FIELD,
    /** The text is news of its being taken over, and the words tell how it was before, or of its posts, and name nobody. */
    TAKEN_OVER,
    /** The same, and it is who takes the other over. */
    TAKES_OVER,

    // what it is, and what is counted
    /** A number that texts usually say of such a thing. */
    USUAL,
    /** What the text speaks of, with a number that is usually said of such. */
    USUAL_THEME,
    /** A council, no money. */
    COUNCIL,
    /** Money of a council. */
    COUNCIL_MONEY,
    /** A public body, no money. */
    PUBLIC,
    /** Money of a public body. */
    PUBLIC_MONEY,
    /** Money of an agreement or fund. */
    AGREEMENT_MONEY,
    /** Money of a programme that all know, which others get: France 2030, the ERDF. */
    NATIONAL_MONEY,
    /** The same, and the agreement is the subject: it gives the money to another. */
    AGREEMENT_PAYS,
    /** Money given by a council or public body: rather whose it is that gets it. */
    PAID_BY,
    /** Money that is given, lent or put in, and a council, office, bank or fund, or what the money is taken from. */
    GIVES,
    /** The same, and another: the sentence's subject, or what the text speaks of. */
    GETS,
    /** The sentence has no verb, and the text speaks of it. */
    BARE,
    /** What one body has is told, with its article and no other: "le chiffre d'affaires", and the text speaks of it. */
    OWNED,
    /** Projects or measures of an agreement. */
    AGREEMENT_PROJECTS,
    /** Another number and an agreement. */
    AGREEMENT,
    /** Visitors or exhibitors of an event. */
    EVENT_VISITORS,
    /** Another number and an event. */
    EVENT,
    /** What is built and has no name: "la halle technologique". */
    PLAIN,
    /** A university or laboratory. */
    RESEARCH,

    // nothing
    /** No thing. */
    NOTHING,
    /** A sector is the clause's subject. */
    SECTOR_SUBJECT,
    /** A number of bodies is the clause's subject: "70 entreprises représentent 2 600 emplois". */
    CROWD_SUBJECT,
    /** Those counted are the clause's subject: "70 entreprises représentent". */
    CROWD,
    /** Others than those told of are counted: "deux autres entreprises". */
    OTHERS,
    /** A place is the clause's subject. */
    PLACE_SUBJECT,
    /** A place or sector is the subject that the number's words lead to: "Avec 9 400 emplois, la région". */
    NAMELESS_OPENED,
    /** The number is of a sector or place: "de la filière". */
    OF_SECTOR,
    /** The number stands in a place: "en Normandie". */
    IN_PLACE,
    /** The same, for a number of bodies. */
    BODIES_IN_PLACE,
    /** The sentence cites who counts, or its subject is one of those who are counted. */
    COUNTED,
    /** The document's figures as a whole are those of no thing. */
    NONE_MAIN,
    /** The same, by far. */
    NONE_CLEARLY_MAIN,
    /** They are those of one thing, by far. */
    NONE_UNDER_MAIN,
    /** What the text spoke of before has no name. */
    NO_THEME,
    /** What the text spoke of before has no name, though it began with a thing that has. */
    THEME_LEFT,
    /** The sentence before has a sector or place as its subject. */
    NONE_LED,
    /** A figure before in the sentence is nobody's. */
    NONE_SAID_BEFORE,
    /** The same, and the number hangs on it: "900 emplois, dont 300". */
    NONE_TIED_BEFORE,
    /** The figure before in the paragraph is nobody's. */
    NONE_HERE_BEFORE,
    /** No thing stands before the number in its sentence. */
    NONE_BEFORE,
    /** The number is a body's that has no name: "une tannerie de 40 salariés", "un groupe danois qui emploie 900 personnes". */
    UNNAMED,
    /** Nothing, for a share. */
    NONE_SHARE,
    /** Nothing, for money. */
    NONE_MONEY,
    /** Nothing, for a number of bodies. */
    NONE_BODIES,
    /** Nothing, for a number so great that few bodies have it: ten thousand and more. */
    NONE_GREAT,
    /** Nothing, for a number of people or bodies of a thousand and more. */
    NONE_LARGE,
    /** Nothing, for the rank of a land or a field: "première région horlogère". */
    NONE_RANKED,
    /** Nothing, for a thousand million euros and more. */
    NONE_BILLIONS,
    /** Nothing, for what grew or fell by so many in a hundred. */
    NONE_PROGRESS,
    /** Nothing, for a number of bodies of other sorts than firms: clusters, towns, clubs. */
    NONE_ORGANISATIONS,
    /** Nothing, for what is made. */
    NONE_PRODUCTION,
    /** Nothing, for money that goes to an end and to no body: "5 millions d'euros en faveur de l'emploi". */
    NONE_DESTINED,
    /** Nothing, where somebody does something for those who are counted: "746 entreprises accompagnées". */
    NONE_SERVED,
    /** Nothing, for jobs. */
    NONE_JOBS,
    /** Nothing, for what only things have: projects, turnover, patents. */
    NONE_OF_BODIES,
    /** Nothing, for those who belong to a body or come to an event. */
    NONE_MEMBERS,
    /** Nothing, where what one body has is told: "le chiffre d'affaires". */
    NONE_OWNED,
    /** Nothing, where somebody says "nous", "notre" or "on". */
    NONE_OURS,
    /** Nothing, in the answer to what a field or a land weighs. */
    NONE_ASKED,
    /** Nothing, in a card or list. */
    NONE_LISTED,
    /** Nothing, in a card under a heading that tells of a field and of no body. */
    NONE_UNDER_FIELD,
    /** Nothing, in a card or list under a heading that names a body. */
    NONE_UNDER_BODY;

    private static final Map<SubjectClue, Integer> WEIGHTS = Clue.weights(SubjectClue.class, "/lexicon/subjects.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
