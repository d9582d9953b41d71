package org.filigraph.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a fact of what the graph says of it. */
final class FactReader {
    private static final Logger LOG = LoggerFactory.getLogger(FactReader.class);

    /** The graph lacks what a fact of its class must have. */
    private static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Incomplete(Property property) {
            super(property.getURI(), null, false, false);
        }
    }

    private final Description fact;
    private final NameIndex names;
    private final FactView.Basis basis;

    private FactReader(Description fact, List<Quote> evidence, NameIndex names) {
        this.fact = fact;
        this.names = names;
        this.basis = new FactView.Basis(
                fact.id(),
                evidence.isEmpty() ? "" : evidence.get(0).quote(),
                required(Vocabulary.document),
                fact.number(Vocabulary.confidence).orElse(BigDecimal.ONE),
                fact.text(Vocabulary.rule).orElse(""),
                text(Vocabulary.statedBy),
                ref(Vocabulary.speaker),
                evidence);
    }

    /**
     * The fact; none where it is of no class we know, or lacks what its class must have: the shapes forbid that, but a
     * graph can be written by other means.
     */
    static Optional<FactView> read(Description fact, List<Quote> evidence, NameIndex names) {
        try {
            return Optional.ofNullable(new FactReader(fact, evidence, names).read());
        } catch (Incomplete e) {
            LOG.atWarn()
                    .addKeyValue("fact", fact.id())
                    .addKeyValue("lacks", e.getMessage())
                    .log("fact left out");
            return Optional.empty();
        }
    }

    private @Nullable FactView read() {
        if (isA(Vocabulary.Figure)) {
            return figure();
        } else if (isA(Vocabulary.AgreementFact)) {
            return agreement();
        } else if (isA(Vocabulary.Role)) {
            return role();
        } else if (isA(Vocabulary.RelationFact)) {
            return relation();
        } else if (isA(Vocabulary.EventFact)) {
            return event();
        } else if (isA(Vocabulary.Commitment)) {
            return commitment();
        } else if (isA(Vocabulary.Mention)) {
            return new FactView.Mention(required(OA.hasBody), requiredText(RDFS.label), basis);
        }
        return null;
    }

    private FactView figure() {
        return new FactView.Figure(
                required(Vocabulary.indicator),
                required(Vocabulary.measure),
                fact.number(Vocabulary.value).orElseThrow(() -> new Incomplete(Vocabulary.value)),
                number(Vocabulary.valueMax),
                required(Vocabulary.unit),
                ref(Vocabulary.modifier),
                ref(Vocabulary.status),
                ref(Vocabulary.territory),
                ref(Vocabulary.sector),
                ref(Vocabulary.subject),
                ref(Vocabulary.whole),
                text(Vocabulary.validFrom),
                text(Vocabulary.validTo),
                text(Vocabulary.due),
                basis);
    }

    private FactView agreement() {
        return new FactView.AgreementFact(
                required(Vocabulary.describes),
                ref(Vocabulary.agreementKind),
                ref(Vocabulary.sector),
                ref(Vocabulary.territory),
                text(Vocabulary.signedOn),
                text(Vocabulary.validFrom),
                text(Vocabulary.validTo),
                refs(Vocabulary.party),
                number(Vocabulary.amount),
                basis);
    }

    private FactView role() {
        return new FactView.Role(
                required(ORG.member),
                ref(ORG.organization),
                requiredText(Vocabulary.roleLabel),
                text(Vocabulary.validFrom),
                text(Vocabulary.validTo),
                basis);
    }

    private FactView relation() {
        return new FactView.RelationFact(
                required(RDF.subject),
                required(RDF.predicate),
                required(RDF.object),
                required(Vocabulary.modality),
                basis);
    }

    private FactView event() {
        return new FactView.EventFact(
                required(Vocabulary.describes),
                text(Vocabulary.validFrom),
                text(Vocabulary.validTo),
                text(Vocabulary.placeName),
                ref(Vocabulary.territory),
                refs(Vocabulary.organiser),
                basis);
    }

    private FactView commitment() {
        return new FactView.Commitment(
                ref(Vocabulary.commitmentOf),
                required(Vocabulary.commitmentKind),
                requiredText(RDFS.label),
                fact.count(Vocabulary.position).orElse(null),
                ref(Vocabulary.sector),
                number(Vocabulary.amount),
                text(Vocabulary.due),
                basis);
    }

    private boolean isA(Resource type) {
        return fact.isA(type.asNode());
    }

    private @Nullable Ref ref(Property property) {
        return fact.one(property).map(names::ref).orElse(null);
    }

    private List<Ref> refs(Property property) {
        return names.refs(fact.all(property));
    }

    private Ref required(Property property) {
        return fact.one(property).map(names::ref).orElseThrow(() -> new Incomplete(property));
    }

    private @Nullable String text(Property property) {
        return fact.text(property).orElse(null);
    }

    private String requiredText(Property property) {
        return fact.text(property).orElseThrow(() -> new Incomplete(property));
    }

    private @Nullable BigDecimal number(Property property) {
        return fact.number(property).orElse(null);
    }
}
