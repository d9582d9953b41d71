package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that a fact rests on. Offsets count Unicode code points of the document's text.
 *
 * @param id IRI of the evidence
 * @param quote the words, verbatim
 * @param prefix the words before, where the text is kept
 * @param suffix the words after, where the text is kept
 * @param start where the words begin
 * @param end where they end, exclusive
 * @param clauseEnd where the clause ends of which only the beginning is quoted
 * @param textFragment the source's own address, at these words, where the document has one
 */
public record Quote(
        @JsonProperty("@id") String id,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix,
        int start,
        int end,
        @Nullable Integer clauseEnd,
        @Nullable String textFragment) {
    /** Whether the quote is the beginning of a longer clause. */
    public boolean cut() {
        return clauseEnd != null;
    }
}
