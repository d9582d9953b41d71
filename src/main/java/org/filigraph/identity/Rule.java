package org.filigraph.identity;

import java.util.Locale;

/** Why two names are taken to mean one thing; the surest first, which is also the order in which they are applied. */
public enum Rule {
    /** A person says so, in the file of corrections. */
    CORRECTION("une personne le dit", "a person says so"),
    /** The tables of well-known bodies and programmes list both names. */
    TABLE("les tables de référence le connaissent sous ces noms", "the reference tables list both names"),
    /** The names differ in case, accents, hyphens, apostrophes, spaces, article, legal form or plural alone. */
    SPELLING("deux graphies d'un même nom", "spellings of one name"),
    /** They have the same words in another order. */
    ORDER("les mêmes mots dans un autre ordre", "the same words in another order"),
    /** A text uses both for one thing: an acronym and what it stands for, a short name and the full one. */
    TEXT("un texte emploie les deux noms pour une seule chose", "a text uses both for one thing"),
    /** One is the other with the word for its kind before it: {@code programme Rebond} and {@code Rebond}. */
    KIND("l'un est l'autre précédé du mot qui dit ce que c'est", "one is the other after the word for its kind"),
    /** Agreements of one text of which one says all that the other says, and more. */
    PART(
            "dans un même texte, l'un dit tout ce que dit l'autre, et davantage",
            "in one text, one says all that the other says, and more"),
    /** Agreements of one kind, sector and territory that were signed on one day, or run over the same years. */
    TERMS("même nature, même secteur, même territoire et mêmes dates", "the same kind, sector, territory and dates"),
    /** One is the other with the territory after it, in the same text, and with no other territory anywhere. */
    TERRITORY(
            "dans un même texte, l'un est l'autre suivi de son territoire, le seul qui le suive",
            "in one text, one is the other with its territory after it, and no other territory follows it anywhere"),
    /** One has the initials of the other, and nothing else does. */
    INITIALS(
            "l'un a les initiales de l'autre, et lui seul", "one has the initials of the other, and nothing else does"),
    /** They differ by one letter of a word that no dictionary has. */
    LETTER(
            "une lettre de différence dans un mot qu'aucun dictionnaire n'a",
            "one letter apart, in a word that no dictionary has");

    private final String french;
    private final String english;

    Rule(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What it says, in the language of that tag: French, or English for any other. */
    public String meaning(String language) {
        return language.equals("fr") ? french : english;
    }

    /** The rule's name in the graph: {@code identity.spelling}. */
    public String key() {
        return "identity." + name().toLowerCase(Locale.ROOT);
    }
}
