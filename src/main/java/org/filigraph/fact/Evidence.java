package org.filigraph.fact;

import java.util.List;
import java.util.stream.Stream;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words a fact rests on and how it was read from them.
 *
 * @param spans where the document states it, in order, at least one; a statement repeated in one document has several
 * @param rule the rule that read it
 * @param confidence 0 to 1
 * @param statedBy who says it, where the document itself says who: a speaker, a source note
 */
public record Evidence(List<Span> spans, String rule, double confidence, @Nullable String statedBy) {
    public Evidence {
        spans = spans.stream().sorted().distinct().toList();
        if (spans.isEmpty() || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("evidence needs a span and a confidence from 0 to 1");
        }
    }

    /** Evidence in one place. */
    public static Evidence at(Span span, String rule, double confidence) {
        return new Evidence(List.of(span), rule, confidence, null);
    }

    /** Where it is stated first. */
    public Span span() {
        return spans.get(0);
    }

    /** The same evidence, told by {@code speaker}. */
    public Evidence by(@Nullable String speaker) {
        return new Evidence(spans, rule, confidence, speaker);
    }

    /** Both places of one statement; the rule and confidence of the more confident. */
    public Evidence and(Evidence other) {
        Evidence better = other.confidence > confidence ? other : this;
        return new Evidence(
                Stream.concat(spans.stream(), other.spans.stream()).toList(), better.rule, better.confidence, statedBy);
    }
}
