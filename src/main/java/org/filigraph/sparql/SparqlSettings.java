package org.filigraph.sparql;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * The bounds of the SPARQL endpoint.
 *
 * @param queryLimit how long a query may run, from its arrival until its result is complete; the client is answered
 *     within one and a quarter times that
 * @param updateLimit how long an update may run before it is undone
 * @param concurrent how many queries run at once; a further one is told to come back
 * @param maxRows how many rows (or triples, of a graph) a result has at most; what is beyond is cut, and the response
 *     says so
 * @param maxResultBytes how large a result may be when written out, in bytes; a larger one is refused
 * @param maxQueryBytes how long the text of a query may be, in bytes
 * @param outside what may be fetched from elsewhere, by {@code SERVICE} in queries and {@code LOAD} in updates: http
 *     and https addresses; one that ends in a slash allows everything below it; none by default
 */
public record SparqlSettings(
        Duration queryLimit,
        Duration updateLimit,
        int concurrent,
        long maxRows,
        long maxResultBytes,
        int maxQueryBytes,
        Set<URI> outside) {
    /** 30 seconds a query, 5 minutes an update, 4 at once, a million rows, 1 GiB, queries of 1 MiB, nothing from outside. */
    public static final SparqlSettings DEFAULT = new SparqlSettings(
            Duration.ofSeconds(30), Duration.ofMinutes(5), 4, 1_000_000, 1L << 30, 1 << 20, Set.of());

    /** Checked settings. */
    public SparqlSettings {
        if (queryLimit.isNegative() || queryLimit.isZero() || updateLimit.isNegative() || updateLimit.isZero()) {
            throw new IllegalArgumentException("a time limit must be positive");
        }
        if (concurrent < 1 || maxRows < 1 || maxResultBytes < 1 || maxQueryBytes < 1) {
            throw new IllegalArgumentException("a bound of the SPARQL endpoint must be at least 1");
        }
        outside = Set.copyOf(outside);
        for (URI address : outside) {
            if (!("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    || address.getHost() == null) {
                throw new IllegalArgumentException(address + " can't be allowed: give an http or https address");
            }
        }
    }

    /** These settings with another time limit for queries. */
    public SparqlSettings withQueryLimit(Duration other) {
        return new SparqlSettings(other, updateLimit, concurrent, maxRows, maxResultBytes, maxQueryBytes, outside);
    }

    /** These settings with another time limit for updates. */
    public SparqlSettings withUpdateLimit(Duration other) {
        return new SparqlSettings(queryLimit, other, concurrent, maxRows, maxResultBytes, maxQueryBytes, outside);
    }

    /** These settings with another number of queries at once. */
    public SparqlSettings withConcurrent(int other) {
        return new SparqlSettings(queryLimit, updateLimit, other, maxRows, maxResultBytes, maxQueryBytes, outside);
    }

    /** These settings with another bound on rows. */
    public SparqlSettings withMaxRows(long other) {
        return new SparqlSettings(queryLimit, updateLimit, concurrent, other, maxResultBytes, maxQueryBytes, outside);
    }

    /** These settings with another bound on the size of results. */
    public SparqlSettings withMaxResultBytes(long other) {
        return new SparqlSettings(queryLimit, updateLimit, concurrent, maxRows, other, maxQueryBytes, outside);
    }

    /** These settings with other addresses that may be fetched from. */
    public SparqlSettings withOutside(Set<URI> other) {
        return new SparqlSettings(queryLimit, updateLimit, concurrent, maxRows, maxResultBytes, maxQueryBytes, other);
    }
}
