package org.filigraph.rdf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;

/**
 * The names of the things of one document. Where facts give a thing several preferred names, the most frequent stands
 * (of equals, the first in order of letters) and the others become variants, so that the order of facts changes nothing.
 */
final class Labels {
    private static final class Names {
        private final EntityKind kind;
        private final Map<String, Integer> preferred = new TreeMap<>();
        private final Set<String> written = new TreeSet<>();

        Names(EntityKind kind) {
            this.kind = kind;
        }

        String label() {
            return preferred.entrySet().stream()
                    .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        boolean include(String name) {
            return preferred.containsKey(name) || written.contains(name);
        }
    }

    private final Map<Node, Names> byThing = new LinkedHashMap<>();

    /** A fact knows a thing by its preferred name. */
    void add(Node thing, Entity entity) {
        byThing.computeIfAbsent(thing, absent -> new Names(entity.kind()))
                .preferred
                .merge(entity.label(), 1, Integer::sum);
    }

    /** The text writes a name of a thing that was added. */
    void written(Node thing, String name) {
        Names names = byThing.get(thing);
        if (names != null) {
            names.written.add(name);
        }
    }

    /** The one person or organisation of that name, if there is exactly one. */
    Optional<Node> speaker(String name) {
        var bearers = byThing.entrySet().stream()
                .filter(e -> e.getValue().kind == EntityKind.PERSON || e.getValue().kind == EntityKind.ORGANISATION)
                .filter(e -> e.getValue().include(name))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    void triples(Consumer<Triple> out) {
        byThing.forEach((thing, names) -> {
            String label = names.label();
            out.accept(Triple.create(thing, RDF.Nodes.type, type(names.kind)));
            out.accept(Triple.create(thing, SKOS.prefLabel.asNode(), Literals.french(label)));
            Set<String> variants = new TreeSet<>(names.preferred.keySet());
            variants.addAll(names.written);
            variants.remove(label);
            variants.forEach(
                    variant -> out.accept(Triple.create(thing, SKOS.altLabel.asNode(), Literals.french(variant))));
        });
    }

    private static Node type(EntityKind kind) {
        return switch (kind) {
            case ORGANISATION -> Vocabulary.Organisation.asNode();
            case PERSON -> Vocabulary.Person.asNode();
            case TERRITORY -> Vocabulary.Territory.asNode();
            case AGREEMENT -> Vocabulary.Agreement.asNode();
            case EVENT -> Vocabulary.Event.asNode();
            case SITE -> Vocabulary.Site.asNode();
            case PRODUCT -> Vocabulary.Product.asNode();
            case THING -> Vocabulary.Thing.asNode();
        };
    }
}
