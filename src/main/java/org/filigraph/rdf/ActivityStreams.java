package org.filigraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of W3C Activity Streams 2.0, in which the changes of a store are told. Immutable, safe for threads. */
public final class ActivityStreams {
    /** Namespace of the terms. */
    public static final String AS = "https://www.w3.org/ns/activitystreams#";

    public static final Resource Create = ResourceFactory.createResource(AS + "Create");
    public static final Resource Update = ResourceFactory.createResource(AS + "Update");
    public static final Resource Delete = ResourceFactory.createResource(AS + "Delete");
    public static final Resource Announce = ResourceFactory.createResource(AS + "Announce");
    public static final Property object = ResourceFactory.createProperty(AS, "object");
    public static final Property name = ResourceFactory.createProperty(AS, "name");
    public static final Property published = ResourceFactory.createProperty(AS, "published");
    public static final Property updated = ResourceFactory.createProperty(AS, "updated");

    private ActivityStreams() {}
}
