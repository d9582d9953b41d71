package org.filigraph.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.PartialDate;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Commitment;
import org.filigraph.fact.Event;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Period;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Says each kind of fact in the terms of the ontology. */
final class Claims {
    private static final String QB = "http://purl.org/linked-data/cube#";
    private static final Resource OBSERVATION = ResourceFactory.createResource(QB + "Observation");
    private static final Property DATA_SET = ResourceFactory.createProperty(QB, "dataSet");

    private final Iris iris;
    private final Things things;

    Claims(Things things) {
        this.iris = things.iris();
        this.things = things;
    }

    /**
     * What a fact claims.
     *
     * @throws IllegalArgumentException on a key that the ontology lacks
     */
    Claim of(Fact fact) {
        if (fact instanceof Figure figure) {
            return figure(figure);
        } else if (fact instanceof Agreement agreement) {
            return agreement(agreement);
        } else if (fact instanceof Role role) {
            return role(role);
        } else if (fact instanceof Relation relation) {
            return relation(relation);
        } else if (fact instanceof Event event) {
            return event(event);
        } else if (fact instanceof Commitment commitment) {
            return commitment(commitment);
        }
        return naming((Naming) fact);
    }

    private Claim figure(Figure figure) {
        Figure.Quantity quantity = figure.quantity();
        Figure.Scope scope = figure.scope();
        PartialDate due =
                scope.status() == Figure.Status.TARGET ? scope.period().to() : null;
        return during(new Claim(things, Vocabulary.Figure, OBSERVATION), scope.period())
                .says(DATA_SET, iris.figures())
                .says(
                        Vocabulary.indicator,
                        Vocabulary.indicator(figure.indicator()).asNode())
                .says(
                        Vocabulary.measure,
                        Vocabulary.measure(quantity.measure().key()).asNode())
                .says(Vocabulary.value, Literals.decimal(quantity.value()))
                .says(Vocabulary.valueMax, amount(quantity.max()))
                .says(Vocabulary.unit, Units.unit(quantity.unit()).asNode())
                .says(
                        Vocabulary.modifier,
                        Vocabulary.modifier(quantity.modifier().key()).asNode())
                .says(Vocabulary.status, Vocabulary.status(scope.status().key()).asNode())
                .says(Vocabulary.sector, sector(scope.sector()))
                .says(Vocabulary.due, date(due))
                .names(Vocabulary.territory, scope.territory())
                .names(Vocabulary.subject, scope.subject())
                .names(Vocabulary.whole, scope.whole());
    }

    private Claim agreement(Agreement fact) {
        Claim claim = new Claim(things, Vocabulary.AgreementFact).names(Vocabulary.describes, fact.agreement());
        Node agreement = claim.mention(fact.agreement());
        Both both = new Both(claim, agreement);
        both.say(Vocabulary.agreementKind, Vocabulary.kind(fact.kind()).asNode());
        both.say(Vocabulary.sector, sector(fact.sector()));
        both.say(Vocabulary.territory, thing(claim, fact.territory()));
        both.say(Vocabulary.signedOn, date(fact.signedOn()));
        both.say(Vocabulary.validFrom, date(fact.period().from()));
        both.say(Vocabulary.validTo, date(fact.period().to()));
        both.say(Vocabulary.amount, amount(fact.amount()));
        for (Entity party : fact.parties()) {
            Node signatory = claim.mention(party);
            both.say(Vocabulary.party, signatory);
            if (fact.signedOn() != null) {
                claim.implies(signatory, Vocabulary.signed, agreement);
            }
        }
        return claim;
    }

    private Claim role(Role role) {
        Claim claim = during(new Claim(things, Vocabulary.Role, ORG.Membership), role.period())
                .names(ORG.member, role.person())
                .names(ORG.organization, role.organisation())
                .says(Vocabulary.roleLabel, Literals.string(role.role()));
        Entity served = role.organisation();
        // of a tie that is over, or will be, only the fact can tell
        if (served != null
                && !role.isOver()
                && List.of(EntityKind.ORGANISATION, EntityKind.TERRITORY).contains(served.kind())) {
            claim.implies(claim.mention(role.person()), ORG.memberOf, claim.mention(served));
        }
        return claim;
    }

    private Claim relation(Relation relation) {
        Claim claim = new Claim(things, Vocabulary.RelationFact, RDF.Statement);
        Property predicate = Vocabulary.relation(relation.relation());
        Node subject = claim.mention(relation.subject());
        Node object = object(claim, predicate, relation.object());
        String modality = relation.modality().name().toLowerCase(Locale.ROOT);
        claim.says(RDF.subject, subject)
                .says(RDF.predicate, predicate.asNode())
                .says(RDF.object, object)
                .says(Vocabulary.modality, Vocabulary.modality(modality).asNode());
        if (relation.modality() == Relation.Modality.STATED) {
            claim.implies(subject, predicate, object);
        }
        return claim;
    }

    private static Node object(Claim claim, Property predicate, Entity object) {
        if (predicate.equals(Vocabulary.foundedIn)) {
            return Literals.date(new PartialDate(object.key()));
        } else if (predicate.equals(Vocabulary.activeIn)) {
            return Vocabulary.sector(object.key()).asNode();
        }
        return claim.mention(object);
    }

    private Claim event(Event fact) {
        Claim claim = during(new Claim(things, Vocabulary.EventFact), fact.period())
                .names(Vocabulary.describes, fact.event())
                .says(Vocabulary.placeName, fact.place() == null ? null : Literals.string(fact.place()))
                .names(Vocabulary.territory, fact.territory());
        Node event = claim.mention(fact.event());
        claim.implies(event, SchemaDO.startDate, date(fact.period().from()))
                .implies(event, SchemaDO.endDate, date(fact.period().to()))
                .implies(event, SchemaDO.location, thing(claim, fact.territory()));
        for (Entity organiser : fact.organisers()) {
            claim.names(Vocabulary.organiser, organiser).implies(event, SchemaDO.organizer, claim.mention(organiser));
        }
        return claim;
    }

    private Claim commitment(Commitment commitment) {
        return new Claim(things, Vocabulary.Commitment)
                .names(Vocabulary.commitmentOf, commitment.of())
                .says(
                        Vocabulary.commitmentKind,
                        Vocabulary.kind(commitment.kind()).asNode())
                .says(RDFS.label, Literals.french(commitment.label()))
                .says(Vocabulary.position, Literals.integer(commitment.rank()))
                .says(Vocabulary.sector, sector(commitment.sector()))
                .says(Vocabulary.amount, amount(commitment.amount()))
                .says(Vocabulary.due, date(commitment.period().to()));
    }

    private Claim naming(Naming naming) {
        return new Claim(things, Vocabulary.Mention, OA.Annotation)
                .names(OA.hasBody, naming.entity())
                .says(RDFS.label, Literals.french(naming.label()));
    }

    private static Claim during(Claim claim, Period period) {
        return claim.says(Vocabulary.validFrom, date(period.from())).says(Vocabulary.validTo, date(period.to()));
    }

    /** Says the same of a fact and of the thing it is about. */
    private record Both(Claim claim, Node thing) {
        void say(Property property, @Nullable Node value) {
            claim.says(property, value).implies(thing, property, value);
        }
    }

    private static @Nullable Node thing(Claim claim, @Nullable Entity entity) {
        return entity == null ? null : claim.mention(entity);
    }

    private static @Nullable Node sector(@Nullable String key) {
        return key == null ? null : Vocabulary.sector(key).asNode();
    }

    private static @Nullable Node amount(@Nullable BigDecimal number) {
        return number == null ? null : Literals.decimal(number);
    }

    private static @Nullable Node date(@Nullable PartialDate date) {
        return date == null ? null : Literals.date(date);
    }
}
