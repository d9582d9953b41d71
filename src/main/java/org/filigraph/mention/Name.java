package org.filigraph.mention;

import org.filigraph.text.Span;

/**
 * A name of a thing at one place.
 *
 * @param label the name as written
 * @param entity the thing it names
 * @param rule what recognised it: a list, a trigger word, a shape, a company form
 * @param confidence 0 to 1
 */
public record Name(Span span, String label, Entity entity, String rule, double confidence) implements Mention {
    /** Whether it names a thing of this kind. */
    public boolean is(EntityKind kind) {
        return entity.kind() == kind;
    }
}
