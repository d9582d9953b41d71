package org.filigraph.fact;

import java.util.List;
import org.filigraph.document.Document;
import org.filigraph.text.Span;

/**
 * What was read from one document.
 *
 * @param document the document
 * @param facts its facts, by kind and then by place
 * @param skipped passages and numbers that were not used, in order of place, each with the reason
 */
public record Reading(Document document, List<Fact> facts, List<Skipped> skipped) {
    public Reading {
        facts = List.copyOf(facts);
        skipped = List.copyOf(skipped);
    }

    /** A passage or number that gave no fact, and why. */
    public record Skipped(String reason, Span span) {}
}
