package org.filigraph.extract.figure;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/** What speaks for or against a territory, or none, being where a figure holds. Weights: {@code lexicon/territories.tsv}. */
enum TerritoryClue implements Clue {
    // where the place stands before the number
    /** "la Bretagne (300 emplois)". */
    HOST,
    /** "la Bretagne 300". */
    BESIDE,
    /** "– Bretagne : 300 emplois". */
    HEAD_OF_ITEM,
    /** Among the first words of the sentence. */
    LEADING,
    /** Subject of the clause, or its council is. */
    SUBJECT,
    /** "la filière bretonne": of the subject. */
    OF_SUBJECT,
    /** "en Bretagne, qui compte", "en Bretagne, où". */
    WHICH,
    /** "l'usine de Brest". */
    OF_SITE,
    /** "de Bretagne". */
    OF,
    /** "à l'échelle nationale". */
    SCALE,
    /** "…; à l'échelle nationale, c'est": a clause begins with it. */
    SCALE_LEADS,
    /** "la moyenne nationale est de 7 %". */
    AVERAGE,
    /** "en Bretagne", "à Brest", "dans le Finistère". */
    IN,
    /** "le groupe vendéen": where a body is from. */
    OF_BODY,
    /** By an adjective that is not the subject's. */
    ADJECTIVE,
    /** After another preposition, or none. */
    OTHER,
    /** The first place told in the sentence. */
    FIRST,
    /** The last place told before the number. */
    LAST_BEFORE,
    /** More than ten words part it from the number. */
    FAR,
    /** More than twenty-five. */
    VERY_FAR,
    /** A colon, a bracket or words for another clause part it from the number. */
    APART,
    /** Another number stands between. */
    NUMBER_BETWEEN,

    // what the words around it make of it
    /** "Brest (Finistère)": it only says where another lies. */
    GLOSS,
    /** "le classement de Shanghai". */
    TITLE,
    /** "le 21 janvier à Toulouse": where somebody met. */
    HELD,
    /** "livré à la Norvège", "venu de Bretagne": where something goes or comes from. */
    END,
    /** "première productrice de France". */
    RANKED,
    /** "9 % du lait national et 4 % du beurre": what another number is a share of. */
    OTHERS_WHOLE,
    /** "près de Brest". */
    NEXT_TO,
    /** "par l'Égypte", "avec la Chine". */
    AGENT,
    /** "60 salariés à Brest, 40 apprentis": another number's. */
    TAKEN,
    /** One of three or more places told alike. */
    LISTED,
    /** "basée à Rennes". */
    SEAT,
    /** "préfet de Bretagne". */
    OFFICE,
    /** "derrière la Bretagne". */
    COMPARED,
    /** "La Plaine Images": a longer name begins with it. */
    IN_LONGER_NAME,
    /** "français", "européen". */
    WIDE_ADJECTIVE,

    // after the number
    /** "les 300 emplois bretons", "un total national de 300 emplois": in the words that are counted. */
    COUNTED,
    /** "300 emplois en Bretagne". */
    AFTER_IN,
    /** The same, a few words after what is counted. */
    AFTER_NEAR,
    /** "300 emplois de la Bretagne". */
    AFTER_OF,
    /** "300 emplois industriels bretons". */
    AFTER_ADJECTIVE,
    /** "300 emplois à l'échelle nationale". */
    AFTER_SCALE,
    /** After another preposition, or none. */
    AFTER_OTHER,
    /** "Avec 9 400 emplois, la Moselle". */
    LED,
    /** More than five words after what is counted. */
    AFTER_FAR,
    /** More than ten. */
    AFTER_VERY_FAR,
    /** In a bracket after it. */
    AFTER_BRACKETED,
    /** After the next number. */
    AFTER_NUMBER,
    /** After "avec", "pour", "qui", "soit". */
    AFTER_CLAUSE,
    /** After a semicolon, "dont", "contre", the end of a quotation. */
    AFTER_APART,
    /** What a share or rank is of: "22 % des emplois de France". */
    WHOLE_OF_SHARE,
    /** "première région de France". */
    WHOLE_OF_RANK,

    /** A mark parts it from the number, or it only heads the entry, whereas another stands right after what is counted. */
    OTHER_AFTER,

    // by a common noun
    /** "le département" is subject. */
    POINTED_SUBJECT,
    /** "300 emplois dans la région". */
    POINTED_AFTER,
    /** "300 emplois régionaux". */
    POINTED_ADJECTIVE,
    /** "le bassin compte 300 emplois": the land told before by its name opens the clause by a common noun. */
    LAND_BEFORE,
    /** "300 emplois dans la vallée": it stands so after what is counted. */
    LAND_AFTER,

    // what the text tells of
    /** Told in the sentence before. */
    JUST_TOLD,
    /** Told before in the passage. */
    TOLD_BEFORE,
    /** In the heading over it. */
    HEADING,
    /** The heading over it is the place and little else. */
    PLACE_HEADING,
    /** The one that the document is about. */
    DOCUMENT,
    /** The same, which a large part of the places it tells are. */
    CLEARLY_DOCUMENT,
    /** It lies in the one that the document is about. */
    IN_DOCUMENT,
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
    /** Its council is the subject. */
    GOVERNED,
    /** In the subject's name. */
    IN_SUBJECT_NAME,
    /** The subject is at home there, and words after the number tell the place by themselves. */
    SUBJECT_PLACE,
    /** Words of the text say that the subject is at home there. */
    AT_HOME,
    /** The same, and the subject is a cluster, whose members are all around. */
    CLUSTER_AT_HOME,
    /** One of the subject's sites is there. */
    AT_SITE,
    /** What is weighed tells that the subject is there. */
    LIKELY_THERE,
    /** The text opens with it and goes on about the subject. */
    AT_OPENING,
    /** The text opens with it and goes on about the event that is the subject. */
    EVENT_AT_OPENING,
    /** The dateline names it, and the text is about the subject. */
    AT_DATELINE,
    /** The text opens with it, a town, and the figure has no subject. */
    OPENING,
    /** The text opens with it, a department, and the figure has no subject. */
    OPENING_LAND,
    /** It heads the entry that the figure belongs to: "• Sorex – Brest (29)". */
    ENTRY,
    /** No words tell whose the figure is, and what was told of last is at home there. */
    LAST_AT_HOME,
    /** Words of the text say that the subject is at home elsewhere. */
    NOT_AT_HOME,
    /** A town told in a sentence that names the subject. */
    WITH_SUBJECT,
    /** The town of the one site that the document tells of. */
    MAIN_TOWN,
    /** The same, where the figure has a body or a site as its subject. */
    MAIN_TOWN_OWNED,
    /** The same, of money invested, of floors and of land. */
    MAIN_TOWN_WORKS,
    /** The State acts: it is France. */
    STATE_ACTS,
    /** The State pays. */
    STATE_PAYS,
    /** No words of the sentence stand for it. */
    UNSAID,
    /** No words of the sentence stand for it, whereas they tell another. */
    OTHER_SAID,
    /** No words of the sentence stand for it, and the figure is a company's, an event's. */
    UNSAID_OWNED,
    /** No words of the sentence stand for it, it only lies in what the document is about, and the figure is somebody's. */
    UNSAID_WITHIN,
    /** No words of the sentence stand for it, and the sentence is about a sector. */
    UNSAID_SECTOR,
    /** No words of the sentence stand for it, and public action is told of. */
    UNSAID_PUBLIC,
    /** No words of the sentence stand for it, and a plan of the whole country is told of. */
    UNSAID_NATIONAL,
    /** No words of the sentence stand for it, and the State acts, but pays nothing. */
    UNSAID_STATE,
    /** No words of the sentence stand for it, and it is less than the country, whose plan of billions is told. */
    UNSAID_BILLIONS,
    /** Money or measures of public bodies, and a region or department. */
    PUBLIC_AREA,
    /** "3 M€ de la Région Bretagne": its council gives the money. */
    GIVER,
    /** The same, and it goes to a company, a site or an event. */
    GIVER_OWNED,
    /** The same, in a text that opens with a town. */
    GIVER_TO_TOWN,
    /** A town told in the sentence right before, wherever it stands there. */
    TOWN_BEFORE,
    /** The same, in a sentence that names the subject. */
    WITH_SUBJECT_BEFORE,
    /** Told in the sentence right before, which this one takes up: "le site", "y", "sur place". */
    TAKEN_UP,
    /** The text opens with it, whereas another town was told with the subject. */
    OPENING_ELSEWHERE,
    /** The dateline names it, whereas the title tells another town. */
    DATELINE_AWAY,
    /** The text opens with it, and a public body or a fund that is the subject pays. */
    OPENING_PAID,
    /** It heads the entry, of which this is not the first sentence. */
    ENTRY_ON,
    /** A region or department that no words of the sentence tell, and the figure is a company's, a site's. */
    AREA_OWNED,
    /** The same, and it is a cluster's. */
    AREA_OF_CLUSTER,
    /** A town that no words of the sentence tell, and the figure has no subject. */
    TOWN_UNOWNED,
    /** The same, and companies or laboratories are counted. */
    TOWN_OF_BODIES,
    /** "12 presses japonaises": where things come from. */
    ABROAD_COUNTED,
    /** The town that the first sentences under the title tell. */
    LEAD_TOWN,
    /** The same, where the figure has a body or a site as its subject. */
    LEAD_TOWN_OWNED,
    /** The same, where a cluster is its subject, whose members are all around. */
    LEAD_TOWN_OF_CLUSTER,
    /** The town of the title, whereas the subject is at home elsewhere: money invested, floors and land are there. */
    TITLE_TOWN_WORKS,
    /** No words of the sentence stand for it, whereas they tell a town in it. */
    AROUND_SAID,
    /** No words of the sentence stand for it, and the subject is at home in a town in it. */
    AROUND_HOME,
    /** No words of the sentence stand for it, and the text opens with a town in it. */
    AROUND_OPENING,

    // what it is
    /** The world, Europe, a continent. */
    WORLD,
    /** France, which the sentence tells. */
    HOME,
    /** France, which the document is about. */
    HOME_DOCUMENT,
    /** France, which neither the sentence nor the document tells. */
    HOME_UNSAID,
    /** Another country. */
    ABROAD,
    /** A region, of now or of before. */
    REGION,
    /** A department. */
    DEPARTMENT,

    /** A country or wider, and a company's or event's figure. */
    WIDE_OWNED,
    /** The same, and the figure is a share or a rank. */
    WIDE_PART,
    /** France, which the sentence tells, and the figure is a share. */
    HOME_SHARE,

    // none
    /** No territory. */
    NOTHING,
    /** No territory, though words of the text say where the subject is at home. */
    NOTHING_AT_HOME,
    /** The subject is a company. */
    OF_COMPANY,
    /** "l'allemand Hartwig": the subject is told to be another country's, and nothing tells where it is here. */
    OF_FOREIGN,
    /** The subject is a site. */
    OF_A_SITE,
    /** The subject is a cluster. */
    OF_CLUSTER,
    /** The subject is an event. */
    OF_EVENT,
    /** The subject is an agreement or fund. */
    OF_AGREEMENT,
    /** The subject is one that is known all over the country. */
    OF_NATIONAL_AGREEMENT,
    /** The subject is a council. */
    OF_COUNCIL,
    /** The subject is another public body. */
    OF_PUBLIC,
    /** The subject is a university or laboratory. */
    OF_RESEARCH,
    /** Countries lie everywhere. */
    COUNTRIES,
    /** "la Bretagne, première région": the land whose rank is told. */
    APPOSED_RANK,
    /** None, for a share. */
    NONE_SHARE,
    /** None, for a rank. */
    NONE_RANK,
    /** None, for what no indicator names. */
    NONE_OTHER,
    /** None, for money. */
    NONE_MONEY,
    /** Money invested, floors and land are somewhere. */
    NONE_WORKS,
    /** None, where the sentence is about a sector. */
    NONE_SECTOR,
    /** None, where the sentence tells no place. */
    NONE_SAID,
    /** None, where the document has none. */
    NONE_OF_DOCUMENT;

    private static final Map<TerritoryClue, Integer> WEIGHTS =
            Clue.weights(TerritoryClue.class, "/lexicon/territories.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
