package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Iris;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** Gathers the names of all things from what the graphs say. */
final class Names {
    /** A name that a graph gives to a thing. */
    private record Candidate(String label, String language, String property, boolean fromDocument) {
        private static final List<String> PROPERTIES = List.of(
                SKOS.prefLabel.getURI(),
                DCTerms.title.getURI(),
                RDFS.label.getURI(),
                DCTerms.identifier.getURI(),
                SKOS.altLabel.getURI());

        /** Names meant to be preferred first, in French, by the reference data rather than by a document. */
        static final Comparator<Candidate> PREFERRED_FIRST = Comparator.comparing(
                        (Candidate c) -> PROPERTIES.indexOf(c.property))
                .thenComparing(c -> c.language.equals("fr") ? 0 : c.language.isEmpty() ? 1 : 2)
                .thenComparing(Candidate::fromDocument)
                .thenComparing(c -> c.label.length())
                .thenComparing(Candidate::label);
    }

    private Names() {}

    /** The names as the graph has them now. */
    static NameIndex index(Queries queries, Iris iris) {
        String documents = iris.documentGraph("").getURI();
        Map<String, List<Candidate>> candidates = new HashMap<>();
        // most things have one name
        queries.named("labels").forEach(row -> candidates
                .computeIfAbsent(row.required("thing"), thing -> new ArrayList<>(1))
                .add(candidate(row, documents)));
        Map<String, String> classes = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        queries.named("classes").forEach(row -> {
            String type = types.computeIfAbsent(row.required("class"), NameIndex::lastPart);
            classes.merge(row.required("thing"), type, Names::moreTelling);
        });
        Map<String, Integer> facts = facts(queries, iris);
        List<NameIndex.Thing> things = new ArrayList<>(classes.size());
        classes.forEach((thing, type) -> {
            List<Candidate> names = candidates.remove(thing);
            if (names != null) {
                things.add(thing(thing, type, names, facts.getOrDefault(thing, 0)));
            }
        });
        return new NameIndex(things);
    }

    private static Map<String, Integer> facts(Queries queries, Iris iris) {
        Node begin = NodeFactory.createLiteralString(iris.thing("fact", "").getURI());
        Map<String, Integer> facts = new HashMap<>();
        queries.named("weights")
                .with("begin", begin)
                .forEach(row -> facts.put(row.required("thing"), Integer.valueOf(row.required("facts"))));
        return facts;
    }

    private static Candidate candidate(Row row, String documents) {
        Node label = row.node("label").orElseThrow();
        return new Candidate(
                Description.text(label),
                label.isLiteral() ? label.getLiteralLanguage() : "",
                row.required("property"),
                row.required("graph").startsWith(documents));
    }

    private static NameIndex.Thing thing(String id, String type, Collection<Candidate> candidates, int facts) {
        List<String> labels = candidates.stream()
                .sorted(Candidate.PREFERRED_FIRST)
                .map(Candidate::label)
                .distinct()
                .toList();
        return new NameIndex.Thing(id, type, labels.get(0), labels, facts);
    }

    private static String moreTelling(String type, String other) {
        return NameIndex.FINDABLE.contains(type) ? type : other;
    }
}
