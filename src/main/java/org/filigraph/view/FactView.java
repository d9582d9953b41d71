package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the graph holds it, with the names of what it speaks of. Components have the names of the ontology's
 * properties. Dates are spelled as in the graph: {@code 2025}, {@code 2025-09} or {@code 2025-09-16}; amounts are in
 * euros.
 */
@JsonPropertyOrder({"@id", "@type"})
public sealed interface FactView {
    /** What all facts have: where it is said, how sure, read by which rule. */
    Basis basis();

    /** Its IRI. */
    @JsonProperty("@id")
    default String id() {
        return basis().fact();
    }

    /** The local name of its class. */
    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }

    /**
     * What all facts have.
     *
     * @param fact IRI of the fact
     * @param quote the words it rests on first
     * @param confidence 0 to 1
     * @param rule the rule that read it
     * @param statedBy who says it, where the document says who
     * @param evidence every place that states it, in the order of the text
     */
    record Basis(
            @JsonIgnore String fact,
            String quote,
            Ref document,
            BigDecimal confidence,
            String rule,
            @Nullable String statedBy,
            @Nullable Ref speaker,
            List<Quote> evidence) {}

    /** A number about something. */
    record Figure(
            Ref indicator,
            Ref measure,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            Ref unit,
            @Nullable Ref modifier,
            @Nullable Ref status,
            @Nullable Ref territory,
            @Nullable Ref sector,
            @Nullable Ref subject,
            @Nullable Ref whole,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String due,
            @JsonUnwrapped Basis basis)
            implements FactView {}

    /** A contract, plan, convention or the like is told of. */
    record AgreementFact(
            Ref describes,
            @Nullable Ref agreementKind,
            @Nullable Ref sector,
            @Nullable Ref territory,
            @Nullable String signedOn,
            @Nullable String validFrom,
            @Nullable String validTo,
            List<Ref> party,
            @Nullable BigDecimal amount,
            @JsonUnwrapped Basis basis)
            implements FactView {}

    /** A person holds a position. */
    record Role(
            Ref member,
            @Nullable Ref organization,
            String roleLabel,
            @Nullable String validFrom,
            @Nullable String validTo,
            @JsonUnwrapped Basis basis)
            implements FactView {}

    /** Two things are tied, or said not to be. */
    record RelationFact(Ref subject, Ref predicate, Ref object, Ref modality, @JsonUnwrapped Basis basis)
            implements FactView {}

    /** Something is held at a time and place. */
    record EventFact(
            Ref describes,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String placeName,
            @Nullable Ref territory,
            List<Ref> organiser,
            @JsonUnwrapped Basis basis)
            implements FactView {}

    /** An axis, measure, lever, priority or aim that a text lists. */
    record Commitment(
            @Nullable Ref commitmentOf,
            Ref commitmentKind,
            String label,
            @Nullable Integer position,
            @Nullable Ref sector,
            @Nullable BigDecimal amount,
            @Nullable String due,
            @JsonUnwrapped Basis basis)
            implements FactView {}

    /** A name in the text. */
    record Mention(Ref hasBody, String label, @JsonUnwrapped Basis basis) implements FactView {}
}
