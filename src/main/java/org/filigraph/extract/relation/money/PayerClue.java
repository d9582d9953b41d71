package org.filigraph.extract.relation.money;

import java.util.Map;
import org.filigraph.extract.clause.Clue;

/**
 * What speaks for or against a body's money being for something that the text tells of. Weights, in tenths of log-odds
 * against its being for nothing: {@code lexicon/likely-payers.tsv}.
 */
public enum PayerClue implements Clue {
    /** Holds of everything: how rare it is that money is told to be for it. */
    ANY,

    // who may pay
    /** A fund, programme or call that is no fund of the Union or of the state. */
    SCHEME,
    /** An authority without a name of its own: "le conseil régional". */
    UNNAMED,
    /** A body whose business it isn't to fund. */
    OTHER_BODY,
    /** The body that the document is about. */
    PAYER_MAIN,
    /** A word that points back: "elle", "le fonds". */
    PAYER_POINTED,
    /** The rules read elsewhere that it pays. */
    PAYS_ELSEWHERE,
    /** The rules read another tie of it in the sentence. */
    TIED,

    // how it stands in the sentence
    /** The subject of a verb of paying: "la Région finance". */
    PAYS,
    /** The subject of a verb of getting money. */
    RECEIVES,
    /** "financé par". */
    PAID_BY,
    /** "soutenu par". */
    BACKED_BY,
    /** "apporté par". */
    GIVEN_BY,
    /** "porté par", "organisé par". */
    DONE_BY,
    /** "le soutien de", "une aide de". */
    HELP_OF,
    /** "au titre de", "lauréat de", "via". */
    UNDER,
    /** "de", behind other words. */
    OF,
    /** "avec". */
    WITH,
    /** "à", "pour", "dans". */
    TOWARDS,
    /** "450 000 € de". */
    AMOUNT_OF,
    /** "la Région 31 %", "l'Ademe (150 000 €)". */
    AMOUNT_BEHIND,
    /** An amount or share stands near. */
    AMOUNT_NEAR,
    /** Listed behind another that may pay, as whose words its own are taken. */
    LISTED,

    // what else the sentence tells
    /** An amount of money or a share. */
    AMOUNT,
    /** "soutien", "lauréat": a word that says that help is given and is no noun for money. */
    HELP,
    /** "capital", "actionnaire", "levée". */
    CAPITAL,
    /** "le solde", "le reste", "à parité". */
    REST,
    /** "merci à". */
    THANKS,
    /** A label for money leads the words: "Financement :". */
    LABEL,
    /** The heading over it tells of money. */
    MONEY_HEAD,
    /** It has a dozen words at most. */
    SHORT,
    /** Words of somebody quoted stand in it. */
    QUOTED,
    /** It only hopes or plans. */
    HOPED,
    /** The rules read in it that another pays. */
    OTHER_PAYS,

    // what the money may be for
    /** The rules read in the sentence that another pays for it. */
    READ_OTHER,
    /** The rules read near by that it is paid for. */
    READ_NEAR,
    BODY,
    CLUSTER,
    RESEARCH,
    PUBLIC,
    SITE,
    EVENT,
    /** It funds others itself. */
    FUNDER,
    /** The document is about it, a body. */
    MAIN,
    /** The document is about it, whatever it is. */
    THEME,
    /** The item or section is about it. */
    TOPIC,
    /** A word of the sentence stands for it: "lui", "le projet", "nous". */
    POINTED,
    /** The sentence names it first, and nothing governs it. */
    SUBJECT,
    /** The sentence names it behind the payer. */
    BEHIND,
    /** It is listed with the payer. */
    JOINED,
    /** "qui", "que", "dont" stand between. */
    CLAUSE_BETWEEN;

    private static final Map<PayerClue, Integer> WEIGHTS = Clue.weights(PayerClue.class, "/lexicon/likely-payers.tsv");

    @Override
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }
}
