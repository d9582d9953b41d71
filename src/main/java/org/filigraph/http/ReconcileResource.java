package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Candidate;
import org.filigraph.view.PropertyUse;
import org.filigraph.view.Reconciliation;
import org.filigraph.view.Things;

/**
 * The W3C Reconciliation Service API, version 0.2: tables of others are matched with our things and extended with what we
 * know of them. Identifiers of entities are their IRIs, of types the local names of classes, of properties short names
 * such as {@code schema:population}.
 */
final class ReconcileResource {
    private static final List<String> ASKING = List.of("queries", "extend");
    private static final int SUGGESTED = 10;
    private static final int PREVIEW_WIDTH = 420;
    private static final int PREVIEW_HEIGHT = 160;

    private final Reconciliation reconciliation;
    private final ReconcileQueries queries;
    private final ReconcileExtension extension;
    private final Things things;
    private final Pages pages;
    private final Links links;
    private final String version;

    ReconcileResource(Reconciliation reconciliation, Things things, Pages pages, Links links, String version) {
        this.reconciliation = reconciliation;
        this.queries = new ReconcileQueries(reconciliation);
        this.extension = new ReconcileExtension(reconciliation);
        this.things = things;
        this.pages = pages;
        this.links = links;
        this.version = version;
    }

    /** The manifest, or the answers to a batch of queries or to an extension. */
    void answer(Context ctx) {
        Map<String, List<String>> asked =
                ctx.method().equals(HandlerType.POST) ? ctx.formParamMap() : ctx.queryParamMap();
        asked.keySet().stream()
                .filter(name -> !ASKING.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.of(
                            ProblemKind.BAD_REQUEST,
                            "There is no parameter \"" + Problem.shown(name) + "\" here.",
                            "Use one of " + String.join(", ", ASKING) + ", or none for the manifest.");
                });
        Optional<String> batch = one(asked, "queries");
        Optional<String> extend = one(asked, "extend");
        if (batch.isPresent()) {
            Json.answerWhole(ctx, queries.answer(parsed("queries", batch.get())));
        } else if (extend.isPresent()) {
            Json.answerWhole(ctx, extension.answer(parsed("extend", extend.get())));
        } else if (ctx.method().equals(HandlerType.POST)) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The form holds neither queries nor extend.",
                    "Send application/x-www-form-urlencoded with queries={\"q0\":{\"query\":\"bretagne\"}}.");
        } else {
            Json.answerWhole(ctx, manifest(ctx));
        }
    }

    private static Optional<String> one(Map<String, List<String>> asked, String name) {
        return Optional.ofNullable(asked.get(name))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0));
    }

    private static JsonNode parsed(String name, String text) {
        JsonNode json = Json.parse(text);
        if (json == null || !json.isObject()) {
            throw Parameters.bad(name, text, "Give a JSON object, as /docs#reconcile shows.");
        }
        return json;
    }

    private Map<String, Object> manifest(Context ctx) {
        String here = DescriptionResource.here(ctx);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Filigraph");
        manifest.put("identifierSpace", links.base() + "id/");
        manifest.put("schemaSpace", Vocabulary.FG);
        manifest.put("documentation", here + "/docs");
        manifest.put("serviceVersion", version);
        manifest.put("logo", here + "/static/icon.svg");
        manifest.put("view", Map.of("url", here + "/reconcile/view?id={{id}}"));
        manifest.put(
                "defaultTypes",
                Things.findableTypes().stream().map(ReconcileResource::type).toList());
        manifest.put(
                "preview",
                Map.of("url", here + "/reconcile/preview?id={{id}}", "width", PREVIEW_WIDTH, "height", PREVIEW_HEIGHT));
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String what : List.of("entity", "type", "property")) {
            suggest.put(
                    what,
                    Map.of(
                            "service_url",
                            here,
                            "service_path",
                            "/reconcile/suggest/" + what,
                            "flyout_service_url",
                            here,
                            "flyout_service_path",
                            "/reconcile/flyout/" + what + "?id=${id}"));
        }
        manifest.put("suggest", suggest);
        manifest.put("extend", extension.settings(here));
        return manifest;
    }

    /** A class as a type. */
    static Map<String, String> type(String name) {
        return Map.of("id", name, "name", Wording.one(name));
    }

    void suggest(Context ctx) {
        String what = ctx.pathParam("what");
        Parameters parameters = Parameters.of(ctx, "prefix", "cursor");
        String prefix = parameters.text("prefix").orElse("");
        List<?> found =
                switch (what) {
                    case "entity" -> entities(prefix, parameters.cursor());
                    case "type" -> types(prefix);
                    case "property" -> properties(prefix);
                    default -> throw unknown(what);
                };
        Json.answerWhole(ctx, Map.of("result", found));
    }

    private List<Map<String, Object>> entities(String prefix, int cursor) {
        return things.search(prefix, null, SUGGESTED, cursor).items().stream()
                .flatMap(found -> reconciliation.thing(found.id()).stream())
                .map(found -> {
                    Map<String, Object> entity = new LinkedHashMap<>();
                    entity.put("id", found.thing().id());
                    entity.put("name", found.thing().label());
                    entity.put("description", description(found));
                    entity.put("notable", List.of(type(found.thing().type())));
                    return entity;
                })
                .toList();
    }

    /** What tells a thing from its namesakes. */
    static String description(Candidate candidate) {
        return Wording.listed(
                Wording.one(candidate.thing().type()),
                candidate.place() == null ? null : candidate.place().label(),
                Messages.count(candidate.thing().facts(), "fact"));
    }

    private static List<Map<String, String>> types(String prefix) {
        return Things.findableTypes().stream()
                .map(ReconcileResource::type)
                .filter(type -> type.values().stream().anyMatch(name -> Wording.begins(name, prefix)))
                .toList();
    }

    private List<Map<String, String>> properties(String prefix) {
        return reconciliation.properties(null).stream()
                .filter(use -> Wording.begins(label(use), prefix)
                        || Wording.begins(use.name(), prefix)
                        || Wording.begins(use.id(), prefix))
                .map(ReconcileResource::property)
                .toList();
    }

    /** A property as clients are told of it. */
    static Map<String, String> property(PropertyUse use) {
        Map<String, String> property = new LinkedHashMap<>();
        property.put("id", use.id());
        property.put("name", label(use));
        property.put("description", use.iri());
        return property;
    }

    private static String label(PropertyUse use) {
        return Wording.property(use.label(), use.name());
    }

    void flyout(Context ctx) {
        String what = ctx.pathParam("what");
        Parameters parameters = Parameters.of(ctx, "id");
        String id = id(parameters);
        Map<String, Object> shown =
                switch (what) {
                    case "entity" -> shown(entity(id));
                    case "type" -> {
                        if (!Things.findableTypes().contains(id)) {
                            throw absent(id);
                        }
                        yield Map.of("label", Wording.many(id), "description", Vocabulary.FG + id);
                    }
                    case "property" -> {
                        PropertyUse use = reconciliation.property(id).orElseThrow(() -> absent(id));
                        yield Map.of("label", label(use), "description", use.iri());
                    }
                    default -> throw unknown(what);
                };
        Map<String, String> flyout = new LinkedHashMap<>();
        flyout.put("id", id);
        flyout.put("html", pages.part("part/flyout", shown).strip());
        Json.answerWhole(ctx, flyout);
    }

    private static Map<String, Object> shown(Candidate entity) {
        return Map.of("label", entity.thing().label(), "description", description(entity));
    }

    private Candidate entity(String id) {
        return reconciliation.thing(id).orElseThrow(() -> absent(id));
    }

    private static String id(Parameters parameters) {
        return parameters
                .text("id")
                .orElseThrow(() -> Problem.of(
                        ProblemKind.BAD_REQUEST, "The parameter \"id\" is missing or blank.", "Give an identifier."));
    }

    private static Problem absent(String id) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "There is nothing under the identifier \"" + Problem.shown(id) + "\".",
                "Take identifiers from the answers of /reconcile.");
    }

    private static Problem unknown(String what) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "There are no suggestions of the kind \"" + Problem.shown(what) + "\".",
                "Use one of entity, type, property.");
    }

    /** A small page on an entity, to be shown inside the page of another site. */
    void preview(Context ctx) {
        Candidate entity = entity(id(Parameters.of(ctx, "id")));
        Map<String, Object> shown = new LinkedHashMap<>(shown(entity));
        shown.put("href", String.valueOf(links.href(entity.thing().id())));
        pages.answerEmbeddable(ctx, "preview", shown);
    }

    /** Leads to the page of an entity. */
    void view(Context ctx) {
        String id = id(Parameters.of(ctx, "id"));
        entity(id);
        ctx.redirect(String.valueOf(links.href(id)), HttpStatus.SEE_OTHER);
    }

    void propose(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "type", "limit");
        String type = parameters.oneOf("type", Things.findableTypes()).orElse(null);
        int limit = parameters.limit(Parameters.MOST);
        Map<String, Object> proposal = new LinkedHashMap<>();
        if (type != null) {
            proposal.put("type", type);
        }
        proposal.put("limit", limit);
        List<Map<String, String>> properties = new ArrayList<>();
        reconciliation.properties(type).stream()
                .limit(limit)
                .map(ReconcileResource::property)
                .forEach(properties::add);
        proposal.put("properties", properties);
        Json.answerWhole(ctx, proposal);
    }
}
