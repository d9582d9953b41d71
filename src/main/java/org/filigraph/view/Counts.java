package org.filigraph.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in the graph.
 *
 * @param documents number of documents
 * @param facts number of facts by local name of their class
 * @param entities number of things that documents and reference data name, by local name of their class
 */
public record Counts(int documents, Map<String, Integer> facts, Map<String, Integer> entities) {
    /** The classes of facts, in the order in which pages show them. */
    static final List<String> FACTS =
            List.of("Figure", "Role", "AgreementFact", "RelationFact", "EventFact", "Commitment", "Mention");

    private static final List<String> ENTITIES =
            List.of("Organisation", "Person", "Territory", "Agreement", "Event", "Site", "Product", "Thing");

    /** Sorted out of the numbers of all classes. */
    static Counts of(Map<String, Integer> all) {
        return new Counts(all.getOrDefault("Document", 0), only(FACTS, all), only(ENTITIES, all));
    }

    private static Map<String, Integer> only(List<String> classes, Map<String, Integer> all) {
        Map<String, Integer> some = new LinkedHashMap<>();
        classes.forEach(name -> some.put(name, all.getOrDefault(name, 0)));
        return Collections.unmodifiableMap(some);
    }

    /** Number of facts of all classes. */
    public int allFacts() {
        return facts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
