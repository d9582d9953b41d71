package org.filigraph.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/** What a fact claims, apart from where it stands: its types, its properties, and the triples it gives about things. */
final class Claim {
    private record Said(Node property, Node value) {}

    private final Things naming;
    private final Set<Node> types = new LinkedHashSet<>();
    private final Set<Said> said = new LinkedHashSet<>();
    private final Set<Triple> direct = new LinkedHashSet<>();
    private final Map<Node, List<Entity>> things = new LinkedHashMap<>();

    Claim(Things naming, Resource... types) {
        this.naming = naming;
        this.types.add(Vocabulary.Fact.asNode());
        for (Resource type : types) {
            this.types.add(type.asNode());
        }
    }

    /** The fact has a property, unless the value is absent. */
    Claim says(Property property, @Nullable Node value) {
        if (value != null) {
            said.add(new Said(property.asNode(), value));
        }
        return this;
    }

    /** The fact is tied to a thing, unless there is none. */
    Claim names(Property property, @Nullable Entity thing) {
        return thing == null ? this : says(property, mention(thing));
    }

    /** A triple holds about a thing itself, unless the value is absent. */
    Claim implies(Node thing, Property property, @Nullable Node value) {
        if (value != null) {
            direct.add(Triple.create(thing, property.asNode(), value));
        }
        return this;
    }

    /** The IRI of a thing that takes part in the claim. */
    Node mention(Entity thing) {
        Node iri = naming.of(thing);
        things.computeIfAbsent(iri, absent -> new ArrayList<>()).add(thing);
        return iri;
    }

    /** All that is said, in a form that depends neither on order nor on the base of IRIs. */
    String contents() {
        return said.stream()
                .map(s -> s.property().getURI() + " " + plain(s.value()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String plain(Node value) {
        return value.isURI() ? naming.iris().withoutBase(value.getURI()) : NodeFmtLib.strNT(value);
    }

    void triples(Node fact, Consumer<Triple> out) {
        types.forEach(type -> out.accept(Triple.create(fact, RDF.Nodes.type, type)));
        said.forEach(s -> out.accept(Triple.create(fact, s.property(), s.value())));
        direct.forEach(out);
    }

    /** The things that take part, under the names the fact gives them. */
    Map<Node, List<Entity>> things() {
        return things;
    }
}
