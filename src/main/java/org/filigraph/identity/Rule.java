package org.filigraph.identity;

import java.util.Locale;

/** Why two names are taken to mean one thing; the surest first, which is also the order in which they are applied. */
public enum Rule {
    /** A person says so, in the file of corrections. */
    CORRECTION,
    /** The tables of well-known bodies and programmes list both names. */
    TABLE,
    /** The names differ in case, accents, hyphens, apostrophes, spaces, article, legal form or plural alone. */
    SPELLING,
    /** They have the same words in another order. */
    ORDER,
    /** A text uses both for one thing: an acronym and what it stands for, a short name and the full one. */
    TEXT,
    /** One is the other with the word for its kind before it: {@code programme Rebond} and {@code Rebond}. */
    KIND,
    /** Agreements of one text of which one says all that the other says, and more. */
    PART,
    /** Agreements of one kind, sector and territory that were signed on one day, or run over the same years. */
    TERMS,
    /** One is the other with the territory after it, in the same text, and with no other territory anywhere. */
    TERRITORY,
    /** One has the initials of the other, and nothing else does. */
    INITIALS,
    /** They differ by one letter of a word that no dictionary has. */
    LETTER;

    /** The rule's name in the graph: {@code identity.spelling}. */
    public String key() {
        return "identity." + name().toLowerCase(Locale.ROOT);
    }
}
