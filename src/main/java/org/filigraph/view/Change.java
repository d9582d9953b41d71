package org.filigraph.view;

import org.jspecify.annotations.Nullable;

/**
 * What was last done to a document, or a version of the program that has begun to serve.
 *
 * @param id IRI of the change
 * @param object IRI of the document, or of the program
 * @param name what it is called
 * @param document as it is now; none of what is gone, and of a version
 * @param published when it was first there, as an instant in ISO 8601; none where that was before changes were recorded
 * @param updated when it was changed, likewise
 */
public record Change(
        String id,
        Kind kind,
        String object,
        String name,
        @Nullable DocumentView document,
        @Nullable String published,
        String updated) {
    /** What was done. */
    public enum Kind {
        /** A document was taken in. */
        CREATE,
        /** What is read from a document has changed. */
        UPDATE,
        /** A document was taken out. */
        DELETE,
        /** A version of the program has begun to serve. */
        ANNOUNCE
    }
}
