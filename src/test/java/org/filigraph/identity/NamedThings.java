package org.filigraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.filigraph.document.Document;
import org.filigraph.document.PartialDate;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Period;
import org.filigraph.fact.Reading;
import org.filigraph.ingest.Ingestion;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;

/** Documents that only name things, as extraction gives them: each thing by its preferred name and others. */
final class NamedThings {
    private final Map<String, Reading> readings = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();

    /** A thing that a document names: its preferred name first. */
    record Said(EntityKind kind, List<String> names) {}

    static Said organisation(String... names) {
        return new Said(EntityKind.ORGANISATION, List.of(names));
    }

    static Said person(String... names) {
        return new Said(EntityKind.PERSON, List.of(names));
    }

    static Said agreement(String... names) {
        return new Said(EntityKind.AGREEMENT, List.of(names));
    }

    /** A document that names these things. */
    NamedThings document(String name, Said... things) {
        return document(name, List.of(things));
    }

    NamedThings document(String name, List<Said> things) {
        StringBuilder text = new StringBuilder(name).append(".\n\n");
        List<Fact> facts = new ArrayList<>();
        for (Said thing : things) {
            Entity entity = Entity.named(thing.kind(), thing.names().get(0));
            for (String written : thing.names()) {
                int start = text.length();
                text.append(written).append(".\n");
                facts.add(new Naming(written, entity, evidence(start, start + written.length())));
            }
        }
        return add(Document.of(name, text.toString()), facts);
    }

    /** A document that tells of a contract on health in Brittany, by a name that many bear. */
    NamedThings contract(String name, String label, String signedOn) {
        Entity contract = Entity.named(EntityKind.AGREEMENT, label);
        Entity place = new Entity(EntityKind.TERRITORY, "region/53", "Bretagne");
        String text = name + ".\n\n" + label + ".\n";
        int start = name.length() + 3;
        Evidence evidence = evidence(start, start + label.length());
        return add(
                Document.of(name, text),
                List.of(
                        new Naming(label, contract, evidence),
                        new Agreement(
                                contract,
                                contract.label(),
                                "contract",
                                "health",
                                place,
                                new PartialDate(signedOn),
                                Period.NONE,
                                List.of(),
                                null,
                                evidence)));
    }

    private NamedThings add(Document document, List<Fact> facts) {
        readings.put(document.id(), new Reading(document, facts, List.of()));
        documents.add(document);
        return this;
    }

    List<Document> documents() {
        return documents;
    }

    private static Evidence evidence(int start, int end) {
        return Evidence.at(new org.filigraph.text.Span(start, end), "name", 0.9);
    }

    Ingestion ingestion(GraphStore store, Corrections corrections) {
        Function<Document, Reading> extractor =
                document -> readings.getOrDefault(document.id(), new Reading(document, List.of(), List.of()));
        return new Ingestion(
                store,
                extractor,
                new FactTriples(store.iris(), TextPolicy.FULL, "0.1.0"),
                new Identities(store.iris(), () -> corrections));
    }

    /** A store that has read them. */
    GraphStore stored(Corrections corrections) {
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        ingestion(store, corrections).ingest(documents, outcome -> {});
        return store;
    }

    GraphStore stored() {
        return stored(Corrections.NONE);
    }

    /** All that is stored but when it came. */
    static DatasetGraph contents(GraphStore store) {
        return store.read(dataset -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            dataset.find().forEachRemaining(copy::add);
            copy.removeGraph(Iris.STANDARD.changeGraph());
            return copy;
        });
    }
}
