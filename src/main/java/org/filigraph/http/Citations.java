package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filigraph.view.DocumentView;
import org.filigraph.view.Documents;
import org.filigraph.view.FactView;
import org.filigraph.view.Named;
import org.filigraph.view.Ref;

/** Adds to what is answered how each part of it is cited, where a client asks for it with {@code cite=1}. */
final class Citations {
    /** The parameter's name. */
    static final String NAME = "cite";

    private static final String MEMBER = "citation";

    private final Documents documents;

    Citations(Documents documents) {
        this.documents = documents;
    }

    /** How a fact is cited. */
    private record OfFact(DocumentView document, String quote, String address, String reference) {}

    /** How what is said of a thing is cited. */
    private record OfThing(String address, String reference) {}

    /** Whether a client asks for it. */
    static boolean wanted(Parameters parameters) {
        return parameters.oneOf(NAME, List.of("1", "0")).orElse("0").equals("1");
    }

    /** Adds to each of some facts, written as JSON in the same order, how it is cited. */
    void addToFacts(JsonNode items, List<FactView> facts) {
        Map<String, DocumentView> sources = new LinkedHashMap<>();
        documents
                .documents(facts.stream()
                        .map(fact -> String.valueOf(fact.basis().document().id()))
                        .distinct()
                        .toList())
                .forEach(document -> sources.put(document.id(), document));
        for (int i = 0; i < facts.size(); i++) {
            FactView fact = facts.get(i);
            DocumentView source = sources.get(fact.basis().document().id());
            if (source != null) {
                OfFact citation = new OfFact(
                        source,
                        fact.basis().quote(),
                        fact.id(),
                        Citation.of(source, fact).reference());
                ((ObjectNode) items.get(i)).set(MEMBER, Json.tree(citation));
            }
        }
    }

    /** Adds to each of some things, written as JSON in the same order, how it is cited. */
    void addToThings(JsonNode items, List<Named> things) {
        for (int i = 0; i < things.size(); i++) {
            Named thing = things.get(i);
            Citation citation = Citation.ofGraph(new Ref(thing.id(), thing.label()));
            ((ObjectNode) Objects.requireNonNull(items.get(i)))
                    .set(MEMBER, Json.tree(new OfThing(thing.id(), citation.reference())));
        }
    }
}
