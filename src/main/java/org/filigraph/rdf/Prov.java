package org.filigraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that we write; Jena has no class for them. */
public final class Prov {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    public static final Property wasGeneratedBy = property("wasGeneratedBy");
    public static final Property wasDerivedFrom = property("wasDerivedFrom");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");

    private Prov() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(PROV, name);
    }
}
