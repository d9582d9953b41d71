package org.filigraph.identity;

import java.util.List;
import java.util.function.Function;
import org.filigraph.mention.Entity;
import org.filigraph.mention.WellKnown;

/**
 * Why the names that documents know under one key are names of one thing: no step of the {@link Resolver} joined them,
 * the key did, or the text that uses both.
 */
final class OneKey {
    private final Forms forms = new Forms();
    private final Function<Entity, String> iri;

    /**
     * Prepares to tell.
     *
     * @param iri how things are named, for what the tables know
     */
    OneKey(Function<Entity, String> iri) {
        this.iri = iri;
    }

    /** For each name of a thing but the best, why it is its name; none where it has one. */
    List<Identification> of(Bearer bearer) {
        if (bearer.names().size() < 2) {
            return List.of();
        }
        String best = Labels.best(List.of(bearer));
        return bearer.names().keySet().stream()
                .filter(name -> !name.equals(best))
                .map(name ->
                        Identification.of(bearer.id(), bearer.id(), rule(bearer, name, best), Forms.both(name, best)))
                .toList();
    }

    private Rule rule(Bearer bearer, String name, String best) {
        if (forms.of(name).joined().equals(forms.of(best).joined())) {
            return Rule.SPELLING;
        }
        return isListed(bearer, name) && isListed(bearer, best) ? Rule.TABLE : Rule.TEXT;
    }

    private boolean isListed(Bearer bearer, String name) {
        return WellKnown.get().lookup(name).stream()
                .map(known -> iri.apply(known.entity()))
                .anyMatch(bearer.id()::equals);
    }
}
