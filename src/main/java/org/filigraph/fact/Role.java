package org.filigraph.fact;

import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a position.
 *
 * @param role the position in the text's words, without the article: {@code présidente}
 * @param organisation the body or territory served, where it is said
 * @param period since when and until when, where it is said
 */
public record Role(Entity person, String role, @Nullable Entity organisation, Period period, Evidence evidence)
        implements Fact {
    @Override
    public Role on(Evidence newEvidence) {
        return new Role(person, role, organisation, period, newEvidence);
    }

    @Override
    public String type() {
        return "role";
    }
}
