package org.filigraph.fact;

import java.util.regex.Pattern;
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
    private static final Pattern FORMER =
            Pattern.compile("(?iu)(l')?(anciens?|anciennes?|anciennement|ex|précédent|précédente)\\b.*");
    private static final String OF_A_PREDECESSOR = "role.former";

    /** Whether the text says that the person holds it no more, or until when: {@code ancien directeur}, {@code ex-maire}. */
    public boolean isOver() {
        return period.to() != null
                || FORMER.matcher(role.strip()).matches()
                || evidence.rule().equals(OF_A_PREDECESSOR);
    }

    @Override
    public Role on(Evidence newEvidence) {
        return new Role(person, role, organisation, period, newEvidence);
    }

    @Override
    public String type() {
        return "role";
    }
}
