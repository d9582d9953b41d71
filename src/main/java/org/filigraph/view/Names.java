package org.filigraph.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The names of all things, kept in memory and made anew from the graph when the graph has changed. Safe for threads.
 */
final class Names {
    private record Snapshot(long version, NameIndex index) {}

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

    private final GraphStore store;
    private final Queries queries;
    private @Nullable Snapshot snapshot;

    Names(GraphStore store, Queries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** The names as the graph has them now. */
    synchronized NameIndex current() {
        long version = store.version();
        Snapshot last = snapshot;
        if (last == null || last.version != version) {
            last = new Snapshot(version, store.read(dataset -> index()));
            snapshot = last;
        }
        return last.index;
    }

    private NameIndex index() {
        Map<String, Integer> facts = new HashMap<>();
        for (Row row : queries.named("weights").rows()) {
            facts.put(row.required("thing"), Integer.valueOf(row.required("facts")));
        }
        String documents = store.iris().documentGraph("").getURI();
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, Set<Candidate>> candidates = new HashMap<>();
        for (Row row : queries.named("labels").rows()) {
            String thing = row.required("thing");
            types.merge(thing, NameIndex.lastPart(row.required("class")), Names::moreTelling);
            candidates.computeIfAbsent(thing, t -> new LinkedHashSet<>()).add(candidate(row, documents));
        }
        return new NameIndex(types.entrySet().stream()
                .map(e -> thing(
                        e.getKey(),
                        e.getValue(),
                        candidates.getOrDefault(e.getKey(), Set.of()),
                        facts.getOrDefault(e.getKey(), 0)))
                .toList());
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
