package org.filigraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * The program's own queries, each a file {@code /queries/NAME.rq} on the classpath, run on a store within a time and a
 * number of rows. Safe for threads.
 */
public final class Queries {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Query> parsed = new ConcurrentHashMap<>();
    private final GraphStore store;
    private final Duration limit;
    private final int mostRows;

    /**
     * Queries on a store.
     *
     * @param limit after which a query is stopped with a {@link QueryTimeout}
     * @param mostRows after which answers are left out and {@link Rows#truncated} is set
     */
    public Queries(GraphStore store, Duration limit, int mostRows) {
        this.store = store;
        this.limit = limit;
        this.mostRows = mostRows;
    }

    /**
     * The query of that name, to be given its parameters and run.
     *
     * @throws IllegalArgumentException when there is no such file or it does not parse
     */
    public BoundQuery named(String name) {
        return new BoundQuery(store, limit, mostRows, name, parsed.computeIfAbsent(name, Queries::parse));
    }

    private static Query parse(String name) {
        String path = "/queries/" + name + ".rq";
        try (InputStream in = NAME.matcher(name).matches() ? Queries.class.getResourceAsStream(path) : null) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + path);
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (QueryParseException e) {
            throw new IllegalArgumentException("the query " + path + " does not parse: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the query " + path + " cannot be read", e);
        }
    }
}
