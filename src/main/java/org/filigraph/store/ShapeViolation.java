package org.filigraph.store;

import java.util.List;
import java.util.stream.Stream;

/** A graph that breaks the contract of what may be stored: which things, which shapes, and what to do. */
public final class ShapeViolation extends RuntimeException {
    /** How many are listed. */
    public static final int MOST_LISTED = 10;

    private static final long serialVersionUID = 1L;

    private final transient List<Breach> breaches;
    private final transient List<String> reasons;

    /**
     * One thing breaks one shape.
     *
     * @param thing IRI of the fact or other thing
     * @param shape IRI of the shape
     * @param value the value that does not fit, empty where one is missing or there are too many
     * @param message the shape's own words
     */
    public record Breach(String thing, String shape, String value, String message) {
        @Override
        public String toString() {
            String found = value.isEmpty() ? "" : " (found " + value + ")";
            return thing + " breaks " + shape.substring(shape.lastIndexOf('#') + 1) + found + ": " + message;
        }
    }

    ShapeViolation(List<Breach> all) {
        super(String.join("\n", listed(all)));
        this.breaches = all.stream().limit(MOST_LISTED).toList();
        this.reasons = listed(all);
    }

    private static List<String> listed(List<Breach> all) {
        Stream<String> first = all.stream().limit(MOST_LISTED).map(Breach::toString);
        Stream<String> more =
                all.size() > MOST_LISTED ? Stream.of("and " + (all.size() - MOST_LISTED) + " more") : Stream.empty();
        return Stream.concat(first, more).toList();
    }

    /** The first breaches in words, and how many more there are: the lines of the message. */
    public List<String> reasons() {
        return reasons;
    }

    /** The first of them. */
    public List<Breach> breaches() {
        return breaches;
    }
}
