package org.filigraph.fact;

import org.filigraph.mention.Entity;

/**
 * A text names a thing: the contract's {@code mention}.
 *
 * @param label the name as written
 * @param entity the thing named
 */
public record Naming(String label, Entity entity, Evidence evidence) implements Fact {
    @Override
    public Naming on(Evidence newEvidence) {
        return new Naming(label, entity, newEvidence);
    }

    @Override
    public String type() {
        return "mention";
    }
}
