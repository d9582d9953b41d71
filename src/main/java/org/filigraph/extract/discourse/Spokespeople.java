package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** The people of a text with the bodies that they hold a position in or head, for which they speak. */
final class Spokespeople {
    private final Map<Entity, List<Entity>> employers = new HashMap<>();
    private final Heads heads = new Heads();
    private final SameThings same;

    Spokespeople(List<Role> roles, SameThings same) {
        this.same = same;
        for (Role role : roles) {
            if (role.organisation() != null && role.organisation().kind() != EntityKind.TERRITORY) {
                employers.computeIfAbsent(role.person(), p -> new ArrayList<>()).add(role.organisation());
            }
        }
    }

    /** Takes over what another reading of the document found of who heads what. */
    void learn(Spokespeople earlier) {
        heads.learn(earlier.heads);
    }

    /** Reads who heads what in a sentence. */
    void read(Wording w, List<Referent> referents) {
        heads.read(w, referents);
    }

    /** The bodies of a person, in the order of the text. */
    List<Entity> bodies(Entity person) {
        return employers.getOrDefault(person, heads.of(person));
    }

    /** The bodies in which the text gives somebody a position, person by person. */
    Collection<List<Entity>> employers() {
        return employers.values();
    }

    /** The body that a person speaks for: the one that the document is about where it is theirs, else their first. */
    @Nullable
    Entity employer(Entity person, @Nullable Entity main) {
        List<Entity> bodies = bodies(person);
        return bodies.isEmpty() || main != null && bodies.contains(main) ? main : same.first(bodies.get(0));
    }
}
