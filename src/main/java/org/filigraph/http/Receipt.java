package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that a client sent.
 *
 * @param id IRI of the document; none where it could not be read
 * @param name what the client called it
 * @param facts how many facts it states
 * @param notes what the client should know: why it was refused, which passages could not be used
 */
public record Receipt(
        @JsonProperty("@id") @Nullable String id, String name, Outcome outcome, int facts, List<String> notes) {
    /** What was done with it. */
    public enum Outcome {
        /** It is new here, or says something else than before. */
        STORED,
        /** It was here already. */
        UNCHANGED,
        /** It could not be read, or what was read from it may not be stored. */
        REFUSED;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Receipt {
        notes = List.copyOf(notes);
    }
}
