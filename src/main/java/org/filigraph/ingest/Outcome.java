package org.filigraph.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one document.
 *
 * @param name what people call it
 * @param iri its name in the graph
 * @param status whether it is stored
 * @param facts number of its facts by kind, as the contract names the kinds, in order of names
 * @param reasons why it was refused, or why there was nothing to do; empty for a document that was stored
 * @param took time to read and check it, storing not counted
 */
public record Outcome(
        String name, String iri, Status status, Map<String, Integer> facts, List<String> reasons, Duration took) {
    /** What may become of a document. */
    public enum Status {
        /** Its graph is new, or took the place of another. */
        STORED,
        /** The same graph was stored already. */
        UNCHANGED,
        /** Nothing of it was stored; what was stored of it before stays. */
        REFUSED
    }

    public Outcome {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        reasons = List.copyOf(reasons);
    }

    /** Number of facts of all kinds. */
    public int total() {
        return facts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
