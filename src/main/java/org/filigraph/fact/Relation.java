package org.filigraph.fact;

import org.filigraph.mention.Entity;

/**
 * Two things, tied.
 *
 * @param relation the contract's key: {@code locatedIn}
 * @param object a thing; for {@code foundedIn} its key and label are a year, for {@code activeIn} a sector's key
 * @param modality whether the text states the tie, denies it, or only hopes for it
 */
public record Relation(Entity subject, String relation, Entity object, Modality modality, Evidence evidence)
        implements Fact {
    /** How the text stands to the tie; only what is stated becomes a direct triple. */
    public enum Modality {
        STATED,
        DENIED,
        ENVISAGED
    }

    @Override
    public Relation on(Evidence newEvidence) {
        return new Relation(subject, relation, object, modality, newEvidence);
    }

    @Override
    public String type() {
        return "relation";
    }
}
