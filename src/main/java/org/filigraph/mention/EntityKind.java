package org.filigraph.mention;

import java.util.Locale;

/** The kinds of things that texts name. The key is the kind's segment in an IRI. */
public enum EntityKind {
    ORGANISATION,
    PERSON,
    TERRITORY,
    AGREEMENT,
    EVENT,
    SITE,
    PRODUCT,
    /** A thing that is none of the others, such as the subject of a figure in the text's own words. */
    THING;

    /** The segment in an IRI: {@code organisation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its class in the contract and the ontology: {@code Organisation}. */
    public String className() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
