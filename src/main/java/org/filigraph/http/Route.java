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
    SPARQL_DATA_WRITE(Access.TOKEN, "/sparql/data", PUT, POST, DELETE),

    /** The start page: what is in here. */
    HOME(Access.PUBLIC, "/", GET),
    /** Things found by name. */
    SEARCH(Access.PUBLIC, "/search", GET),
    /** The table of figures with its filters. */
    FIGURES(Access.PUBLIC, "/figures", GET),
    /** Where statements on one matter differ. */
    DISAGREEMENTS(Access.PUBLIC, "/disagreements", GET),
    /** The agreements in the order of time. */
    AGREEMENTS(Access.PUBLIC, "/agreements", GET),
    /** The documents, the latest first. */
    DOCUMENTS(Access.PUBLIC, "/documents", GET),
    /** A document's page, under the address that people share. */
    DOCUMENT(Access.PUBLIC, "/documents/{id}", GET),
    /** References to the sources of a thing, a fact, a document or some figures. */
    CITE(Access.PUBLIC, "/cite", GET),
    /** Where the data come from and under which licences. */
    ABOUT(Access.PUBLIC, "/about", GET),
    /** Style sheets and the like. */
    STATIC(Access.PUBLIC, "/static/{file}", GET),

    /** A thing, a document or a fact: page, RDF or JSON, as the client likes or the suffix says. */
    ID(Access.PUBLIC, "/id/<path>", GET),
    /** The scheme of indicators: its place in the ontology's page, or RDF. */
    INDICATORS(Access.PUBLIC, "/indicator", GET),
    /** The scheme of sectors, likewise. */
    SECTORS(Access.PUBLIC, "/sector", GET),
    /** The scheme of kinds, likewise. */
    KINDS(Access.PUBLIC, "/kind", GET),
    /** An indicator: page, RDF or JSON. */
    INDICATOR(Access.PUBLIC, "/indicator/{key}", GET),
    /** A sector, likewise. */
    SECTOR(Access.PUBLIC, "/sector/{key}", GET),
    /** A kind of agreement, commitment or organisation, likewise. */
    KIND(Access.PUBLIC, "/kind/{key}", GET),
    /** The data set of figures, as Data Cube describes it. */
    CUBE(Access.PUBLIC, "/dataset/{key}", GET),
    /** The structure of that data set. */
    CUBE_STRUCTURE(Access.PUBLIC, "/structure/{key}", GET),
    /** All that was read from a document, as RDF. */
    DOCUMENT_GRAPH(Access.PUBLIC, "/graph/document/{id}", GET),
    /** The ontology and its schemes: page or RDF. */
    ONTOLOGY(Access.PUBLIC, "/ontology", GET),
    /** The ontology in the format that the suffix says. */
    ONTOLOGY_FILE(Access.PUBLIC, "/ontology.{extension}", GET),

    /** What the names in JSON mean, as a JSON-LD context. */
    CONTEXT(Access.PUBLIC, "/context.jsonld", GET),

    /** Things found by name, as JSON. */
    API_SEARCH(Access.PUBLIC, "/api/v1/search", GET),
    /** What a person who types a name may mean, as JSON. */
    API_SUGGEST(Access.PUBLIC, "/api/v1/suggest", GET),
    /** A thing with its facts, as JSON. */
    API_ENTITY(Access.PUBLIC, "/api/v1/entities/{kind}/<id>", GET),
    /** The names of a thing and why they are one, as JSON. */
    API_IDENTITY(Access.PUBLIC, "/api/v1/identity/{kind}/<id>", GET),
    /** Things found by somebody else's identifier for them, as JSON. */
    API_LOOKUP(Access.PUBLIC, "/api/v1/lookup", GET),
    /** Links that are in doubt, as JSON. */
    API_LINKS(Access.PUBLIC, "/api/v1/links", GET),
    /** What a person decides on one. */
    API_LINKS_DECIDE(Access.TOKEN, "/api/v1/links", POST),
    /** Figures with filters, as JSON or CSV. */
    API_FIGURES(Access.PUBLIC, "/api/v1/figures", GET),
    /** What the columns of the figures' CSV are, as CSV on the Web. */
    API_FIGURES_METADATA(Access.PUBLIC, "/api/v1/figures/metadata", GET),
    /** Where statements on one matter differ, as JSON or CSV. */
    API_CONTRADICTIONS(Access.PUBLIC, "/api/v1/contradictions", GET),
    /** The agreements in the order of time, as JSON or CSV. */
    API_AGREEMENTS(Access.PUBLIC, "/api/v1/agreements", GET),
    /** The documents, as JSON. */
    API_DOCUMENTS(Access.PUBLIC, "/api/v1/documents", GET),
    /** Reading a document into the graph. */
    API_DOCUMENTS_ADD(Access.TOKEN, "/api/v1/documents", POST),
    /** A document with its facts, as JSON. */
    API_DOCUMENT(Access.PUBLIC, "/api/v1/documents/{id}", GET),
    /** Removing all that was read from a document. */
    API_DOCUMENT_REMOVE(Access.TOKEN, "/api/v1/documents/{id}", DELETE),
    /** A fact with its evidence, as JSON. */
    API_FACT(Access.PUBLIC, "/api/v1/facts/{id}", GET),
    /** Reconciliation of tables with our things: the manifest, batches of queries, extension. */
    RECONCILE(Access.PUBLIC, "/reconcile", GET, POST),
    /** Entities, types or properties that begin as what was typed. */
    RECONCILE_SUGGEST(Access.PUBLIC, "/reconcile/suggest/{what}", GET),
    /** A few words on a suggestion. */
    RECONCILE_FLYOUT(Access.PUBLIC, "/reconcile/flyout/{what}", GET),
    /** A small page on an entity, for the page of another site. */
    RECONCILE_PREVIEW(Access.PUBLIC, "/reconcile/preview", GET),
    /** Leads from an identifier to the page of the thing. */
    RECONCILE_VIEW(Access.PUBLIC, "/reconcile/view", GET),
    /** The properties by which a table can be extended. */
    RECONCILE_PROPERTIES(Access.PUBLIC, "/reconcile/properties", GET),
    /** What the data set is and how to get at it: VoID and DCAT. */
    VOID(Access.PUBLIC, "/.well-known/void", GET),
    /** The whole graph as a file, or its checksum. */
    DUMP(Access.PUBLIC, "/dump.{extension}", GET),
    /** What has changed, as a feed to subscribe to. */
    FEED_ATOM(Access.PUBLIC, "/feed.atom", GET),
    /** The same as JSON Feed. */
    FEED_JSON(Access.PUBLIC, "/feed.json", GET),
    /** How to ask, with examples that run. */
    DOCS(Access.PUBLIC, "/docs", GET),
    /** The description of the API. */
    OPENAPI(Access.PUBLIC, "/openapi.yaml", GET),
    /** The same as JSON. */
    OPENAPI_JSON(Access.PUBLIC, "/openapi.json", GET),
    /** Whether the service answers, and how much it holds. */
    HEALTH(Access.PUBLIC, "/health", GET);

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
