package org.filigraph.http;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.HEAD;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole API in one table: each row is a path, the methods it answers and who may call it. A row that answers
 * GET answers HEAD too, and every path answers OPTIONS. The rows know nothing of what is done: the server is given a
 * handler for each.
 */
public enum Route {
    /** SPARQL queries; without one, the query page for people and the service description for machines. */
    SPARQL(Access.PUBLIC, "/sparql", GET, POST),
    /** SPARQL updates. */
    SPARQL_UPDATE(Access.TOKEN, "/sparql/update", POST),
    /** Graph Store Protocol, reading. */
    SPARQL_DATA_READ(Access.PUBLIC, "/sparql/data", GET),
    /** Graph Store Protocol, writing. */
    SPARQL_DATA_WRITE(Access.TOKEN, "/sparql/data", PUT, POST, DELETE);

    /** Who may call a route. */
    public enum Access {
        /** Anyone. */
        PUBLIC,
        /** Whoever shows the token of the server's settings; nobody where there is none. */
        TOKEN
    }

    private final Access access;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<HandlerType> methods;

    Route(Access access, String path, HandlerType... methods) {
        this.access = access;
        this.path = path;
        List<HandlerType> all = new ArrayList<>(List.of(methods));
        if (all.contains(GET)) {
            all.add(HEAD);
        }
        this.methods = List.copyOf(all);
    }

    /** Who may call it. */
    public Access access() {
        return access;
    }

    /** The path, in Javalin's syntax: {@code {name}} for one segment, {@code <name>} for several. */
    public String path() {
        return path;
    }

    /** The methods it answers. */
    public List<HandlerType> methods() {
        return methods;
    }

    /** The methods that all rows of a path answer, with OPTIONS, as the {@code Allow} header lists them. */
    static String allowed(String path) {
        List<String> names = new ArrayList<>();
        for (Route route : values()) {
            if (route.path.equals(path)) {
                route.methods.forEach(method -> names.add(method.name()));
            }
        }
        names.add(HandlerType.OPTIONS.name());
        return String.join(", ", names);
    }
}
