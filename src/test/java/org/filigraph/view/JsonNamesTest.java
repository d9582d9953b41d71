package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.filigraph.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

class JsonNamesTest {
    @Test
    void the_parts_of_a_fact_are_named_as_the_properties_of_the_ontology() throws Exception {
        Set<String> known = Arrays.stream(Vocabulary.class.getFields())
                .filter(field -> field.getType().equals(Property.class))
                .map(field -> field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(RDF.subject, RDF.predicate, RDF.object, RDFS.label, ORG.member, ORG.organization, OA.hasBody)
                .map(Property::getLocalName)
                .forEach(known::add);
        Set<String> unknown = Arrays.stream(FactView.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("basis"))
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_kinds_of_facts_are_named_as_the_classes_of_the_ontology() {
        for (Class<?> type : FactView.class.getPermittedSubclasses()) {
            assertEquals(
                    1,
                    Stream.of(Vocabulary.class.getFields())
                            .filter(field -> field.getName().equals(type.getSimpleName()))
                            .count(),
                    type.getSimpleName());
        }
    }
}
