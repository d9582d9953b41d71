package org.filigraph.view;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A property by which things of a class are described.
 *
 * @param id its short name: {@code schema:population}
 * @param iri its IRI
 * @param label its name, in French where it has one
 * @param count how many things have it
 */
public record PropertyUse(String id, String iri, String label, int count) {
    PropertyUse labelled(NameIndex names) {
        return new PropertyUse(id, iri, names.ref(iri).label(), count);
    }

    Property property() {
        return ResourceFactory.createProperty(iri);
    }

    /** What it is called in its vocabulary. */
    public String name() {
        return NameIndex.lastPart(iri);
    }
}
