package org.filigraph.rdf;

import org.apache.jena.graph.Node;
import org.filigraph.mention.CommonNames;
import org.filigraph.mention.Entity;

/**
 * Names the things that one document speaks of. A name that tells one thing apart is its name in every document; one
 * that many things bear names another thing in each: the convention of one text is not that of the next.
 *
 * @param documentId content hash of the document
 */
record Things(Iris iris, String documentId) {
    private static final int DIGITS = 8;

    Node of(Entity entity) {
        return iris.entity(
                CommonNames.has(entity)
                        ? new Entity(entity.kind(), entity.key() + "-" + start(documentId), entity.label())
                        : entity);
    }

    private static String start(String id) {
        return id.substring(0, Math.min(DIGITS, id.length()));
    }
}
